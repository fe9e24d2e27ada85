package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.TEXT;

import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;

/** The attributes of a {@link TechnologyCode}, in the order every format shows them. */
public final class TechnologyCodeType {
  private static final EntityType.Declaration<TechnologyCode> has =
      EntityType.declare("code", TechnologyCode.class, TechnologyCode::extras);

  static {
    Statements.declare(has, TechnologyCode::earlier, TechnologyCode::claims);
  }

  public static final Attribute<TechnologyCode, String> SCHEME =
      has.one("scheme", TEXT, TechnologyCode::scheme).doc("The taxonomy, such as nasa-tx.");

  public static final Attribute<TechnologyCode, String> CODE =
      has.one("code", TEXT, TechnologyCode::code).doc("The code.");

  public static final EntityType<TechnologyCode> TYPE =
      has.complete(
          slots ->
              ImmutableTechnologyCode.of(
                  slots.extras(), slots.many(), slots.many(), slots.one(), slots.one()));

  private TechnologyCodeType() {}
}

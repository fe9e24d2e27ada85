package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.refAny;

import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.ValueTypes;
import space.roadmap.core.time.Lag;

/** The attributes of a {@link Relative}, in the order every format shows them. */
public final class RelativeType {
  private static final EntityType.Declaration<Relative> has =
      EntityType.declare("relative", Relative.class, Relative::extras);

  static {
    Statements.declare(has, Relative::earlier, Relative::claims);
  }

  public static final Attribute<Relative, Id<Entity>> TO =
      has.one("to", refAny(), Relative::to).doc("The milestone or entity it is stated against.");

  public static final Attribute<Relative, Lag> LAG =
      has.optional("lag", ValueTypes.LAG, Relative::lag)
          .doc("How long after it, as a duration or a range of durations.");

  public static final EntityType<Relative> TYPE =
      has.complete(
          slots ->
              ImmutableRelative.of(
                  slots.extras(), slots.many(), slots.many(), slots.one(), slots.optional()));

  private RelativeType() {}
}

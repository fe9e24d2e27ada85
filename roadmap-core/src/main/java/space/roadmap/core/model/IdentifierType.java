package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.TEXT;

import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;

/** The attributes of an {@link Identifier}, in the order every format shows them. */
public final class IdentifierType {
  private static final EntityType.Declaration<Identifier> has =
      EntityType.declare("identifier", Identifier.class, Identifier::extras);

  static {
    Statements.declare(has, Identifier::earlier, Identifier::claims);
  }

  public static final Attribute<Identifier, String> SCHEME =
      has.one("scheme", TEXT, Identifier::scheme).doc("Who gives such identifiers.");

  public static final Attribute<Identifier, String> VALUE =
      has.one("value", TEXT, Identifier::value).doc("The identifier.");

  public static final Attribute<Identifier, String> URL =
      has.optional("url", TEXT, Identifier::url).meaning("foaf:page").doc("Where it is explained.");

  public static final EntityType<Identifier> TYPE =
      has.complete(
          slots ->
              ImmutableIdentifier.of(
                  slots.extras(),
                  slots.many(),
                  slots.many(),
                  slots.one(),
                  slots.one(),
                  slots.optional()));

  private IdentifierType() {}
}

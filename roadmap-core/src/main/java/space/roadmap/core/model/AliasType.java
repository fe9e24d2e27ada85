package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.DATE;
import static space.roadmap.core.meta.ValueTypes.TEXT;

import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.time.UncertainDate;

/** The attributes of an {@link Alias}, in the order every format shows them. */
public final class AliasType {
  private static final EntityType.Declaration<Alias> has =
      EntityType.declare("alias", Alias.class, Alias::extras);

  static {
    Statements.declare(has, Alias::earlier, Alias::claims);
  }

  public static final Attribute<Alias, String> NAME =
      has.one("name", TEXT, Alias::name).meaning("dcterms:title").shortForm().doc("The name.");

  public static final Attribute<Alias, UncertainDate> FROM =
      has.optional("from", DATE, Alias::from).doc("Since when it is used.");

  public static final Attribute<Alias, UncertainDate> UNTIL =
      has.optional("until", DATE, Alias::until).doc("Until when it was used.");

  public static final Attribute<Alias, String> LANGUAGE =
      has.optional("language", TEXT, Alias::language)
          .doc("The language of the name, as a BCP 47 tag.");

  public static final EntityType<Alias> TYPE =
      has.complete(
          slots ->
              ImmutableAlias.of(
                  slots.extras(),
                  slots.many(),
                  slots.many(),
                  slots.one(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional()));

  private AliasType() {}
}

package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.DATE;
import static space.roadmap.core.meta.ValueTypes.TEXT;
import static space.roadmap.core.meta.ValueTypes.choice;
import static space.roadmap.core.meta.ValueTypes.struct;

import space.roadmap.core.meta.EntityType;

/** Declares the attributes that every entity has. */
final class EntityAttributes {
  private EntityAttributes() {}

  /** Declares them for an entity that is called by a name. */
  static <T extends Entity> void named(EntityType.Declaration<T> has) {
    has.one("name", TEXT, T::name)
        .meaning("dcterms:title")
        .leading()
        .doc("The short name people use for it.");
    titled(has);
  }

  /** Declares them for an entity that is called by a title, which it declares itself. */
  static <T extends Entity> void titled(EntityType.Declaration<T> has) {
    has.many("aliases", struct(AliasType.TYPE), T::aliases)
        .keyedBy("name")
        .doc("Its other names, now or in the past.");
    has.many("identifiers", struct(IdentifierType.TYPE), T::identifiers)
        .doc("Its identifiers in schemes of others.");
    has.optional("summary", TEXT, T::summary)
        .meaning("dcterms:abstract")
        .doc("A description in a sentence or two.");
    has.optional("note", TEXT, T::note).closing().doc("A remark.");
    has.many("tags", TEXT, T::tags).asSet().closing().doc("Free labels.");
    has.optional("asOf", DATE, T::asOf).closing().doc("The date for which all this was true.");
    has.optional("confidence", choice("confidence", Confidence.values()), T::confidence)
        .closing()
        .doc("How much all this is trusted.");
    has.many("citations", struct(CitationType.TYPE), T::citations)
        .closing()
        .doc("The sources of what it says.");
    has.many("suppress", struct(SuppressionType.TYPE), T::suppress)
        .closing()
        .doc("Findings that somebody has looked at and accepts.");
    has.optional("review", struct(ReviewType.TYPE), T::review)
        .closing()
        .doc("How far it has been agreed.");
  }
}

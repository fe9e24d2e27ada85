package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.DATE;
import static space.roadmap.core.meta.ValueTypes.TEXT;
import static space.roadmap.core.meta.ValueTypes.choice;
import static space.roadmap.core.meta.ValueTypes.struct;

import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.time.UncertainDate;

/** The attributes of a {@link StatusChange}, in the order every format shows them. */
public final class StatusChangeType {
  private static final EntityType.Declaration<StatusChange> has =
      EntityType.declare("status change", StatusChange.class, StatusChange::extras);

  static {
    Statements.declare(has, StatusChange::earlier, StatusChange::claims);
  }

  public static final Attribute<StatusChange, Status> STATUS =
      has.one("status", choice("status", Status.values()), StatusChange::status)
          .shortForm()
          .doc("The status.");

  public static final Attribute<StatusChange, UncertainDate> FROM =
      has.optional("from", DATE, StatusChange::from).doc("Since when.");

  public static final Attribute<StatusChange, UncertainDate> UNTIL =
      has.optional("until", DATE, StatusChange::until).doc("Until when.");

  public static final Attribute<StatusChange, String> NOTE =
      has.optional("note", TEXT, StatusChange::note).closing().doc("A remark.");

  public static final Attribute<StatusChange, Citation> CITATIONS =
      has.many("citations", struct(CitationType.TYPE), StatusChange::citations)
          .closing()
          .doc("Sources of this change.");

  public static final EntityType<StatusChange> TYPE =
      has.complete(
          slots ->
              ImmutableStatusChange.of(
                  slots.extras(),
                  slots.many(),
                  slots.many(),
                  slots.one(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.many()));

  private StatusChangeType() {}
}

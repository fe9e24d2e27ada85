package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.DATE;
import static space.roadmap.core.meta.ValueTypes.ref;

import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.time.UncertainDate;

/** The attributes of a {@link Predecessor}, in the order every format shows them. */
public final class PredecessorType {
  private static final EntityType.Declaration<Predecessor> has =
      EntityType.declare("predecessor", Predecessor.class, Predecessor::extras);

  static {
    Statements.declare(has, Predecessor::earlier, Predecessor::claims);
  }

  public static final Attribute<Predecessor, Id<Organization>> ORGANIZATION =
      has.one("organization", ref(Organization.class), Predecessor::organization)
          .shortForm()
          .doc("The organization before.");

  public static final Attribute<Predecessor, UncertainDate> FROM =
      has.optional("from", DATE, Predecessor::from).doc("Since when this one acts in its place.");

  public static final EntityType<Predecessor> TYPE =
      has.complete(
          slots ->
              ImmutablePredecessor.of(
                  slots.extras(), slots.many(), slots.many(), slots.one(), slots.optional()));

  private PredecessorType() {}
}

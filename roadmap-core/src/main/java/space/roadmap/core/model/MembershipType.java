package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.BOOLEAN;
import static space.roadmap.core.meta.ValueTypes.DATE;
import static space.roadmap.core.meta.ValueTypes.ref;

import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.time.UncertainDate;

/** The attributes of a {@link Membership}, in the order every format shows them. */
public final class MembershipType {
  private static final EntityType.Declaration<Membership> has =
      EntityType.declare("membership", Membership.class, Membership::extras);

  static {
    Statements.declare(has, Membership::earlier, Membership::claims);
  }

  public static final Attribute<Membership, Id<Organization>> IN =
      has.one("in", ref(Organization.class), Membership::in)
          .shortForm()
          .doc("The organization it is a member of.");

  public static final Attribute<Membership, UncertainDate> FROM =
      has.optional("from", DATE, Membership::from).doc("Since when.");

  public static final Attribute<Membership, UncertainDate> UNTIL =
      has.optional("until", DATE, Membership::until).doc("Until when.");

  public static final Attribute<Membership, Boolean> FOUNDING =
      has.optional("founding", BOOLEAN, Membership::founding)
          .doc("Whether it was there at the start.");

  public static final EntityType<Membership> TYPE =
      has.complete(
          slots ->
              ImmutableMembership.of(
                  slots.extras(),
                  slots.many(),
                  slots.many(),
                  slots.one(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional()));

  private MembershipType() {}
}

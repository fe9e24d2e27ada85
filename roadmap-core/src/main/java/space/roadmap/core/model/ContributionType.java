package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.TEXT;
import static space.roadmap.core.meta.ValueTypes.choice;
import static space.roadmap.core.meta.ValueTypes.ref;
import static space.roadmap.core.meta.ValueTypes.refAny;
import static space.roadmap.core.meta.ValueTypes.struct;

import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;

/** The attributes of a {@link Contribution}, in the order every format shows them. */
public final class ContributionType {
  private static final EntityType.Declaration<Contribution> has =
      EntityType.declare("contribution", Contribution.class, Contribution::extras);

  static {
    Statements.declare(has, Contribution::earlier, Contribution::claims);
  }

  public static final Attribute<Contribution, Id<Organization>> ORGANIZATION =
      has.optional("organization", ref(Organization.class), Contribution::organization)
          .doc("Who contributes; absent means an open slot.");

  public static final Attribute<Contribution, ContributionRole> ROLE =
      has.optional(
              "role", choice("contribution role", ContributionRole.values()), Contribution::role)
          .doc("In which role.");

  public static final Attribute<Contribution, Arrangement> ARRANGEMENT =
      has.optional(
              "arrangement", choice("arrangement", Arrangement.values()), Contribution::arrangement)
          .doc("In which arrangement.");

  public static final Attribute<Contribution, Id<Entity>> ITEMS =
      has.many("items", refAny(), Contribution::items).asSet().doc("The entities that are given.");

  public static final Attribute<Contribution, String> WHAT =
      has.optional("what", TEXT, Contribution::what).doc("What is given, in words.");

  public static final Attribute<Contribution, String> IN_RETURN =
      has.optional("inReturn", TEXT, Contribution::inReturn).doc("What is given for it.");

  public static final Attribute<Contribution, Id<Organization>> RECIPIENT =
      has.optional("recipient", ref(Organization.class), Contribution::recipient)
          .doc("Who receives it, if not the lead.");

  public static final Attribute<Contribution, ContributionStatus> STATUS =
      has.optional(
              "status",
              choice("contribution status", ContributionStatus.values()),
              Contribution::status)
          .doc("How firm it is.");

  public static final Attribute<Contribution, DatedPeriod> PERIOD =
      has.optional("period", struct(DatedPeriodType.TYPE), Contribution::period)
          .doc("For how long.");

  public static final Attribute<Contribution, Id<Organization>> CONFIRMED_BY =
      has.many("confirmedBy", ref(Organization.class), Contribution::confirmedBy)
          .asSet()
          .doc("Who has confirmed it.");

  public static final Attribute<Contribution, Citation> CITATIONS =
      has.many("citations", struct(CitationType.TYPE), Contribution::citations)
          .closing()
          .doc("Sources of this contribution.");

  public static final Attribute<Contribution, String> NOTE =
      has.optional("note", TEXT, Contribution::note).closing().doc("A remark.");

  static {
    has.shows(
        (contribution, showing) ->
            showing
                .optional(contribution.organization())
                .optional(contribution.role())
                .optional(contribution.arrangement())
                .many(contribution.items())
                .optional(contribution.what())
                .optional(contribution.inReturn())
                .optional(contribution.recipient())
                .optional(contribution.status())
                .optional(contribution.period())
                .many(contribution.confirmedBy())
                .many(contribution.earlier())
                .many(contribution.claims())
                .many(contribution.citations())
                .optional(contribution.note()));
  }

  public static final EntityType<Contribution> TYPE =
      has.complete(
          slots ->
              ImmutableContribution.of(
                  slots.extras(),
                  slots.many(),
                  slots.many(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.many(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.many(),
                  slots.many(),
                  slots.optional()));

  private ContributionType() {}
}

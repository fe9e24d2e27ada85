package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.choice;
import static space.roadmap.core.meta.ValueTypes.identifier;
import static space.roadmap.core.meta.ValueTypes.integer;
import static space.roadmap.core.meta.ValueTypes.ref;
import static space.roadmap.core.meta.ValueTypes.struct;

import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.meta.EntityType;

/** The attributes of a {@link Capability}, in the order every format shows them. */
public final class CapabilityType {
  private static final EntityType.Declaration<Capability> has =
      EntityType.declare("capability", Capability.class, Capability::extras);

  static {
    EntityAttributes.named(has);
    Statements.declare(has, Capability::earlier, Capability::claims);
  }

  public static final Attribute<Capability, Id<Capability>> ID =
      has.one("id", identifier(), Capability::id)
          .leading()
          .doc("The name by which others refer to it, unique in the whole document.");

  public static final Attribute<Capability, Choice> KIND =
      has.optional("kind", choice(CapabilityKind.VOCABULARY), Capability::kind)
          .doc("What sort of thing it is.");

  public static final Attribute<Capability, CapabilityFunction> FUNCTIONS =
      has.many(
              "functions",
              choice("capability function", CapabilityFunction.values()),
              Capability::functions)
          .asSet()
          .doc("What it does for those who use it.");

  public static final Attribute<Capability, Choice> SUBARCHITECTURE =
      has.optional(
              "subarchitecture", choice(Subarchitecture.VOCABULARY), Capability::subarchitecture)
          .doc("The part of an architecture it belongs to.");

  public static final Attribute<Capability, Crew> CREW =
      has.optional("crew", choice("crew", Crew.values()), Capability::crew)
          .doc("Whether people are on board.");

  public static final Attribute<Capability, Arrangement> ARRANGEMENT =
      has.optional(
              "arrangement", choice("arrangement", Arrangement.values()), Capability::arrangement)
          .doc("How it comes to be provided.");

  public static final Attribute<Capability, Id<Organization>> LEAD =
      has.optional("lead", ref(Organization.class), Capability::lead)
          .doc("The organization that answers for it.");

  public static final Attribute<Capability, Id<Organization>> CO_LEADS =
      has.many("coLeads", ref(Organization.class), Capability::coLeads)
          .asSet()
          .doc("Organizations that answer for it jointly with the lead.");

  public static final Attribute<Capability, Id<Destination>> OPERATES_AT =
      has.many("operatesAt", ref(Destination.class), Capability::operatesAt)
          .asSet()
          .doc("Where it is used.");

  public static final Attribute<Capability, Status> STATUS =
      has.optional("status", choice("status", Status.values()), Capability::status)
          .doc("Where it stands; absent means not stated.");

  public static final Attribute<Capability, StatusChange> STATUS_HISTORY =
      has.many("statusHistory", struct(StatusChangeType.TYPE), Capability::statusHistory)
          .doc("Where it stood, oldest first.");

  public static final Attribute<Capability, Dated> AVAILABLE_FROM =
      has.optional("availableFrom", struct(DatedType.TYPE), Capability::availableFrom)
          .doc("When it becomes available.");

  public static final Attribute<Capability, Dated> AVAILABLE_UNTIL =
      has.optional("availableUntil", struct(DatedType.TYPE), Capability::availableUntil)
          .doc("When it ceases to be available.");

  public static final Attribute<Capability, Milestone> MILESTONES =
      has.many("milestones", struct(MilestoneType.TYPE), Capability::milestones)
          .keyedBy("id", "type")
          .doc("Dated events of the capability, in order.");

  public static final Attribute<Capability, Id<Capability>> PART_OF =
      has.optional("partOf", ref(Capability.class), Capability::partOf)
          .hierarchy()
          .doc("The capability it is a part of.");

  public static final Attribute<Capability, Need> NEEDS =
      has.many("needs", struct(NeedType.TYPE), Capability::needs)
          .doc("What it cannot be used without.");

  public static final Attribute<Capability, Contribution> CONTRIBUTIONS =
      has.many("contributions", struct(ContributionType.TYPE), Capability::contributions)
          .doc("Who gives what to it.");

  public static final Attribute<Capability, Performance> PERFORMANCE =
      has.many("performance", struct(PerformanceType.TYPE), Capability::performance)
          .keyedBy("measure")
          .doc("Measures of what it can do.");

  public static final Attribute<Capability, Integer> COUNT =
      has.optional("count", integer("count", 0, Integer.MAX_VALUE), Capability::count)
          .doc("How many of them there are.");

  static {
    has.shows(
        (capability, showing) ->
            showing
                .one(capability.id())
                .one(capability.name())
                .many(capability.aliases())
                .many(capability.identifiers())
                .optional(capability.summary())
                .optional(capability.kind())
                .many(capability.functions())
                .optional(capability.subarchitecture())
                .optional(capability.crew())
                .optional(capability.arrangement())
                .optional(capability.lead())
                .many(capability.coLeads())
                .many(capability.operatesAt())
                .optional(capability.status())
                .many(capability.statusHistory())
                .optional(capability.availableFrom())
                .optional(capability.availableUntil())
                .many(capability.milestones())
                .optional(capability.partOf())
                .many(capability.needs())
                .many(capability.contributions())
                .many(capability.performance())
                .optional(capability.count())
                .optional(capability.note())
                .many(capability.tags())
                .optional(capability.asOf())
                .optional(capability.confidence())
                .many(capability.citations())
                .many(capability.suppress())
                .optional(capability.review())
                .many(capability.earlier())
                .many(capability.claims()));
  }

  public static final EntityType<Capability> TYPE =
      has.complete(
          slots ->
              ImmutableCapability.of(
                  slots.extras(),
                  slots.one(),
                  slots.many(),
                  slots.many(),
                  slots.optional(),
                  slots.optional(),
                  slots.many(),
                  slots.optional(),
                  slots.optional(),
                  slots.many(),
                  slots.many(),
                  slots.optional(),
                  slots.many(),
                  slots.many(),
                  slots.one(),
                  slots.optional(),
                  slots.many(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.many(),
                  slots.many(),
                  slots.optional(),
                  slots.many(),
                  slots.optional(),
                  slots.optional(),
                  slots.many(),
                  slots.optional(),
                  slots.many(),
                  slots.many(),
                  slots.many(),
                  slots.optional()));

  private CapabilityType() {}
}

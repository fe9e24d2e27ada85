package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.LAG;
import static space.roadmap.core.meta.ValueTypes.choice;
import static space.roadmap.core.meta.ValueTypes.identifier;
import static space.roadmap.core.meta.ValueTypes.ref;
import static space.roadmap.core.meta.ValueTypes.struct;

import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.time.Lag;

/** The attributes of a {@link Mission}, in the order every format shows them. */
public final class MissionType {
  private static final EntityType.Declaration<Mission> has =
      EntityType.declare("mission", Mission.class, Mission::extras);

  static {
    EntityAttributes.named(has);
    Statements.declare(has, Mission::earlier, Mission::claims);
  }

  public static final Attribute<Mission, Id<Mission>> ID =
      has.one("id", identifier(), Mission::id)
          .leading()
          .doc("The name by which others refer to it, unique in the whole document.");

  public static final Attribute<Mission, MissionKind> KIND =
      has.optional("kind", choice("mission kind", MissionKind.values()), Mission::kind)
          .doc("What sort of undertaking it is.");

  public static final Attribute<Mission, Choice> PURPOSE =
      has.many("purpose", choice(MissionPurpose.VOCABULARY), Mission::purpose)
          .asSet()
          .doc("What it is for.");

  public static final Attribute<Mission, Crew> CREW =
      has.optional("crew", choice("crew", Crew.values()), Mission::crew)
          .doc("Whether people are on board.");

  public static final Attribute<Mission, Commercial> COMMERCIAL =
      has.optional("commercial", choice("commercial", Commercial.values()), Mission::commercial)
          .doc("Whether it is bought as a service or run for profit.");

  public static final Attribute<Mission, Status> STATUS =
      has.optional("status", choice("status", Status.values()), Mission::status)
          .doc("Where it stands; absent means not stated.");

  public static final Attribute<Mission, StatusChange> STATUS_HISTORY =
      has.many("statusHistory", struct(StatusChangeType.TYPE), Mission::statusHistory)
          .doc("Where it stood, oldest first.");

  public static final Attribute<Mission, Outcome> OUTCOME =
      has.optional("outcome", choice("outcome", Outcome.values()), Mission::outcome)
          .doc("How it went, once completed.");

  public static final Attribute<Mission, Id<Organization>> LEAD =
      has.optional("lead", ref(Organization.class), Mission::lead)
          .doc("The organization that answers for the mission.");

  public static final Attribute<Mission, Id<Organization>> CO_LEADS =
      has.many("coLeads", ref(Organization.class), Mission::coLeads)
          .asSet()
          .doc("Organizations that answer for it jointly with the lead.");

  public static final Attribute<Mission, Id<Programme>> PROGRAMME =
      has.optional("programme", ref(Programme.class), Mission::programme)
          .doc("The programme it belongs to.");

  public static final Attribute<Mission, Id<Phase>> PHASE =
      has.optional("phase", ref(Phase.class), Mission::phase)
          .doc("The phase of the roadmap it belongs to.");

  public static final Attribute<Mission, Id<Mission>> PART_OF =
      has.optional("partOf", ref(Mission.class), Mission::partOf)
          .hierarchy()
          .doc("The mission it is a part of.");

  public static final Attribute<Mission, Id<Destination>> DESTINATIONS =
      has.many("destinations", ref(Destination.class), Mission::destinations)
          .asSet()
          .doc("Where it goes.");

  public static final Attribute<Mission, Milestone> MILESTONES =
      has.many("milestones", struct(MilestoneType.TYPE), Mission::milestones)
          .keyedBy("id", "type")
          .doc("Dated events of the mission, in order.");

  public static final Attribute<Mission, DatedPeriod> PERIOD =
      has.optional("period", struct(DatedPeriodType.TYPE), Mission::period)
          .doc("The period through which it lasts.");

  public static final Attribute<Mission, Lag> DURATION =
      has.optional("duration", LAG, Mission::duration).doc("How long it lasts.");

  public static final Attribute<Mission, Cadence> CADENCE =
      has.optional("cadence", struct(CadenceType.TYPE), Mission::cadence)
          .doc("How often it flies, if it is a series.");

  public static final Attribute<Mission, Contribution> CONTRIBUTIONS =
      has.many("contributions", struct(ContributionType.TYPE), Mission::contributions)
          .doc("Who gives what to it.");

  public static final Attribute<Mission, Need> NEEDS =
      has.many("needs", struct(NeedType.TYPE), Mission::needs).doc("What it cannot do without.");

  public static final Attribute<Mission, Provision> PROVIDES =
      has.many("provides", struct(ProvisionType.TYPE), Mission::provides)
          .keyedBy("capability")
          .doc("The capabilities it delivers.");

  public static final Attribute<Mission, Id<Objective>> OBJECTIVES =
      has.many("objectives", ref(Objective.class), Mission::objectives)
          .asSet()
          .doc("The objectives it serves.");

  static {
    has.shows(
        (mission, showing) ->
            showing
                .one(mission.id())
                .one(mission.name())
                .many(mission.aliases())
                .many(mission.identifiers())
                .optional(mission.summary())
                .optional(mission.kind())
                .many(mission.purpose())
                .optional(mission.crew())
                .optional(mission.commercial())
                .optional(mission.status())
                .many(mission.statusHistory())
                .optional(mission.outcome())
                .optional(mission.lead())
                .many(mission.coLeads())
                .optional(mission.programme())
                .optional(mission.phase())
                .optional(mission.partOf())
                .many(mission.destinations())
                .many(mission.milestones())
                .optional(mission.period())
                .optional(mission.duration())
                .optional(mission.cadence())
                .many(mission.contributions())
                .many(mission.needs())
                .many(mission.provides())
                .many(mission.objectives())
                .optional(mission.note())
                .many(mission.tags())
                .optional(mission.asOf())
                .optional(mission.confidence())
                .many(mission.citations())
                .many(mission.suppress())
                .optional(mission.review())
                .many(mission.earlier())
                .many(mission.claims()));
  }

  public static final EntityType<Mission> TYPE =
      has.complete(
          slots ->
              ImmutableMission.of(
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
                  slots.many(),
                  slots.optional(),
                  slots.optional(),
                  slots.many(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.many(),
                  slots.many(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.many(),
                  slots.many(),
                  slots.many(),
                  slots.many()));

  private MissionType() {}
}

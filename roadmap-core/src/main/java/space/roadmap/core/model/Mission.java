package space.roadmap.core.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.time.Lag;

/** A flight, campaign or service that the roadmap plans. */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // MissionType takes the parameters in this order
public interface Mission extends Entity, Stated<Mission>, WithMission {
  @Override
  Id<Mission> id();

  /** What sort of undertaking it is. */
  Optional<MissionKind> kind();

  /** What it is for. */
  List<Choice> purpose();

  /** Whether people are on board. */
  Optional<Crew> crew();

  /** Whether it is bought as a service or run for profit. */
  Optional<Commercial> commercial();

  /** Where it stands; absent means not stated. */
  Optional<Status> status();

  /** Where it stood, oldest first. */
  List<StatusChange> statusHistory();

  /** How it went, once completed. */
  Optional<Outcome> outcome();

  /** The organization that answers for the mission. */
  Optional<Id<Organization>> lead();

  /** Organizations that answer for it jointly with the lead. */
  List<Id<Organization>> coLeads();

  /** The programme it belongs to. */
  Optional<Id<Programme>> programme();

  /** The phase of the roadmap it belongs to. */
  Optional<Id<Phase>> phase();

  /** The mission it is a part of. */
  Optional<Id<Mission>> partOf();

  /** Where it goes. */
  List<Id<Destination>> destinations();

  /** Dated events of the mission, in order. */
  List<Milestone> milestones();

  /** The period through which it lasts. */
  Optional<DatedPeriod> period();

  /** How long it lasts. */
  Optional<Lag> duration();

  /** How often it flies, if it is a series. */
  Optional<Cadence> cadence();

  /** Who gives what to it. */
  List<Contribution> contributions();

  /** What it cannot do without. */
  List<Need> needs();

  /** The capabilities it delivers. */
  List<Provision> provides();

  /** The objectives it serves. */
  List<Id<Objective>> objectives();

  /** Returns a builder of a Mission. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a Mission. */
  final class Builder extends ImmutableMission.Builder {
    Builder() {}
  }
}

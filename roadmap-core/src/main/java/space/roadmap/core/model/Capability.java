package space.roadmap.core.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Choice;

/**
 * A thing that becomes available and that others use: a launcher, a lander, a station, a service.
 */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // CapabilityType takes the parameters in this order
public interface Capability extends Entity, Stated<Capability>, WithCapability {
  @Override
  Id<Capability> id();

  /** What sort of thing it is. */
  Optional<Choice> kind();

  /** What it does for those who use it. */
  List<CapabilityFunction> functions();

  /** The part of an architecture it belongs to. */
  Optional<Choice> subarchitecture();

  /** Whether people are on board. */
  Optional<Crew> crew();

  /** How it comes to be provided. */
  Optional<Arrangement> arrangement();

  /** The organization that answers for it. */
  Optional<Id<Organization>> lead();

  /** Organizations that answer for it jointly with the lead. */
  List<Id<Organization>> coLeads();

  /** Where it is used. */
  List<Id<Destination>> operatesAt();

  /** Where it stands; absent means not stated. */
  Optional<Status> status();

  /** Where it stood, oldest first. */
  List<StatusChange> statusHistory();

  /** When it becomes available. */
  Optional<Dated> availableFrom();

  /** When it ceases to be available. */
  Optional<Dated> availableUntil();

  /** Dated events of the capability, in order. */
  List<Milestone> milestones();

  /** The capability it is a part of. */
  Optional<Id<Capability>> partOf();

  /** What it cannot be used without. */
  List<Need> needs();

  /** Who gives what to it. */
  List<Contribution> contributions();

  /** Measures of what it can do. */
  List<Performance> performance();

  /** How many of them there are. */
  Optional<Integer> count();

  /** Returns a builder of a Capability. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a Capability. */
  final class Builder extends ImmutableCapability.Builder {
    Builder() {}
  }
}

package space.roadmap.testkit.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Programme;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.StatusChange;

/** What the words mean that the documentation of several rules uses. */
final class Words {
  private Words() {}

  private static final Set<Status> TO_COME =
      Set.of(
          Status.PROPOSED, Status.PLANNED, Status.APPROVED, Status.IN_DEVELOPMENT, Status.IN_TEST);

  private static final Set<Status> GIVEN_UP =
      Set.of(Status.PAUSED, Status.GROUNDED, Status.CANCELLED, Status.SUPERSEDED);

  /** Returns what an entity is called, such as {@code mission}. */
  static String kind(Entity entity) {
    return EntityTypes.typeOf(entity).name();
  }

  static Optional<Status> status(Entity entity) {
    if (entity instanceof Mission mission) {
      return mission.status();
    }
    if (entity instanceof Capability capability) {
      return capability.status();
    }
    return entity instanceof Programme programme ? programme.status() : Optional.empty();
  }

  static List<StatusChange> history(Entity entity) {
    if (entity instanceof Mission mission) {
      return mission.statusHistory();
    }
    return entity instanceof Capability capability ? capability.statusHistory() : List.of();
  }

  /** Returns what a mission or a capability is a part of. */
  static Optional<? extends Id<?>> host(Entity entity) {
    return entity instanceof Mission mission
        ? mission.partOf()
        : entity instanceof Capability capability ? capability.partOf() : Optional.empty();
  }

  static List<Contribution> contributions(Entity entity) {
    if (entity instanceof Mission mission) {
      return mission.contributions();
    }
    return entity instanceof Capability capability ? capability.contributions() : List.of();
  }

  static Optional<Id<Organization>> lead(Entity entity) {
    if (entity instanceof Mission mission) {
      return mission.lead();
    }
    if (entity instanceof Capability capability) {
      return capability.lead();
    }
    return entity instanceof Programme programme ? programme.lead() : Optional.empty();
  }

  /** Returns who answers for it, alone or jointly. */
  static List<Id<Organization>> leads(Entity entity) {
    List<Id<Organization>> leads = new ArrayList<>(lead(entity).map(List::of).orElse(List.of()));
    if (entity instanceof Mission mission) {
      leads.addAll(mission.coLeads());
    }
    if (entity instanceof Capability capability) {
      leads.addAll(capability.coLeads());
    }
    return leads;
  }

  /** Returns whether it is proposed, planned, approved, in development or in test. */
  static boolean isToCome(Entity entity) {
    return status(entity).filter(Words::isToCome).isPresent();
  }

  static boolean isToCome(Status status) {
    return TO_COME.contains(status);
  }

  /** Returns whether it is to come, or operates. */
  static boolean goesOn(Status status) {
    return isToCome(status) || status == Status.OPERATING;
  }

  static boolean goesOn(Entity entity) {
    return status(entity).filter(Words::goesOn).isPresent();
  }

  /** Returns whether it is paused, grounded, cancelled or superseded. */
  static boolean isGivenUp(Entity entity) {
    return status(entity).filter(GIVEN_UP::contains).isPresent();
  }
}

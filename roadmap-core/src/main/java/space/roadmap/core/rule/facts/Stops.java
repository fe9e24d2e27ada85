package space.roadmap.core.rule.facts;

import java.util.Optional;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Status;

/** Decides who has been stopped, for a time or for good. */
public final class Stops {
  private Stops() {}

  public static Optional<Status> status(Entity entity) {
    if (entity instanceof Mission mission) {
      return mission.status();
    }
    return entity instanceof Capability capability ? capability.status() : Optional.empty();
  }

  /** Returns whether it is known to go on: proposed, in use, or anything between. */
  public static boolean isLive(Optional<Status> status) {
    return status.isPresent()
        && switch (status.get()) {
          case PROPOSED, PLANNED, APPROVED, IN_DEVELOPMENT, IN_TEST, OPERATING -> true;
          case COMPLETED, PAUSED, GROUNDED, CANCELLED, RETIRED, SUPERSEDED -> false;
        };
  }

  /** Returns whether it is in use or over, so that it had what it needed for its start. */
  public static boolean hasBegun(Optional<Status> status) {
    return status.isPresent()
        && switch (status.get()) {
          case OPERATING, COMPLETED, RETIRED -> true;
          case PROPOSED, PLANNED, APPROVED, IN_DEVELOPMENT, IN_TEST -> false;
          case PAUSED, GROUNDED, CANCELLED, SUPERSEDED -> false;
        };
  }

  /** Returns whether its dates bind nobody any more. */
  public static boolean isVoid(Optional<Status> status) {
    return status.isPresent()
        && switch (status.get()) {
          case PAUSED, GROUNDED, CANCELLED, SUPERSEDED -> true;
          case PROPOSED, PLANNED, APPROVED, IN_DEVELOPMENT, IN_TEST, OPERATING -> false;
          case COMPLETED, RETIRED -> false;
        };
  }

  /**
   * Returns whether a target with this status is not to be had.
   *
   * <p>What has been retired has been done, so its result is still there.
   */
  public static boolean isStopped(Optional<Status> status, NeedKind kind) {
    return status.isPresent()
        && switch (status.get()) {
          case PAUSED, GROUNDED, CANCELLED -> true;
          case RETIRED -> kind != NeedKind.RESULT && kind != NeedKind.PRECURSOR;
          default -> false;
        };
  }

  /** Returns whether it has been stopped for good, rather than for a time. */
  public static boolean isForGood(Status status) {
    return status == Status.CANCELLED || status == Status.RETIRED;
  }
}

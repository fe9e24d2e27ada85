package space.roadmap.core.rule.builtin.status;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.StatusChange;
import space.roadmap.core.rule.facts.Stops;

/**
 * The changes of status that need a word of explanation.
 *
 * <p>A plan may be given up, revived with a word, tested again, paused and resumed; what has been
 * completed may go on for longer. What happens only where somebody has decided anew, or where one
 * of the two entries is wrong, is in the table.
 */
final class StatusJumps {
  private static final ImmutableSet<Status> TO_COME =
      Sets.immutableEnumSet(
          Status.PROPOSED, Status.PLANNED, Status.APPROVED, Status.IN_DEVELOPMENT, Status.IN_TEST);

  private static final ImmutableList<Jump> TABLE =
      ImmutableList.of(
          new Jump(
              Sets.immutableEnumSet(Status.COMPLETED, Status.RETIRED, Status.SUPERSEDED),
              TO_COME,
              "what is over is not still to come"),
          new Jump(
              Sets.immutableEnumSet(Status.RETIRED),
              Sets.immutableEnumSet(Status.OPERATING),
              "what is no longer in use is not in use"),
          new Jump(
              Sets.immutableEnumSet(Status.CANCELLED),
              Sets.immutableEnumSet(Sets.union(TO_COME, Set.of(Status.OPERATING))),
              "what has been stopped for good does not go on"),
          new Jump( // back to testing is no jump
              Sets.immutableEnumSet(Status.OPERATING),
              Sets.immutableEnumSet(
                  Status.PROPOSED, Status.PLANNED, Status.APPROVED, Status.IN_DEVELOPMENT),
              "what is in use is not still to be built"));

  /** The changes from some statuses to others, and why they need a word. */
  private record Jump(ImmutableSet<Status> from, ImmutableSet<Status> to, String why) {}

  private StatusJumps() {}

  /** Returns why one status does not follow another without a word; empty if it may. */
  static Optional<String> why(Status from, Status to) {
    for (Jump jump : TABLE) {
      if (jump.from().contains(from) && jump.to().contains(to)) {
        return Optional.of(jump.why());
      }
    }
    return Optional.empty();
  }

  /** Returns whether what has this status has not come to its milestones yet. */
  static boolean isToCome(Optional<Status> status) {
    return status.isPresent() && TO_COME.contains(status.get());
  }

  /** Returns where something stood, oldest first. */
  static List<StatusChange> history(Entity entity) {
    if (entity instanceof Mission mission) {
      return mission.statusHistory();
    }
    return entity instanceof Capability capability ? capability.statusHistory() : List.of();
  }

  /** Returns the path of an entry of the history. */
  static String path(int entry) {
    return "statusHistory[" + entry + "]";
  }

  /** Returns the entry that certainly begins before one listed earlier, and that one; or null. */
  static int @Nullable [] reversed(List<StatusChange> history) {
    int latest = -1; // of those before, the one that begins last
    for (int i = 0; i < history.size(); i++) {
      if (history.get(i).from().isPresent()) {
        if (latest >= 0
            && history.get(i).from().get().latestDay()
                < history.get(latest).from().orElseThrow().earliestDay()) {
          return new int[] {i, latest};
        }
        if (latest < 0
            || history.get(i).from().get().earliestDay()
                > history.get(latest).from().orElseThrow().earliestDay()) {
          latest = i;
        }
      }
    }
    return null;
  }

  /** Returns the last entry that does not lie in the future; -1 if there is none. */
  static int last(List<StatusChange> history, long today) {
    int last = history.size() - 1;
    while (last >= 0 && isInFuture(history.get(last), today)) {
      last--;
    }
    return last;
  }

  /** Returns whether an entry certainly begins after today. */
  static boolean isInFuture(StatusChange change, long today) {
    return change.from().isPresent() && change.from().get().earliestDay() > today;
  }

  /** Returns whether the change from the last entry to the present status needs a word. */
  static Optional<String> whyNow(Entity entity, StatusChange last) {
    return last.note().isPresent()
        ? Optional.empty()
        : Stops.status(entity).flatMap(now -> why(last.status(), now));
  }
}

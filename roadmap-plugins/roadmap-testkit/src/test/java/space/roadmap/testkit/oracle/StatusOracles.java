package space.roadmap.testkit.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Outcome;
import space.roadmap.core.model.Status;

/** What the rules about statuses must find. */
final class StatusOracles {
  private StatusOracles() {}

  private static final Set<Status> TO_COME =
      Set.of(
          Status.PROPOSED, Status.PLANNED, Status.APPROVED, Status.IN_DEVELOPMENT, Status.IN_TEST);

  static List<Oracle> all() {
    return List.of(
        new Oracle(
            "status.outcome-early",
            Shapes::undertakings,
            Detail.ENTITY,
            StatusOracles::outcomeEarly));
  }

  private static List<String> outcomeEarly(Sample sample) {
    List<String> found = new ArrayList<>();
    for (Mission mission : sample.roadmap().missions()) {
      Optional<Outcome> outcome = mission.outcome();
      if (isToCome(mission.status()) && outcome.isPresent() && outcome.get() != Outcome.UNKNOWN) {
        found.add(mission.id().text());
      }
    }
    return found;
  }

  static boolean isToCome(Optional<Status> status) {
    return status.isPresent() && TO_COME.contains(status.get());
  }
}

package space.roadmap.testkit.oracle;

import static space.roadmap.testkit.oracle.Detail.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Programme;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.StatusChange;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.UncertainDate;

/** What the rules about the history of a status must find. */
final class HistoryOracles {
  private HistoryOracles() {}

  private static final Set<Status> OVER =
      Set.of(Status.COMPLETED, Status.RETIRED, Status.SUPERSEDED);

  static List<Oracle> all() {
    return List.of(
        new Oracle(
            "status.history-disagrees",
            Shapes::undertakings,
            Detail.ENTITY,
            HistoryOracles::historyDisagrees),
        new Oracle(
            "status.illegal-jump", Shapes::undertakings, Detail.PATH, HistoryOracles::illegalJump));
  }

  private static List<String> historyDisagrees(Sample sample) {
    List<String> found = new ArrayList<>();
    UncertainDate today = UncertainDate.of(sample.today());
    for (Entity entity : sample.roadmap().entities()) {
      List<StatusChange> history = Words.history(entity);
      Optional<Status> present = Words.status(entity);
      for (int i = 0; i < history.size(); i++) {
        StatusChange entry = history.get(i);
        String place = entity.id().text();
        boolean isLast = i == history.size() - 1;
        if (isLast
            && present.isPresent()
            && present.get() != entry.status()
            && !(isJump(entry.status(), present.get()) && entry.note().isEmpty())
            && !entry.until().map(it -> it.before(today) != Certainty.IMPOSSIBLE).orElse(false)) {
          found.add(place);
        }
        if (beginsTooEarly(history, i)) {
          found.add(place);
        }
        if (entry.from().filter(it -> it.after(today) == Certainty.CERTAIN).isPresent()) {
          found.add(place);
        }
      }
    }
    return found;
  }

  /** Returns whether an entry certainly begins before one listed earlier. */
  private static boolean beginsTooEarly(List<StatusChange> history, int number) {
    Optional<UncertainDate> from = history.get(number).from();
    return history.subList(0, number).stream()
        .anyMatch(
            earlier ->
                from.isPresent()
                    && earlier.from().isPresent()
                    && from.get().before(earlier.from().get()) == Certainty.CERTAIN);
  }

  private static boolean isJump(Status from, Status to) {
    return (OVER.contains(from) && Words.isToCome(to))
        || (from == Status.RETIRED && to == Status.OPERATING)
        || (from == Status.CANCELLED && Words.goesOn(to))
        || (from == Status.OPERATING && Words.isToCome(to) && to != Status.IN_TEST);
  }

  private static List<String> illegalJump(Sample sample) {
    List<String> found = new ArrayList<>();
    for (Entity entity : sample.roadmap().entities()) {
      if (entity instanceof Programme) {
        continue; // it has no history in which a note could stand
      }
      List<StatusChange> history = Words.history(entity);
      boolean isOrdered = true;
      for (int i = 0; i < history.size(); i++) {
        isOrdered &= !beginsTooEarly(history, i);
      }
      if (!isOrdered) {
        continue;
      }
      for (int i = 1; i < history.size(); i++) {
        if (isJump(history.get(i - 1).status(), history.get(i).status())
            && history.get(i).note().isEmpty()) {
          found.add(path(entity, "statusHistory[" + i + "]"));
        }
      }
      Optional<Status> present = Words.status(entity);
      Optional<StatusChange> last = lastSoFar(history, sample.today());
      if (present.isPresent()
          && last.filter(it -> it.note().isEmpty() && isJump(it.status(), present.get()))
              .isPresent()) {
        found.add(path(entity, "status"));
      }
      Optional<Status> before =
          sample
              .previous()
              .flatMap(it -> it.find(entity.id()))
              .filter(it -> it.getClass() == entity.getClass())
              .flatMap(Words::status);
      if (present.isPresent()
          && before.filter(it -> isJump(it, present.get())).isPresent()
          && history.stream()
              .noneMatch(it -> it.status() == before.get() || it.note().isPresent())) {
        found.add(path(entity, "status"));
      }
    }
    return found;
  }

  /** Returns the last entry that does not certainly begin in the future. */
  private static Optional<StatusChange> lastSoFar(List<StatusChange> history, LocalDate today) {
    UncertainDate day = UncertainDate.of(today);
    Optional<StatusChange> last = Optional.empty();
    for (StatusChange entry : history) {
      if (entry.from().filter(it -> it.after(day) == Certainty.CERTAIN).isEmpty()) {
        last = Optional.of(entry);
      }
    }
    return last;
  }
}

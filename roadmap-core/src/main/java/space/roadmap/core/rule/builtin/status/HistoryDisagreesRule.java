package space.roadmap.core.rule.builtin.status;

import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.StatusChange;
import space.roadmap.core.model.StatusChangeType;
import space.roadmap.core.rule.EntityRule;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.Stops;

/** The history of a status leads up to the present one. */
final class HistoryDisagreesRule implements EntityRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "status.history-disagrees",
          Severity.WARNING,
          "The history of a status does not lead up to the present one.",
          "{owner} {problem}",
          """
          'statusHistory' says what happened, oldest first, and its last entry is the present \
          status. Three things are found: a last entry of another status, unless its 'until' may be \
          over; an entry that certainly begins before one listed earlier; and an entry that \
          certainly begins in the future, which has not happened.

          A present status that could not follow the last entry at all is told as a jump instead. \
          Add the entry that is missing, correct the status, or put the entries in order.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public Check start(RoadmapView view, Reporter reporter) {
    long today = view.today().toEpochDay();
    return entity -> {
      List<StatusChange> history = StatusJumps.history(entity);
      if (!history.isEmpty()) {
        check(entity, history, today, reporter);
      }
    };
  }

  @Override
  public boolean looksAt(EntityType<?> type, RoadmapView view) {
    return view.roadmap().used().mayHave(StatusChangeType.TYPE);
  }

  private static void check(
      Entity entity, List<StatusChange> history, long today, Reporter reporter) {
    for (int i = 0; i < history.size(); i++) {
      if (StatusJumps.isInFuture(history.get(i), today)) {
        String problem =
            "has in its history that it is " + words(history.get(i)) + ", in the future";
        String hint = "say as a milestone or in words what is only planned";
        report(entity, StatusJumps.path(i), problem, hint, reporter);
      }
    }
    int[] reversed = StatusJumps.reversed(history);
    if (reversed != null) {
      String problem =
          "has in its history that it was %s, after the entry that it was %s"
              .formatted(words(history.get(reversed[0])), words(history.get(reversed[1])));
      report(entity, StatusJumps.path(reversed[0]), problem, "put the oldest first", reporter);
      return;
    }
    int last = StatusJumps.last(history, today);
    if (last >= 0 && Stops.status(entity).isPresent()) {
      checkLast(entity, history.get(last), last, today, reporter);
    }
  }

  private static void checkLast(
      Entity entity, StatusChange last, int number, long today, Reporter reporter) {
    Status now = Stops.status(entity).orElseThrow();
    Optional<Long> until = last.until().map(date -> date.earliestDay());
    if (last.status() != now
        && (until.isEmpty() || until.get() > today)
        && StatusJumps.whyNow(entity, last).isEmpty()) {
      String problem =
          "is %s, and the last entry of its history is that it is %s"
              .formatted(StoppedPath.words(now), words(last));
      String hint =
          "add an entry of the status %s, or write that the status is %s"
              .formatted(now.text(), last.status().text());
      report(entity, StatusJumps.path(number), problem, hint, reporter);
    }
  }

  private static String words(StatusChange change) {
    String status = StoppedPath.words(change.status());
    return change.from().map(from -> status + " from " + from).orElse(status);
  }

  private static void report(
      Entity entity, String path, String problem, String hint, Reporter reporter) {
    reporter.report(
        CODE.report()
            .entity(entity.id().text())
            .attribute(path)
            .with("owner", entity.id())
            .with("problem", problem)
            .hint(hint)
            .build());
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    capabilities:
      - id: station
        name: Station
        status: in-development
        statusHistory:
          - {status: in-development, from: "2019"}
          - {status: paused, from: "2026-03-24"}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    capabilities:
      - id: station
        name: Station
        status: paused
        statusHistory:
          - {status: in-development, from: "2019"}
          - {status: paused, from: "2026-03-24"}
    """;
  }
}

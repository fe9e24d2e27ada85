package space.roadmap.core.rule.builtin.status;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.StatusChange;
import space.roadmap.core.model.StatusChangeType;
import space.roadmap.core.rule.EntityRule;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.Stops;

/** A status that cannot follow another does so only with a word of explanation. */
final class IllegalJumpRule implements EntityRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "status.illegal-jump",
          Severity.WARNING,
          "A status follows one that it cannot follow, without a word of explanation.",
          "{owner} was {from}{when} and {tense} {to}, without a note that says how: {why}",
          """
          What is completed, retired or superseded does not become proposed, planned, approved, in \
          development or in test; what is retired does not operate; what is cancelled does not go \
          on; and what operates is not proposed, planned, approved or in development again. Where \
          it was so all the same, because a mission was revived, for example, a 'note' on the later \
          entry of 'statusHistory' says how that came about.

          The entries of 'statusHistory' are compared in their order, and the last one with the \
          present status; a note on the last one explains the present status as well. If there is \
          an edition to compare with, its status is taken for the one before, unless the history \
          has it or has a note. Entries in the future are not the last one, and nothing is said \
          while the history is not in order of time.

          Add a note, add the entry that is missing, or correct the one that is wrong.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public Check start(RoadmapView view, Reporter reporter) {
    long today = view.today().toEpochDay();
    Roadmap previous = view.previous().orElse(null);
    return entity -> {
      List<StatusChange> history = StatusJumps.history(entity);
      if (StatusJumps.reversed(history) != null) {
        return; // which entry is the last one is not known
      }
      checkHistory(entity, history, today, reporter);
      if (previous != null && Stops.status(entity).isPresent()) {
        checkAgainst(previous, entity, history, reporter);
      }
    };
  }

  @Override
  public boolean looksAt(EntityType<?> type, RoadmapView view) {
    return view.previous().isPresent() || view.roadmap().used().mayHave(StatusChangeType.TYPE);
  }

  private static void checkHistory(
      Entity entity, List<StatusChange> history, long today, Reporter reporter) {
    for (int i = 1; i < history.size(); i++) {
      Status from = history.get(i - 1).status();
      Status to = history.get(i).status();
      Optional<String> why = StatusJumps.why(from, to);
      if (why.isPresent() && history.get(i).note().isEmpty()) {
        String hint = "add a note to statusHistory[" + i + "] that says how it came about";
        Diagnostic.Builder finding = finding(entity, from, to, why.get(), hint);
        reporter.report(
            finding.attribute(StatusJumps.path(i)).with("when", "").with("tense", "then").build());
      }
    }
    int last = StatusJumps.last(history, today);
    if (last >= 0) {
      Optional<String> why = StatusJumps.whyNow(entity, history.get(last));
      if (why.isPresent()) {
        reportNow(entity, history.get(last).status(), why.get(), "", reporter);
      }
    }
  }

  private static void checkAgainst(
      Roadmap previous, Entity entity, List<StatusChange> history, Reporter reporter) {
    Status before = statusIn(previous, entity);
    if (before == null || explains(history, before)) {
      return;
    }
    Optional<String> why = StatusJumps.why(before, Stops.status(entity).orElseThrow());
    if (why.isPresent()) {
      reportNow(entity, before, why.get(), " in the previous edition", reporter);
    }
  }

  private static @Nullable Status statusIn(Roadmap previous, Entity entity) {
    return previous
        .find(entity.id())
        .filter(it -> it.getClass() == entity.getClass())
        .flatMap(Stops::status)
        .orElse(null);
  }

  /** Returns whether the history has a word on what came after, or can be judged by itself. */
  private static boolean explains(List<StatusChange> history, Status before) {
    for (StatusChange change : history) {
      if (change.status() == before || change.note().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static void reportNow(
      Entity entity, Status from, String why, String when, Reporter reporter) {
    Status now = Stops.status(entity).orElseThrow();
    String hint =
        "add an entry of the status " + now.text() + " to statusHistory, with a note that says how";
    reporter.report(
        finding(entity, from, now, why, hint)
            .attribute("status")
            .with("when", when)
            .with("tense", "is now")
            .build());
  }

  private static Diagnostic.Builder finding(
      Entity entity, Status from, Status to, String why, String hint) {
    return CODE.report()
        .entity(entity.id().text())
        .with("owner", entity.id())
        .with("from", StoppedPath.words(from))
        .with("to", StoppedPath.words(to))
        .with("why", why)
        .hint(hint);
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - id: rover
        name: Rover
        status: planned
        statusHistory:
          - {status: cancelled, from: "2024"}
          - {status: planned, from: "2025"}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - id: rover
        name: Rover
        status: planned
        statusHistory:
          - {status: cancelled, from: "2024"}
          - {status: planned, from: "2025", note: revived for a flight with another lander}
    """;
  }
}

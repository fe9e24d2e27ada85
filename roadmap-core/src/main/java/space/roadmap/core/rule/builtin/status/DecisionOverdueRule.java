package space.roadmap.core.rule.builtin.status;

import java.util.Optional;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.Decision;
import space.roadmap.core.model.DecisionStatus;
import space.roadmap.core.model.DecisionType;
import space.roadmap.core.model.ResolvedDates;
import space.roadmap.core.rule.EntityRule;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.Bounds;
import space.roadmap.core.rule.facts.Wording;

/** An open decision is not overdue. */
final class DecisionOverdueRule implements EntityRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "status.decision-overdue",
          Severity.WARNING,
          "A decision is open, and the day by which it was due is over.",
          "{decision} was due by {due} at the latest, {late} ago, and is still open",
          """
          A decision whose status is open has to be taken by its due date. It is overdue if every \
          day that the date allows is over. A due date without a last day is not reported, and \
          neither is one that is derived from another date, since it moves with that.

          Record what was decided ('decided', 'outcome', and the status), that the decision was \
          dropped, or the new due date with the former one under 'earlier'.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public Check start(RoadmapView view, Reporter reporter) {
    long today = view.today().toEpochDay();
    ResolvedDates dates = view.roadmap().dates();
    return entity -> {
      if (entity instanceof Decision decision && isOpen(decision.status())) {
        long due = Bounds.latest(decision.due().flatMap(date -> Bounds.evidence(date, dates)));
        if (due < today) {
          report(decision, due, today, reporter);
        }
      }
    };
  }

  @Override
  public boolean looksAt(EntityType<?> type, RoadmapView view) {
    return type == DecisionType.TYPE;
  }

  private static boolean isOpen(Optional<DecisionStatus> status) {
    return status.isPresent() && status.get() == DecisionStatus.OPEN;
  }

  private static void report(Decision decision, long due, long today, Reporter reporter) {
    reporter.report(
        CODE.report()
            .entity(decision.id().text())
            .attribute(DecisionType.DUE.name())
            .with("decision", decision.id())
            .with("due", Wording.day(due))
            .with("late", Wording.atLeast(due, today))
            .build());
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    decisions:
      - {id: power-source, name: Which power source, status: open, due: "2025"}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    decisions:
      - {id: power-source, name: Which power source, status: decided, due: "2025", decided: "2025-11"}
    """;
  }
}

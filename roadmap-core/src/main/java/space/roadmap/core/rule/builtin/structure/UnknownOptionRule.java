package space.roadmap.core.rule.builtin.structure;

import java.util.List;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Fix;
import space.roadmap.core.diagnostic.Nearest;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.Decision;
import space.roadmap.core.model.DecisionOption;
import space.roadmap.core.model.DecisionType;
import space.roadmap.core.model.Entity;
import space.roadmap.core.rule.EntityRule;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.Wording;

/** The outcome of a decision is one of its options. */
final class UnknownOptionRule implements EntityRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "structure.unknown-option",
          Severity.ERROR,
          "The outcome of a decision is none of its options.",
          "'{outcome}' is no option of '{decision}'; {known}",
          """
          The outcome names an option by its id, without the decision: flex, and not \
          ltv-award#flex. Mend the id, or add the option.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public Check start(RoadmapView view, Reporter reporter) {
    return entity -> check(entity, reporter);
  }

  @Override
  public boolean looksAt(EntityType<?> type, RoadmapView view) {
    return type == DecisionType.TYPE;
  }

  private static void check(Entity entity, Reporter reporter) {
    if (!(entity instanceof Decision decision) || decision.outcome().isEmpty()) {
      return;
    }
    String outcome = decision.outcome().get();
    List<String> options = decision.options().stream().map(DecisionOption::id).toList();
    if (options.contains(outcome)) {
      return;
    }
    Diagnostic.Builder finding =
        CODE.report()
            .entity(decision.id().text())
            .attribute("outcome")
            .with("outcome", outcome)
            .with("decision", decision.id())
            .with(
                "known",
                options.isEmpty()
                    ? "it has no options"
                    : "its options are " + Wording.names(options, ", "));
    Nearest.to(outcome, options)
        .ifPresent(
            near ->
                finding
                    .with("nearest", near)
                    .hint("did you mean '" + near + "'?")
                    .fix(Fix.set(decision.id().text(), "outcome", near)));
    reporter.report(finding.build());
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    decisions:
      - id: award
        name: Which rover flies first
        status: decided
        options: [{id: flex, name: FLEX}, {id: dawn, name: Dawn}]
        outcome: flax
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    decisions:
      - id: award
        name: Which rover flies first
        status: decided
        options: [{id: flex, name: FLEX}, {id: dawn, name: Dawn}]
        outcome: flex
    """;
  }
}

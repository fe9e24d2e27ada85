package space.roadmap.core.rule.builtin.structure;

import java.util.List;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Suppression;
import space.roadmap.core.model.SuppressionType;
import space.roadmap.core.rule.EntityRule;
import space.roadmap.core.rule.RoadmapView;

/** Who suppresses a finding says why. */
final class SuppressionWithoutReasonRule implements EntityRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "structure.suppression-without-reason",
          Severity.WARNING,
          "A suppression has no reason.",
          "the suppression of '{code}' has no reason, so it suppresses nothing",
          """
          Whoever reads the document later must be able to judge whether a finding may still be \
          ignored. Add a reason; add 'until' if it holds for a time only.\
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
    return view.roadmap().used().mayHave(SuppressionType.TYPE);
  }

  private static void check(Entity entity, Reporter reporter) {
    List<Suppression> suppressions = entity.suppress();
    for (int i = 0; i < suppressions.size(); i++) {
      if (suppressions.get(i).reason().filter(reason -> !reason.isBlank()).isEmpty()) {
        reporter.report(
            CODE.report()
                .entity(entity.id().text())
                .attribute("suppress[" + i + "]")
                .with("code", suppressions.get(i).code())
                .build());
      }
    }
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - id: orbiter
        name: Orbiter
        suppress: [status.past-target]
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - id: orbiter
        name: Orbiter
        status: planned
        milestones: [{type: launch, date: "2025"}]
        suppress: [{code: status.past-target, reason: the new date is being agreed on}]
    """;
  }
}

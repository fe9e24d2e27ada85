package space.roadmap.core.rule.builtin.structure;

import java.util.ArrayList;
import java.util.List;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.facts.Wording;

/** Nothing needs itself, through however many others. */
final class NeedCycleRule implements Rule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "structure.need-cycle",
          Severity.ERROR,
          "Something cannot be had before it is there itself.",
          "hard needs lead in a circle: {path}",
          """
          Each of these waits for the next, so none can ever go on. A need with several targets \
          waits only if every one of them leads back; what a mission provides it does not wait \
          for. Soft needs, and missions that ride together, wait for nobody. Where a need names a \
          milestone with 'when', the target's needs for a later milestone ('by') do not count.

          A demonstration that delivers something provides it and does not need it. Say so, add an \
          alternative, or make one of the needs soft.\
          """);

  private static final int MOST_RELATED = 8;

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RoadmapView view, Reporter reporter) {
    for (List<NeedGraph.Step> cycle : NeedGraph.cycles(view)) {
      reporter.report(finding(cycle));
    }
  }

  private static Diagnostic finding(List<NeedGraph.Step> cycle) {
    List<String> path = new ArrayList<>();
    cycle.forEach(step -> path.add(step.name()));
    NeedGraph.Step first = cycle.get(0);
    Diagnostic.Builder finding =
        CODE.report()
            .entity(first.owner().id().text())
            .attribute("needs[" + first.need() + "]")
            .with("path", Wording.cycle(path));
    for (NeedGraph.Step step : cycle.subList(1, Math.min(cycle.size(), MOST_RELATED))) {
      finding.related(
          Related.to(
              step.owner().id().text(), "needs[" + step.need() + "]", "is needed, and needs"));
    }
    return finding.build();
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    capabilities:
      - {id: lander, name: Lander, needs: [demo]}
    missions:
      - {id: demo, name: Demonstration, needs: [lander]}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    capabilities:
      - {id: lander, name: Lander, needs: [demo]}
    missions:
      - {id: demo, name: Demonstration, provides: [lander]}
    """;
  }
}

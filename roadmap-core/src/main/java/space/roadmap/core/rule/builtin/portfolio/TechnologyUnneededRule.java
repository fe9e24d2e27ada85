package space.roadmap.core.rule.builtin.portfolio;

import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.Technology;
import space.roadmap.core.model.TechnologyType;
import space.roadmap.core.rule.EntityRule;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.Uses;

/** Somebody needs every technology. */
final class TechnologyUnneededRule implements EntityRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "portfolio.technology-unneeded",
          Severity.INFO,
          "Nobody needs a technology.",
          "nothing needs {technology}, '{name}'",
          """
          A technology matures for something: a mission, a capability, a phase, an objective or \
          another technology that needs it, at whatever level and however softly. What somebody \
          contributes counts as well. A document in which nothing needs a technology is not asked.

          Say what waits for the technology, or leave it out of the roadmap.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public Check start(RoadmapView view, Reporter reporter) {
    Uses uses = Uses.of(view);
    return entity -> {
      if (entity instanceof Technology technology && uses.isUnneeded(technology)) {
        reporter.report(
            CODE.report()
                .entity(technology.id().text())
                .with("technology", technology.id())
                .with("name", technology.name())
                .build());
      }
    };
  }

  @Override
  public boolean looksAt(EntityType<?> type, RoadmapView view) {
    return type == TechnologyType.TYPE;
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    technologies:
      - {id: heat-shield, name: Heat shield}
      - {id: drill, name: Drill}
    missions:
      - {id: entry, name: Entry, needs: [heat-shield]}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    technologies:
      - {id: heat-shield, name: Heat shield}
      - {id: drill, name: Drill}
    missions:
      - {id: entry, name: Entry, needs: [heat-shield]}
      - {id: core, name: Core, needs: [drill]}
    """;
  }
}

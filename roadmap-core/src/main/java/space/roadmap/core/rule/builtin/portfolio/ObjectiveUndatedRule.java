package space.roadmap.core.rule.builtin.portfolio;

import static space.roadmap.core.rule.facts.ObjectiveService.DATED;
import static space.roadmap.core.rule.facts.ObjectiveService.GOING;

import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.Rule;

/** A mission that serves an objective says when. */
final class ObjectiveUndatedRule implements Rule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "portfolio.objective-undated",
          Severity.INFO,
          "No mission that serves an objective has a date.",
          "{objective}, '{name}', is served only by missions without any date: {missions}",
          """
          Nobody can tell when an objective will be met while none of the missions that serve it \
          says when it flies: neither a milestone nor the period has a date. Missions that have \
          been stopped or have failed do not count; one that is over, or that states no status, \
          is not asked for its date. Missions that serve an objective below this one count as well.

          Objectives that were dropped, or became another of a later edition, are left out.

          Date a mission, however roughly: "203X", "../2040" and "2035/.." are dates.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RoadmapView view, Reporter reporter) {
    Servers.report(CODE, view, reporter, GOING, DATED, "serves it, and has no date");
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    objectives:
      - {id: outpost, name: Live on the Moon, kind: goal}
    missions:
      - {id: first-stay, name: First stay, status: proposed, objectives: [outpost]}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    objectives:
      - {id: outpost, name: Live on the Moon, kind: goal}
    missions:
      - id: first-stay
        name: First stay
        status: proposed
        period: "203X"
        objectives: [outpost]
    """;
  }
}

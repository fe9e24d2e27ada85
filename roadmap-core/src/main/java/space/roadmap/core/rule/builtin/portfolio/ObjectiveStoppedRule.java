package space.roadmap.core.rule.builtin.portfolio;

import static space.roadmap.core.rule.facts.ObjectiveService.GOING;
import static space.roadmap.core.rule.facts.ObjectiveService.SERVED;

import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.Rule;

/** Not every mission that serves an objective has been stopped. */
final class ObjectiveStoppedRule implements Rule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "portfolio.objective-stopped",
          Severity.WARNING,
          "All missions that serve an objective have been stopped or have failed.",
          "{objective}, '{name}', is served only by what has been stopped or has failed: {missions}",
          """
          A mission that is paused, grounded, cancelled or superseded, or that has failed, does \
          nothing for its objectives. Those of its programme, and those below an objective, count \
          as well: one mission that goes on is enough, and so is one that is over and has not \
          failed. A mission that states no status is not known to have been stopped.

          Objectives that were dropped, or became another of a later edition, are left out.

          Name the mission that takes over, or say what became of the objective.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RoadmapView view, Reporter reporter) {
    Servers.report(
        CODE, view, reporter, SERVED, GOING, "serves it, and has been stopped or has failed");
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    objectives:
      - {id: samples, name: Bring samples back, kind: goal}
    missions:
      - {id: fetch, name: Fetch the samples, status: cancelled, objectives: [samples]}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    objectives:
      - {id: samples, name: Bring samples back, kind: goal}
    missions:
      - {id: fetch, name: Fetch the samples, status: cancelled, objectives: [samples]}
      - id: fetch-again
        name: Fetch the samples another way
        status: planned
        objectives: [samples]
        milestones: [{type: return, date: "2035"}]
    """;
  }
}

package space.roadmap.core.rule.builtin.status;

import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.facts.StatusFlow;

/** What goes on needs nothing that has been stopped, be it by something else. */
final class NeedStoppedRule implements Rule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "status.need-stopped",
          Severity.ERROR,
          "Something that goes on needs something that is stopped in effect.",
          "{owner} is {ownerStatus} and needs {lost}, {path}",
          """
          What is proposed, planned, approved, in development, in test or operating goes on. It \
          cannot count on something that is paused, grounded, cancelled or retired, nor on \
          something that is so in effect: because it needs such a thing itself, is a part of one, \
          or comes only with missions that are stopped. The message names the way to what has been \
          stopped.

          An alternative that still holds is enough: a need with several targets is met while one \
          of them goes on. What a retired mission has found out is still there, and so is what an \
          operating mission needed for a start that lies in the past, or what was needed by a \
          milestone that has happened. Where a need counts on something up to a milestone, it does \
          not matter what that needs for later ones.

          Hard needs of what is cancelled or retired in effect are errors, of what is paused or \
          grounded warnings; soft needs are one step milder, and stop nothing further. Name an \
          alternative, stop the owner as well, or record that the target goes on.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RoadmapView view, Reporter reporter) {
    StoppedFindings.report(CODE, StatusFlow.Cause.NEED, view, reporter);
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    capabilities:
      - {id: heavy-launcher, name: Heavy launcher, status: cancelled}
      - {id: tug, name: Tug, needs: [heavy-launcher]}
    missions:
      - id: outpost
        name: Outpost
        status: planned
        needs: [tug]
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    capabilities:
      - {id: heavy-launcher, name: Heavy launcher, status: cancelled}
      - {id: new-launcher, name: New launcher, status: in-development}
      - {id: tug, name: Tug, needs: [{anyOf: [heavy-launcher, new-launcher]}]}
    missions:
      - id: outpost
        name: Outpost
        status: planned
        needs: [tug]
    """;
  }
}

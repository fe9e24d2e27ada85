package space.roadmap.core.rule.builtin.status;

import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.facts.StatusFlow;

/** Of the missions that deliver a capability, one goes on. */
final class DeliveryStoppedRule implements Rule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "status.delivery-stopped",
          Severity.ERROR,
          "All missions that deliver a capability are stopped in effect.",
          "{owner} is {ownerStatus} and comes only with {lost}, {path}",
          """
          A mission says under 'provides' which capabilities it delivers. A capability that is \
          still to come, and that some missions deliver, does not come while all of these are \
          paused, grounded or cancelled, be it by their own status or in effect. The message names \
          the way to what has been stopped. A capability that operates, or of which the date is \
          over, is there; so is what a completed or retired mission has delivered.

          Where the same stop already is told of something that the capability needs, or is a part \
          of, it is not told again.

          It is an error where all of the missions are cancelled in effect, and a warning where \
          one of them is only paused or grounded. Name a mission that delivers it instead, or stop \
          the capability as well.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RoadmapView view, Reporter reporter) {
    StoppedFindings.report(CODE, StatusFlow.Cause.DELIVERY, view, reporter);
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    capabilities:
      - {id: lander, name: Lander, status: in-development}
    missions:
      - {id: demonstration, name: Demonstration, status: cancelled, provides: [lander]}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    capabilities:
      - {id: lander, name: Lander, status: in-development}
    missions:
      - {id: demonstration, name: Demonstration, status: cancelled, provides: [lander]}
      - {id: second-try, name: Second try, status: planned, provides: [lander]}
    """;
  }
}

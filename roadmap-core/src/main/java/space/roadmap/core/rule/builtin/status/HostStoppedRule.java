package space.roadmap.core.rule.builtin.status;

import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.facts.StatusFlow;

/** What goes on is a part of something that goes on. */
final class HostStoppedRule implements Rule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "status.host-stopped",
          Severity.ERROR,
          "Something that goes on is a part of something that is stopped in effect.",
          "{owner} is {ownerStatus} and part of {lost}, {path}",
          """
          A module loses its place when the station is paused, and a flight when its campaign is \
          cancelled. What is proposed, planned, approved, in development, in test or operating \
          therefore cannot be a part of something that is paused, grounded, cancelled or retired, \
          be it by its own status or in effect: because of what it needs, or is a part of itself. \
          The message names the way to what has been stopped.

          A part that is stopped does not stop the whole; let the whole need it where it does.

          It is an error where the whole is cancelled or retired in effect, and a warning where it \
          is paused or grounded. Stop the part as well, or say what it is a part of now.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RoadmapView view, Reporter reporter) {
    StoppedFindings.report(CODE, StatusFlow.Cause.HOST, view, reporter);
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    capabilities:
      - {id: station, name: Station, status: paused}
      - {id: arm, name: Robot arm, status: in-development, partOf: station}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    capabilities:
      - {id: station, name: Station, status: paused}
      - {id: arm, name: Robot arm, status: paused, partOf: station}
    """;
  }
}

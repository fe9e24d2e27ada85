package space.roadmap.core.rule.builtin.status;

import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.MissionType;
import space.roadmap.core.model.Outcome;
import space.roadmap.core.rule.EntityRule;
import space.roadmap.core.rule.RoadmapView;

/** How something went is said of what has happened. */
final class OutcomeEarlyRule implements EntityRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "status.outcome-early",
          Severity.WARNING,
          "A mission that is still to come has an outcome.",
          "{mission} is {status}, and has the outcome '{outcome}' already",
          """
          A mission that is proposed, planned, approved, in development or in test has not been a \
          success or a failure yet. The status has been forgotten, or the outcome is that of \
          another flight.

          The outcome 'unknown' says nothing, and is let pass; an operating mission may have \
          reached what it was for; and a completed mission need not say how it went. Set the status \
          to completed, or take the outcome away.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public Check start(RoadmapView view, Reporter reporter) {
    return entity -> {
      if (entity instanceof Mission mission
          && mission.outcome().isPresent()
          && mission.outcome().get() != Outcome.UNKNOWN
          && StatusJumps.isToCome(mission.status())) {
        report(mission, reporter);
      }
    };
  }

  @Override
  public boolean looksAt(EntityType<?> type, RoadmapView view) {
    return type == MissionType.TYPE && view.roadmap().used().mayHave(MissionType.OUTCOME);
  }

  private static void report(Mission mission, Reporter reporter) {
    reporter.report(
        CODE.report()
            .entity(mission.id().text())
            .attribute("outcome")
            .with("mission", mission.id())
            .with("status", StoppedPath.words(mission.status().orElseThrow()))
            .with("outcome", mission.outcome().orElseThrow().text())
            .build());
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - {id: lander, name: Lander, status: planned, outcome: failure}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - {id: lander, name: Lander, status: completed, outcome: failure}
    """;
  }
}

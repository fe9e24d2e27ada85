package space.roadmap.core.rule.builtin.time;

import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.model.Capability;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.Rule;

/** A capability is available in time for those who need it. */
final class CapabilityLateRule implements Rule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "time.capability-late",
          Severity.ERROR,
          "A capability becomes available after it is needed.",
          "{owner} needs {need}: needed by {by} at the latest, {available}: {late}",
          """
          A need says by when it must hold: at the milestone that 'by' names, else from the start \
          of 'during' on, else at the start of the owner, or at its finish if the type of the need \
          is FF or SF. A phase starts with its period. A technology or an objective has no start, \
          so its needs have a day only by 'during'. A capability is there \
          from 'availableFrom', or from the milestone that 'when' names. A capability without \
          'availableFrom' is there from its 'initial-service', or else from its first milestone.

          It is certainly late if it comes, at the earliest, after the last day on which it is \
          needed; it is possibly late if it may come in time and its last day is after that day. \
          Where a day is not known nothing is reported. Derived dates are no evidence, and neither \
          are those of something paused, grounded or cancelled. Of several alternatives the best \
          counts.

          Move the owner, name the milestone that is really meant, add an alternative, or say what \
          you know more exactly.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RoadmapView view, Reporter reporter) {
    LateNeeds.report(CODE, Capability.class, view, reporter);
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    capabilities:
      - {id: cargo-lander, name: Cargo lander, availableFrom: "2031-10/.."}
    missions:
      - id: power-plant
        name: Power plant
        milestones: [{type: landing, date: "2030"}]
        needs: [cargo-lander]
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    capabilities:
      - {id: cargo-lander, name: Cargo lander, availableFrom: "2031-10/.."}
    missions:
      - id: power-plant
        name: Power plant
        milestones: [{type: landing, date: "2032"}]
        needs: [cargo-lander]
    """;
  }
}

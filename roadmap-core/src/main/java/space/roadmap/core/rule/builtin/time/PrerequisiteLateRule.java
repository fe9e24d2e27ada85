package space.roadmap.core.rule.builtin.time;

import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.Rule;

/** A mission comes before those that need it. */
final class PrerequisiteLateRule implements Rule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "time.prerequisite-late",
          Severity.ERROR,
          "A mission comes after one that needs it.",
          "{owner} needs {need}: needed by {by} at the latest, {available}: {late}",
          """
          A mission that is needed must be done before the start of the one that needs it. The \
          type of the need says otherwise where that is meant: SS for their starts, FF for their \
          finishes, SF for a start before a finish; 'by' and 'when' name milestones, and 'lag' is \
          the time that must lie between. A phase needs things by the start of its period, and a \
          technology or an objective by the start of 'during'. A mission starts with the first of its milestones and \
          its period and finishes with the last of them; approvals and reviews do not count.

          It is certainly late if it comes, at the earliest, after the last day on which it is \
          needed; it is possibly late if it may come in time and its last day is after that day. \
          Where a day is not known nothing is reported. Derived dates are no evidence. Missions \
          that ride together are late only if their dates exclude each other.

          Move one of the two, name the milestones that are really meant, or make the need a \
          precursor if it informs and does not gate.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RoadmapView view, Reporter reporter) {
    LateNeeds.report(CODE, Mission.class, view, reporter);
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - id: scout
        name: Scout
        milestones: [{type: landing, date: "2029"}]
      - id: base
        name: Base
        milestones: [{type: landing, date: "2028"}]
        needs: [scout]
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - id: scout
        name: Scout
        milestones: [{type: landing, date: "2027"}]
      - id: base
        name: Base
        milestones: [{type: landing, date: "2028"}]
        needs: [scout]
    """;
  }
}

package space.roadmap.core.rule.builtin.structure;

import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.Rule;

/**
 * Every suppression accepts something.
 *
 * <p>Only a validator knows what all rules found: where this rule runs, the validator reports with
 * its code once the others have run.
 */
public final class SuppressionUnusedRule implements Rule {
  /** What the validator reports with. */
  public static final DiagnosticCode CODE =
      new DiagnosticCode(
          "structure.suppression-unused",
          Severity.WARNING,
          "A suppression accepts nothing.",
          "the suppression of {code} accepts nothing: {why}",
          """
          A suppression says which findings about an entity are accepted, and why. One that \
          accepts nothing hides what may come later, or is misspelled. It is judged only where \
          all rules it is about have run.

          Remove it, mend its code, or move the day until which it counts.\
          """);

  SuppressionUnusedRule() {}

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RoadmapView view, Reporter reporter) {
    // The validator reports.
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - id: lander
        name: Lander
        milestones: [{type: landing, date: "2030"}]
        suppress: [{code: status.past-target, reason: the new date is being agreed on}]
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - id: lander
        name: Lander
        status: planned
        milestones: [{type: landing, date: "2025"}]
        suppress: [{code: status.past-target, reason: the new date is being agreed on}]
    """;
  }
}

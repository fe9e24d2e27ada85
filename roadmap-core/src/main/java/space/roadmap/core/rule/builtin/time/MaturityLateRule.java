package space.roadmap.core.rule.builtin.time;

import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.facts.SpecialNeeds;

/** A technology has reached the level that is asked of it by the time it is needed. */
final class MaturityLateRule implements Rule {
  static final DiagnosticCode CODE =
      new DiagnosticCode(
          "time.maturity-late",
          Severity.WARNING,
          "A technology matures after it is needed.",
          "{owner} needs {need} at level {level}{place}: needed by {by} at the latest, {reached}:"
              + " {late}",
          """
          A need of a technology may ask for a 'maturity', the readiness level that it must have \
          reached: by the milestone that 'by' names, else by the start of 'during', of the owner \
          or, for a phase, of its period. What the technology has reached, or is to reach, stands \
          in its 'maturity'; its targets are what is asked of it and are no evidence.

          A level counts if it is for no place in particular or for the one that matters: the \
          'destination' of the need, or else where the owner goes. What was reached for a place \
          counts within it, and for what it lies in: the rule rather believes too much.

          It is certainly late if the level, or one below it, is reached after that day at the \
          earliest, or if that day is over, the owner has not come to it, and every level known is \
          lower. It is possibly late if the level may be reached in time and its last day is after \
          that day. Nothing is reported of a technology of whose maturity nothing is known, or \
          that has reached the level on a day that nobody has said. Of several alternatives the \
          best counts.

          Record the level that has been reached, move the owner, or lower what it asks for.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RoadmapView view, Reporter reporter) {
    SpecialNeeds.show(view, new LateMaturity(view, reporter));
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    phases:
      - id: outpost
        name: Outpost
        period: 2032/2039
        needs: [{anyOf: night-survival, maturity: 6}]
    technologies:
      - {id: night-survival, name: Night survival, maturity: [{level: 6, date: 2034/..}]}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    phases:
      - id: outpost
        name: Outpost
        period: 2035/2039
        needs: [{anyOf: night-survival, maturity: 6}]
    technologies:
      - {id: night-survival, name: Night survival, maturity: [{level: 6, date: 2034/..}]}
    """;
  }
}

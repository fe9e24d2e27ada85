package space.roadmap.core.rule.builtin.time;

import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.model.ConfidenceLevels;
import space.roadmap.core.model.DateVisitor;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Milestones;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.DateRule;
import space.roadmap.core.rule.facts.DateTraits;
import space.roadmap.core.rule.facts.Wording;

/** A date with more confidence is not before one with less. */
final class PercentileOrderRule implements DateRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "time.percentile-order",
          Severity.WARNING,
          "A date with more confidence is before one with less.",
          "the {what} of {owner} is on {higherDay} at the latest with {higher} percent, before"
              + " {lowerDay} at the earliest with {lower} percent: certainly out of order by at"
              + " least {gap}",
          """
          A percentile is the probability that something happens by its date. With more time it is \
          more probable, so the date with 70 percent cannot be before the one with 50. Compared are \
          the date itself and the claims beside it; what is superseded is not. Dates that may be in \
          order are not reported. Mend a date or a percentile; where two sources disagree about the \
          whole distribution, keep the percentiles of one of them.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public int trait() {
    return DateTraits.CLAIMED;
  }

  @Override
  public DateVisitor visitor(RoadmapView view, Reporter reporter) {
    return new Search(reporter);
  }

  /** Two levels that are held now take a claim. */
  private static final class Search implements DateVisitor {
    private final Reporter reporter;

    Search(Reporter reporter) {
      this.reporter = reporter;
    }

    @Override
    public void milestone(Entity owner, int number, Milestone milestone) {
      check(
          owner,
          Milestones.path(number),
          Milestones.called(milestone),
          ConfidenceLevels.of(milestone));
    }

    @Override
    public void dated(Entity owner, String path, Dated dated) {
      check(owner, path, path, ConfidenceLevels.of(dated));
    }

    private void check(Entity owner, String path, String what, ConfidenceLevels levels) {
      levels
          .reversal()
          .ifPresent(
              found ->
                  reporter.report(
                      CODE.report()
                          .entity(owner.id().text())
                          .attribute(path)
                          .with("what", what)
                          .with("owner", owner.id())
                          .with("lower", found.lower().percentile())
                          .with("lowerDay", Wording.day(found.lower().date().earliestDay()))
                          .with("higher", found.higher().percentile())
                          .with("higherDay", Wording.day(found.higher().date().latestDay()))
                          .with(
                              "gap",
                              Wording.atLeast(
                                  found.higher().date().latestDay(),
                                  found.lower().date().earliestDay()))
                          .build()));
    }
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - id: orbiter
        name: Orbiter
        milestones:
          - {type: launch, date: "2029", percentile: 70, claims: [{date: "2031", percentile: 50}]}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - id: orbiter
        name: Orbiter
        milestones:
          - {type: launch, date: "2031", percentile: 70, claims: [{date: "2029", percentile: 50}]}
    """;
  }
}

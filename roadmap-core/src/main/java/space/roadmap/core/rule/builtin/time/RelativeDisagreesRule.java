package space.roadmap.core.rule.builtin.time;

import java.util.Optional;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Fix;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.model.DateVisitor;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.DatedType;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Milestones;
import space.roadmap.core.model.ResolvedDate;
import space.roadmap.core.model.ResolvedDates;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.Bounds;
import space.roadmap.core.rule.facts.DateRule;
import space.roadmap.core.rule.facts.DateTraits;
import space.roadmap.core.rule.facts.Wording;
import space.roadmap.core.time.UncertainDate;

/** A date agrees with the one it is stated against. */
final class RelativeDisagreesRule implements DateRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "time.relative-disagrees",
          Severity.WARNING,
          "A date is not what the date it is stated against makes it.",
          "the {what} of {owner} is stated as {stated}, and it is {calculation}, which gives"
              + " {calculated}: certainly apart by at least {gap}",
          """
          A date that is stated against another ('relative') moves with it, and the date that \
          results counts. Where its own date cannot be the same day, one of them is out of date: \
          the other moved and this one was left behind, or the time between them has changed. \
          Dates that may be the same day are not reported, nor are those that have happened, nor \
          derived ones, which are meant to move. Mend the date, the lag, or the other date, and \
          keep the former date under 'earlier'.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public int trait() {
    return DateTraits.FOLLOWING;
  }

  @Override
  public DateVisitor visitor(RoadmapView view, Reporter reporter) {
    return new Search(view.roadmap(), reporter);
  }

  private static final class Search implements DateVisitor {
    private final Roadmap roadmap;
    private final ResolvedDates dates;
    private final Reporter reporter;

    Search(Roadmap roadmap, Reporter reporter) {
      this.roadmap = roadmap;
      dates = roadmap.dates();
      this.reporter = reporter;
    }

    @Override
    public void milestone(Entity owner, int number, Milestone milestone) {
      if (milestone.relative().isPresent() && !Bounds.isDerived(milestone.basis())) {
        check(owner, Milestones.path(number), Milestones.called(milestone), dates.of(milestone));
      }
    }

    @Override
    public void dated(Entity owner, String path, Dated dated) {
      if (dated.relative().isPresent() && !Bounds.isDerived(dated.basis())) {
        check(owner, path, path, dates.of(dated));
      }
    }

    private void check(Entity owner, String path, String what, ResolvedDate resolved) {
      Optional<ResolvedDate.Step> step = resolved.step();
      if (step.isEmpty() || step.get().isDerived() || resolved.stated().isEmpty()) {
        return;
      }
      UncertainDate own = resolved.stated().get();
      UncertainDate other = resolved.date().orElse(UncertainDate.undated());
      if (own.latestDay() < other.earliestDay()) {
        report(owner, path, what, resolved, own.latestDay(), other.earliestDay());
      } else if (other.latestDay() < own.earliestDay()) {
        report(owner, path, what, resolved, other.latestDay(), own.earliestDay());
      }
    }

    private void report(
        Entity owner, String path, String what, ResolvedDate resolved, long from, long to) {
      ResolvedDate.Step step = resolved.step().orElseThrow();
      UncertainDate calculated = resolved.date().orElseThrow();
      String date = path + "." + DatedType.DATE.name();
      Fix fix = Fix.set(owner.id().text(), date, calculated.toString());
      reporter.report(
          CODE.report()
              .entity(owner.id().text())
              .attribute(path)
              .with("what", what)
              .with("owner", owner.id())
              .with("stated", resolved.stated().orElseThrow())
              .with("calculation", resolved.explanation())
              .with("calculated", calculated)
              .with("gap", Wording.atLeast(from, to))
              .related(Followed.related(roadmap, step.to(), "it follows this"))
              .fix(fix)
              .build());
    }
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - id: lander
        name: Lander
        milestones: [{type: launch, date: "2033"}]
      - id: relay
        name: Relay
        milestones: [{type: launch, date: "2033/2034", relative: {to: lander#launch, lag: P3Y/P4Y}}]
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
        milestones: [{type: launch, date: "2033"}]
      - id: relay
        name: Relay
        milestones: [{type: launch, date: "2036/2037", relative: {to: lander#launch, lag: P3Y/P4Y}}]
    """;
  }
}

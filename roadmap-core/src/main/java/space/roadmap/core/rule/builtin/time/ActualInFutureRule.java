package space.roadmap.core.rule.builtin.time;

import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.model.DateVisitor;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Milestones;
import space.roadmap.core.model.ResolvedDates;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.Bounds;
import space.roadmap.core.rule.facts.DateRule;
import space.roadmap.core.rule.facts.DateTraits;
import space.roadmap.core.rule.facts.Wording;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;

/** What has happened is not dated in the future. */
final class ActualInFutureRule implements DateRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "time.actual-in-future",
          Severity.ERROR,
          "Something has happened, and its date is still to come.",
          "the {what} of {owner} has happened, and its date is {date}: {late} today, {today}",
          """
          A date whose basis is actual says when something happened, and so does the date on which \
          a decision was taken. It is certainly wrong if its first day is after today. It is \
          possibly wrong, and a warning, if it goes from one date to another of which the second \
          is still to come, such as 2025/2030: whoever knows that it has happened knows that it \
          was not after today. A coarse date such as the present year is in order, and so is one \
          without a last day. Of a period that lasts only the start counts, since its end may be \
          planned.

          Mend the date, or state the basis that it has: planned, forecast.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public int trait() {
    return DateTraits.ACTUAL;
  }

  @Override
  public DateVisitor visitor(RoadmapView view, Reporter reporter) {
    return new Search(view, reporter);
  }

  private static final class Search implements DateVisitor {
    private final ResolvedDates dates;
    private final long today;
    private final Reporter reporter;

    Search(RoadmapView view, Reporter reporter) {
      dates = view.roadmap().dates();
      today = view.today().toEpochDay();
      this.reporter = reporter;
    }

    @Override
    public void milestone(Entity owner, int number, Milestone milestone) {
      if (Bounds.isActual(milestone.basis())) {
        Optional<UncertainDate> date =
            milestone.date().isPresent() ? milestone.date() : Bounds.evidence(milestone, dates);
        check(owner, Milestones.path(number), Milestones.called(milestone), date);
      }
    }

    @Override
    public void dated(Entity owner, String path, Dated dated) {
      if (DateTraits.hasCome(owner, path, dated)) {
        check(
            owner,
            path,
            path,
            dated.date().isPresent() ? dated.date() : Bounds.evidence(dated, dates));
      }
    }

    @Override
    public void period(Entity owner, String path, DatedPeriod period) {
      if (Bounds.isActual(period.basis())
          && period.start().flatMap(Dated::basis).isEmpty()) { // else it is shown by itself
        check(owner, path, "start of the " + path, Bounds.start(period, dates));
      }
    }

    private void check(Entity owner, String path, String what, Optional<UncertainDate> date) {
      if (date.isEmpty() || date.get().latestDay() <= today) {
        return;
      }
      long earliest = date.get().earliestDay();
      if (earliest > today) {
        report(owner, path, what, date.get(), Certainty.CERTAIN);
      } else if (earliest != Bounds.OPEN_START && goesBeyond(date.get())) {
        report(owner, path, what, date.get(), Certainty.POSSIBLE);
      }
    }

    /** Returns whether a date that includes today has a last part that is still to come. */
    private boolean goesBeyond(UncertainDate date) {
      if (date.latestDay() == Bounds.OPEN_END) {
        return false;
      }
      if (date.isInterval()) {
        return Period.parse(date.toString()).end().earliestDay() > today;
      }
      List<UncertainDate> members = date.members();
      for (int i = 0; i < members.size() && members.size() > 1; i++) {
        if (members.get(i).earliestDay() > today || goesBeyond(members.get(i))) {
          return true;
        }
      }
      return false;
    }

    private void report(
        Entity owner, String path, String what, UncertainDate date, Certainty certainty) {
      boolean certain = certainty == Certainty.CERTAIN;
      String late =
          certain
              ? "certainly at least " + Wording.atLeast(today, date.earliestDay()) + " after"
              : "possibly up to " + Wording.upTo(today, date.latestDay()) + " after";
      reporter.report(
          CODE.report()
              .severity(certain ? Severity.ERROR : Severity.WARNING)
              .certainty(certainty)
              .entity(owner.id().text())
              .attribute(path)
              .with("what", what)
              .with("owner", owner.id())
              .with("date", date)
              .with("late", late)
              .with("today", Wording.day(today))
              .build());
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
        status: operating
        milestones: [{type: launch, date: "2052-07", basis: actual}]
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
        status: operating
        milestones: [{type: launch, date: "2025-07", basis: actual}]
    """;
  }
}

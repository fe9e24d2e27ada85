package space.roadmap.core.rule.builtin.time;

import java.util.Optional;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.model.DateVisitor;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.DatedPeriodType;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.ResolvedDates;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.Bounds;
import space.roadmap.core.rule.facts.DateRule;
import space.roadmap.core.rule.facts.DateTraits;
import space.roadmap.core.rule.facts.Wording;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;

/** A period says the same as a whole and by its ends. */
final class PeriodStatedTwiceRule implements DateRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "time.period-stated-twice",
          Severity.WARNING,
          "A period has a date and an end of its own that says something else.",
          "the {what} of {owner} is stated as {date}, and its {end} as {other}: certainly apart by"
              + " at least {gap}; keep one of the two",
          """
          A period is written as one interval ('date'), or with a 'start' and an 'end' where these \
          are more than a date. With both, one has to follow the other: some readers look at the \
          interval and some at the ends. It is reported where an end has no day in common with \
          that of the interval, however uncertain both are. Remove the one that is out of date; \
          what was believed before goes under 'earlier'.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public int trait() {
    return DateTraits.STATED_TWICE;
  }

  @Override
  public DateVisitor visitor(RoadmapView view, Reporter reporter) {
    return new Search(view.roadmap().dates(), reporter);
  }

  private static final class Search implements DateVisitor {
    private final ResolvedDates dates;
    private final Reporter reporter;

    Search(ResolvedDates dates, Reporter reporter) {
      this.dates = dates;
      this.reporter = reporter;
    }

    @Override
    public void milestone(Entity owner, int number, Milestone milestone) {}

    @Override
    public void dated(Entity owner, String path, Dated dated) {}

    @Override
    public void period(Entity owner, String path, DatedPeriod period) {
      if (period.date().isEmpty()) {
        return;
      }
      Period date = period.date().get();
      boolean isWhole = date.toString().indexOf('/') < 0; // 2028 may well start in March
      Optional<UncertainDate> start = period.start().flatMap(end -> Bounds.evidence(end, dates));
      if (start.isPresent()) {
        long latest = isWhole ? date.latestDay() : date.start().latestDay();
        String end = DatedPeriodType.START.name();
        compare(owner, path, date, end, start.get(), date.start().earliestDay(), latest);
      }
      Optional<UncertainDate> finish = period.end().flatMap(end -> Bounds.evidence(end, dates));
      if (finish.isPresent()) {
        long earliest = isWhole ? date.earliestDay() : date.end().earliestDay();
        String end = DatedPeriodType.END.name();
        compare(owner, path, date, end, finish.get(), earliest, date.end().latestDay());
      }
    }

    private void compare(
        Entity owner,
        String path,
        Period date,
        String end,
        UncertainDate other,
        long earliest,
        long latest) {
      if (latest < other.earliestDay()) {
        report(owner, path, date, end, other, Wording.atLeast(latest, other.earliestDay()));
      } else if (other.latestDay() < earliest) {
        report(owner, path, date, end, other, Wording.atLeast(other.latestDay(), earliest));
      }
    }

    private void report(
        Entity owner, String path, Period date, String end, UncertainDate other, String gap) {
      reporter.report(
          CODE.report()
              .entity(owner.id().text())
              .attribute(path + "." + end)
              .with("what", path)
              .with("owner", owner.id())
              .with("date", date)
              .with("end", end)
              .with("other", other)
              .with("gap", gap)
              .related(
                  Related.to(
                      owner.id().text(),
                      path + "." + DatedPeriodType.DATE.name(),
                      "is the whole period"))
              .build());
    }
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - id: campaign
        name: Campaign
        period: {date: 2028/2032, start: {date: "2030", basis: planned}}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - id: campaign
        name: Campaign
        period: {start: {date: "2030", basis: planned}, end: "2032"}
    """;
  }
}

package space.roadmap.core.rule.builtin.time;

import java.util.Optional;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.model.DateVisitor;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Milestones;
import space.roadmap.core.model.ResolvedDates;
import space.roadmap.core.model.Windows;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.Bounds;
import space.roadmap.core.rule.facts.DateRule;
import space.roadmap.core.rule.facts.DateTraits;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.LaunchWindows;
import space.roadmap.core.time.UncertainDate;

/** What can happen in certain windows only is dated in one of them. */
final class WindowMissedRule implements DateRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "time.window-missed",
          Severity.WARNING,
          "A date is in none of the windows in which alone it can be.",
          "the {what} of {owner} is {dated} {date}, which is certainly in none of its windows; {next}",
          """
          Some things can only happen on certain days, such as a launch to Mars. A date is outside \
          all its windows if no day of it is in one that is listed, nor in a repetition of one. \
          Where windows repeat, nothing is known of those before the first that is listed. A date \
          that may be in a window is not reported, and derived dates are no evidence. Mend the \
          date, or list the window.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public int trait() {
    return DateTraits.WINDOWS;
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
    public void milestone(Entity owner, int number, Milestone milestone) {
      if (milestone.windows().isPresent()) {
        Optional<UncertainDate> date = Bounds.evidence(milestone, dates);
        check(
            owner,
            Milestones.path(number),
            Milestones.called(milestone),
            milestone.windows().get(),
            date,
            Bounds.calculation(milestone, dates));
      }
    }

    @Override
    public void dated(Entity owner, String path, Dated dated) {
      if (dated.windows().isPresent()) {
        check(
            owner,
            path,
            path,
            dated.windows().get(),
            Bounds.evidence(dated, dates),
            Bounds.calculation(dated, dates));
      }
    }

    private void check(
        Entity owner,
        String path,
        String what,
        Windows stated,
        Optional<UncertainDate> date,
        Optional<String> calculation) {
      LaunchWindows windows = LaunchWindows.of(stated.dates(), stated.every());
      if (date.isEmpty() || windows.contains(date.get()) != Certainty.IMPOSSIBLE) {
        return;
      }
      String next =
          windows
              .next(date.get())
              .map(window -> "the next one is " + window)
              .orElse("all of them are over by then");
      reporter.report(
          CODE.report()
              .entity(owner.id().text())
              .attribute(path)
              .with("what", what)
              .with("owner", owner.id())
              .with(
                  "dated",
                  calculation.map(it -> "calculated, as " + it + ", to be").orElse("dated"))
              .with("date", date.get())
              .with("next", next)
              .build());
    }
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - id: mars-lander
        name: Mars lander
        milestones:
          - {type: launch, date: "2030", windows: {dates: ["2028-11/2029-01"], every: P26M}}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - id: mars-lander
        name: Mars lander
        milestones:
          - {type: launch, date: "2031", windows: {dates: ["2028-11/2029-01"], every: P26M}}
    """;
  }
}

package space.roadmap.core.rule.builtin.time;

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
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.DateRule;
import space.roadmap.core.rule.facts.DateTraits;
import space.roadmap.core.rule.facts.Wording;
import space.roadmap.core.time.Padding;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;

/** A date says what the words beside it say. */
final class WordsDisagreeRule implements DateRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "time.words-disagree",
          Severity.WARNING,
          "The words beside a date say another time.",
          "the {what} of {owner} is stated as {date}, and its words, '{words}', say {read}:"
              + " certainly apart by at least {gap}",
          """
          The words of the source are kept beside the date that was made of them, so that everybody \
          can look. Where they say a time with which the date has no day in common, one of the two \
          was not updated, or was mistyped. Words are compared only where all of them are \
          understood and nothing is guessed: "late 2028 (2024 plan)" or "2024 launch, 2025 landing" \
          are left alone, and "about" and "perhaps" are given some room.

          Mend the one that is wrong. Former words go with the former date, under 'earlier'.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public int trait() {
    return DateTraits.WORDED;
  }

  @Override
  public DateVisitor visitor(RoadmapView view, Reporter reporter) {
    return new Search(ReadWords.of(view), reporter);
  }

  private static final class Search implements DateVisitor {
    private final ReadWords words;
    private final Reporter reporter;

    Search(ReadWords words, Reporter reporter) {
      this.words = words;
      this.reporter = reporter;
    }

    @Override
    public void milestone(Entity owner, int number, Milestone milestone) {
      if (milestone.words().isPresent() && milestone.date().isPresent()) {
        check(
            owner,
            Milestones.path(number),
            Milestones.called(milestone),
            milestone.words().get(),
            milestone.date().get());
      }
    }

    @Override
    public void dated(Entity owner, String path, Dated dated) {
      if (dated.words().isPresent() && dated.date().isPresent()) {
        check(owner, path, path, dated.words().get(), dated.date().get());
      }
    }

    @Override
    public void period(Entity owner, String path, DatedPeriod period) {
      if (period.words().isPresent() && period.date().isPresent()) {
        Period date = period.date().get();
        long earliest = roomy(date.start()).earliestDay();
        long latest = roomy(date.end()).latestDay();
        check(owner, path, path, period.words().get(), date, earliest, latest);
      }
    }

    private void check(Entity owner, String path, String what, String text, UncertainDate date) {
      UncertainDate roomy = roomy(date);
      check(owner, path, what, text, date, roomy.earliestDay(), roomy.latestDay());
    }

    private void check(
        Entity owner,
        String path,
        String what,
        String text,
        Object stated,
        long earliest,
        long latest) {
      Optional<UncertainDate> read = words.date(text);
      if (read.isEmpty()) {
        return;
      }
      UncertainDate said = roomy(read.get());
      if (said.latestDay() < earliest) {
        report(owner, path, what, text, stated, read.get(), said.latestDay(), earliest);
      } else if (latest < said.earliestDay()) {
        report(owner, path, what, text, stated, read.get(), latest, said.earliestDay());
      }
    }

    private static UncertainDate roomy(UncertainDate date) {
      return date.isApproximate() || date.isUncertain() ? date.padded(Padding.standard()) : date;
    }

    private void report(
        Entity owner,
        String path,
        String what,
        String text,
        Object stated,
        UncertainDate read,
        long from,
        long to) {
      reporter.report(
          CODE.report()
              .entity(owner.id().text())
              .attribute(path)
              .with("what", what)
              .with("owner", owner.id())
              .with("date", stated)
              .with("words", text)
              .with("read", read)
              .with("gap", Wording.atLeast(from, to))
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
        milestones: [{type: launch, date: "2031", words: Q3 2028}]
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
        milestones: [{type: launch, date: "2028-35", words: Q3 2028}]
    """;
  }
}

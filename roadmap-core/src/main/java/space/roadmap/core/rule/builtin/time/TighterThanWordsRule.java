package space.roadmap.core.rule.builtin.time;

import java.util.Locale;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Fix;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.DateVisitor;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.DatedType;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Milestones;
import space.roadmap.core.model.Relative;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.Bounds;
import space.roadmap.core.rule.facts.DateRule;
import space.roadmap.core.rule.facts.DateTraits;
import space.roadmap.core.time.UncertainDate;

/** A date is no tighter than the words of its source. */
final class TighterThanWordsRule implements DateRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "time.tighter-than-words",
          Severity.INFO,
          "A date is tighter than the words beside it.",
          "the {what} of {owner} is stated as {date}, and its words, '{words}', say no more than"
              + " {read}: say what else it rests on, or write the date as they do",
          """
          The words of the source are kept beside the date that was made of them. Where they say \
          2028 and the date says May 2028, somebody has added what the source does not say: a bar \
          in a chart that begins somewhere, another source, a guess. A date that is stated against \
          another or derived from one is left alone, since that is what makes it tighter. Words \
          are compared only where all of them are understood and nothing is guessed; "since 2016" \
          may stand beside 2016.\
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
      if (milestone.words().isPresent()
          && milestone.date().isPresent()
          && isFree(milestone.relative(), milestone.derivedFrom(), milestone.basis())) {
        check(
            owner,
            Milestones.path(number),
            Milestones.called(milestone),
            milestone.words().get(),
            milestone.date().get(),
            milestone.basis());
      }
    }

    @Override
    public void dated(Entity owner, String path, Dated dated) {
      if (dated.words().isPresent()
          && dated.date().isPresent()
          && isFree(dated.relative(), dated.derivedFrom(), dated.basis())) {
        check(owner, path, path, dated.words().get(), dated.date().get(), dated.basis());
      }
    }

    /** Returns whether nothing but its source makes a date what it is. */
    private static boolean isFree(
        Optional<Relative> relative, Optional<Id<Entity>> derivedFrom, Optional<Basis> basis) {
      return relative.isEmpty()
          && derivedFrom.isEmpty()
          && (basis.isEmpty() || basis.get() != Basis.DERIVED);
    }

    @Override
    public void period(Entity owner, String path, DatedPeriod period) {
      if (period.words().isPresent() && period.date().isPresent()) {
        String text = period.words().get();
        Optional<UncertainDate> read = words.date(text);
        long earliest = period.date().get().earliestDay();
        long latest = period.date().get().latestDay();
        if (read.isPresent()
            && namesBothEnds(read.get())
            && isTighter(earliest, latest, read.get())) {
          reporter.report(
              finding(owner, path, path, text, period.date().get(), read.get()).build());
        }
      }
    }

    /** Returns whether words say more of a period than one end, as "through 2030" does. */
    private static boolean namesBothEnds(UncertainDate read) {
      return read.earliestDay() != Bounds.OPEN_START && read.latestDay() != Bounds.OPEN_END;
    }

    private void check(
        Entity owner,
        String path,
        String what,
        String text,
        UncertainDate date,
        Optional<Basis> basis) {
      Optional<UncertainDate> read = words.date(text);
      if (read.isPresent()
          && isTighter(date.earliestDay(), date.latestDay(), read.get())
          && !saysStart(text, read.get())) {
        Diagnostic.Builder finding = finding(owner, path, what, text, date, read.get());
        if (!read.get().isUndated() && !Bounds.isActual(basis)) {
          String at = path + "." + DatedType.DATE.name();
          finding.fix(Fix.set(owner.id().text(), at, read.get().toString()));
        }
        reporter.report(finding.build());
      }
    }

    /**
     * Returns whether words say when something begins that goes on: who has had it since 2016 had
     * it in 2016.
     */
    private static boolean saysStart(String text, UncertainDate read) {
      String words = text.toLowerCase(Locale.ROOT);
      return read.latestDay() == Bounds.OPEN_END
          && (words.contains("since ") || words.contains("from "));
    }

    private static boolean isTighter(long earliest, long latest, UncertainDate read) {
      long first = read.earliestDay();
      long last = read.latestDay();
      return first <= earliest && latest <= last && (first < earliest || latest < last);
    }

    private static Diagnostic.Builder finding(
        Entity owner, String path, String what, String text, Object date, UncertainDate read) {
      return CODE.report()
          .entity(owner.id().text())
          .attribute(path)
          .with("what", what)
          .with("owner", owner.id())
          .with("date", date)
          .with("words", text)
          .with("read", read.isUndated() ? "that there is no date" : read);
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
        milestones: [{type: launch, date: "2028-05", words: in 2028}]
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
        milestones: [{type: launch, date: "2028", words: in 2028}]
    """;
  }
}

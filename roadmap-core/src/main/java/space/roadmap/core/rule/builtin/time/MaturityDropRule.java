package space.roadmap.core.rule.builtin.time;

import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.Maturity;
import space.roadmap.core.model.ResolvedDates;
import space.roadmap.core.model.Technology;
import space.roadmap.core.model.TechnologyType;
import space.roadmap.core.rule.EntityRule;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.Bounds;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.UncertainDate;

/** A technology does not become less ready. */
final class MaturityDropRule implements EntityRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "time.maturity-drop",
          Severity.WARNING,
          "A technology is less ready than it was.",
          "{owner} is at level {level}{date} and was at level {former}{formerDate}: {drop} for the"
              + " same element, environment and destination",
          """
          What has been shown once stays shown: of the same element, in the same environment and \
          for the same destination, a later entry of 'maturity' has no lower level than an earlier \
          one. It is certainly a drop if the dates say which of the two is later. Where they do \
          not, the order in which they are listed counts, oldest first, and the drop is possible.

          State what makes the difference (another element, environment or destination), mend the \
          level or the date, or keep an assessment that was withdrawn under 'earlier' of the one \
          that holds. Two assessors who disagree are a claim beside the other.\
          """);

  /** How many entries are compared with one: more is no history, and must not cost seconds. */
  private static final int MOST_COMPARED = 64;

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public Check start(RoadmapView view, Reporter reporter) {
    Search search = new Search(view.roadmap().dates(), reporter);
    return entity -> {
      if (entity instanceof Technology technology && technology.maturity().size() > 1) {
        search.check(technology);
      }
    };
  }

  @Override
  public boolean looksAt(EntityType<?> type, RoadmapView view) {
    return type == TechnologyType.TYPE;
  }

  private record Search(ResolvedDates dates, Reporter reporter) {
    void check(Technology technology) {
      List<Maturity> entries = technology.maturity();
      for (int later = 0; later < entries.size(); later++) {
        int former = dropped(entries, later, Certainty.CERTAIN);
        Certainty certainty = former < 0 ? Certainty.POSSIBLE : Certainty.CERTAIN;
        former = former < 0 ? dropped(entries, later, Certainty.POSSIBLE) : former;
        if (former >= 0) {
          report(technology, later, former, certainty);
        }
      }
    }

    /** Returns the nearest entry that was before this, as surely, and had a higher level; or -1. */
    private int dropped(List<Maturity> entries, int later, Certainty certainty) {
      for (int step = 1; step <= MOST_COMPARED; step++) {
        if (isDrop(entries, later - step, later, certainty)) {
          return later - step;
        }
        if (isDrop(entries, later + step, later, certainty)) {
          return later + step;
        }
      }
      return -1;
    }

    private boolean isDrop(List<Maturity> entries, int former, int later, Certainty certainty) {
      return former >= 0
          && former < entries.size()
          && entries.get(former).level() > entries.get(later).level()
          && isAlike(entries.get(former), entries.get(later))
          && order(entries, former, later) == certainty;
    }

    private static boolean isAlike(Maturity one, Maturity other) {
      return one.element().equals(other.element())
          && one.environment().equals(other.environment())
          && one.destination().equals(other.destination());
    }

    /** Returns how sure it is that an entry comes before another. */
    private Certainty order(List<Maturity> entries, int former, int later) {
      Optional<UncertainDate> before = date(entries.get(former));
      Optional<UncertainDate> after = date(entries.get(later));
      if (before.isPresent() && after.isPresent()) {
        if (before.get().latestDay() < after.get().earliestDay()) {
          return Certainty.CERTAIN;
        }
        if (after.get().latestDay() < before.get().earliestDay()) {
          return Certainty.IMPOSSIBLE;
        }
      }
      return former < later ? Certainty.POSSIBLE : Certainty.IMPOSSIBLE;
    }

    private Optional<UncertainDate> date(Maturity entry) {
      return entry.date().flatMap(dated -> Bounds.evidence(dated, dates));
    }

    private void report(Technology owner, int later, int former, Certainty certainty) {
      boolean certain = certainty == Certainty.CERTAIN;
      Maturity now = owner.maturity().get(later);
      Maturity then = owner.maturity().get(former);
      reporter.report(
          CODE.report()
              .severity(certain ? Severity.WARNING : Severity.INFO)
              .certainty(certainty)
              .entity(owner.id().text())
              .attribute(path(later))
              .with("owner", owner.id())
              .with("level", now.level())
              .with("date", in(now))
              .with("former", then.level())
              .with("formerDate", in(then))
              .with("drop", (certain ? "certainly " : "possibly ") + drop(then, now))
              .related(Related.to(owner.id().text(), path(former), "it was higher here"))
              .build());
    }

    private String in(Maturity entry) {
      return date(entry).map(date -> " (" + date + ")").orElse("");
    }

    private static String drop(Maturity then, Maturity now) {
      int levels = then.level() - now.level();
      return levels + (levels == 1 ? " level lower" : " levels lower");
    }

    private static String path(int number) {
      return TechnologyType.MATURITY.name() + "[" + number + "]";
    }
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    technologies:
      - id: cryogenic-storage
        name: Cryogenic storage
        maturity:
          - {level: 6, element: tank, date: "2022"}
          - {level: 4, element: tank, date: "2025"}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    technologies:
      - id: cryogenic-storage
        name: Cryogenic storage
        maturity:
          - {level: 6, element: tank, date: "2022"}
          - {level: 4, element: cooler, date: "2025"}
    """;
  }
}

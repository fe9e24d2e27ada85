package space.roadmap.core.rule.builtin.time;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.MilestoneKind;
import space.roadmap.core.model.Milestones;
import space.roadmap.core.model.ResolvedDates;
import space.roadmap.core.rule.EntityRule;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.Bounds;
import space.roadmap.core.rule.facts.Wording;
import space.roadmap.core.time.UncertainDate;

/**
 * Milestones come in the order in which such things happen.
 *
 * <p>Missions differ: one docks before it lands, another lands, ascends and docks. So the order of
 * the vocabulary alone is no evidence. A milestone is out of order if it is certainly before one
 * that is both listed before it and earlier in the vocabulary; and, wherever they are listed, if it
 * is before every launch though it is something that follows a launch, or after the end.
 */
final class MilestoneOrderRule implements EntityRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "time.milestone-order",
          Severity.ERROR,
          "A milestone is before one that comes earlier.",
          "{later} of {owner} is {laterDated} {laterDay} at the latest, before its {earlier}, which"
              + " is {earlierDated} {earlierDay} at the earliest: certainly out of order by at least {gap}",
          """
          Milestones are listed in the order in which they happen, and what they are called has an \
          order as well: approval, first flight, launch, arrival, landing, return, end. One is out \
          of order if it is certainly before another that stands before it in both. Nothing comes \
          before the launch but what prepares it, and nothing after the end, wherever they are \
          listed.

          Dates that may be in order are not reported, and derived dates are no evidence. Mend the \
          dates, or list the milestones as they happen.\
          """);

  /** How many milestones are compared with one: more is no mission, and must not cost seconds. */
  private static final int MOST_COMPARED = 64;

  private static final ImmutableMap<String, Integer> RANKS = ranks();

  private static ImmutableMap<String, Integer> ranks() {
    ImmutableMap.Builder<String, Integer> ranks = ImmutableMap.builder();
    List<String> words = MilestoneKind.VOCABULARY.words();
    for (int rank = 0; rank < words.size(); rank++) {
      ranks.put(words.get(rank), rank);
    }
    return ranks.buildOrThrow();
  }

  private static final int LAUNCH = rank(MilestoneKind.LAUNCH);
  private static final int END = rank(MilestoneKind.END);

  private static int rank(Choice type) {
    return RANKS.getOrDefault(type.text(), -1);
  }

  private static int rank(Milestone milestone) {
    Optional<Choice> type = milestone.type();
    return type.isPresent() ? rank(type.get()) : -1;
  }

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public Check start(RoadmapView view, Reporter reporter) {
    Search search = new Search(view.roadmap().dates(), reporter);
    return owner -> search.check(owner, Milestones.of(owner));
  }

  private record Search(ResolvedDates dates, Reporter reporter) {
    void check(Entity owner, List<Milestone> milestones) {
      if (milestones.size() < 2 || isPlainlyInOrder(milestones)) {
        return;
      }
      for (int late = 0; late < milestones.size(); late++) {
        int early = outOfOrder(milestones, late);
        if (early >= 0) {
          report(owner, milestones, late, early);
        }
      }
    }

    /**
     * Returns whether the dates follow the list, which begins with a launch and goes on to an end.
     */
    private boolean isPlainlyInOrder(List<Milestone> milestones) {
      long earliest = Bounds.OPEN_START;
      for (int i = 0; i < milestones.size(); i++) {
        Milestone milestone = milestones.get(i);
        Optional<UncertainDate> date = Bounds.evidence(milestone, dates);
        if ((date.isPresent() && date.get().latestDay() < earliest)
            || (i > 0 && Bounds.is(milestone, MilestoneKind.LAUNCH))
            || (i < milestones.size() - 1 && Bounds.is(milestone, MilestoneKind.END))) {
          return false;
        }
        earliest = date.isPresent() ? Math.max(earliest, date.get().earliestDay()) : earliest;
      }
      return true;
    }

    /** Returns the milestone that this one ought to follow and certainly precedes, or -1. */
    private int outOfOrder(List<Milestone> milestones, int late) {
      long latest = Bounds.latest(milestones.get(late), dates);
      int from = Math.max(0, late - MOST_COMPARED);
      int to = Math.min(milestones.size(), late + MOST_COMPARED);
      for (int early = from; early < to && latest != Bounds.OPEN_END; early++) {
        if (latest < Bounds.earliest(milestones.get(early), dates)
            && isOrdered(milestones, early, late, latest)) {
          return early;
        }
      }
      return -1;
    }

    private boolean isOrdered(List<Milestone> milestones, int early, int late, long latest) {
      int earlyRank = rank(milestones.get(early));
      int lateRank = rank(milestones.get(late));
      if (earlyRank < 0 || lateRank <= earlyRank) {
        return false;
      }
      return early < late
          || lateRank == END
          || (earlyRank == LAUNCH && isBeforeEveryLaunch(milestones, latest));
    }

    private boolean isBeforeEveryLaunch(List<Milestone> milestones, long latest) {
      for (int i = 0; i < milestones.size(); i++) {
        if (rank(milestones.get(i)) == LAUNCH
            && Bounds.earliest(milestones.get(i), dates) <= latest) {
          return false;
        }
      }
      return true;
    }

    private String dated(Milestone milestone) {
      return Bounds.calculation(milestone, dates).isPresent() ? "calculated to be on" : "on";
    }

    private void report(Entity owner, List<Milestone> milestones, int late, int early) {
      long laterDay = Bounds.latest(milestones.get(late), dates);
      long earlierDay = Bounds.earliest(milestones.get(early), dates);
      String earlier = Milestones.key(milestones.get(early));
      reporter.report(
          CODE.report()
              .entity(owner.id().text())
              .attribute(Milestones.path(late))
              .with("owner", owner.id())
              .with("later", Milestones.key(milestones.get(late)))
              .with("laterDated", dated(milestones.get(late)))
              .with("laterDay", Wording.day(laterDay))
              .with("earlier", earlier)
              .with("earlierDated", dated(milestones.get(early)))
              .with("earlierDay", Wording.day(earlierDay))
              .with("gap", Wording.atLeast(laterDay, earlierDay))
              .related(Related.to(owner.id().text(), Milestones.path(early), earlier + " is here"))
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
        milestones: [{type: launch, date: "2030"}, {type: landing, date: "2029"}]
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
        milestones: [{type: launch, date: "2029"}, {type: landing, date: "2030"}]
    """;
  }
}

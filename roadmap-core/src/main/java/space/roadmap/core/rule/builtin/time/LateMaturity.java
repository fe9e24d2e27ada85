package space.roadmap.core.rule.builtin.time;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Maturity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Objective;
import space.roadmap.core.model.Phase;
import space.roadmap.core.model.ResolvedDates;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Technology;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.Alternatives;
import space.roadmap.core.rule.facts.Bounds;
import space.roadmap.core.rule.facts.Gravity;
import space.roadmap.core.rule.facts.Lateness;
import space.roadmap.core.rule.facts.NeedDays;
import space.roadmap.core.rule.facts.NeedSemantics;
import space.roadmap.core.rule.facts.SpecialNeeds;
import space.roadmap.core.rule.facts.Stops;
import space.roadmap.core.rule.facts.Wording;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.UncertainDate;

/** Finds the needs of technologies that do not mature in time. */
final class LateMaturity implements SpecialNeeds.Visitor {
  private final Roadmap roadmap;
  private final ResolvedDates dates;
  private final long today;
  private final Reporter reporter;

  LateMaturity(RoadmapView view, Reporter reporter) {
    this.reporter = reporter;
    roadmap = view.roadmap();
    dates = roadmap.dates();
    today = view.today().toEpochDay();
  }

  /**
   * A technology that matures too late.
   *
   * @param delayed the day that counts, with the lag
   * @param reached what is known of its maturity
   * @param entry which finding of its maturity says so
   */
  private record Late(
      Id<Entity> id, Entity target, Certainty certainty, long delayed, String reached, int entry) {
    /** Puts the least late first. */
    static final Comparator<Late> ORDER =
        Comparator.comparing(Late::certainty).reversed().thenComparing(Late::delayed);
  }

  @Override
  public void need(Entity owner, Need need, int index) {
    if (need.maturity().isPresent()) {
      long by = NeedDays.latest(owner, need, dates);
      if (by != Bounds.OPEN_END) {
        int level = need.maturity().get();
        List<Id<Destination>> places = places(owner, need);
        Alternatives.best(
                roadmap,
                need,
                (id, target, kind) ->
                    kind == NeedKind.MATURITY && target instanceof Technology technology
                        ? late(owner, need, by, level, places, id, technology)
                        : Optional.empty(),
                Late.ORDER)
            .ifPresent(
                late -> reporter.report(finding(owner, need, index, by, level, places, late)));
      }
    }
  }

  private static List<Id<Destination>> places(Entity owner, Need need) {
    if (need.destination().isPresent()) {
      return List.of(need.destination().get());
    }
    if (owner instanceof Mission mission) {
      return mission.destinations();
    }
    if (owner instanceof Capability capability) {
      return capability.operatesAt();
    }
    if (owner instanceof Objective objective) {
      return objective.destinations();
    }
    return owner instanceof Phase phase ? phase.destinations() : List.of();
  }

  private boolean counts(Maturity maturity, List<Id<Destination>> places) {
    if (maturity.destination().isEmpty() || places.isEmpty()) {
      return true;
    }
    Id<Destination> reached = maturity.destination().get();
    return places.stream()
        .anyMatch(place -> roadmap.isWithin(place, reached) || roadmap.isWithin(reached, place));
  }

  private Optional<Late> late(
      Entity owner,
      Need need,
      long by,
      int level,
      List<Id<Destination>> places,
      Id<Entity> id,
      Technology technology) {
    List<Maturity> maturity = technology.maturity();
    int highest = 0;
    for (Maturity known : maturity) {
      highest = counts(known, places) ? Math.max(highest, known.level()) : highest;
    }
    if (highest == 0) {
      return Optional.empty();
    }
    int sought = Math.min(highest, level); // a level below comes no later
    long earliest = Bounds.OPEN_END;
    long latest = Bounds.OPEN_END;
    int first = 0; // which may be reached first
    for (int i = 0; i < maturity.size(); i++) {
      if (maturity.get(i).level() >= sought && counts(maturity.get(i), places)) {
        Optional<UncertainDate> date =
            maturity.get(i).date().flatMap(dated -> Bounds.evidence(dated, dates));
        long from = date.map(UncertainDate::earliestDay).orElse(Bounds.OPEN_START);
        first = from < earliest ? i : first;
        earliest = Math.min(earliest, from);
        latest = date.isEmpty() ? Bounds.OPEN_END : Math.min(latest, Bounds.latest(date));
        if (date.isEmpty()) {
          break; // reached, and nobody has said when
        }
      }
    }
    Certainty certainty =
        Lateness.of(
            by, Lateness.earliest(earliest, need.lag()), Lateness.latest(latest, need.lag()));
    if (certainty == Certainty.CERTAIN) {
      long delayed = Lateness.earliest(earliest, need.lag());
      String reached =
          "level " + maturity.get(first).level() + " reached on " + Wording.day(earliest);
      return Optional.of(
          new Late(id, technology, certainty, delayed, reached + " at the earliest", first));
    }
    if (NeedDays.isActual(owner, need, by, dates)) {
      return Optional.empty();
    }
    if (sought < level) {
      long now = Lateness.earliest(today, need.lag());
      String reached = "and on " + Wording.day(today) + " the highest level known is " + highest;
      return by < now && !Stops.hasBegun(Stops.status(owner))
          ? Optional.of(new Late(id, technology, Certainty.CERTAIN, now, reached, first))
          : Optional.empty();
    }
    if (certainty == Certainty.IMPOSSIBLE) {
      return Optional.empty();
    }
    long delayed = Lateness.latest(latest, need.lag());
    String reached = "level " + maturity.get(first).level() + " reached by " + Wording.day(latest);
    return Optional.of(
        new Late(id, technology, certainty, delayed, reached + " at the latest", first));
  }

  private static Diagnostic finding(
      Entity owner,
      Need need,
      int index,
      long by,
      int level,
      List<Id<Destination>> places,
      Late late) {
    boolean certain = late.certainty() == Certainty.CERTAIN;
    return MaturityLateRule.CODE
        .report()
        .severity(
            Gravity.of(
                MaturityLateRule.CODE, late.certainty(), NeedSemantics.isHard(need, late.target())))
        .certainty(late.certainty())
        .entity(owner.id().text())
        .attribute("needs[" + index + "]")
        .with("owner", owner.id())
        .with("need", Alternatives.words(need, late.id(), "matures first"))
        .with("level", level)
        .with("place", places.isEmpty() ? "" : " for " + Wording.names(places, " or "))
        .with("by", Wording.day(by))
        .with("reached", late.reached() + LateTarget.between(need.lag()))
        .with(
            "late",
            certain
                ? "certainly late by at least " + Wording.atLeast(by, late.delayed())
                : "possibly late by up to " + Wording.upTo(by, late.delayed()))
        .related(
            Related.to(
                late.target().id().text(), "maturity[" + late.entry() + "]", "matures too late"))
        .build();
  }
}

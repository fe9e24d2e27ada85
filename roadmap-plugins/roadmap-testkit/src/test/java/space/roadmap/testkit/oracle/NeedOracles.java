package space.roadmap.testkit.oracle;

import static space.roadmap.testkit.oracle.NeedDates.NEVER_BEGUN;
import static space.roadmap.testkit.oracle.NeedDates.NEVER_OVER;

import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.Decision;
import space.roadmap.core.model.DecisionStatus;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Event;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Needs;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Strength;
import space.roadmap.core.time.Certainty;
import space.roadmap.testkit.oracle.NeedDates.Stretch;

/** What the rules must find that hold the dates of what is needed against those who need it. */
final class NeedOracles {
  private NeedOracles() {}

  static List<Oracle> all() {
    return List.of(
        new Oracle(
            "time.prerequisite-late",
            Plans::sample,
            Detail.PATH_AND_CERTAINTY,
            sample -> late(sample, NeedOracles::prerequisite)),
        new Oracle(
            "time.prerequisite-late",
            Flights::sample,
            Detail.PATH_AND_CERTAINTY,
            sample -> late(sample, NeedOracles::prerequisite)),
        new Oracle(
            "time.decision-late",
            Plans::sample,
            Detail.PATH_AND_CERTAINTY,
            sample -> late(sample, NeedOracles::decision)),
        new Oracle(
            "time.event-passed",
            Plans::sample,
            Detail.PATH_AND_CERTAINTY,
            sample -> late(sample, NeedOracles::event)),
        new Oracle("time.tight-margin", Flights::sample, Detail.PATH, NeedOracles::tight));
  }

  /** What a target does not do in time, and the day that tells how late it is. */
  record Late(Entity target, Certainty certainty, long day) {
    static final Comparator<Late> LEAST =
        Comparator.comparing((Late late) -> late.certainty() == Certainty.CERTAIN)
            .thenComparing(Late::day);

    /** Compares days with the last on which something may be; empty where it may be in time. */
    static Optional<Late> of(Entity target, Stretch comes, long neededBy, boolean onlyIfCertain) {
      if (neededBy == NEVER_OVER) {
        return Optional.empty();
      }
      if (comes.first() > neededBy) {
        return Optional.of(new Late(target, Certainty.CERTAIN, comes.first()));
      }
      return comes.last() > neededBy && comes.last() != NEVER_OVER && !onlyIfCertain
          ? Optional.of(new Late(target, Certainty.POSSIBLE, comes.last()))
          : Optional.empty();
    }
  }

  /** A need, and who has it. */
  record Asked(Sample sample, Entity owner, Need need) {
    Roadmap roadmap() {
      return sample.roadmap();
    }

    Stretch needed() {
      return NeedDates.needed(roadmap(), owner, need);
    }

    boolean hasCome() {
      return NeedDates.hasCome(roadmap(), owner, need, needed().last());
    }
  }

  /** What judges a target. */
  interface Judge {
    Optional<Late> judge(Asked asked, Id<Entity> id, Entity target, NeedKind kind);
  }

  static List<String> late(Sample sample, Function<Asked, Optional<Late>> judge) {
    List<String> found = new ArrayList<>();
    for (Entity owner : sample.roadmap().entities()) {
      for (int i = 0; i < Needs.of(owner).size() && !NeedDates.isVoid(owner); i++) {
        String path = Detail.path(owner, "needs[" + i + "]");
        judge
            .apply(new Asked(sample, owner, Needs.of(owner).get(i)))
            .ifPresent(late -> found.add(Detail.certainty(path, late.certainty())));
      }
    }
    return found;
  }

  /**
   * Returns what is wrong with the best of all targets that are there and have not been stopped.
   */
  static Optional<Late> best(Asked asked, Judge judge) {
    List<Optional<Late>> all = new ArrayList<>();
    for (Id<Entity> id : asked.need().anyOf()) {
      Optional<Entity> target = NeedDates.target(asked.roadmap(), id);
      if (target.isPresent()) {
        NeedKind kind = Needs.kind(asked.need(), target.get());
        if (!NeedDates.isGone(target.get(), kind)) {
          all.add(judge.judge(asked, id, target.get(), kind));
        }
      }
    }
    return all.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : all.stream().flatMap(Optional::stream).min(Late.LEAST);
  }

  /** Returns a late mission, unless it is told of the capability that it is to deliver. */
  private static Optional<Late> prerequisite(Asked asked) {
    Optional<Late> late = best(asked, NeedOracles::comesLate);
    if (late.isEmpty() || !(late.get().target() instanceof Mission)) {
      return Optional.empty();
    }
    for (Need other : Needs.of(asked.owner())) {
      Optional<Late> instead =
          best(new Asked(asked.sample(), asked.owner(), other), NeedOracles::comesLate);
      if (instead.isPresent()
          && instead.get().certainty() == late.get().certainty()
          && NeedDates.isProvided(late.get().target(), instead.get().target())) {
        return Optional.empty();
      }
    }
    return late;
  }

  private static Optional<Late> comesLate(
      Asked asked, Id<Entity> id, Entity target, NeedKind kind) {
    boolean isRide = kind == NeedKind.RIDE;
    boolean isTimed =
        isRide
            || kind == NeedKind.CAPABILITY
            || kind == NeedKind.RESULT
            || kind == NeedKind.PRECURSOR;
    if (!isTimed || NeedDates.isProvided(asked.owner(), target)) {
      return Optional.empty();
    }
    Stretch comes = NeedDates.comes(asked.roadmap(), asked.need(), id, target);
    return Late.of(
        target, comes.plus(asked.need().lag()), asked.needed().last(), isRide || asked.hasCome());
  }

  private static Optional<Late> decision(Asked asked) {
    return best(
        asked,
        (unused, id, target, kind) -> {
          if (kind != NeedKind.DECISION || !(target instanceof Decision decision)) {
            return Optional.empty();
          }
          boolean isOpen = decision.status().orElse(DecisionStatus.OPEN) == DecisionStatus.OPEN;
          Optional<Dated> day =
              decision.decided().or(() -> isOpen ? decision.due() : Optional.empty());
          Stretch taken =
              Stretch.of(day.flatMap(it -> Moment.of(asked.roadmap(), target, "", it).evidence()));
          return Late.of(
              target, taken.plus(asked.need().lag()), asked.needed().last(), asked.hasCome());
        });
  }

  /** Returns the owner as late for the last of several events. */
  private static Optional<Late> event(Asked asked) {
    List<Event> events = new ArrayList<>();
    Optional<Late> any =
        best(
            asked,
            (unused, id, target, kind) -> {
              if (kind != NeedKind.EVENT || !(target instanceof Event event)) {
                return Optional.empty();
              }
              events.add(event);
              return lateFor(asked, event);
            });
    return any.isEmpty()
        ? any
        : lateFor(
            asked,
            events.stream().max(Comparator.comparing(it -> lastDay(asked, it))).orElseThrow());
  }

  private static Optional<Late> lateFor(Asked asked, Event event) {
    return Late.of(
        event, asked.needed().plus(asked.need().lag()), lastDay(asked, event), asked.hasCome());
  }

  private static long lastDay(Asked asked, Event event) {
    return Stretch.of(
            event.date().flatMap(it -> Moment.of(asked.roadmap(), event, "", it).evidence()))
        .last();
  }

  /** Returns needs of which the target with the most time to spare leaves less than six months. */
  private static List<String> tight(Sample sample) {
    long today = sample.today().toEpochDay();
    List<String> found = new ArrayList<>();
    for (Entity owner : sample.roadmap().entities()) {
      for (int i = 0; i < Needs.of(owner).size() && !NeedDates.isVoid(owner); i++) {
        Asked asked = new Asked(sample, owner, Needs.of(owner).get(i));
        long needed = asked.needed().first();
        Optional<Late> best = best(asked, NeedOracles::comesByTheLatest);
        if (needed != NEVER_BEGUN
            && needed > today
            && best.isPresent()
            && best.get().day() <= needed
            && Stretch.plus(best.get().day(), Period.ofMonths(6)) > needed) {
          found.add(Detail.path(owner, "needs[" + i + "]"));
        }
      }
    }
    return found;
  }

  /** Returns the last day on which a target that is still to come will be there. */
  private static Optional<Late> comesByTheLatest(
      Asked asked, Id<Entity> id, Entity target, NeedKind kind) {
    boolean isAsked = target instanceof Mission || target instanceof Capability;
    boolean isTimed =
        kind == NeedKind.CAPABILITY || kind == NeedKind.RESULT || kind == NeedKind.PRECURSOR;
    Stretch comes = NeedDates.comes(asked.roadmap(), asked.need(), id, target);
    Optional<String> when = id.isPart() ? id.part() : asked.need().when();
    return !isAsked
            || !isTimed
            || Needs.strength(asked.need(), kind) != Strength.HARD
            || NeedDates.isProvided(asked.owner(), target)
            || comes.last() == NEVER_OVER
            || comes.last() < asked.sample().today().toEpochDay()
            || NeedDates.hasHappened(asked.roadmap(), target, when, comes.last())
        ? Optional.empty()
        : Optional.of(new Late(target, Certainty.POSSIBLE, comes.plus(asked.need().lag()).last()));
  }
}

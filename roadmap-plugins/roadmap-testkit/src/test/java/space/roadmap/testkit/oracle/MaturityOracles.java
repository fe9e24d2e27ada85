package space.roadmap.testkit.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Maturity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Objective;
import space.roadmap.core.model.Phase;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.Technology;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.UncertainDate;
import space.roadmap.testkit.oracle.NeedDates.Stretch;
import space.roadmap.testkit.oracle.NeedOracles.Asked;
import space.roadmap.testkit.oracle.NeedOracles.Late;

/** What the rules must find about the readiness of technologies. */
final class MaturityOracles {
  private MaturityOracles() {}

  static List<Oracle> all() {
    return List.of(
        new Oracle(
            "time.maturity-late",
            Plans::sample,
            Detail.PATH_AND_CERTAINTY,
            sample -> NeedOracles.late(sample, MaturityOracles::late)),
        new Oracle(
            "time.maturity-drop",
            Plans::sample,
            Detail.PATH_AND_CERTAINTY,
            MaturityOracles::drops));
  }

  private static Optional<Late> late(Asked asked) {
    if (asked.need().maturity().isEmpty()) {
      return Optional.empty();
    }
    return NeedOracles.best(
        asked,
        (unused, id, target, kind) ->
            kind == NeedKind.MATURITY && target instanceof Technology technology
                ? late(asked, technology, asked.need().maturity().get())
                : Optional.empty());
  }

  private static Optional<Late> late(Asked asked, Technology technology, int level) {
    List<Maturity> known = new ArrayList<>();
    for (Maturity maturity : technology.maturity()) {
      if (isForThere(asked, maturity)) {
        known.add(maturity);
      }
    }
    if (known.isEmpty()) {
      return Optional.empty();
    }
    int highest = known.stream().mapToInt(Maturity::level).max().getAsInt();
    // the level is reached with the first that says so; where none does, not before one below it
    long first = NeedDates.NEVER_OVER;
    long last = NeedDates.NEVER_OVER;
    boolean isDated = true;
    for (Maturity maturity : known) {
      if (maturity.level() >= Math.min(level, highest)) {
        Optional<UncertainDate> date = date(asked.roadmap(), technology, maturity);
        isDated &= date.isPresent();
        first = Math.min(first, Stretch.of(date).first());
        last = Math.min(last, Stretch.of(date).last());
      }
    }
    Stretch reached = isDated ? new Stretch(first, last) : Stretch.UNKNOWN;
    long by = asked.needed().last();
    Optional<Late> late =
        Late.of(technology, reached.plus(asked.need().lag()), by, asked.hasCome());
    if (highest >= level || late.filter(it -> it.certainty() == Certainty.CERTAIN).isPresent()) {
      return late;
    }
    long today = asked.sample().today().toEpochDay();
    long now = new Stretch(today, today).plus(asked.need().lag()).first();
    return by != NeedDates.NEVER_OVER && by < now && !asked.hasCome() && !hasBegun(asked.owner())
        ? Optional.of(new Late(technology, Certainty.CERTAIN, now))
        : Optional.empty();
  }

  private static boolean hasBegun(Entity owner) {
    return NeedDates.status(owner)
        .filter(Set.of(Status.OPERATING, Status.COMPLETED, Status.RETIRED)::contains)
        .isPresent();
  }

  private static Optional<UncertainDate> date(
      Roadmap roadmap, Technology technology, Maturity maturity) {
    return maturity.date().flatMap(it -> Moment.of(roadmap, technology, "maturity", it).evidence());
  }

  /** Returns whether a level was reached where it matters, or for no place in particular. */
  private static boolean isForThere(Asked asked, Maturity maturity) {
    List<Id<Destination>> places =
        asked.need().destination().map(List::of).orElseGet(() -> places(asked.owner()));
    if (places.isEmpty() || maturity.destination().isEmpty()) {
      return true;
    }
    Id<Destination> there = maturity.destination().get();
    for (Id<Destination> place : places) {
      if (isWithin(asked.roadmap(), place, there) || isWithin(asked.roadmap(), there, place)) {
        return true;
      }
    }
    return false;
  }

  private static List<Id<Destination>> places(Entity owner) {
    if (owner instanceof Mission mission) {
      return mission.destinations();
    }
    if (owner instanceof Capability capability) {
      return capability.operatesAt();
    }
    if (owner instanceof Phase phase) {
      return phase.destinations();
    }
    return owner instanceof Objective objective ? objective.destinations() : List.of();
  }

  private static boolean isWithin(Roadmap roadmap, Id<Destination> inner, Id<Destination> outer) {
    Optional<Id<Destination>> at = Optional.of(inner);
    while (at.isPresent() && !at.get().equals(outer)) {
      at = roadmap.find(Destination.class, at.get()).flatMap(Destination::parent);
    }
    return at.isPresent();
  }

  private static List<String> drops(Sample sample) {
    List<String> found = new ArrayList<>();
    for (Technology technology : sample.roadmap().technologies()) {
      List<Maturity> entries = technology.maturity();
      for (int later = 0; later < entries.size(); later++) {
        boolean isCertain = false;
        boolean isPossible = false;
        for (int former = 0; former < entries.size(); former++) {
          if (isLower(entries.get(later), entries.get(former))) {
            Stretch then = Stretch.of(date(sample.roadmap(), technology, entries.get(former)));
            Stretch now = Stretch.of(date(sample.roadmap(), technology, entries.get(later)));
            isCertain |= then.last() < now.first();
            isPossible |= former < later && then.first() <= now.last();
          }
        }
        if (isCertain || isPossible) {
          String path = Detail.path(technology, "maturity[" + later + "]");
          found.add(Detail.certainty(path, isCertain ? Certainty.CERTAIN : Certainty.POSSIBLE));
        }
      }
    }
    return found;
  }

  private static boolean isLower(Maturity one, Maturity other) {
    return one.level() < other.level()
        && one.element().equals(other.element())
        && one.environment().equals(other.environment())
        && one.destination().equals(other.destination());
  }
}

package space.roadmap.testkit.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.LinkType;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Needs;
import space.roadmap.core.model.Phase;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Status;
import space.roadmap.core.time.Lag;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;

/** When something is needed, and when it comes, read off the dates of a roadmap. */
final class NeedDates {
  private NeedDates() {}

  static final long NEVER_BEGUN = Long.MIN_VALUE;
  static final long NEVER_OVER = Long.MAX_VALUE;

  /** The first and the last day that something can be; either may be unknown. */
  record Stretch(long first, long last) {
    static final Stretch UNKNOWN = new Stretch(NEVER_BEGUN, NEVER_OVER);

    static Stretch of(Optional<UncertainDate> date) {
      return date.map(it -> new Stretch(it.earliestDay(), it.latestDay())).orElse(UNKNOWN);
    }

    /** Returns the days this long after, whatever the length turns out to be. */
    Stretch plus(Optional<Lag> lag) {
      if (lag.isEmpty()) {
        return this;
      }
      Lag length = lag.get();
      long least = Math.min(plus(first, length.min()), plus(first, length.max()));
      long most = Math.max(plus(last, length.min()), plus(last, length.max()));
      return new Stretch(first == NEVER_BEGUN ? first : least, last == NEVER_OVER ? last : most);
    }

    static long plus(long day, java.time.Period length) {
      return day == NEVER_BEGUN || day == NEVER_OVER
          ? day
          : java.time.LocalDate.ofEpochDay(day).plus(length).toEpochDay();
    }
  }

  /** Returns what a target is, or has as a part. */
  static Optional<Entity> target(Roadmap roadmap, Id<Entity> id) {
    return roadmap.find(id.owner());
  }

  /** Returns when the owner needs what it needs. */
  static Stretch needed(Roadmap roadmap, Entity owner, Need need) {
    if (need.by().isPresent()) {
      return milestone(roadmap, owner, need.by().get());
    }
    if (need.during().isPresent()) {
      Period during = need.during().get();
      return new Stretch(during.earliestDay(), during.start().latestDay());
    }
    Optional<LinkType> type = need.type();
    boolean isFinish =
        type.equals(Optional.of(LinkType.FF)) || type.equals(Optional.of(LinkType.SF));
    return end(roadmap, owner, isFinish);
  }

  /** Returns when a target comes, without the lag. */
  static Stretch comes(Roadmap roadmap, Need need, Id<Entity> id, Entity target) {
    Optional<String> when = id.isPart() ? id.part() : need.when();
    return when.isPresent()
        ? milestone(roadmap, target, when.get())
        : end(roadmap, target, countsFinish(need, target));
  }

  static boolean countsFinish(Need need, Entity target) {
    LinkType type =
        need.type().orElse(Needs.kind(need, target) == NeedKind.RIDE ? LinkType.SS : LinkType.FS);
    return type == LinkType.FS || type == LinkType.FF;
  }

  private static Stretch milestone(Roadmap roadmap, Entity owner, String key) {
    int number = StructureOracles.keys(owner).indexOf(key);
    return number < 0
        ? Stretch.UNKNOWN
        : Stretch.of(Moment.milestones(roadmap, owner).get(number).evidence());
  }

  /** Returns when something starts, or when it finishes. */
  private static Stretch end(Roadmap roadmap, Entity entity, boolean isFinish) {
    if (entity instanceof Capability capability) {
      return available(roadmap, capability);
    }
    if (!(entity instanceof Mission) && !(entity instanceof Phase)) {
      return Stretch.UNKNOWN;
    }
    List<Stretch> days = new ArrayList<>();
    for (Moment event : ChainOracles.events(roadmap, entity)) {
      days.add(Stretch.of(event.evidence()));
    }
    Optional<DatedPeriod> period = Moment.period(entity);
    return isFinish ? finish(roadmap, entity, days, period) : start(roadmap, entity, days, period);
  }

  /**
   * Returns the days of the first of all. Milestones are listed as they happen: one of which nobody
   * knows how early it is leaves that open only where it is the first.
   */
  private static Stretch start(
      Roadmap roadmap, Entity entity, List<Stretch> events, Optional<DatedPeriod> period) {
    boolean isOpen = !events.isEmpty() && events.get(0).first() == NEVER_BEGUN;
    List<Stretch> all = new ArrayList<>(events);
    if (period.isPresent()) {
      all.add(edge(roadmap, entity, period.get(), period.get().start(), Period::start));
    }
    long first = NEVER_OVER;
    long last = NEVER_OVER;
    for (Stretch days : all) {
      first = days.first() == NEVER_BEGUN ? first : Math.min(first, days.first());
      last = Math.min(last, days.last());
    }
    return new Stretch(isOpen || first == NEVER_OVER ? NEVER_BEGUN : first, last);
  }

  /** Returns the days of the last of all; of milestones the last in the list may leave it open. */
  private static Stretch finish(
      Roadmap roadmap, Entity entity, List<Stretch> events, Optional<DatedPeriod> period) {
    boolean isOpen = !events.isEmpty() && events.get(events.size() - 1).last() == NEVER_OVER;
    List<Stretch> all = new ArrayList<>(events);
    if (period.isPresent()) {
      Stretch end = edge(roadmap, entity, period.get(), period.get().end(), Period::end);
      isOpen |= end.last() == NEVER_OVER;
      all.add(end);
    }
    long first = NEVER_BEGUN;
    long last = NEVER_BEGUN;
    for (Stretch days : all) {
      first = Math.max(first, days.first());
      last = days.last() == NEVER_OVER ? last : Math.max(last, days.last());
    }
    return new Stretch(first, isOpen || last == NEVER_BEGUN ? NEVER_OVER : last);
  }

  private static Stretch edge(
      Roadmap roadmap,
      Entity owner,
      DatedPeriod period,
      Optional<Dated> own,
      java.util.function.Function<Period, UncertainDate> edge) {
    if (period.basis().equals(Optional.of(Basis.DERIVED))) {
      return Stretch.UNKNOWN;
    }
    return Stretch.of(
        own.isPresent()
            ? Moment.of(roadmap, owner, "", own.get()).evidence()
            : period.date().map(edge));
  }

  static Optional<Moment> availability(Roadmap roadmap, Capability capability) {
    if (capability.availableFrom().isPresent()) {
      return Optional.of(
          Moment.of(roadmap, capability, "availableFrom", capability.availableFrom().get()));
    }
    List<Moment> events = ChainOracles.events(roadmap, capability);
    return events.stream()
        .filter(it -> DateOracles.type(it).equals("initial-service"))
        .findFirst()
        .or(() -> events.stream().findFirst());
  }

  private static Stretch available(Roadmap roadmap, Capability capability) {
    return Stretch.of(availability(roadmap, capability).flatMap(Moment::evidence));
  }

  /** Returns whether the owner has come to the day on which it needs something. */
  static boolean hasCome(Roadmap roadmap, Entity owner, Need need, long last) {
    return (need.by().isPresent() || need.during().isEmpty())
        && hasHappened(roadmap, owner, need.by(), last);
  }

  /** Returns whether what can be until this day, a milestone or any, has happened. */
  static boolean hasHappened(Roadmap roadmap, Entity entity, Optional<String> key, long last) {
    List<String> keys = StructureOracles.keys(entity);
    List<Moment> milestones = Moment.milestones(roadmap, entity);
    for (int i = 0; i < keys.size(); i++) {
      if ((key.isEmpty() || key.get().equals(keys.get(i)))
          && milestones.get(i).is(Basis.ACTUAL)
          && Stretch.of(milestones.get(i).evidence()).last() == last) {
        return true;
      }
    }
    boolean isAvailable =
        entity instanceof Capability capability
            && isActual(capability.availableFrom().flatMap(Dated::basis));
    Optional<DatedPeriod> period =
        entity instanceof Capability ? Optional.empty() : Moment.period(entity);
    return key.isEmpty()
        && (isAvailable
            || isActual(period.flatMap(DatedPeriod::basis))
            || isActual(period.flatMap(DatedPeriod::start).flatMap(Dated::basis)));
  }

  private static boolean isActual(Optional<Basis> basis) {
    return basis.equals(Optional.of(Basis.ACTUAL));
  }

  static Optional<Status> status(Entity entity) {
    if (entity instanceof Mission mission) {
      return mission.status();
    }
    return entity instanceof Capability capability ? capability.status() : Optional.empty();
  }

  /** Returns whether the dates of something bind nobody any more. */
  static boolean isVoid(Entity entity) {
    return status(entity)
        .filter(
            Set.of(Status.PAUSED, Status.GROUNDED, Status.CANCELLED, Status.SUPERSEDED)::contains)
        .isPresent();
  }

  /** Returns whether a target has been stopped: one that is retired still has its results. */
  static boolean isGone(Entity target, NeedKind kind) {
    boolean isResult = kind == NeedKind.RESULT || kind == NeedKind.PRECURSOR;
    return isVoid(target) || (!isResult && status(target).equals(Optional.of(Status.RETIRED)));
  }

  static boolean isProvided(Entity owner, Entity target) {
    return owner instanceof Mission mission
        && target instanceof Capability
        && mission.provides().stream().anyMatch(it -> it.capability().equals(target.id()));
  }
}

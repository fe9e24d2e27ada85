package space.roadmap.testkit.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Decision;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Event;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Phase;
import space.roadmap.core.model.Programme;
import space.roadmap.core.model.Relative;
import space.roadmap.core.model.ResolvedDate;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.time.Lag;
import space.roadmap.core.time.UncertainDate;

/** What the rules must find about dates that follow others. */
final class ChainOracles {
  private ChainOracles() {}

  static List<Oracle> all() {
    return List.of(
        new Oracle(
            "time.relative-disagrees", Plans::sample, Detail.PATH, ChainOracles::disagreeing),
        new Oracle("time.relative-undated", Plans::sample, Detail.PATH, ChainOracles::undated),
        new Oracle("time.date-cycle", Plans::sample, Detail.PATH, ChainOracles::circles));
  }

  private static List<String> disagreeing(Sample sample) {
    List<String> found = new ArrayList<>();
    for (Moment moment : Moment.all(sample.roadmap())) {
      boolean isAsked =
          moment.relative().isPresent()
              && moment.date().isPresent()
              && !moment.is(Basis.ACTUAL)
              && !moment.is(Basis.DERIVED)
              && !moment.resolved().isCircular();
      if (isAsked && isApart(sample.roadmap(), moment.date().get(), moment.relative().get())) {
        found.add(Detail.path(moment.owner(), moment.path()));
      }
    }
    return found;
  }

  private static boolean isApart(Roadmap roadmap, UncertainDate own, Relative relative) {
    UncertainDate other =
        roadmap
            .dates()
            .of(relative.to())
            .flatMap(ResolvedDate::date)
            .orElse(UncertainDate.undated());
    Optional<Lag> lag = relative.lag();
    if (lag.isEmpty()) {
      return own.latestDay() < other.earliestDay(); // after the other, whenever that is
    }
    UncertainDate calculated = lag.get().plus(other);
    return own.latestDay() < calculated.earliestDay() || calculated.latestDay() < own.earliestDay();
  }

  private static List<String> undated(Sample sample) {
    List<String> found = new ArrayList<>();
    for (Moment moment : Moment.all(sample.roadmap())) {
      Optional<Id<Entity>> to = followed(sample.roadmap(), moment);
      if (isUnknown(moment.date())
          && to.isPresent()
          && next(sample.roadmap(), moment).isEmpty()
          && isUnknown(sample.roadmap().dates().of(to.get()).flatMap(ResolvedDate::date))) {
        found.add(Detail.path(moment.owner(), moment.path()));
      }
    }
    return found;
  }

  private static boolean isUnknown(Optional<UncertainDate> date) {
    return date.isEmpty() || date.get().isUndated();
  }

  /** Returns the name of what a date follows; what has happened follows nothing. */
  private static Optional<Id<Entity>> followed(Roadmap roadmap, Moment moment) {
    if (moment.is(Basis.ACTUAL) && moment.date().isPresent()) {
      return Optional.empty();
    }
    return moment
        .relative()
        .map(Relative::to)
        .filter(to -> isThere(roadmap, to))
        .or(() -> moment.derivedFrom().filter(to -> isThere(roadmap, to)));
  }

  private static boolean isThere(Roadmap roadmap, Id<Entity> to) {
    return to.isPart()
        ? roadmap
            .find(to.owner())
            .filter(it -> StructureOracles.keys(it).contains(to.part().orElseThrow()))
            .isPresent()
        : roadmap.find(to).isPresent();
  }

  /** Returns the date that a date follows, if that is to follow another in turn. */
  private static Optional<Moment> next(Roadmap roadmap, Moment moment) {
    Optional<Id<Entity>> to = followed(roadmap, moment);
    if (to.isEmpty()) {
      return Optional.empty();
    }
    Entity owner = roadmap.find(to.get().owner()).orElseThrow();
    Optional<Moment> meant =
        to.get().isPart()
            ? Optional.of(
                Moment.milestones(roadmap, owner)
                    .get(StructureOracles.keys(owner).indexOf(to.get().part().orElseThrow())))
            : start(roadmap, owner);
    return meant.filter(ChainOracles::follows);
  }

  /** Returns the one of the dates with which something starts that may follow another. */
  private static Optional<Moment> start(Roadmap roadmap, Entity owner) {
    if (owner instanceof Mission mission) {
      return start(roadmap, mission);
    }
    String path =
        owner instanceof Event
            ? "date"
            : owner instanceof Phase || owner instanceof Programme
                ? "period.start"
                : owner instanceof Decision decision
                    ? decision.decided().isPresent() ? "decided" : "due"
                    : "availableFrom";
    if (owner instanceof Capability capability && capability.availableFrom().isEmpty()) {
      List<Moment> milestones = events(roadmap, owner);
      return milestones.stream()
          .filter(it -> DateOracles.type(it).equals("initial-service"))
          .findFirst()
          .or(() -> milestones.stream().findFirst());
    }
    return at(roadmap, owner, path);
  }

  /**
   * Returns the milestone that is listed first, or else, where none has a date of its own, the
   * first that follows another; without milestones the start of the period.
   */
  private static Optional<Moment> start(Roadmap roadmap, Mission mission) {
    List<Moment> events = events(roadmap, mission);
    Optional<Moment> period = at(roadmap, mission, "period.start");
    boolean isPeriodDated =
        period.isPresent()
            ? !follows(period.get()) && period.get().date().isPresent()
            : mission.period().flatMap(it -> it.date()).isPresent();
    boolean isAnyDated =
        isPeriodDated || events.stream().anyMatch(it -> !follows(it) && it.date().isPresent());
    if (events.isEmpty()) {
      return period;
    }
    return isAnyDated
        ? Optional.of(events.get(0))
        : events.stream().filter(ChainOracles::follows).findFirst().or(() -> period);
  }

  private static boolean follows(Moment moment) {
    return (moment.relative().isPresent() || moment.derivedFrom().isPresent())
        && !(moment.is(Basis.ACTUAL) && moment.date().isPresent());
  }

  /** Returns the milestones that are neither approvals nor reviews. */
  static List<Moment> events(Roadmap roadmap, Entity owner) {
    return Moment.milestones(roadmap, owner).stream()
        .filter(it -> !List.of("approval", "review").contains(DateOracles.type(it)))
        .toList();
  }

  private static Optional<Moment> at(Roadmap roadmap, Entity owner, String path) {
    return Moment.of(roadmap, owner).stream().filter(it -> it.path().equals(path)).findFirst();
  }

  /** Returns the first step of each circle: the place where its first date names another. */
  private static List<String> circles(Sample sample) {
    Roadmap roadmap = sample.roadmap();
    List<String> found = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (Moment first : Moment.all(roadmap)) {
      List<Moment> way = new ArrayList<>(List.of(first));
      Optional<Moment> next = next(roadmap, first);
      while (next.isPresent() && !isOn(way, next.get())) {
        way.add(next.get());
        next = next(roadmap, next.get());
      }
      boolean isCircle = next.isPresent() && place(next.get()).equals(place(first));
      if (isCircle && !told.contains(place(first))) {
        way.forEach(it -> told.add(place(it)));
        boolean isRelative = first.relative().filter(it -> isThere(roadmap, it.to())).isPresent();
        found.add(place(first) + (isRelative ? ".relative.to" : ".derivedFrom"));
      }
    }
    return found;
  }

  private static boolean isOn(List<Moment> way, Moment moment) {
    return way.stream().anyMatch(it -> place(it).equals(place(moment)));
  }

  private static String place(Moment moment) {
    return Detail.path(moment.owner(), moment.path());
  }
}

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
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.NeedType;
import space.roadmap.core.model.Needs;
import space.roadmap.core.model.Programme;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Status;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;
import space.roadmap.testkit.oracle.NeedDates.Stretch;

/** What the rules must find about parts outside their whole, and about what has no date. */
final class ParentOracles {
  private ParentOracles() {}

  static List<Oracle> all() {
    return List.of(
        new Oracle(
            "time.outside-parent",
            Plans::sample,
            Detail.PATH_AND_CERTAINTY,
            ParentOracles::outside),
        new Oracle("time.undated", Plans::sample, Detail.ENTITY, ParentOracles::undated));
  }

  private static List<String> outside(Sample sample) {
    Roadmap roadmap = sample.roadmap();
    List<String> found = new ArrayList<>();
    for (Mission mission : roadmap.missions()) {
      List<Moment> events = ChainOracles.events(roadmap, mission);
      Optional<Stretch> start = start(roadmap, mission);
      Optional<Stretch> end = end(roadmap, mission);
      for (Id<?> id : parents(mission.programme(), mission.phase())) {
        Optional<Stretch> frame = frame(roadmap, mission, id);
        if (!events.isEmpty()) {
          add(found, mission, events.get(0).path(), date(events.get(0)), frame);
        } else {
          add(found, mission, "period", start, frame);
        }
      }
      for (Id<?> id : parents(mission.partOf(), Optional.empty())) {
        Optional<Stretch> frame =
            roadmap.find(id).orElse(null) instanceof Mission
                ? frame(roadmap, mission, id)
                : Optional.empty();
        events.forEach(event -> add(found, mission, event.path(), date(event), frame));
        add(found, mission, "period", start, frame);
        add(found, mission, "period", end, frame);
      }
    }
    for (Capability part : roadmap.capabilities()) {
      Optional<Capability> host = part.partOf().flatMap(it -> roadmap.find(Capability.class, it));
      Optional<Moment> from = NeedDates.availability(roadmap, part);
      if (from.isPresent()
          && host.isPresent()
          && host.get().availableUntil().isPresent()
          && !isVoid(part)
          && !isVoid(host.get())) {
        Dated until = host.get().availableUntil().get();
        Stretch gone = Stretch.of(Moment.of(roadmap, host.get(), "", until).evidence());
        add(
            found,
            part,
            from.get().path(),
            date(from.get()),
            Optional.of(new Stretch(NeedDates.NEVER_BEGUN, gone.last())));
      }
    }
    return found;
  }

  private static List<Id<?>> parents(Optional<? extends Id<?>> one, Optional<? extends Id<?>> two) {
    List<Id<?>> parents = new ArrayList<>();
    one.ifPresent(parents::add);
    two.ifPresent(parents::add);
    return parents;
  }

  private static Optional<Stretch> date(Moment moment) {
    return moment.evidence().map(it -> Stretch.of(Optional.of(it)));
  }

  /** Returns the period of a parent at its longest, if there is one and the dates of both bind. */
  private static Optional<Stretch> frame(Roadmap roadmap, Mission part, Id<?> parent) {
    Optional<Entity> whole = roadmap.find(parent);
    if (whole.isEmpty()
        || isVoid(part)
        || isVoid(whole.get())
        || Moment.period(whole.get()).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Stretch(
            start(roadmap, whole.get()).orElse(Stretch.UNKNOWN).first(),
            end(roadmap, whole.get()).orElse(Stretch.UNKNOWN).last()));
  }

  private static boolean isVoid(Entity entity) {
    return NeedDates.isVoid(entity)
        || (entity instanceof Programme programme
            && programme
                .status()
                .filter(
                    Set.of(Status.PAUSED, Status.GROUNDED, Status.CANCELLED, Status.SUPERSEDED)
                        ::contains)
                .isPresent());
  }

  private static Optional<Stretch> start(Roadmap roadmap, Entity owner) {
    Optional<DatedPeriod> period = evident(owner);
    Optional<Dated> own = period.flatMap(DatedPeriod::start);
    Optional<UncertainDate> date =
        own.isPresent()
            ? Moment.of(roadmap, owner, "", own.get()).evidence()
            : period.flatMap(DatedPeriod::date).map(Period::start);
    return date.map(it -> Stretch.of(Optional.of(it)));
  }

  private static Optional<Stretch> end(Roadmap roadmap, Entity owner) {
    Optional<DatedPeriod> period = evident(owner);
    Optional<Dated> own = period.flatMap(DatedPeriod::end);
    Optional<UncertainDate> date =
        own.isPresent()
            ? Moment.of(roadmap, owner, "", own.get()).evidence()
            : period.flatMap(DatedPeriod::date).map(Period::end);
    return date.map(it -> Stretch.of(Optional.of(it)));
  }

  private static Optional<DatedPeriod> evident(Entity owner) {
    return Moment.period(owner).filter(it -> !it.basis().equals(Optional.of(Basis.DERIVED)));
  }

  private static void add(
      List<String> found,
      Entity owner,
      String path,
      Optional<Stretch> date,
      Optional<Stretch> frame) {
    if (date.isEmpty() || frame.isEmpty()) {
      return;
    }
    Stretch days = date.get();
    Stretch within = frame.get();
    boolean isCertain = days.first() > within.last() || days.last() < within.first();
    boolean isPossible =
        (days.last() > within.last() && days.last() != NeedDates.NEVER_OVER)
            || (days.first() < within.first() && days.first() != NeedDates.NEVER_BEGUN);
    if (isCertain || isPossible) {
      found.add(
          Detail.certainty(
              Detail.path(owner, path), isCertain ? Certainty.CERTAIN : Certainty.POSSIBLE));
    }
  }

  private static List<String> undated(Sample sample) {
    List<String> found = new ArrayList<>();
    for (Entity entity : sample.roadmap().entities()) {
      boolean isAsked = entity instanceof Mission || entity instanceof Capability;
      if (isAsked && isToCome(entity) && !hasDate(sample.roadmap(), entity)) {
        for (Entity owner : sample.roadmap().entities()) {
          if (!NeedDates.isVoid(owner) && meets(sample.roadmap(), owner, entity)) {
            found.add(entity.id().text());
          }
        }
      }
    }
    return found;
  }

  private static boolean isToCome(Entity entity) {
    return NeedDates.status(entity)
        .filter(status -> status != Status.OPERATING && !Words.isToCome(status))
        .isEmpty();
  }

  private static boolean hasDate(Roadmap roadmap, Entity entity) {
    List<Moment> own = new ArrayList<>(Moment.of(roadmap, entity));
    own.removeIf(it -> it.path().startsWith("contributions"));
    own.removeIf(it -> it.path().startsWith("period"));
    return own.stream().anyMatch(it -> it.evidence().filter(day -> !day.isUndated()).isPresent())
        || start(roadmap, entity).filter(it -> !it.equals(Stretch.UNKNOWN)).isPresent()
        || end(roadmap, entity).filter(it -> !it.equals(Stretch.UNKNOWN)).isPresent();
  }

  /** Returns whether an owner has a need with an order that it, or another, is in. */
  private static boolean meets(Roadmap roadmap, Entity owner, Entity entity) {
    for (Need need : Needs.of(owner)) {
      for (Id<Entity> id : need.anyOf()) {
        Optional<Entity> target = NeedDates.target(roadmap, id);
        if (target.isPresent()
            && canBeNeeded(target.get())
            && isOrdered(Needs.kind(need, target.get()))
            && !NeedDates.isProvided(owner, target.get())
            && (owner.equals(entity) || target.get().equals(entity))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether something is of a kind that may be needed; another rule tells of others. */
  private static boolean canBeNeeded(Entity target) {
    Set<Class<?>> kinds = NeedType.ANY_OF.type().targets();
    return kinds.stream().anyMatch(it -> it.isInstance(target));
  }

  private static boolean isOrdered(NeedKind kind) {
    return Set.of(NeedKind.CAPABILITY, NeedKind.RESULT, NeedKind.PRECURSOR, NeedKind.RIDE)
        .contains(kind);
  }
}

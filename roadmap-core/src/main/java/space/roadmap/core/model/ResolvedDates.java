package space.roadmap.core.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.id.Id;
import space.roadmap.core.time.CalculatedDates;
import space.roadmap.core.time.Lag;
import space.roadmap.core.time.UncertainDate;

/**
 * The dates of a roadmap once those they are stated against are known; {@link Roadmap#dates} gives
 * them.
 *
 * <pre>{@code
 * ResolvedDate launch = roadmap.dates().of(milestone);
 * launch.date();         // 2033/2034
 * launch.explanation();  // luna-27b#launch (2030) + P3Y/P4Y
 * }</pre>
 *
 * <p>A date that is {@code relative} to another is that date with the lag added, uncertainty of
 * both included; it takes the place of its own date, of which rules tell if it disagrees. Without a
 * lag it is its own date as far as that is not before the earliest day of the other. A date that is
 * {@code derivedFrom} another is by the latest day of that, whatever its own latest day was, and
 * keeps its own earliest day unless it is after that. If it has both, {@code relative} counts,
 * unless that names nothing.
 *
 * <p>Its own date stands where what it follows is not in the roadmap, or has no day to follow, or
 * follows it in turn; and where its basis is {@link Basis#ACTUAL}: what has happened does not move.
 *
 * <p>An address such as {@code luna-27b#launch} means that milestone. An entity means its start: of
 * a mission the first of its milestones and its period, approvals and reviews aside; of a
 * capability when it is available; of a phase or programme the start of its period; of an event its
 * date; of a decision when it was taken, or else is due; of an edition or source when it was
 * issued. Other kinds have none. Of the milestones of a mission that follow other dates only the
 * one that is listed first makes a start, or the first of them where no other has a date.
 *
 * <p>Nothing is worked out before it is asked for, and a chain of any length is followed once. It
 * may be shared between threads.
 */
public final class ResolvedDates {
  private final Roadmap roadmap;
  private final Map<Same, ResolvedDate> known = new ConcurrentHashMap<>(); // what others follow
  private final Map<Id<?>, DateTarget.Owner> owners = new ConcurrentHashMap<>();

  /** A milestone or dated value as an object: two that say the same may stand in two places. */
  private record Same(Object origin) {
    @Override
    @SuppressWarnings("ReferenceEquality") // that is the point
    public boolean equals(@Nullable Object other) {
      return other instanceof Same that && origin == that.origin;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(origin);
    }
  }

  /** What a date follows: the name, by which way, and what is named. */
  record Link(Id<Entity> to, Optional<Relative> relative, DateTarget target) {
    boolean isDerived() {
      return relative.isEmpty();
    }

    Optional<Lag> lag() {
      return relative.flatMap(Relative::lag);
    }
  }

  ResolvedDates(Roadmap roadmap) {
    this.roadmap = roadmap;
  }

  /** Returns the date of a milestone. */
  public ResolvedDate of(Milestone milestone) {
    return StatedDate.mayFollow(milestone)
        ? of(StatedDate.of(milestone))
        : ResolvedDate.own(milestone.date());
  }

  /** Returns the date of anything else that has one. */
  public ResolvedDate of(Dated dated) {
    return StatedDate.mayFollow(dated) ? of(StatedDate.of(dated)) : ResolvedDate.own(dated.date());
  }

  /**
   * Returns the date of what a reference names: a milestone, or else the start of an entity. Empty
   * if it names nothing, or nothing of which there is a date.
   */
  public Optional<ResolvedDate> of(Id<?> reference) {
    return target(reference).map(this::of).filter(found -> found.date().isPresent());
  }

  /**
   * Returns what a milestone without a date waits for: the name of what it follows, if that is in
   * the roadmap, has no date, and follows nothing in turn.
   */
  public Optional<Id<Entity>> awaited(Milestone milestone) {
    return StatedDate.mayFollow(milestone) ? awaited(StatedDate.of(milestone)) : Optional.empty();
  }

  /** Returns what anything else without a date waits for; see {@link #awaited(Milestone)}. */
  public Optional<Id<Entity>> awaited(Dated dated) {
    return StatedDate.mayFollow(dated) ? awaited(StatedDate.of(dated)) : Optional.empty();
  }

  private Optional<Id<Entity>> awaited(StatedDate stated) {
    Link link = isUnknown(stated.date()) ? link(stated) : null;
    return link != null
            && link.target().following() == null
            && isUnknown(link.target().date(Optional.empty()))
        ? Optional.of(link.to())
        : Optional.empty();
  }

  private static boolean isUnknown(Optional<UncertainDate> date) {
    return date.isEmpty() || date.get().isUndated();
  }

  /**
   * Returns the circles of dates that follow each other, each from its first in document order;
   * each step is the place where a date names the one that it follows.
   */
  public List<List<Reference>> circles() {
    return new DateCircles(roadmap, this).find();
  }

  /** Returns what a reference names; empty if that is not in the roadmap. */
  Optional<DateTarget> target(Id<?> reference) {
    Optional<Entity> whole = roadmap.find(reference);
    if (whole.isPresent()) {
      return Optional.of(owner(whole.get()).start());
    }
    return reference.isPart()
        ? roadmap
            .find(reference.owner())
            .flatMap(entity -> owner(entity).part(reference.part().orElseThrow()))
        : Optional.empty();
  }

  private DateTarget.Owner owner(Entity entity) {
    return owners.computeIfAbsent(entity.id(), id -> new DateTarget.Owner(entity));
  }

  /** Returns what a date follows; null if that is not there, or there is no such thing. */
  @Nullable Link link(StatedDate stated) {
    Optional<Id<Entity>> to = stated.relative().map(Relative::to);
    Optional<DateTarget> target = to.flatMap(this::target);
    if (target.isPresent()) {
      return new Link(to.get(), stated.relative(), target.get());
    }
    Optional<Id<Entity>> source = stated.derivedFrom();
    target = source.flatMap(this::target);
    return target.isPresent() ? new Link(source.get(), Optional.empty(), target.get()) : null;
  }

  private ResolvedDate of(DateTarget target) {
    StatedDate following = target.following();
    if (following == null) {
      return ResolvedDate.own(target.date(Optional.empty()));
    }
    walk(following);
    ResolvedDate resolved = followed(following);
    return target.date(resolved.date()).map(resolved::withDate).orElse(resolved);
  }

  private ResolvedDate of(StatedDate stated) {
    Link link = link(stated);
    if (link == null) {
      return ResolvedDate.own(stated.date());
    }
    if (link.target().following() != null) {
      walk(link.target().following());
    }
    ResolvedDate circular = known.get(new Same(stated.origin())); // the way may have led back
    return circular == null ? calculated(stated, link) : circular;
  }

  /**
   * Goes along a chain to its end, or to what is known, and resolves it on the way back. One thread
   * at a time, so that none meets half a circle.
   */
  private synchronized void walk(StatedDate from) {
    List<StatedDate> way = new ArrayList<>();
    Map<Same, Integer> places = new HashMap<>();
    StatedDate at = from;
    while (at != null && !known.containsKey(new Same(at.origin()))) {
      Integer place = places.putIfAbsent(new Same(at.origin()), way.size());
      if (place != null) {
        for (StatedDate circular : way.subList(place, way.size())) {
          known.put(new Same(circular.origin()), ResolvedDate.circular(circular.date()));
        }
        break;
      }
      way.add(at);
      Link link = link(at);
      at = link == null ? null : link.target().following();
    }
    for (int i = way.size() - 1; i >= 0; i--) {
      StatedDate stated = way.get(i);
      if (!known.containsKey(new Same(stated.origin()))) {
        Link link = link(stated);
        known.put(
            new Same(stated.origin()),
            link == null ? ResolvedDate.own(stated.date()) : calculated(stated, link));
      }
    }
  }

  private ResolvedDate followed(StatedDate stated) {
    return known.getOrDefault(new Same(stated.origin()), ResolvedDate.own(stated.date()));
  }

  /** Returns a date, given that what it follows is known. */
  private ResolvedDate calculated(StatedDate stated, Link link) {
    StatedDate following = link.target().following();
    ResolvedDate next = following == null ? null : followed(following);
    UncertainDate other =
        link.target()
            .date(next == null ? Optional.empty() : next.date())
            .orElse(UncertainDate.undated());
    ResolvedDate.Step step = new ResolvedDate.Step(link.to(), other, link.lag(), link.isDerived());
    UncertainDate own = stated.date().orElse(UncertainDate.undated());
    UncertainDate date = step.from(own);
    if (date.isUndated()) {
      return ResolvedDate.own(stated.date());
    }
    boolean same = stated.date().isPresent() && CalculatedDates.haveSameBounds(own, date);
    return ResolvedDate.following(
        stated.date(), same ? own : date, step, next != null && next.isCalculated() ? next : null);
  }
}

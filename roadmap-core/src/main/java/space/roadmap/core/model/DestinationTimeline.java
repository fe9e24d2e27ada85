package space.roadmap.core.model;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.roadmap.core.id.Id;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;

/**
 * What happens at a destination, or at a place in it, during a period: the dated events of all
 * missions that go there, of capabilities used there, of events that happen there and of phases
 * that take place there.
 *
 * <p>A phase that names no place takes place everywhere, and is not among them.
 *
 * <p>The period counts with all days it may have, so {@code 2026/2032} is from the first day of
 * 2026 to the last of 2032.
 *
 * @param entries what may happen or last on a day of the period, dated before undated, then by the
 *     first day it can be on (the last where that is not known), then the last, as {@link
 *     Timeline.Entry} tells; then by the id of the owner, and in the order of its document
 * @param before what is certainly over before the period, in the same order
 * @param after what certainly begins after the period, in the same order
 * @param undated the capabilities, missions, events and phases there of which nobody has said any
 *     date, be it by a milestone without one, in document order
 */
public record DestinationTimeline(
    List<Entry> entries, List<Entry> before, List<Entry> after, List<Entity> undated) {
  /** The order described above, but for that of the document. */
  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::event, Timeline.Entry.ORDER)
          .thenComparing(entry -> entry.owner().id().text());

  /**
   * One event, or one period that lasts.
   *
   * @param owner what it belongs to
   * @param event when it happens or lasts
   * @param certainty whether it happens, or lasts on a day, in the period asked about
   */
  public record Entry(Entity owner, Timeline.Entry event, Certainty certainty) {}

  /** Copies the lists. */
  public DestinationTimeline {
    entries = ImmutableList.copyOf(entries);
    before = ImmutableList.copyOf(before);
    after = ImmutableList.copyOf(after);
    undated = ImmutableList.copyOf(undated);
  }

  /** Returns what belongs to entities of one kind, such as missions. */
  public DestinationTimeline only(Class<? extends Entity> javaType) {
    return new DestinationTimeline(
        only(entries, javaType),
        only(before, javaType),
        only(after, javaType),
        undated.stream().filter(javaType::isInstance).toList());
  }

  private static List<Entry> only(List<Entry> all, Class<? extends Entity> javaType) {
    return all.stream().filter(entry -> javaType.isInstance(entry.owner())).toList();
  }

  static DestinationTimeline of(Roadmap roadmap, Id<?> place, Period during) {
    Search search = new Search(roadmap, place, during);
    roadmap.phases().forEach(phase -> search.add(phase, phase.destinations()));
    roadmap.capabilities().forEach(one -> search.add(one, one.operatesAt()));
    roadmap.missions().forEach(mission -> search.add(mission, mission.destinations()));
    roadmap.events().forEach(event -> search.add(event, event.destinations()));
    search.entries.sort(ORDER);
    search.before.sort(ORDER);
    search.after.sort(ORDER);
    return new DestinationTimeline(search.entries, search.before, search.after, search.undated);
  }

  private static final class Search {
    private final Roadmap roadmap;
    private final Id<?> place;
    private final Period during;
    private final Map<Id<Destination>, Boolean> within = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Entity> undated = new ArrayList<>();
    private final List<Entry> before = new ArrayList<>();
    private final List<Entry> after = new ArrayList<>();

    Search(Roadmap roadmap, Id<?> place, Period during) {
      this.roadmap = roadmap;
      this.place = place;
      this.during = during.widest();
    }

    void add(Entity owner, List<Id<Destination>> destinations) {
      for (Id<Destination> destination : destinations) {
        if (within.computeIfAbsent(destination, there -> roadmap.isWithin(there, place))) {
          add(owner);
          return;
        }
      }
    }

    private void add(Entity owner) {
      boolean dated = false;
      for (Timeline.Entry event : roadmap.timeline(owner).entries()) {
        dated |= !event.isUndated();
        Entry entry = new Entry(owner, event, certainty(owner, event));
        if (entry.certainty() != Certainty.IMPOSSIBLE) {
          entries.add(entry);
        } else {
          (lastDay(event) < during.earliestDay() ? before : after).add(entry);
        }
      }
      if (!dated) {
        undated.add(owner);
      }
    }

    private Certainty certainty(Entity owner, Timeline.Entry event) {
      if (event.isUndated()) {
        return Certainty.POSSIBLE;
      }
      if (!event.lasts()) {
        return during.contains(event.date().orElseThrow());
      }
      Optional<Period> stated = event.calculation().isPresent() ? Optional.empty() : period(owner);
      return stated.isPresent() ? during.overlaps(stated.get()) : lasting(event);
    }

    private static Optional<Period> period(Entity owner) {
      Optional<DatedPeriod> period =
          owner instanceof Mission mission
              ? mission.period()
              : owner instanceof Phase phase ? phase.period() : Optional.empty();
      return period.flatMap(DatedPeriod::date);
    }

    /** Returns the answer for what lasts from one uncertain day to another, at least a day. */
    private Certainty lasting(Timeline.Entry event) {
      UncertainDate start = event.date().orElse(UncertainDate.undated());
      UncertainDate end = event.end().orElse(UncertainDate.undated());
      long firstEnd = Math.max(start.earliestDay(), end.earliestDay());
      long lastStart = Math.min(start.latestDay(), end.latestDay());
      if (lastStart <= during.latestDay() && during.earliestDay() <= firstEnd) {
        return Certainty.CERTAIN;
      }
      return start.earliestDay() <= during.latestDay() && during.earliestDay() <= lastDay(event)
          ? Certainty.POSSIBLE
          : Certainty.IMPOSSIBLE;
    }

    private static long lastDay(Timeline.Entry event) {
      return (event.lasts() ? event.end() : event.date())
          .map(UncertainDate::latestDay)
          .orElse(Long.MAX_VALUE);
    }
  }
}

package space.roadmap.core.time;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * The days on which alone something can happen: windows that are listed, and their repetitions.
 *
 * <pre>{@code
 * LaunchWindows mars =
 *     LaunchWindows.of(
 *         List.of(UncertainDate.parse("2028-11/2029-01")), Optional.of(Lag.parse("P26M")));
 * mars.next(UncertainDate.parse("2030"));                // 2031-01/2031-03
 * mars.contains(UncertainDate.parse("2030"));            // IMPOSSIBLE
 * mars.within(Period.parse("2028/2034"));                // three of them
 * }</pre>
 *
 * <p>A window is all days between the bounds of its date, both included; of a set every date is
 * one. A listed one repeats after every lag, unless its repetition would begin among the other
 * listed ones: until the last of them the list is complete. Where the lag is a range, the
 * repetitions are known less and less well. Of what is before the first listed window nothing is
 * known where windows repeat; where none repeats, there is no other. A lag that leads nowhere, such
 * as {@code P0D} or {@code -P1Y}, repeats nothing.
 *
 * <p>At most a million repetitions are followed, in a time that does not depend on their number;
 * what is later may be in a window. Not more than a thousand windows are listed.
 */
public final class LaunchWindows {
  private static final int MOST_LISTED = 1_000;

  private final ImmutableList<UncertainDate> listed;
  private final ImmutableList<WindowRecurrence> recurring;
  private final boolean known;

  private LaunchWindows(List<UncertainDate> dates, Optional<Lag> every) {
    listed =
        dates.stream()
            .flatMap(window -> window.members().stream())
            .filter(window -> !window.isUndated())
            .sorted()
            .collect(ImmutableList.toImmutableList());
    known = !listed.isEmpty();
    recurring =
        every.isPresent() && known && WindowRecurrence.leadsOn(every.get())
            ? recurring(listed, every.get())
            : ImmutableList.of();
  }

  /** Returns those that repeat; what begins among the others is no repetition. */
  private static ImmutableList<WindowRecurrence> recurring(List<UncertainDate> listed, Lag every) {
    int last = 0; // the one that is over last
    long others = Long.MIN_VALUE; // the last day of all but that
    for (int i = 1; i < listed.size(); i++) {
      boolean later = listed.get(i).latestDay() > listed.get(last).latestDay();
      others = Math.max(others, listed.get(later ? last : i).latestDay());
      last = later ? i : last;
    }
    ImmutableList.Builder<WindowRecurrence> found = ImmutableList.builder();
    for (int i = 0; i < listed.size(); i++) {
      WindowRecurrence window = new WindowRecurrence(listed.get(i), every);
      if (WindowRecurrence.canRecur(listed.get(i))
          && window.earliest(1) > (i == last ? others : listed.get(last).latestDay())) {
        found.add(window);
      }
    }
    return found.build();
  }

  /** Returns the windows that are listed, and their repetitions after every such lag. */
  public static LaunchWindows of(List<UncertainDate> dates, Optional<Lag> every) {
    return new LaunchWindows(dates, every);
  }

  /**
   * Returns the first window that is not certainly over on the earliest day of a date. Empty if
   * there is none, or none is known.
   */
  public Optional<UncertainDate> next(UncertainDate from) {
    long day = from.earliestDay();
    for (UncertainDate window : listed) {
      if (window.latestDay() >= day) {
        return Optional.of(window);
      }
    }
    return recurring.stream()
        .map(window -> new Place(window, window.notOver(day)))
        .filter(Place::isFollowed)
        .min(Place.ORDER)
        .map(Place::date);
  }

  /**
   * Returns whether a date is in a window. It is certain if all its days are in one, and impossible
   * if none is in any. Where no window is known it is possible.
   */
  public Certainty contains(UncertainDate date) {
    if (!known) {
      return Certainty.POSSIBLE;
    }
    long first = date.earliestDay();
    long last = date.latestDay();
    boolean possible = !recurring.isEmpty() && first < listed.get(0).earliestDay();
    for (UncertainDate window : listed) {
      if (window.earliestDay() <= first && last <= window.latestDay()) {
        return Certainty.CERTAIN;
      }
      possible |= window.earliestDay() <= last && first <= window.latestDay();
    }
    for (WindowRecurrence window : recurring) {
      Certainty certainty = contains(window, first, last);
      if (certainty == Certainty.CERTAIN) {
        return certainty;
      }
      possible |= certainty == Certainty.POSSIBLE;
    }
    return possible ? Certainty.POSSIBLE : Certainty.IMPOSSIBLE;
  }

  private static Certainty contains(WindowRecurrence window, long first, long last) {
    int repetition = window.notOver(first);
    if (repetition > WindowRecurrence.MOST) {
      return Certainty.POSSIBLE;
    }
    if (window.isOpen(first, last)) {
      return Certainty.CERTAIN;
    }
    return window.earliest(repetition) <= last ? Certainty.POSSIBLE : Certainty.IMPOSSIBLE;
  }

  /**
   * Returns the windows of which a day may be in a period, in order; of more than a thousand the
   * first. An end that the period lacks leaves that side open.
   */
  public List<UncertainDate> within(Period period) {
    List<UncertainDate> found = new ArrayList<>();
    for (UncertainDate window : listed) {
      if (window.latestDay() >= period.earliestDay()
          && window.earliestDay() <= period.latestDay()
          && found.size() < MOST_LISTED) {
        found.add(window);
      }
    }
    PriorityQueue<Place> places = new PriorityQueue<>(Place.ORDER);
    recurring.forEach(
        window -> places.add(new Place(window, window.notOver(period.earliestDay()))));
    while (found.size() < MOST_LISTED && !places.isEmpty()) {
      Place place = places.remove();
      if (place.isFollowed() && place.earliest() <= period.latestDay()) {
        found.add(place.date());
        places.add(new Place(place.window(), place.repetition() + 1));
      }
    }
    return found;
  }

  /** One repetition of a window. */
  private record Place(WindowRecurrence window, int repetition) {
    private static final Comparator<Place> ORDER =
        Comparator.comparingLong(Place::earliest).thenComparingLong(Place::latest);

    boolean isFollowed() {
      return repetition <= WindowRecurrence.MOST && earliest() != Long.MAX_VALUE;
    }

    long earliest() {
      return window.earliest(repetition);
    }

    long latest() {
      return window.latest(repetition);
    }

    UncertainDate date() {
      return CalculatedDates.between(earliest(), latest());
    }
  }
}

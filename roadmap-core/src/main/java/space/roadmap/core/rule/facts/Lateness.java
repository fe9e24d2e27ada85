package space.roadmap.core.rule.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.Lag;

/**
 * Decides whether something comes too late for who needs it.
 *
 * <p>It is <em>certainly</em> late when it comes, at the earliest, after the last day on which it
 * is needed. It is <em>possibly</em> late when the dates themselves allow that: it may come in
 * time, and its latest day is after the last day on which it is needed. Two dates that say the same
 * as coarsely, such as 2027 and 2027, are therefore in time. Where one of the days compared is not
 * known there is nothing to say.
 *
 * <p>Only the last day of the need counts: one that is needed in 2030 and comes in October 2030 is
 * in time, since the owner has not said that it goes earlier.
 */
public final class Lateness {
  private Lateness() {}

  /** Returns how sure it is that something comes too late; impossible where nothing can be said. */
  public static Certainty of(long neededBy, long earliest, long latest) {
    if (neededBy == Bounds.OPEN_END) {
      return Certainty.IMPOSSIBLE;
    }
    if (earliest > neededBy) {
      return Certainty.CERTAIN;
    }
    return latest > neededBy && latest != Bounds.OPEN_END
        ? Certainty.POSSIBLE
        : Certainty.IMPOSSIBLE;
  }

  /** Returns an earliest day with the time that must lie between added. */
  public static long earliest(long day, Optional<Lag> lag) {
    return day == Bounds.OPEN_START || lag.isEmpty()
        ? day
        : Math.min(plus(day, lag.get().min()), plus(day, lag.get().max()));
  }

  /** Returns a latest day with the time that must lie between added. */
  public static long latest(long day, Optional<Lag> lag) {
    return day == Bounds.OPEN_END || lag.isEmpty()
        ? day
        : Math.max(plus(day, lag.get().min()), plus(day, lag.get().max()));
  }

  /** Returns the day that comes a length of time after another. */
  public static long plus(long day, Period length) {
    try {
      return LocalDate.ofEpochDay(day).plus(length).toEpochDay();
    } catch (DateTimeException e) {
      // Beyond a thousand million years, where no date can be written to compare with.
      return length.isNegative() ? LocalDate.MIN.toEpochDay() : LocalDate.MAX.toEpochDay();
    }
  }
}

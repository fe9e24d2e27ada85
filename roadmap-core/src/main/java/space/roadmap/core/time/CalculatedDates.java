package space.roadmap.core.time;

import java.util.List;

/**
 * Calculates dates from the bounds of others.
 *
 * <p>What is calculated is written as coarsely as its bounds allow, as {@link Lag#plus} does: years
 * if they are whole years, else months, else days. It is approximate or uncertain if a date that it
 * was calculated from is.
 */
public final class CalculatedDates {
  private CalculatedDates() {}

  /**
   * Returns some day from one to another, both epoch days; {@code Long.MIN_VALUE} and {@code
   * Long.MAX_VALUE} leave that end open. A day in a year beyond four digits becomes its whole year,
   * and one beyond all years is left open.
   *
   * @throws IllegalArgumentException if the first is after the last
   */
  public static UncertainDate between(long earliestDay, long latestDay) {
    return between(earliestDay, latestDay, 0);
  }

  private static UncertainDate between(long earliest, long latest, int qualification) {
    if (earliest > latest) {
      throw new IllegalArgumentException(
          "Epoch day " + earliest + " is after " + latest + ": exchange the two.");
    }
    return Spelling.coarsest(earliest, latest, PackedDate.OPEN, PackedDate.OPEN, qualification);
  }

  /** Returns some day that is not before the given date: from its earliest day on. */
  public static UncertainDate notBefore(UncertainDate date) {
    return between(date.earliestDay(), Long.MAX_VALUE, date.qualification());
  }

  /**
   * Returns the days of a date on which it is not before another: its own earliest day gives way to
   * a later one of the other. Where no day is left, it is any day from the earliest of the other.
   */
  public static UncertainDate notBefore(UncertainDate date, UncertainDate other) {
    if (other.earliestDay() <= date.earliestDay()) {
      return date;
    }
    return other.earliestDay() > date.latestDay()
        ? notBefore(other)
        : between(
            other.earliestDay(), date.latestDay(), date.qualification() | other.qualification());
  }

  /**
   * Returns a date that moves with the latest day of another: it is by that day, whatever its own
   * latest day was. Its own earliest day is kept unless it is after that.
   */
  public static UncertainDate movedTo(UncertainDate date, UncertainDate other) {
    if (date.latestDay() == other.latestDay()) {
      return date;
    }
    boolean kept = date.earliestDay() <= other.latestDay() && date.earliestDay() != Long.MIN_VALUE;
    return between(
        kept ? date.earliestDay() : Long.MIN_VALUE,
        other.latestDay(),
        kept ? date.qualification() | other.qualification() : other.qualification());
  }

  /**
   * Returns some day from the earliest to the latest of all dates. A missing bound of one leaves
   * that end open; of none at all nothing is known.
   */
  public static UncertainDate spread(List<UncertainDate> dates) {
    if (dates.isEmpty()) {
      return UncertainDate.undated();
    }
    long earliest = Long.MAX_VALUE;
    long latest = Long.MIN_VALUE;
    int qualification = 0;
    for (UncertainDate date : dates) {
      earliest = Math.min(earliest, date.earliestDay());
      latest = Math.max(latest, date.latestDay());
      qualification |= date.qualification();
    }
    return between(earliest, latest, qualification);
  }

  /** Returns whether two dates have the same bounds, however they are written. */
  public static boolean haveSameBounds(UncertainDate one, UncertainDate other) {
    return one.earliestDay() == other.earliestDay() && one.latestDay() == other.latestDay();
  }
}

package space.roadmap.core.time;

import org.jspecify.annotations.Nullable;

/**
 * The time from one date to another in years, months and days, or a range of such times.
 *
 * <p>Written as ISO 8601 durations: {@code P3Y}, {@code P1Y6M}, {@code P10D}, {@code P2W}; {@code
 * -P6M} is half a year before; {@code P3Y/P4Y} is three to four years. A lag is calendar time, so a
 * year is a year and not 365 days; weeks are written as days. The day is the smallest unit.
 *
 * <pre>{@code
 * Lag.parse("P3Y/P4Y").plus(UncertainDate.parse("2030"))  // 2033/2034
 * }</pre>
 *
 * <p>Two lags are equal when their numbers of years, months and days are: {@code P36M} and {@code
 * P3Y} differ, though {@link #plus} treats them alike.
 */
public final class Lag {
  private final java.time.Period min;
  private final java.time.Period max;

  private Lag(java.time.Period min, java.time.Period max) {
    this.min = min;
    this.max = max;
  }

  /**
   * Returns the lag that a text says.
   *
   * @throws EdtfException if it says none; the message tells what to write instead
   */
  public static Lag parse(CharSequence text) {
    return LagParser.parse(text.toString());
  }

  /**
   * Returns a lag of exactly this length.
   *
   * @throws IllegalArgumentException if its years, months and days do not go in one direction, or
   *     one of them is beyond 999,999,999: such a length cannot be written
   */
  public static Lag of(java.time.Period length) {
    return new Lag(checked(length), length);
  }

  /**
   * Returns a lag of some length from one to another, both included.
   *
   * @throws IllegalArgumentException if the shortest is longer than the longest, or one of them
   *     cannot be written
   */
  public static Lag between(java.time.Period shortest, java.time.Period longest) {
    if (isLonger(shortest, longest)) {
      throw new IllegalArgumentException(
          "The shortest lag "
              + shortest
              + " is longer than the longest, "
              + longest
              + ": exchange the two.");
    }
    return new Lag(checked(shortest), checked(longest));
  }

  private static java.time.Period checked(java.time.Period length) {
    int smallest = Math.min(Math.min(length.getYears(), length.getMonths()), length.getDays());
    int largest = Math.max(Math.max(length.getYears(), length.getMonths()), length.getDays());
    if (smallest < 0 && largest > 0) {
      throw new IllegalArgumentException(
          "The length " + length + " goes both ways: make its parts all positive or all negative.");
    }
    if (smallest < -LagParser.MOST || largest > LagParser.MOST) {
      throw new IllegalArgumentException(
          "The length " + length + " is too long: a lag goes to 999999999 of a unit.");
    }
    return length;
  }

  /** Tells whether one length is longer than another wherever in the calendar they begin. */
  @SuppressWarnings("JavaPeriodGetDays") // its years and months are compared beside its days
  static boolean isLonger(java.time.Period one, java.time.Period other) {
    long months = one.toTotalMonths() - other.toTotalMonths();
    long days = (long) one.getDays() - other.getDays();
    return shortestDays(months) + days > 0;
  }

  /** Returns a lower bound of the days in a number of months, exact to a few days. */
  private static long shortestDays(long months) {
    return months == 0 ? 0 : (long) Math.floor(months * 30.436875) - 3;
  }

  /** Returns the shortest length. */
  public java.time.Period min() {
    return min;
  }

  /** Returns the longest length, equal to the shortest where the lag is exact. */
  public java.time.Period max() {
    return max;
  }

  /** Tells whether the shortest and the longest length differ. */
  public boolean isRange() {
    return !min.equals(max);
  }

  /**
   * Returns the date this lag after the given one, with the uncertainty of both: the earliest day
   * plus the shortest length to the latest day plus the longest.
   *
   * <p>It is written as coarsely as its bounds allow and as approximate or uncertain as the date. A
   * missing bound stays missing, and a time of day is dropped. Where the month reached has no such
   * day its last day is meant, as in {@link java.time.LocalDate#plusMonths}. What is longer than a
   * day and ends with a month keeps to whole months: {@code 2030-02} and {@code P1M} give {@code
   * 2030-03}, all of it, for the day after the latest moves.
   */
  public UncertainDate plus(UncertainDate date) {
    long earliest = date.earliestDay();
    long latest = date.latestDay();
    boolean isDay = earliest == latest;
    return Spelling.coarsest(
        earliest == Long.MIN_VALUE
            ? earliest
            : Math.min(Days.plus(earliest, min), Days.plus(earliest, max)),
        latest == Long.MAX_VALUE
            ? latest
            : Math.max(last(latest, min, isDay), last(latest, max, isDay)),
        date.openStart(),
        date.openEnd(),
        date.qualification());
  }

  private static long last(long latest, java.time.Period length, boolean isDay) {
    return isDay ? Days.plus(latest, length) : Days.lastPlus(latest, length, 1);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Lag other && min.equals(other.min) && max.equals(other.max);
  }

  @Override
  public int hashCode() {
    return 31 * min.hashCode() + max.hashCode();
  }

  /** Returns the canonical spelling, which {@link #parse} reads back to an equal lag. */
  @Override
  public String toString() {
    return isRange() ? spelled(min) + "/" + spelled(max) : spelled(min);
  }

  private static String spelled(java.time.Period length) {
    boolean negative = length.getYears() < 0 || length.getMonths() < 0 || length.getDays() < 0;
    return negative ? "-" + length.negated() : length.toString();
  }
}

package space.roadmap.core.time;

import java.time.Period;

/**
 * A window that opens again and again: it moves by a lag that many times, as {@link Lag#plus} moves
 * a date.
 *
 * <p>Where the lag is a range, the days on which it may be open grow with every repetition, and
 * those on which it certainly is shrink.
 */
record WindowRecurrence(UncertainDate window, Lag every) {
  /** How many repetitions are followed. */
  static final int MOST = 1_000_000;

  private static final long LAST_DAY = Days.lastOfYear(Days.LARGEST_YEAR);
  private static final double DAYS_OF_MONTH = 30.436875;
  private static final int SLACK = 2; // repetitions that an estimate may be off

  /** Returns whether a lag leads on, so that windows can recur. */
  static boolean leadsOn(Lag every) {
    return !every.min().isNegative() && !every.min().isZero();
  }

  /** Returns whether the window has a first and a last day, without which it cannot recur. */
  static boolean canRecur(UncertainDate window) {
    return window.earliest().isPresent() && window.latest().isPresent();
  }

  /** Returns the first day on which a repetition may be open; the largest number if never. */
  long earliest(int repetition) {
    return shifted(window.earliestDay(), every.min(), repetition);
  }

  /** Returns the last day on which a repetition may be open. */
  long latest(int repetition) {
    return last(every.max(), repetition);
  }

  private long last(Period length, int repetition) {
    long day = window.latestDay();
    return followed(
        day == window.earliestDay()
            ? Days.plus(day, length, repetition)
            : Days.lastPlus(day, length, repetition));
  }

  /** Returns whether some repetition is certainly open from one day to another. */
  boolean isOpen(long from, long to) {
    if (from == Long.MIN_VALUE || to == Long.MAX_VALUE) {
      return false;
    }
    // The last that has certainly begun is certainly open for longest.
    int repetition = limited(Math.floor((from - window.earliestDay()) / length()) + SLACK);
    while (repetition > 0 && shifted(window.earliestDay(), every.max(), repetition) > from) {
      repetition--;
    }
    return repetition > 0 && to <= last(every.min(), repetition);
  }

  /**
   * Returns the first repetition that is not certainly over on a day, or more than are followed.
   */
  int notOver(long day) {
    double estimate = day == Long.MIN_VALUE ? 0 : (day - window.latestDay()) / length();
    int repetition = limited(Math.floor(estimate) - SLACK);
    while (repetition <= MOST && latest(repetition) < day) {
      repetition++;
    }
    return repetition;
  }

  private static int limited(double repetition) {
    return (int) Math.max(1, Math.min(MOST, repetition));
  }

  /** Returns about how many days the longest lag has. */
  private double length() {
    return every.max().toTotalMonths() * DAYS_OF_MONTH + days(every.max());
  }

  @SuppressWarnings("JavaPeriodGetDays") // its months are counted beside
  private static int days(Period length) {
    return length.getDays();
  }

  private static long shifted(long day, Period length, int times) {
    return followed(Days.plus(day, length, times));
  }

  /** Returns a day, or the largest number for one beyond all years. */
  private static long followed(long day) {
    return day > LAST_DAY ? Long.MAX_VALUE : day;
  }
}

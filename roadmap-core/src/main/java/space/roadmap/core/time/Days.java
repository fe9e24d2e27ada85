package space.roadmap.core.time;

import java.time.Period;

/**
 * Arithmetic of the proleptic Gregorian calendar in epoch days, without objects.
 *
 * <p>The same days as {@link java.time.LocalDate#toEpochDay()}: day 0 is 1970-01-01.
 */
final class Days {
  static final int LARGEST_YEAR = 999_999_999;

  private static final int DAYS_FROM_YEAR_0_TO_1970 = 719_528;
  private static final int DAYS_IN_400_YEARS = 146_097;
  private static final int[] DAYS_BEFORE_MONTH = {
    0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334
  };

  private Days() {}

  static boolean isLeap(long year) {
    return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  static int lengthOf(long year, int month) {
    return switch (month) {
      case 2 -> isLeap(year) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  static long epochDay(long year, int month, int day) {
    long days =
        365 * year
            + Math.floorDiv(year + 3, 4L)
            - Math.floorDiv(year + 99, 100L)
            + Math.floorDiv(year + 399, 400L);
    int leapDay = month > 2 && isLeap(year) ? 1 : 0;
    return days - DAYS_FROM_YEAR_0_TO_1970 + DAYS_BEFORE_MONTH[month] + leapDay + day - 1;
  }

  /** Returns the year of a day, which may lie beyond the years that can be written. */
  static long yearOf(long epochDay) {
    long days = epochDay + DAYS_FROM_YEAR_0_TO_1970;
    long year = Math.floorDiv(days * 400 + 591, DAYS_IN_400_YEARS);
    return firstOfYear(year) > epochDay
        ? year - 1
        : firstOfYear(year + 1) <= epochDay ? year + 1 : year;
  }

  private static int monthOf(long year, long epochDay) {
    int month = 1;
    while (month < 12 && firstOfMonth(year, month + 1) <= epochDay) {
      month++;
    }
    return month;
  }

  static long firstOfYear(long year) {
    return epochDay(year, 1, 1);
  }

  static long lastOfYear(long year) {
    return epochDay(year, 12, 31);
  }

  static long firstOfMonth(long year, int month) {
    return epochDay(year, month, 1);
  }

  static long lastOfMonth(long year, int month) {
    return epochDay(year, month, lengthOf(year, month));
  }

  /**
   * Returns the day some years, months and days later; a day that the month reached does not have
   * becomes its last one. The result may lie beyond the years that can be written.
   */
  static long plus(long epochDay, Period length) {
    return plus(epochDay, length, 1);
  }

  /** Returns the day that many times a length later, of which the months are added first. */
  @SuppressWarnings("JavaPeriodGetDays") // its years and months are added before its days
  static long plus(long epochDay, Period length, int times) {
    long from = yearOf(epochDay);
    int fromMonth = monthOf(from, epochDay);
    int fromDay = (int) (epochDay - firstOfMonth(from, fromMonth)) + 1;
    long months = from * 12 + fromMonth - 1 + length.toTotalMonths() * times;
    long year = Math.floorDiv(months, 12L);
    int month = (int) Math.floorMod(months, 12L) + 1;
    int day = Math.min(fromDay, lengthOf(year, month));
    return epochDay(year, month, day) + (long) length.getDays() * times;
  }

  /**
   * Returns the last day of what is longer than a day, some years, months and days later: where it
   * ends with a month, it still does, since the day after it is what moves.
   */
  static long lastPlus(long epochDay, Period length, int times) {
    return endsMonth(epochDay)
        ? plus(epochDay + 1, length, times) - 1
        : plus(epochDay, length, times);
  }

  private static boolean endsMonth(long epochDay) {
    long year = yearOf(epochDay);
    return epochDay == lastOfMonth(year, monthOf(year, epochDay));
  }
}

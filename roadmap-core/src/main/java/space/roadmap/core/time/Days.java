package space.roadmap.core.time;

import java.time.LocalDate;
import java.time.Period;

/**
 * Arithmetic of the proleptic Gregorian calendar in epoch days, without objects.
 *
 * <p>The same days as {@link java.time.LocalDate#toEpochDay()}: day 0 is 1970-01-01.
 */
final class Days {
  static final int LARGEST_YEAR = 999_999_999;

  private static final int DAYS_FROM_YEAR_0_TO_1970 = 719_528;
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
  @SuppressWarnings("JavaPeriodGetDays") // its years and months are added before its days
  static long plus(long epochDay, Period length) {
    LocalDate date = LocalDate.ofEpochDay(epochDay);
    long months = date.getYear() * 12L + date.getMonthValue() - 1 + length.toTotalMonths();
    long year = Math.floorDiv(months, 12L);
    int month = (int) Math.floorMod(months, 12L) + 1;
    int day = Math.min(date.getDayOfMonth(), lengthOf(year, month));
    return epochDay(year, month, day) + length.getDays();
  }
}

package space.roadmap.core.time;

import static space.roadmap.core.time.PackedDate.DAY;
import static space.roadmap.core.time.PackedDate.DAY_DIGITS_SHIFT;
import static space.roadmap.core.time.PackedDate.MONTH;
import static space.roadmap.core.time.PackedDate.MONTH_DIGITS_SHIFT;
import static space.roadmap.core.time.PackedDate.YEAR;

/**
 * The days that an end with unspecified digits can be, which may have gaps: {@code 156X-12-25} is
 * one of ten days, {@code 2028-XX-31} one of seven.
 *
 * <p>Years, months and days are tried in order; the four digits of a year bound the work.
 */
final class DatePattern {
  /** What is returned where there is no such day. */
  static final long NO_DAY = Long.MAX_VALUE;

  private static final int BOTH = 3;
  private static final int LEAP_DAY = 29;

  private DatePattern() {}

  /**
   * Tells whether the bounds of an end have to be looked for: single digits of its month or day are
   * unspecified, or the months or years that can be do not all have its day.
   */
  static boolean isIrregular(long end) {
    int dayDigits = (int) (end >>> DAY_DIGITS_SHIFT) & BOTH;
    int monthDigits = (int) (end >>> MONTH_DIGITS_SHIFT) & BOTH;
    boolean hasDay = PackedDate.kind(end) == DAY && dayDigits == 0;
    return dayDigits == 1
        || dayDigits == 2
        || monthDigits == 1
        || monthDigits == 2
        || (hasDay && monthDigits == BOTH)
        || (hasDay
            && PackedDate.yearDigits(end) != 0
            && PackedDate.month(end) == 2
            && PackedDate.day(end) >= LEAP_DAY);
  }

  /** Returns the first day of an end that is on or after a day, or {@link #NO_DAY}. */
  static long firstFrom(long end, long from) {
    long year = PackedDate.firstYear(end);
    long last = PackedDate.lastYear(end);
    if (from > Days.firstOfYear(year)) {
      // A winter reaches into the next year.
      year = Math.max(year, Math.min(Days.yearOf(from) - 1, last + 1));
    }
    for (; year <= last; year++) {
      if (hasYear(end, year)) {
        long day = firstInYear(end, year, from);
        if (day != NO_DAY) {
          return day;
        }
      }
    }
    return NO_DAY;
  }

  private static long firstInYear(long end, long year, long from) {
    int kind = PackedDate.kind(end);
    if (kind == YEAR) {
      return overlap(Days.firstOfYear(year), Days.lastOfYear(year), from);
    } else if (kind == PackedDate.GROUPING) {
      int code = PackedDate.month(end);
      return overlap(Grouping.firstDay(year, code), Grouping.lastDay(year, code), from);
    }
    for (int month = 1; month <= 12; month++) {
      if (hasMonth(end, month) && Days.lastOfMonth(year, month) >= from) {
        long day =
            kind == MONTH
                ? overlap(Days.firstOfMonth(year, month), Days.lastOfMonth(year, month), from)
                : firstInMonth(end, year, month, from);
        if (day != NO_DAY) {
          return day;
        }
      }
    }
    return NO_DAY;
  }

  private static long overlap(long first, long last, long from) {
    return last < from ? NO_DAY : Math.max(first, from);
  }

  private static long firstInMonth(long end, long year, int month, long from) {
    long before = Days.firstOfMonth(year, month) - 1;
    int length = Days.lengthOf(year, month);
    for (int day = from <= before ? 1 : (int) (from - before); day <= length; day++) {
      if (hasDay(end, day)) {
        return before + day;
      }
    }
    return NO_DAY;
  }

  /** Returns the last day of an irregular end, or {@link #NO_DAY}. */
  static long last(long end) {
    for (long year = PackedDate.lastYear(end); year >= PackedDate.firstYear(end); year--) {
      for (int month = 12; month >= 1 && hasYear(end, year); month--) {
        long day = hasMonth(end, month) ? lastInMonth(end, year, month) : NO_DAY;
        if (day != NO_DAY) {
          return day;
        }
      }
    }
    return NO_DAY;
  }

  private static long lastInMonth(long end, long year, int month) {
    for (int day = Days.lengthOf(year, month); day >= 1; day--) {
      if (PackedDate.kind(end) == MONTH || hasDay(end, day)) {
        return Days.epochDay(year, month, day);
      }
    }
    return NO_DAY;
  }

  private static boolean hasYear(long end, long year) {
    int digits = PackedDate.yearDigits(end);
    long difference = Math.abs(year) - PackedDate.magnitude(end);
    for (int bit = 0; bit < 4 && difference != 0; bit++) {
      if ((digits >> bit & 1) == 0 && difference % 10 != 0) {
        return false;
      }
      difference /= 10;
    }
    return true;
  }

  private static boolean hasMonth(long end, int month) {
    return matches(month, PackedDate.month(end), (int) (end >>> MONTH_DIGITS_SHIFT) & BOTH);
  }

  private static boolean hasDay(long end, int day) {
    return matches(day, PackedDate.day(end), (int) (end >>> DAY_DIGITS_SHIFT) & BOTH);
  }

  /** Tells whether a number has the digits that are specified. */
  private static boolean matches(int number, int specified, int unspecified) {
    return ((unspecified & 1) != 0 || number % 10 == specified % 10)
        && ((unspecified & 2) != 0 || number / 10 == specified / 10);
  }
}

package space.roadmap.core.time;

import java.time.LocalDate;

/**
 * One end of a date in 64 bits: its kind, components, unspecified digits and qualification.
 *
 * <pre>
 * bits  0–3   kind
 *       4–9   month 1–12 or grouping 21–41, 0 where unspecified
 *      10–14  day 1–31, 0 where unspecified
 *      15–22  unspecified digits, right to left: two of the day, two of the month, four of the year
 *      23–28  qualification, uncertain then approximate: of the day, the month, the year
 *      29–32  significant digits of the year, 0 where all are
 *      33–62  magnitude of the year, unspecified digits 0
 *      63     sign of the year
 * </pre>
 *
 * <p>A decade or century has its first year. Equal values have equal bits, and no valid end is 0.
 */
final class PackedDate {
  static final long NONE = 0;
  static final long OPEN = 1;
  static final long UNKNOWN = 2;

  static final int YEAR = 3;
  static final int MONTH = 4;
  static final int DAY = 5;
  static final int GROUPING = 6;

  /** A day whose time of day is in the other 64 bits, see {@link PackedTime}. */
  static final int MOMENT = 7;

  static final int DECADE = 8;
  static final int CENTURY = 9;

  /** A set of dates, which are kept elsewhere. */
  static final int ONE_OF = 10;

  static final int ALL_OF = 11;

  static final int UNCERTAIN = 1;
  static final int APPROXIMATE = 2;

  static final int MONTH_SHIFT = 4;
  static final int DAY_SHIFT = 10;
  static final int DAY_DIGITS_SHIFT = 15;
  static final int MONTH_DIGITS_SHIFT = 17;
  static final int YEAR_DIGITS_SHIFT = 19;
  static final int QUALIFIED_SHIFT = 23;
  static final int SIGNIFICANT_SHIFT = 29;
  static final int YEAR_SHIFT = 33;

  /** Shifts of the qualification of the year, the month and the day within it. */
  static final int OF_YEAR = 4;

  static final int OF_MONTH = 2;
  static final int OF_DAY = 0;

  private static final int LARGEST_PLAIN_YEAR = 9999;
  private static final int UNCERTAIN_BITS = 0b010101;
  private static final int APPROXIMATE_BITS = 0b101010;

  private PackedDate() {}

  static long year(boolean negative, long magnitude) {
    return (negative ? Long.MIN_VALUE : 0) | magnitude << YEAR_SHIFT;
  }

  static long ofYear(int year) {
    return year(year < 0, Math.abs((long) year)) | YEAR;
  }

  static long ofMonth(int year, int month) {
    return year(year < 0, Math.abs((long) year)) | (long) month << MONTH_SHIFT | MONTH;
  }

  static long ofDay(int year, int month, int day) {
    return year(year < 0, Math.abs((long) year))
        | (long) month << MONTH_SHIFT
        | (long) day << DAY_SHIFT
        | DAY;
  }

  /**
   * Returns one day.
   *
   * @throws IllegalArgumentException if its year has more than four digits
   */
  static long ofDay(LocalDate day) {
    if (Math.abs(day.getYear()) > LARGEST_PLAIN_YEAR) {
      throw new IllegalArgumentException(
          "Day " + day + " has no spelling in EDTF: give its year alone beyond four digits.");
    }
    return ofDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** Returns the end with every component that it has qualified alike. */
  static long qualified(long end, int qualification) {
    long components =
        switch (kind(end)) {
          case YEAR, DECADE, CENTURY -> 0b010000;
          case MONTH, GROUPING -> 0b010100;
          case DAY -> 0b010101;
          default -> 0;
        };
    return end | ((components * qualification) << QUALIFIED_SHIFT);
  }

  static int kind(long end) {
    return (int) end & 0xF;
  }

  static boolean isDate(long end) {
    return kind(end) >= YEAR;
  }

  /** Tells whether it may stand in a set: an open end, or a date from a year to a day. */
  static boolean isPlain(long end) {
    return end == OPEN || (kind(end) >= YEAR && kind(end) <= GROUPING);
  }

  /** Tells whether it is a decade or century, which has less than four digits. */
  static boolean isShort(long end) {
    return kind(end) == DECADE || kind(end) == CENTURY;
  }

  static boolean isNegative(long end) {
    return end < 0;
  }

  static int magnitude(long end) {
    return (int) (end >>> YEAR_SHIFT) & 0x3FFF_FFFF;
  }

  /** Returns the month or grouping, 0 where it is unspecified or absent. */
  static int month(long end) {
    return (int) (end >>> MONTH_SHIFT) & 0x3F;
  }

  static int day(long end) {
    return (int) (end >>> DAY_SHIFT) & 0x1F;
  }

  static int yearDigits(long end) {
    return (int) (end >>> YEAR_DIGITS_SHIFT) & 0xF;
  }

  static int significantDigits(long end) {
    return (int) (end >>> SIGNIFICANT_SHIFT) & 0xF;
  }

  /** Tells whether digits are unspecified, or not significant: nobody has said all of them. */
  static boolean isUnspecified(long end) {
    return hasUnspecifiedDigits(end) || significantDigits(end) != 0;
  }

  static boolean hasUnspecifiedDigits(long end) {
    return (end >>> DAY_DIGITS_SHIFT & 0xFF) != 0;
  }

  /** Returns how the year, the month or the day is qualified. */
  static int qualification(long end, int component) {
    return (int) (end >>> (QUALIFIED_SHIFT + component)) & 3;
  }

  static int qualification(long end) {
    int bits = (int) (end >>> QUALIFIED_SHIFT) & 0x3F;
    return ((bits & UNCERTAIN_BITS) != 0 ? UNCERTAIN : 0)
        | ((bits & APPROXIMATE_BITS) != 0 ? APPROXIMATE : 0);
  }

  static long firstYear(long end) {
    return isNegative(end) ? -(least(end) + spread(end)) : least(end);
  }

  static long lastYear(long end) {
    return isNegative(end) ? -Math.max(1, least(end)) : least(end) + spread(end);
  }

  /** Returns the magnitude of the year nearest to year 0. */
  private static long least(long end) {
    int magnitude = magnitude(end);
    return significantDigits(end) == 0 ? magnitude : magnitude - magnitude % unit(end);
  }

  /** Returns how much larger the magnitude of the year can be. */
  private static long spread(long end) {
    return switch (kind(end)) {
      case DECADE -> 9;
      case CENTURY -> 99;
      default ->
          yearDigits(end) != 0
              ? spread(yearDigits(end))
              : significantDigits(end) == 0 ? 0 : unit(end) - 1;
    };
  }

  private static long spread(int digits) {
    int tens = (digits & 1) + 10 * (digits >> 1 & 1);
    return 9L * (tens + 100 * (digits >> 2 & 1) + 1000 * (digits >> 3));
  }

  /** Returns how many years the last significant digit of a year stands for. */
  static int unit(long end) {
    int unit = 1;
    for (int digits = digits(magnitude(end)); digits > significantDigits(end); digits--) {
      unit *= 10;
    }
    return unit;
  }

  static boolean isDayKnown(long end) {
    return kind(end) == DAY && (end >>> DAY_DIGITS_SHIFT & 3) != 3;
  }

  static boolean isMonthKnown(long end) {
    return month(end) != 0
        || (end >>> MONTH_DIGITS_SHIFT & 3) == 1
        || (end >>> MONTH_DIGITS_SHIFT & 3) == 2;
  }

  /** Returns how many years the year of a date stands for: 10 for a decade. */
  static int unitOfYear(long end) {
    if (significantDigits(end) != 0) {
      return unit(end);
    }
    int unit = kind(end) == DECADE ? 10 : kind(end) == CENTURY ? 100 : 1;
    for (int digits = yearDigits(end); (digits & 1) != 0; digits >>= 1) {
      unit *= 10;
    }
    return unit;
  }

  /** Returns with how many digits a positive number is written. */
  static int digits(int number) {
    int digits = 0;
    for (int rest = number; rest > 0; rest /= 10) {
      digits++;
    }
    return digits;
  }

  /**
   * Returns the first day that the end can be, {@code Long.MIN_VALUE} for an open or unknown one.
   */
  static long firstDay(long end) {
    if (hasUnspecifiedDigits(end) && DatePattern.isIrregular(end)) {
      return DatePattern.firstFrom(end, Long.MIN_VALUE);
    }
    int month = month(end);
    return switch (kind(end)) {
      case YEAR, DECADE, CENTURY -> Days.firstOfYear(firstYear(end));
      case MONTH -> Days.firstOfMonth(firstYear(end), month == 0 ? 1 : month);
      case DAY, MOMENT ->
          Days.epochDay(firstYear(end), month == 0 ? 1 : month, Math.max(1, day(end)));
      case GROUPING -> Grouping.firstDay(firstYear(end), month);
      default -> Long.MIN_VALUE;
    };
  }

  /**
   * Returns the last day that the end can be, {@code Long.MAX_VALUE} for an open or unknown one.
   */
  static long lastDay(long end) {
    if (hasUnspecifiedDigits(end) && DatePattern.isIrregular(end)) {
      return DatePattern.last(end);
    }
    int month = month(end);
    return switch (kind(end)) {
      case YEAR, DECADE, CENTURY -> Days.lastOfYear(lastYear(end));
      case MONTH -> Days.lastOfMonth(lastYear(end), month == 0 ? 12 : month);
      case DAY, MOMENT ->
          day(end) == 0
              ? Days.lastOfMonth(lastYear(end), month == 0 ? 12 : month)
              : Days.epochDay(lastYear(end), month, day(end));
      case GROUPING -> Grouping.lastDay(lastYear(end), month);
      default -> Long.MAX_VALUE;
    };
  }

  /** Returns the first day on or after a day that the end can be, or {@link DatePattern#NO_DAY}. */
  static long firstDayFrom(long end, long from) {
    if (hasUnspecifiedDigits(end)) {
      return DatePattern.firstFrom(end, from);
    }
    return lastDay(end) < from ? DatePattern.NO_DAY : Math.max(firstDay(end), from);
  }

  /** Tells whether no day of the first end is on or before a day of the second. */
  static boolean areReversed(long start, long end) {
    return firstDay(start) > lastDay(end);
  }
}

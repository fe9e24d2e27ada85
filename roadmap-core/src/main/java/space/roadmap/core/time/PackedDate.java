package space.roadmap.core.time;

/**
 * One end of a date in 64 bits: its kind, components, unspecified digits and qualification.
 *
 * <pre>
 * bits  0–3   kind
 *       4–9   month 1–12 or grouping 21–41, 0 where unspecified
 *      10–14  day 1–31, 0 where unspecified
 *      15–22  unspecified digits, right to left: two of the day, two of the month, four of the year
 *      23–28  qualification, uncertain then approximate: of the day, the month, the year
 *      29–32  significant digits of the year (not read yet)
 *      33–62  magnitude of the year, unspecified digits 0
 *      63     sign of the year
 * </pre>
 *
 * <p>The layout holds unspecified digits anywhere and qualification of single components, though
 * the parser takes neither yet. Equal values have equal bits, and no valid end is 0.
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

  static final int UNCERTAIN = 1;
  static final int APPROXIMATE = 2;

  static final int MONTH_SHIFT = 4;
  static final int DAY_SHIFT = 10;
  static final int DAY_DIGITS_SHIFT = 15;
  static final int MONTH_DIGITS_SHIFT = 17;
  static final int YEAR_DIGITS_SHIFT = 19;
  static final int QUALIFIED_SHIFT = 23;
  static final int YEAR_SHIFT = 33;

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

  /** Returns the end with every component that it has qualified alike. */
  static long qualified(long end, int qualification) {
    long components =
        switch (kind(end)) {
          case YEAR -> 0b010000;
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

  static boolean isUnspecified(long end) {
    return (end >>> DAY_DIGITS_SHIFT & 0xFF) != 0;
  }

  static int qualification(long end) {
    int bits = (int) (end >>> QUALIFIED_SHIFT) & 0x3F;
    return ((bits & UNCERTAIN_BITS) != 0 ? UNCERTAIN : 0)
        | ((bits & APPROXIMATE_BITS) != 0 ? APPROXIMATE : 0);
  }

  static long firstYear(long end) {
    return isNegative(end) ? -(magnitude(end) + spread(end)) : magnitude(end);
  }

  static long lastYear(long end) {
    return isNegative(end) ? -magnitude(end) : magnitude(end) + spread(end);
  }

  /** Returns what the unspecified digits of the year can add to its magnitude. */
  private static long spread(long end) {
    int digits = yearDigits(end);
    return digits == 0
        ? 0
        : 9
            * ((digits & 1)
                + 10 * (digits >> 1 & 1)
                + 100 * (digits >> 2 & 1)
                + 1000 * (digits >> 3));
  }

  /**
   * Returns the first day that the end can be, {@code Long.MIN_VALUE} for an open or unknown one.
   */
  static long firstDay(long end) {
    int month = month(end);
    return switch (kind(end)) {
      case YEAR -> Days.firstOfYear(firstYear(end));
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
    int month = month(end);
    return switch (kind(end)) {
      case YEAR -> Days.lastOfYear(lastYear(end));
      case MONTH -> Days.lastOfMonth(lastYear(end), month == 0 ? 12 : month);
      case DAY, MOMENT ->
          day(end) == 0
              ? Days.lastOfMonth(lastYear(end), month == 0 ? 12 : month)
              : Days.epochDay(lastYear(end), month, day(end));
      case GROUPING -> Grouping.lastDay(lastYear(end), month);
      default -> Long.MAX_VALUE;
    };
  }

  /** Tells whether no day of the first end is on or before a day of the second. */
  static boolean areReversed(long start, long end) {
    return firstDay(start) > lastDay(end);
  }
}

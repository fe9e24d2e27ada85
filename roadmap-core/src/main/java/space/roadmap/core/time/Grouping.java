package space.roadmap.core.time;

/**
 * The groupings of months that stand where a month stands, by their ISO 8601-2 code.
 *
 * <pre>
 * 21–24  spring, summer, autumn, winter, wherever one is: taken as northern
 * 25–28  the four seasons of the northern hemisphere
 * 29–32  the four seasons of the southern hemisphere
 * 33–36  quarters
 * 37–39  quadrimesters (four months each)
 * 40–41  halves
 * </pre>
 *
 * <p>Seasons are the meteorological ones, whole months: northern spring is March to May. The season
 * that begins in December belongs to the year in which it begins and ends with the February of the
 * next one, so its bounds hold the whole season instead of stopping at the end of the year.
 */
final class Grouping {
  static final int FIRST = 21;
  static final int LAST = 41;

  /** First months by code, January is 1: seasons (three rows), quarters, thirds, halves. */
  private static final int[] FIRST_MONTH = {
    3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6, 1, 4, 7, 10, 1, 5, 9, 1, 7
  };

  private static final int QUADRIMESTERS = 37;
  private static final int HALVES = 40;

  private Grouping() {}

  static boolean isGrouping(int code) {
    return code >= FIRST && code <= LAST;
  }

  static long firstDay(long year, int code) {
    return Days.firstOfMonth(year, FIRST_MONTH[code - FIRST]);
  }

  static long lastDay(long year, int code) {
    int lastMonth = FIRST_MONTH[code - FIRST] + months(code) - 1;
    return lastMonth <= 12
        ? Days.lastOfMonth(year, lastMonth)
        : Days.lastOfMonth(year + 1, lastMonth - 12);
  }

  /** Returns how many months a grouping has. */
  static int months(int code) {
    return code >= HALVES ? 6 : code >= QUADRIMESTERS ? 4 : 3;
  }
}

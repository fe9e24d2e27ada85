package space.roadmap.core.words;

/**
 * A part of a stretch of the calendar as a fraction, such as the last third of it.
 *
 * @param isExact whether the words say the fraction, as "second half" does and "late" does not
 */
record Slice(int from, int to, int of, boolean isExact) {
  private static final int FIRST_QUARTER = 33;
  private static final int FIRST_THIRD = 37;
  private static final int FIRST_HALF = 40;

  /** Returns one of so many equal parts, counted from 1. */
  static Slice exact(int number, int of) {
    return new Slice(number - 1, number, of, true);
  }

  /** Returns parts of three, such as "early to mid". */
  static Slice thirds(int from, int to) {
    return new Slice(from, to, 3, false);
  }

  /** Returns this part of one of equal parts. */
  Slice within(Slice outer) {
    int start = outer.from * of;
    return new Slice(start + from, start + to, outer.of * of, isExact && outer.isExact);
  }

  /** Returns how many whole units of a stretch lie before the part. */
  int floor(int units) {
    return units * from / of;
  }

  /** Returns how many units of a stretch the part ends after, rounded outward. */
  int ceiling(int units) {
    return (units * to + of - 1) / of;
  }

  /** Returns the EDTF code of this part of a year, 0 if it has none. */
  int code() {
    return !isExact || to != from + 1
        ? 0
        : switch (of) {
          case 2 -> FIRST_HALF + from;
          case 3 -> FIRST_THIRD + from;
          case 4 -> FIRST_QUARTER + from;
          default -> 0;
        };
  }
}

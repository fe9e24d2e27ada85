package space.roadmap.core.words;

/**
 * A stretch of the calendar that words name: years, months or a day, perhaps still without a year.
 *
 * @param start the first month, 1 to 12; of a day 0 where its month is not said yet
 * @param length how many years or months, or which day of the month
 * @param code the EDTF code of the months in the place of a month, 0 if they have none
 */
record Extent(Unit unit, int year, int start, int length, int code) {
  /** What a length counts. */
  enum Unit {
    YEARS,
    MONTHS,
    DAY
  }

  /** Where the year is not said. */
  static final int NO_YEAR = Integer.MIN_VALUE;

  private static final int LARGEST_WRITTEN_YEAR = 9999;
  private static final int MONTHS_A_YEAR = 12;

  /** The third of a month is ten days, whatever its length. */
  private static final int DAYS_OF_A_MONTH = 30;

  static Extent years(int first, int count) {
    return new Extent(Unit.YEARS, first, 1, count, 0);
  }

  static Extent months(int year, int first, int count) {
    return new Extent(Unit.MONTHS, year, first, count, 0);
  }

  /** Returns months that have a code of their own. */
  static Extent grouping(int year, int first, int count, int code) {
    return new Extent(Unit.MONTHS, year, first, count, code);
  }

  static Extent day(int year, int month, int day) {
    return new Extent(Unit.DAY, year, month, day, 0);
  }

  boolean hasYear() {
    return year != NO_YEAR;
  }

  boolean hasMonth() {
    return start != 0;
  }

  boolean isYears() {
    return unit == Unit.YEARS;
  }

  boolean isDay() {
    return unit == Unit.DAY;
  }

  /** Returns whether it has a year that needs more than four digits. */
  boolean isFar() {
    return Math.abs((long) year) > LARGEST_WRITTEN_YEAR;
  }

  Extent inYear(int other) {
    return new Extent(unit, other, start, length, code);
  }

  Extent inMonth(int month) {
    return new Extent(unit, year, month, length, code);
  }

  /** Returns a part that words say exactly, of a year or of months. */
  Extent exactly(Slice slice) {
    int months = isYears() ? MONTHS_A_YEAR : length;
    int first = start + slice.floor(months);
    int count = slice.ceiling(months) - slice.floor(months);
    int carried = (first - 1) / MONTHS_A_YEAR;
    return new Extent(
        Unit.MONTHS,
        hasYear() ? year + carried : year,
        first - carried * MONTHS_A_YEAR,
        count,
        isYears() ? slice.code() : 0);
  }

  /** Returns its first and last units, or one text where EDTF has one for it. */
  Span span() {
    return switch (unit) {
      case DAY -> Span.of(monthText(start) + "-" + twoDigits(length));
      case MONTHS ->
          code > 0
              ? Span.of(Span.yearText(year) + "-" + code)
              : new Span(monthText(start), monthText(start + length - 1));
      case YEARS -> years();
    };
  }

  private Span years() {
    int unspecified = length == 10 ? 1 : length == 100 ? 2 : 0;
    if (unspecified > 0 && year >= 0 && !isFar() && year % length == 0) {
      return Span.of(Span.yearText(year).substring(0, 4 - unspecified) + "X".repeat(unspecified));
    }
    return new Span(Span.yearText(year), Span.yearText(year + length - 1));
  }

  /** Returns a part of it in its own units or the next smaller ones, rounded outward. */
  Span part(Slice slice) {
    if (isDay() || isFar()) {
      return span();
    }
    if (isYears()) {
      return length == 1
          ? exactly(slice).span()
          : years(year + slice.floor(length), slice.ceiling(length) - slice.floor(length)).years();
    }
    if (length > 1) {
      return exactly(slice).span();
    }
    int last =
        slice.to() == slice.of() ? Span.lengthOf(year, start) : slice.ceiling(DAYS_OF_A_MONTH);
    return new Span(
        monthText(start) + "-" + twoDigits(slice.floor(DAYS_OF_A_MONTH) + 1),
        monthText(start) + "-" + twoDigits(last));
  }

  /** Returns a month, which may be counted on into later years. */
  private String monthText(int month) {
    int carried = (month - 1) / MONTHS_A_YEAR;
    return Span.yearText(year + carried) + "-" + twoDigits(month - carried * MONTHS_A_YEAR);
  }

  static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}

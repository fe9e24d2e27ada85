package space.roadmap.core.words;

import java.time.LocalDate;
import java.time.YearMonth;
import space.roadmap.core.time.DateWords;
import space.roadmap.core.time.UncertainDate;

/** The two ends of a date in EDTF; both are the same where one text says it, and may be open. */
record Span(String first, String last) {
  private static final String OPEN = "..";
  private static final int LARGEST_WRITTEN_YEAR = 9999;
  private static final long FIRST_DAY = LocalDate.MIN.toEpochDay();
  private static final long LAST_DAY = LocalDate.MAX.toEpochDay();

  static final Span UNDATED = of(OPEN);

  static Span of(String text) {
    return new Span(text, text);
  }

  UncertainDate date() {
    return equals(UNDATED)
        ? UncertainDate.undated()
        : UncertainDate.parse(first.equals(last) ? first : first + "/" + last);
  }

  boolean hasFirst() {
    return !first.equals(OPEN);
  }

  boolean hasLast() {
    return !last.equals(OPEN);
  }

  /** Tells whether one has only a first end and the other only a last one. */
  boolean complements(Span other) {
    return hasFirst() != hasLast()
        && other.hasFirst() != other.hasLast()
        && hasFirst() == other.hasLast();
  }

  /** Returns the ends of both, of which one has only a first and the other only a last end. */
  Span and(Span other) {
    return hasFirst() ? new Span(first, other.last) : new Span(other.first, last);
  }

  /** Returns the span from the earlier first to the later last end. */
  Span or(Span other) {
    boolean starts = date().earliestDay() <= other.date().earliestDay();
    boolean ends = date().latestDay() >= other.date().latestDay();
    return new Span(starts ? first : other.first, ends ? last : other.last);
  }

  Span to(Span end) {
    return new Span(first, end.last);
  }

  /** Tells whether no day of the first end is on or before a day of the last. */
  boolean isReversed() {
    return hasFirst()
        && hasLast()
        && UncertainDate.parse(first).earliestDay() > UncertainDate.parse(last).latestDay();
  }

  Span orLater() {
    return new Span(first, OPEN);
  }

  Span orEarlier() {
    return new Span(OPEN, last);
  }

  /** Returns every day after it. */
  Span after() {
    if (!hasLast()) {
      return UNDATED;
    }
    long day = UncertainDate.parse(last).latestDay() + 1;
    if (day > LAST_DAY) {
      return UNDATED;
    }
    LocalDate date = LocalDate.ofEpochDay(day);
    boolean month = date.getDayOfMonth() == 1;
    return new Span(text(date, month && date.getMonthValue() == 1, month) + mark(last), OPEN);
  }

  /** Returns every day before it. */
  Span before() {
    if (!hasFirst()) {
      return UNDATED;
    }
    long day = UncertainDate.parse(first).earliestDay() - 1;
    if (day < FIRST_DAY) {
      return UNDATED;
    }
    LocalDate date = LocalDate.ofEpochDay(day);
    boolean month = date.getDayOfMonth() == date.lengthOfMonth();
    return new Span(OPEN, text(date, month && date.getMonthValue() == 12, month) + mark(first));
  }

  private static String text(LocalDate day, boolean isYear, boolean isMonth) {
    String year = yearText(day.getYear());
    if (isYear || Math.abs(day.getYear()) > LARGEST_WRITTEN_YEAR) {
      return year;
    }
    String month = year + "-" + Extent.twoDigits(day.getMonthValue());
    return isMonth ? month : month + "-" + Extent.twoDigits(day.getDayOfMonth());
  }

  /** Returns it with both ends qualified by {@code ~}, {@code ?} or {@code %} as well. */
  Span qualified(char mark) {
    return new Span(qualified(first, mark), qualified(last, mark));
  }

  private static String qualified(String end, char mark) {
    if (end.equals(OPEN)) {
      return end;
    }
    String old = mark(end);
    String bare = end.substring(0, end.length() - old.length());
    return bare + (old.isEmpty() || old.charAt(0) == mark ? mark : '%');
  }

  private static String mark(String end) {
    char last = end.charAt(end.length() - 1);
    return isMark(last) ? String.valueOf(last) : "";
  }

  static boolean isMark(int c) {
    return c == '~' || c == '?' || c == '%';
  }

  static String yearText(int year) {
    if (Math.abs((long) year) > LARGEST_WRITTEN_YEAR) {
      return "Y" + year;
    }
    String digits = Integer.toString(Math.abs(year));
    return (year < 0 ? "-" : "") + "0".repeat(4 - digits.length()) + digits;
  }

  /** Returns how many days a month of a year has. */
  static int lengthOf(int year, int month) {
    return YearMonth.of(year, month).lengthOfMonth();
  }

  /** Says it from its first to its last end. */
  String inWords() {
    UncertainDate date = date();
    if (!date.isInterval() || !hasFirst() || !hasLast()) {
      return DateWords.of(date);
    }
    return DateWords.of(UncertainDate.parse(first), UncertainDate.parse(last));
  }
}

package space.roadmap.core.time;

import static space.roadmap.core.time.PackedDate.NONE;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One event's day, known within bounds, as ISO 8601-2 (EDTF) writes it.
 *
 * <p>It always means <em>one</em> event: {@code 2028/2031} is an event on one day somewhere in
 * those four years. What lasts is a {@link Period}.
 *
 * <table>
 * <caption>What can be written</caption>
 * <tr><th>Text</th><th>Earliest and latest day</th><th>Meaning</th></tr>
 * <tr><td>{@code 2028-09-14}</td><td>that day</td><td>a day</td></tr>
 * <tr><td>{@code 2028-09}</td><td>2028-09-01, 2028-09-30</td><td>some day of a month</td></tr>
 * <tr><td>{@code 2028}</td><td>2028-01-01, 2028-12-31</td><td>some day of a year</td></tr>
 * <tr><td>{@code 2028-34}</td><td>2028-04-01, 2028-06-30</td><td>second quarter (33–36); 37–39 are
 * thirds, 40–41 halves, 21–32 seasons</td></tr>
 * <tr><td>{@code 203X}, {@code 2028-XX}</td><td>2030-01-01, 2039-12-31; the year</td>
 * <td>digits nobody has stated</td></tr>
 * <tr><td>{@code 2028/2031}</td><td>2028-01-01, 2031-12-31</td><td>a window</td></tr>
 * <tr><td>{@code 2028/..}</td><td>2028-01-01, none</td><td>no earlier than</td></tr>
 * <tr><td>{@code ../2030}</td><td>none, 2030-12-31</td><td>by, no later than</td></tr>
 * <tr><td>{@code 2028/}, {@code /2030}</td><td>as with {@code ..}</td><td>an end that exists and is
 * unknown</td></tr>
 * <tr><td>{@code ../..}</td><td>none, none</td><td>no date</td></tr>
 * <tr><td>{@code 2034~}, {@code 2034?}, {@code 2034%}</td><td>the bounds of 2034</td><td>about, not
 * sure, both</td></tr>
 * <tr><td>{@code Y12000}, {@code -0044}</td><td>the year</td><td>years beyond four digits and before
 * year 0, to 999,999,999</td></tr>
 * <tr><td>{@code 2028-09-14T10:20:30Z}</td><td>that day</td><td>a day with a time of day</td></tr>
 * </table>
 *
 * <p><b>Bounds</b> are strict: both days belong to them, and {@code ~}, {@code ?} and {@code %} do
 * not widen them, since how far "about" reaches is a judgement and not a fact. Seasons are the
 * meteorological ones, codes 21–24 northern; the season that begins in December ends with the next
 * year's February. A date-time with a zone counts as its day in UTC, one without as the day it
 * names.
 *
 * <p><b>Comparison</b> is by days, never by time of day: {@code before} means on an earlier day.
 * Where the bounds allow both answers it is {@link Certainty#POSSIBLE}; a missing bound allows
 * every day on its side.
 *
 * <pre>{@code
 * UncertainDate launch = UncertainDate.parse("2028/2031");
 * launch.before(UncertainDate.parse("2033-05"));  // CERTAIN
 * launch.after(UncertainDate.parse("2030"));      // POSSIBLE
 * }</pre>
 *
 * <p>Two dates are equal when they are written alike, so {@code 2028} and {@code
 * 2028-01-01/2028-12-31} differ. The natural order is for display: undated last, the others by
 * earliest day (none first), then by latest day (none last), then by text. It is consistent with
 * equals and says nothing about what happens first: ask {@link #before} for that.
 *
 * <p>EDTF is read whole at levels 0 and 1, except for years beyond 999,999,999; of level 2 only the
 * groupings 25–41.
 */
public final class UncertainDate implements Comparable<UncertainDate> {
  private static final UncertainDate UNDATED = new UncertainDate(PackedDate.OPEN, PackedDate.OPEN);

  private final long first;

  /** The end of an interval, the time of a moment, or {@code NONE}. */
  private final long second;

  UncertainDate(long first, long second) {
    this.first = first;
    this.second = second;
  }

  /**
   * Returns the date that a text says.
   *
   * @throws EdtfException if it says none; the message tells what to write instead
   */
  public static UncertainDate parse(CharSequence text) {
    char[] buffer = text.toString().toCharArray();
    return parse(buffer, 0, buffer.length);
  }

  /**
   * Returns the date that a part of a buffer says, allocating nothing but the date.
   *
   * @throws EdtfException if it says none; its offset counts from {@code offset}
   * @throws IndexOutOfBoundsException if the part is not inside the buffer
   */
  public static UncertainDate parse(char[] buffer, int offset, int length) {
    int to = Objects.checkFromIndexSize(offset, length, buffer.length) + length;
    int slash = EdtfParser.slash(buffer, offset, to);
    UncertainDate date =
        slash >= 0
            ? interval(buffer, offset, slash, to)
            : slash == EdtfParser.NO_SLASH ? single(buffer, offset, to) : null;
    if (date == null) {
      throw EdtfProblem.in(new String(buffer, offset, length));
    }
    return date;
  }

  private static @Nullable UncertainDate interval(char[] buffer, int from, int slash, int to) {
    long start = EdtfParser.end(buffer, from, slash);
    long end = EdtfParser.end(buffer, slash + 1, to);
    return EdtfParser.isInterval(start, end) ? new UncertainDate(start, end) : null;
  }

  private static @Nullable UncertainDate single(char[] buffer, int from, int to) {
    int endOfDay = EdtfParser.endOfDay(buffer, from, to);
    if (endOfDay < 0) {
      long date = EdtfParser.date(buffer, from, to);
      return date == NONE ? null : new UncertainDate(date, NONE);
    }
    long day = EdtfParser.date(buffer, from, endOfDay);
    long time = EdtfParser.time(buffer, endOfDay + 1, to);
    return PackedDate.kind(day) == PackedDate.DAY
            && !PackedDate.isUnspecified(day)
            && time != EdtfParser.INVALID_TIME
        ? new UncertainDate(day - PackedDate.DAY + PackedDate.MOMENT, time)
        : null;
  }

  /**
   * Returns one day.
   *
   * @throws IllegalArgumentException if its year has more than four digits: EDTF has no spelling
   *     for such a day
   */
  public static UncertainDate of(LocalDate day) {
    return new UncertainDate(pack(day), NONE);
  }

  /**
   * Returns some day of a year.
   *
   * @throws IllegalArgumentException if the year is beyond 999,999,999 or before -999,999,999
   */
  public static UncertainDate ofYear(int year) {
    if (Math.abs((long) year) > Days.LARGEST_YEAR) {
      throw new IllegalArgumentException(
          "Year " + year + " is too far away: years go from -999999999 to 999999999.");
    }
    return new UncertainDate(PackedDate.ofYear(year), NONE);
  }

  /**
   * Returns some day from one to another, both included; the day itself if they are the same.
   *
   * @throws IllegalArgumentException if the first is after the last, or a year has more than four
   *     digits
   */
  public static UncertainDate between(LocalDate earliest, LocalDate latest) {
    long first = pack(earliest);
    long last = pack(latest);
    if (first == last) {
      return new UncertainDate(first, NONE);
    }
    if (earliest.isAfter(latest)) {
      throw EdtfProblem.in(earliest + "/" + latest);
    }
    return new UncertainDate(first, last);
  }

  /** Returns some day on or after the given one, as in "no earlier than". */
  public static UncertainDate noEarlierThan(LocalDate day) {
    return new UncertainDate(pack(day), PackedDate.OPEN);
  }

  /** Returns some day on or before the given one, as in "by". */
  public static UncertainDate noLaterThan(LocalDate day) {
    return new UncertainDate(PackedDate.OPEN, pack(day));
  }

  /** Returns the date of which nothing is known, {@code ../..}. */
  public static UncertainDate undated() {
    return UNDATED;
  }

  static long pack(LocalDate day) {
    if (Math.abs(day.getYear()) > 9999) {
      throw new IllegalArgumentException(
          "Day " + day + " has no spelling in EDTF: give its year alone beyond four digits.");
    }
    return PackedDate.ofDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** Returns the first day it can be, empty when that end is open or unknown. */
  public Optional<LocalDate> earliest() {
    long day = earliestDay();
    return day == Long.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }

  /** Returns the last day it can be, empty when that end is open or unknown. */
  public Optional<LocalDate> latest() {
    long day = latestDay();
    return day == Long.MAX_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }

  /**
   * Returns the first day it can be as an epoch day, {@code Long.MIN_VALUE} when that end is open
   * or unknown.
   */
  public long earliestDay() {
    long day = PackedDate.firstDay(first);
    return isMoment() ? day + PackedTime.daysToUtc(second) : day;
  }

  /**
   * Returns the last day it can be as an epoch day, {@code Long.MAX_VALUE} when that end is open or
   * unknown.
   */
  public long latestDay() {
    return isMoment() ? earliestDay() : PackedDate.lastDay(second == NONE ? first : second);
  }

  /** Tells whether an end is about right, {@code ~} or {@code %}; this widens no bound. */
  public boolean isApproximate() {
    return (qualification() & PackedDate.APPROXIMATE) != 0;
  }

  /** Tells whether an end is stated without being sure, {@code ?} or {@code %}. */
  public boolean isUncertain() {
    return (qualification() & PackedDate.UNCERTAIN) != 0;
  }

  /** Returns the packed start, or the whole date if it is no interval. */
  long first() {
    return first;
  }

  /** Returns how a missing start is written: as it is, or open. */
  long openStart() {
    return first == PackedDate.UNKNOWN ? first : PackedDate.OPEN;
  }

  /** Returns how a missing end is written: as it is, or open. */
  long openEnd() {
    return isInterval() && second == PackedDate.UNKNOWN ? second : PackedDate.OPEN;
  }

  int qualification() {
    return PackedDate.qualification(first) | (isInterval() ? PackedDate.qualification(second) : 0);
  }

  /** Tells whether it is written with two ends: a window, "by", "no earlier than" or no date. */
  public boolean isInterval() {
    return second != NONE && !isMoment();
  }

  /** Tells whether it has neither bound. */
  public boolean isUndated() {
    return !PackedDate.isDate(first) && !PackedDate.isDate(second);
  }

  private boolean isMoment() {
    return PackedDate.kind(first) == PackedDate.MOMENT;
  }

  /** Returns whether this is on an earlier day than the other. */
  public Certainty before(UncertainDate other) {
    return Certainty.when(latestDay() < other.earliestDay(), earliestDay() < other.latestDay());
  }

  /** Returns whether this is on a later day than the other. */
  public Certainty after(UncertainDate other) {
    return other.before(this);
  }

  /** Returns whether this is on an earlier day than the other, or on the same. */
  public Certainty notAfter(UncertainDate other) {
    return after(other).not();
  }

  /** Returns whether this is on a later day than the other, or on the same. */
  public Certainty notBefore(UncertainDate other) {
    return before(other).not();
  }

  /** Returns whether this is on a day of the period. */
  public Certainty within(Period period) {
    return period.contains(this);
  }

  /** Returns how many days lie from this to the other; fewer than 0 where the other is earlier. */
  public Distance daysUntil(UncertainDate other) {
    return Distance.between(earliestDay(), latestDay(), other.earliestDay(), other.latestDay());
  }

  @Override
  public int compareTo(UncertainDate other) {
    int order = Boolean.compare(isUndated(), other.isUndated());
    if (order == 0) {
      order = Long.compare(earliestDay(), other.earliestDay());
    }
    if (order == 0) {
      order = Long.compare(latestDay(), other.latestDay());
    }
    return order != 0 || equals(other) ? order : toString().compareTo(other.toString());
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof UncertainDate other && first == other.first && second == other.second;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(first * 31 + second);
  }

  /** Appends the canonical EDTF spelling, allocating nothing of its own. */
  public void appendTo(StringBuilder out) {
    if (isInterval()) {
      EdtfFormat.appendInterval(out, first, second);
    } else {
      EdtfFormat.append(out, first);
      if (isMoment()) {
        EdtfFormat.appendTime(out, second);
      }
    }
  }

  /** Returns the canonical EDTF spelling, which {@link #parse} reads back to an equal date. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(26);
    appendTo(out);
    return out.toString();
  }
}

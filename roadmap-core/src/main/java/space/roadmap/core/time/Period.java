package space.roadmap.core.time;

import static space.roadmap.core.time.PackedDate.NONE;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that lasts from a start to an end, both days included and each known within bounds.
 *
 * <p>It always means that the activity lasts; one event somewhere in a range is an {@link
 * UncertainDate}.
 *
 * <ul>
 *   <li>{@code 2026/2029} starts some day of 2026 and ends some day of 2029.
 *   <li>{@code 2028} is the whole year, {@code 2028-34} the whole second quarter, {@code
 *       2028-09-14} one day.
 *   <li>{@code 203X} starts and ends within the 2030s: unstated digits say nothing of its length.
 *   <li>{@code 2031/..} goes on without an end, {@code ../2030} has no start: every later or
 *       earlier day belongs to it, with certainty.
 *   <li>{@code 2031/} and {@code /2030} have an end or a start that is not known: what depends on
 *       it is possible.
 * </ul>
 *
 * <p>An interval is reversed, and refused, when no day of its start is on or before a day of its
 * end: {@code 2030/2028} is, {@code 2028-02/2028} is not, since that can be from February to the
 * end of the year.
 *
 * <p>A question about a window of exact days, such as "from 2028 until 2032", is asked of {@link
 * #between} or {@link #widest}. {@code ~}, {@code ?} and {@code %} widen no bound. A time of day is
 * not part of a period. Two periods are equal when they are written alike.
 */
public final class Period {
  private final long first;
  private final long second;

  private Period(long first, long second) {
    this.first = first;
    this.second = second;
  }

  /**
   * Returns the period that a text says.
   *
   * @throws EdtfException if it says none; the message tells what to write instead
   */
  public static Period parse(CharSequence text) {
    char[] buffer = text.toString().toCharArray();
    return parse(buffer, 0, buffer.length);
  }

  /**
   * Returns the period that a part of a buffer says, allocating nothing but the period.
   *
   * @throws EdtfException if it says none; its offset counts from {@code offset}
   * @throws IndexOutOfBoundsException if the part is not inside the buffer
   */
  public static Period parse(char[] buffer, int offset, int length) {
    int to = Objects.checkFromIndexSize(offset, length, buffer.length) + length;
    int slash = EdtfParser.slash(buffer, offset, to);
    if (slash >= 0) {
      long start = EdtfParser.end(buffer, offset, slash);
      long end = EdtfParser.end(buffer, slash + 1, to);
      if (EdtfParser.isInterval(start, end)) {
        return new Period(start, end);
      }
    } else if (slash == EdtfParser.NO_SLASH) {
      long whole = EdtfParser.date(buffer, offset, to);
      if (whole != NONE) {
        return new Period(whole, NONE);
      }
    }
    throw EdtfProblem.inPeriod(new String(buffer, offset, length));
  }

  /**
   * Returns the period from one day to another, both included.
   *
   * @throws IllegalArgumentException if the first is after the last, or a year has more than four
   *     digits
   */
  public static Period between(LocalDate start, LocalDate end) {
    long first = PackedDate.ofDay(start);
    long last = PackedDate.ofDay(end);
    if (start.isAfter(end)) {
      throw EdtfProblem.inPeriod(start + "/" + end);
    }
    return new Period(first, first == last ? NONE : last);
  }

  /**
   * Returns a whole year.
   *
   * @throws IllegalArgumentException if the year is beyond 999,999,999 or before -999,999,999
   */
  public static Period ofYear(int year) {
    return new Period(UncertainDate.ofYear(year).first(), NONE);
  }

  /**
   * Returns the day it starts on; of a period without a known start, some day no later than its
   * end.
   */
  public UncertainDate start() {
    return second == NONE ? edgeOfWhole(PackedDate.firstDay(first)) : edge(first);
  }

  /**
   * Returns the day it ends on; of a period without a known end, some day no earlier than its
   * start.
   */
  public UncertainDate end() {
    return second == NONE ? edgeOfWhole(PackedDate.lastDay(first)) : edge(second);
  }

  private UncertainDate edge(long end) {
    return PackedDate.isDate(end) ? new UncertainDate(end, NONE) : new UncertainDate(first, second);
  }

  /** Returns a day of the only expression, or the expression where its digits are unspecified. */
  private UncertainDate edgeOfWhole(long epochDay) {
    return edge(PackedDate.isUnspecified(first) ? first : Spelling.asDay(first, epochDay));
  }

  /** Tells whether it goes on without an end, {@code ..}. */
  public boolean isOpenEnded() {
    return second == PackedDate.OPEN;
  }

  /** Returns the first day it can start on, empty when the start is open or unknown. */
  public Optional<LocalDate> earliest() {
    long day = earliestDay();
    return day == Long.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }

  /** Returns the last day it can end on, empty when the end is open or unknown. */
  public Optional<LocalDate> latest() {
    long day = latestDay();
    return day == Long.MAX_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }

  /**
   * Returns the first day it can start on as an epoch day, {@code Long.MIN_VALUE} when the start is
   * open or unknown.
   */
  public long earliestDay() {
    return PackedDate.firstDay(first);
  }

  /**
   * Returns the last day it can end on as an epoch day, {@code Long.MAX_VALUE} when the end is open
   * or unknown.
   */
  public long latestDay() {
    return PackedDate.lastDay(second == NONE ? first : second);
  }

  /** Returns the last day it can start on: never after the last day it can end on. */
  private long latestStart() {
    if (first == PackedDate.OPEN) {
      return Long.MIN_VALUE;
    }
    long latest =
        second == NONE && !PackedDate.isUnspecified(first)
            ? PackedDate.firstDay(first)
            : PackedDate.lastDay(first);
    return Math.min(latest, latestDay());
  }

  /** Returns the first day it can end on: never before the first day it can start on. */
  private long earliestEnd() {
    if (second == PackedDate.OPEN) {
      return Long.MAX_VALUE;
    }
    if (second == NONE) {
      return PackedDate.isUnspecified(first)
          ? PackedDate.firstDay(first)
          : PackedDate.lastDay(first);
    }
    return Math.max(PackedDate.firstDay(second), earliestDay());
  }

  /**
   * Returns the exact days from the earliest start to the latest end: {@code 2026/2029} becomes
   * {@code 2026-01-01/2029-12-31}. An open or unknown end stays as it is, and so does a year beyond
   * four digits.
   */
  public Period widest() {
    long last = second == NONE ? first : second;
    return second == NONE && !PackedDate.isUnspecified(first)
        ? this
        : new Period(Spelling.asDay(first, earliestDay()), Spelling.asDay(last, latestDay()));
  }

  /** Returns whether the two have a day in common. */
  public Certainty overlaps(Period other) {
    return Certainty.when(
        latestStart() <= other.earliestEnd() && other.latestStart() <= earliestEnd(),
        earliestDay() <= other.latestDay() && other.earliestDay() <= latestDay());
  }

  /** Returns whether the event is on a day of this period. */
  public Certainty contains(UncertainDate event) {
    return Certainty.when(
        latestStart() <= event.earliestDay() && event.latestDay() <= earliestEnd(),
        event.firstDayFrom(earliestDay()) <= latestDay() && earliestDay() <= event.latestDay());
  }

  /** Returns whether this ends on an earlier day than the other starts on. */
  public Certainty before(Period other) {
    return Certainty.when(latestDay() < other.earliestDay(), earliestEnd() < other.latestStart());
  }

  /** Returns whether this starts on a later day than the other ends on. */
  public Certainty after(Period other) {
    return other.before(this);
  }

  /** Returns whether the other starts on the day after this ends, without a gap between. */
  public Certainty meets(Period other) {
    if (earliestEnd() == Long.MAX_VALUE || other.latestStart() == Long.MIN_VALUE) {
      return Certainty.IMPOSSIBLE;
    }
    long first = earliestEnd() + 1;
    long last = latestDay() == Long.MAX_VALUE ? Long.MAX_VALUE : latestDay() + 1;
    return Certainty.when(
        first == last && first == other.earliestDay() && first == other.latestStart(),
        first <= other.latestStart() && other.earliestDay() <= last);
  }

  /**
   * Returns whether this starts on a later day than the other and ends on an earlier one; {@link
   * #within} allows the same days.
   */
  public Certainty during(Period other) {
    long start = Math.max(earliestDay(), next(other.earliestDay()));
    long end = Math.max(earliestEnd(), start);
    return Certainty.when(
        other.latestStart() < earliestDay() && latestDay() < other.earliestEnd(),
        first != PackedDate.OPEN
            && start <= latestStart()
            && end <= latestDay()
            && end < other.latestDay());
  }

  private static long next(long day) {
    return day == Long.MIN_VALUE ? day : day + 1;
  }

  /**
   * Returns how many days lie from the end of this to the start of the other; fewer than 0 where
   * the other starts earlier. An open end has no bound.
   */
  public Distance daysUntil(Period other) {
    return Distance.between(earliestEnd(), latestDay(), other.earliestDay(), other.latestStart());
  }

  /** Returns how many days it lasts, both the first and the last counted. */
  public Distance length() {
    Distance between = Distance.between(earliestDay(), latestStart(), earliestEnd(), latestDay());
    return between.atLeast(0).plus(Distance.ofDays(1));
  }

  /** Returns whether every day of this period is a day of the other. */
  public Certainty within(Period other) {
    long start = Math.max(earliestDay(), other.earliestDay());
    long end = Math.min(latestDay(), other.latestDay());
    return Certainty.when(
        other.latestStart() <= earliestDay() && latestDay() <= other.earliestEnd(),
        start <= latestStart() && earliestEnd() <= end && start <= end);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Period other && first == other.first && second == other.second;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(first * 31 + second);
  }

  /** Appends the canonical EDTF spelling, allocating nothing of its own. */
  public void appendTo(StringBuilder out) {
    if (second == NONE) {
      EdtfFormat.append(out, first);
    } else {
      EdtfFormat.appendInterval(out, first, second);
    }
  }

  /** Returns the canonical EDTF spelling, which {@link #parse} reads back to an equal period. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(25);
    appendTo(out);
    return out.toString();
  }
}

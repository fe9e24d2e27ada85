package space.roadmap.core.time;

import static space.roadmap.core.time.PackedDate.NONE;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One event's day, known within bounds, as ISO 8601-2 (EDTF) writes it.
 *
 * <p>It always means <em>one</em> event: {@code 2028/2031} is an event on one day somewhere in
 * those four years. What lasts is a {@link Period}.
 *
 * <p>{@linkplain space.roadmap.core.time The package} tells what can be written, from {@code
 * 2028-09-14} to {@code [2028,2030..2032]}, and the bounds of each.
 *
 * <p><b>Bounds</b> are strict: both days belong to them, and {@code ~}, {@code ?} and {@code %} do
 * not widen them, since how far "about" reaches is a judgement and not a fact; {@link #padded}
 * makes that judgement.
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
 */
public final class UncertainDate implements Comparable<UncertainDate> {
  private static final UncertainDate UNDATED = new UncertainDate(PackedDate.OPEN, PackedDate.OPEN);

  private final long first;

  /** The end of an interval, the time of a moment, or {@code NONE}. */
  private final long second;

  /** What a set has; the kind of {@link #first} then says which set. */
  private final @Nullable DateSet set;

  UncertainDate(long first, long second) {
    this(first, second, null);
  }

  UncertainDate(long first, long second, @Nullable DateSet set) {
    this.first = first;
    this.second = second;
    this.set = set;
  }

  /**
   * Returns the date that a text says.
   *
   * @throws EdtfException if it says none; the message tells what to write instead
   */
  public static UncertainDate parse(CharSequence text) {
    long plain = EdtfParser.plain(text);
    if (plain != NONE) {
      return new UncertainDate(plain, NONE);
    }
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
    Objects.checkFromIndexSize(offset, length, buffer.length);
    UncertainDate date = DateParser.parse(buffer, offset, offset + length);
    if (date == null) {
      throw EdtfProblem.in(new String(buffer, offset, length));
    }
    return date;
  }

  /**
   * Returns one day.
   *
   * @throws IllegalArgumentException if its year has more than four digits: EDTF has no spelling
   *     for such a day
   */
  public static UncertainDate of(LocalDate day) {
    return new UncertainDate(PackedDate.ofDay(day), NONE);
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
    long first = PackedDate.ofDay(earliest);
    long last = PackedDate.ofDay(latest);
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
    return new UncertainDate(PackedDate.ofDay(day), PackedDate.OPEN);
  }

  /** Returns some day on or before the given one, as in "by". */
  public static UncertainDate noLaterThan(LocalDate day) {
    return new UncertainDate(PackedDate.OPEN, PackedDate.ofDay(day));
  }

  /** Returns the date of which nothing is known, {@code ../..}. */
  public static UncertainDate undated() {
    return UNDATED;
  }

  /**
   * Returns a day of exactly one of some dates, {@code [2028,2030..2031]}.
   *
   * @throws IllegalArgumentException if there is none; if one has a time of day, is itself a set,
   *     or has an unknown end; or if one but the first has no start, or one but the last no end
   */
  public static UncertainDate oneOf(List<UncertainDate> dates) {
    return new UncertainDate(PackedDate.ONE_OF, NONE, DateSet.of(dates));
  }

  /**
   * Returns days of all of some dates, {@code {2028,2030}}.
   *
   * @throws IllegalArgumentException as {@link #oneOf}
   */
  public static UncertainDate allOf(List<UncertainDate> dates) {
    return new UncertainDate(PackedDate.ALL_OF, NONE, DateSet.of(dates));
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
    if (set != null) {
      return set.firstDay();
    }
    long day = PackedDate.firstDay(first);
    return isMoment() ? day + PackedTime.daysToUtc(second) : day;
  }

  /**
   * Returns the last day it can be as an epoch day, {@code Long.MAX_VALUE} when that end is open or
   * unknown.
   */
  public long latestDay() {
    if (set != null) {
      return set.lastDay();
    }
    return isMoment() ? earliestDay() : PackedDate.lastDay(second == NONE ? first : second);
  }

  /**
   * Returns the first day on or after a day that it can be, {@code Long.MAX_VALUE} if there is
   * none.
   */
  long firstDayFrom(long from) {
    if (set != null) {
      return set.firstDayFrom(from);
    } else if (second == NONE) {
      return PackedDate.firstDayFrom(first, from);
    }
    return latestDay() < from ? DatePattern.NO_DAY : Math.max(earliestDay(), from);
  }

  /**
   * Returns the date with what "about" and "perhaps" may add to its bounds: {@code 2035~} becomes
   * {@code 2034/2036} with {@link Padding#standard()}. It is written as coarsely as its bounds
   * allow, without marks, and a time of day is dropped; a set becomes one range. A missing bound
   * stays missing.
   */
  public UncertainDate padded(Padding padding) {
    long earliest = Long.MAX_VALUE;
    long latest = Long.MIN_VALUE;
    for (UncertainDate member : members()) {
      earliest = Math.min(earliest, member.earliestDay(padding));
      latest = Math.max(latest, member.latestDay(padding));
    }
    return Spelling.coarsest(earliest, latest, openStart(), openEnd(), 0);
  }

  private long earliestDay(Padding padding) {
    return isMoment() ? earliestDay() : padding.firstDay(first);
  }

  private long latestDay(Padding padding) {
    return isMoment() ? latestDay() : padding.lastDay(second == NONE ? first : second);
  }

  /** Tells whether it is written as a set of which one date is meant, {@code [2028,2030]}. */
  public boolean isOneOf() {
    return PackedDate.kind(first) == PackedDate.ONE_OF;
  }

  /**
   * Tells whether it is written as a set of which all dates are meant, <code>{2028,2030}</code>.
   */
  public boolean isAllOf() {
    return PackedDate.kind(first) == PackedDate.ALL_OF;
  }

  /** Returns the dates of a set in the order they are written, ranges as intervals; else itself. */
  public List<UncertainDate> members() {
    return set == null ? List.of(this) : set.members();
  }

  /** Returns the level of EDTF that its canonical spelling needs: 0, 1 or 2. */
  public int level() {
    return EdtfLevel.of(toString());
  }

  /**
   * Returns the level of EDTF that a text needs as it is written, which may be higher than that of
   * the canonical spelling: {@code Y17E7} is level 2, {@code Y170000000} level 1.
   *
   * @throws EdtfException if the text says no date
   */
  public static int levelOf(CharSequence text) {
    parse(text);
    return EdtfLevel.of(text.toString());
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

  /** Returns the packed end of an interval, the time of a moment, or {@code NONE}. */
  long second() {
    return second;
  }

  int qualification() {
    if (set != null) {
      return set.qualification();
    }
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
    return object instanceof UncertainDate other
        && first == other.first
        && second == other.second
        && Objects.equals(set, other.set);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(first * 31 + second) + (set == null ? 0 : set.hashCode());
  }

  /** Appends the canonical EDTF spelling, allocating nothing of its own. */
  public void appendTo(StringBuilder out) {
    if (set != null) {
      out.append(isOneOf() ? '[' : '{');
      set.appendTo(out);
      out.append(isOneOf() ? ']' : '}');
    } else if (isInterval()) {
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

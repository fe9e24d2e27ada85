package space.roadmap.core.time;

import static space.roadmap.core.time.PackedDate.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The members of a set, each a date or a range of dates with both ends included.
 *
 * <p>Only the first range may have no start, and only the last no end.
 */
final class DateSet {
  private final long[] ends; // two for each member, the second NONE unless it is a range

  private DateSet(long[] ends) {
    this.ends = ends;
  }

  /** Returns the set that a text between brackets says, or null. */
  static @Nullable DateSet parse(char[] text, int from, int to) {
    int count = 1;
    for (int i = from; i < to; i++) {
      count += text[i] == ',' ? 1 : 0;
    }
    long[] ends = new long[2 * count];
    int start = from;
    for (int member = 0; member < count; member++) {
      int end = start;
      while (end < to && text[end] != ',') {
        end++;
      }
      if (!parseMember(text, start, end, ends, 2 * member)) {
        return null;
      }
      start = end + 1;
      while (start < to && text[start] == ' ') {
        start++;
      }
    }
    return hasOpenEndsOutside(ends) ? new DateSet(ends) : null;
  }

  private static boolean parseMember(char[] text, int from, int to, long[] ends, int at) {
    int dots = dots(text, from, to);
    if (dots < 0) {
      ends[at] = EdtfParser.member(text, from, to);
      return ends[at] != NONE;
    }
    ends[at] = dots == from ? PackedDate.OPEN : EdtfParser.member(text, from, dots);
    ends[at + 1] = dots + 2 == to ? PackedDate.OPEN : EdtfParser.member(text, dots + 2, to);
    return isRange(ends[at], ends[at + 1]);
  }

  private static boolean isRange(long start, long end) {
    return start != NONE
        && end != NONE
        && (start != PackedDate.OPEN || end != PackedDate.OPEN)
        && !PackedDate.areReversed(start, end);
  }

  /** Returns the place of the two dots of a range, or -1. */
  static int dots(char[] text, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (text[i] == '.' && text[i + 1] == '.') {
        return i;
      }
    }
    return -1;
  }

  private static boolean hasOpenEndsOutside(long[] ends) {
    for (int i = 0; i < ends.length; i++) {
      if (ends[i] == PackedDate.OPEN && i != 0 && i != ends.length - 1) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the set of some dates.
   *
   * @throws IllegalArgumentException if there is none, or one cannot stand in a set at its place
   */
  static DateSet of(List<UncertainDate> dates) {
    long[] ends = new long[2 * dates.size()];
    for (int i = 0; i < dates.size(); i++) {
      UncertainDate date = dates.get(i);
      long second = date.isInterval() ? date.second() : NONE;
      if (!PackedDate.isPlain(date.first())
          || (second != NONE && !isRange(date.first(), second))
          || second == PackedDate.UNKNOWN) {
        throw new IllegalArgumentException(
            "Date " + date + " has no place in a set: give dates without time and ranges of them.");
      }
      ends[2 * i] = date.first();
      ends[2 * i + 1] = second;
    }
    if (ends.length == 0) {
      throw new IllegalArgumentException("The set is empty: give at least one date.");
    }
    if (!hasOpenEndsOutside(ends)) {
      throw new IllegalArgumentException(
          "A range of the set "
              + dates
              + " is open inside: only the first may have no start and"
              + " only the last no end.");
    }
    return new DateSet(ends);
  }

  List<UncertainDate> members() {
    List<UncertainDate> members = new ArrayList<>(ends.length / 2);
    for (int i = 0; i < ends.length; i += 2) {
      members.add(new UncertainDate(ends[i], ends[i + 1]));
    }
    return List.copyOf(members);
  }

  long firstDay() {
    long first = Long.MAX_VALUE;
    for (int i = 0; i < ends.length; i += 2) {
      first = Math.min(first, PackedDate.firstDay(ends[i]));
    }
    return first;
  }

  long lastDay() {
    long last = Long.MIN_VALUE;
    for (int i = 0; i < ends.length; i += 2) {
      last = Math.max(last, PackedDate.lastDay(ends[i + 1] == NONE ? ends[i] : ends[i + 1]));
    }
    return last;
  }

  /** Returns the first day of a member on or after a day, or {@link DatePattern#NO_DAY}. */
  long firstDayFrom(long from) {
    long first = DatePattern.NO_DAY;
    for (int i = 0; i < ends.length; i += 2) {
      long day =
          ends[i + 1] == NONE
              ? PackedDate.firstDayFrom(ends[i], from)
              : PackedDate.lastDay(ends[i + 1]) < from
                  ? DatePattern.NO_DAY
                  : Math.max(PackedDate.firstDay(ends[i]), from);
      first = Math.min(first, day);
    }
    return first;
  }

  int qualification() {
    int qualification = 0;
    for (long end : ends) {
      qualification |= PackedDate.qualification(end);
    }
    return qualification;
  }

  void appendTo(StringBuilder out) {
    for (int i = 0; i < ends.length; i += 2) {
      out.append(i == 0 ? "" : ",");
      if (ends[i] != PackedDate.OPEN) {
        EdtfFormat.append(out, ends[i]);
      }
      if (ends[i + 1] != NONE) {
        out.append("..");
        if (ends[i + 1] != PackedDate.OPEN) {
          EdtfFormat.append(out, ends[i + 1]);
        }
      }
    }
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof DateSet other && Arrays.equals(ends, other.ends);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(ends);
  }
}

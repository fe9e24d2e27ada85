package space.roadmap.core.time;

import static space.roadmap.core.time.PackedDate.DAY;
import static space.roadmap.core.time.PackedDate.DAY_SHIFT;
import static space.roadmap.core.time.PackedDate.GROUPING;
import static space.roadmap.core.time.PackedDate.MONTH;
import static space.roadmap.core.time.PackedDate.MONTH_SHIFT;
import static space.roadmap.core.time.PackedDate.NONE;
import static space.roadmap.core.time.PackedDate.YEAR;
import static space.roadmap.core.time.PackedDate.YEAR_SHIFT;

/**
 * Reads dates and intervals of EDTF straight into packed form: what is written in digits alone at
 * once, the rest by {@link ComponentParser}.
 *
 * <p>It answers "invalid" without a reason, so that valid text pays for nothing else: {@link
 * EdtfProblem} finds the reason afterwards.
 */
final class EdtfParser {
  static final int NO_SLASH = -1;
  static final int TWO_SLASHES = -2;
  static final long INVALID_TIME = -1;

  private static final int INVALID = -1;
  private static final int LONGEST_OFFSET = 14 * 60;

  private EdtfParser() {}

  /** Returns the place of the only slash, or {@link #NO_SLASH} or {@link #TWO_SLASHES}. */
  static int slash(char[] text, int from, int to) {
    int slash = NO_SLASH;
    for (int i = from; i < to; i++) {
      if (text[i] == '/') {
        if (slash != NO_SLASH) {
          return TWO_SLASHES;
        }
        slash = i;
      }
    }
    return slash;
  }

  /** Returns one end of an interval, which may be open or blank, or {@code NONE}. */
  static long end(char[] text, int from, int to) {
    if (from == to) {
      return PackedDate.UNKNOWN;
    }
    if (to - from == 2 && text[from] == '.' && text[from + 1] == '.') {
      return PackedDate.OPEN;
    }
    return member(text, from, to);
  }

  /**
   * Returns a date that may stand beside another, or {@code NONE}: centuries and decades stand
   * alone, since people who write 2028/29 mean 2029.
   */
  static long member(char[] text, int from, int to) {
    long date = date(text, from, to);
    return PackedDate.isShort(date) ? NONE : date;
  }

  /** Tells whether two ends make an interval: both valid, one of them written, not reversed. */
  static boolean isInterval(long start, long end) {
    return start != NONE
        && end != NONE
        && !(start == PackedDate.UNKNOWN && end == PackedDate.UNKNOWN)
        && !PackedDate.areReversed(start, end);
  }

  /** Returns a date without time of day, or {@code NONE}. */
  static long date(char[] text, int from, int to) {
    long date = plain(text, from, to);
    return date == NONE ? ComponentParser.parse(text, from, to) : date;
  }

  /** Returns the place of the {@code T} that a full date ends at, or -1. */
  static int endOfDay(char[] text, int from, int to) {
    int end = from + (from < to && text[from] == '-' ? 11 : 10);
    return end < to && text[end] == 'T' ? end : -1;
  }

  /** Returns the qualification that a mark stands for, 0 if it is none. */
  static int qualification(char c) {
    return switch (c) {
      case '?' -> PackedDate.UNCERTAIN;
      case '~' -> PackedDate.APPROXIMATE;
      case '%' -> PackedDate.UNCERTAIN | PackedDate.APPROXIMATE;
      default -> 0;
    };
  }

  /** Returns a year, month or day that is written in digits alone, or {@code NONE}. */
  static long plain(char[] text, int from, int to) {
    int length = to - from;
    if (length != 4 && length != 7 && length != 10) {
      return NONE;
    }
    int month = length == 4 ? 0 : text[from + 4] == '-' ? number(text, from + 5) : INVALID;
    int day = length != 10 ? 0 : text[from + 7] == '-' ? number(text, from + 8) : INVALID;
    return plain(length, number(text, from), number(text, from + 2), month, day);
  }

  /** Returns a year, month or day that is written in digits alone, or {@code NONE}. */
  static long plain(CharSequence text) {
    int length = text.length();
    if (length != 4 && length != 7 && length != 10) {
      return NONE;
    }
    int month = length == 4 ? 0 : text.charAt(4) == '-' ? number(text, 5) : INVALID;
    int day = length != 10 ? 0 : text.charAt(7) == '-' ? number(text, 8) : INVALID;
    return plain(length, number(text, 0), number(text, 2), month, day);
  }

  private static long plain(int length, int century, int rest, int month, int day) {
    if ((century | rest) < 0) {
      return NONE;
    }
    int year = century * 100 + rest;
    long packed = (long) year << YEAR_SHIFT | (long) month << MONTH_SHIFT;
    if (length == 4) {
      return packed | YEAR;
    }
    if (month < 1 || month > 12) {
      return length == 7 && Grouping.isGrouping(month) ? packed | GROUPING : NONE;
    }
    if (length == 7) {
      return packed | MONTH;
    }
    return day >= 1 && (day <= 28 || day <= Days.lengthOf(year, month))
        ? packed | (long) day << DAY_SHIFT | DAY
        : NONE;
  }

  /** Returns 0 to 99, or {@code INVALID}. */
  private static int number(char[] text, int at) {
    return number(text[at] - '0', text[at + 1] - '0');
  }

  private static int number(CharSequence text, int at) {
    return number(text.charAt(at) - '0', text.charAt(at + 1) - '0');
  }

  private static int number(int tens, int ones) {
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : INVALID;
  }

  /** Returns what follows the {@code T} of a date-time, or {@link #INVALID_TIME}. */
  static long time(char[] text, int from, int to) {
    int length = to - from;
    if (length < 8 || text[from + 2] != ':' || text[from + 5] != ':') {
      return INVALID_TIME;
    }
    int hour = number(text, from);
    int minute = number(text, from + 3);
    int second = number(text, from + 6);
    if (hour < 0
        || hour > 23
        || minute < 0
        || minute > 59
        || second < 0
        || second > (minute == 59 ? 60 : 59)) {
      return INVALID_TIME;
    }
    return switch (length) {
      case 8 -> PackedTime.of(hour, minute, second, PackedTime.NO_ZONE, false, 0);
      case 9 ->
          text[from + 8] == 'Z'
              ? PackedTime.of(hour, minute, second, PackedTime.UTC, false, 0)
              : INVALID_TIME;
      case 11, 14 -> {
        int offset = offset(text, from + 9, to);
        char sign = text[from + 8];
        boolean valid = sign == '+' || (sign == '-' && offset != 0);
        int zone = length == 11 ? PackedTime.HOURS : PackedTime.HOURS_AND_MINUTES;
        yield valid && offset >= 0
            ? PackedTime.of(hour, minute, second, zone, sign == '-', offset)
            : INVALID_TIME;
      }
      default -> INVALID_TIME;
    };
  }

  private static int offset(char[] text, int from, int to) {
    int hours = number(text, from);
    int minutes = to - from == 2 ? 0 : text[from + 2] == ':' ? number(text, from + 3) : INVALID;
    int offset = hours * 60 + minutes;
    return hours >= 0 && minutes >= 0 && minutes <= 59 && offset <= LONGEST_OFFSET
        ? offset
        : INVALID;
  }
}

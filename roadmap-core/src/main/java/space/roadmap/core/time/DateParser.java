package space.roadmap.core.time;

import static space.roadmap.core.time.PackedDate.NONE;

import org.jspecify.annotations.Nullable;

/** Reads a whole text of a date: an interval, a set, a moment, or one date. */
final class DateParser {
  private DateParser() {}

  /** Returns the date that a part of a text says, or null. */
  static @Nullable UncertainDate parse(char[] text, int from, int to) {
    int slash = EdtfParser.slash(text, from, to);
    if (slash >= 0) {
      long start = EdtfParser.end(text, from, slash);
      long end = EdtfParser.end(text, slash + 1, to);
      return EdtfParser.isInterval(start, end) ? new UncertainDate(start, end) : null;
    }
    if (slash != EdtfParser.NO_SLASH || from == to) {
      return null;
    }
    if (text[from] == '[' || text[from] == '{') {
      return set(text, from, to);
    }
    int endOfDay = EdtfParser.endOfDay(text, from, to);
    if (endOfDay >= 0) {
      return moment(text, from, endOfDay, to);
    }
    long date = EdtfParser.date(text, from, to);
    return date == NONE ? null : new UncertainDate(date, NONE);
  }

  private static @Nullable UncertainDate moment(char[] text, int from, int endOfDay, int to) {
    long day = EdtfParser.date(text, from, endOfDay);
    long time = EdtfParser.time(text, endOfDay + 1, to);
    boolean plain =
        PackedDate.kind(day) == PackedDate.DAY
            && !PackedDate.hasUnspecifiedDigits(day)
            && PackedDate.qualification(day) == 0;
    return plain && time != EdtfParser.INVALID_TIME
        ? new UncertainDate(day - PackedDate.DAY + PackedDate.MOMENT, time)
        : null;
  }

  private static @Nullable UncertainDate set(char[] text, int from, int to) {
    boolean oneOf = text[from] == '[';
    if (text[to - 1] != (oneOf ? ']' : '}')) {
      return null;
    }
    DateSet set = DateSet.parse(text, from + 1, to - 1);
    long kind = oneOf ? PackedDate.ONE_OF : PackedDate.ALL_OF;
    return set == null ? null : new UncertainDate(kind, NONE, set);
  }
}

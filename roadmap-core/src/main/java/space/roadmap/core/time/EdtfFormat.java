package space.roadmap.core.time;

import static space.roadmap.core.time.PackedDate.OF_DAY;
import static space.roadmap.core.time.PackedDate.OF_MONTH;
import static space.roadmap.core.time.PackedDate.OF_YEAR;

/** Writes packed dates in their one canonical spelling. */
final class EdtfFormat {
  private static final int NOWHERE = -1;

  private EdtfFormat() {}

  static void appendInterval(StringBuilder out, long start, long end) {
    append(out, start);
    out.append('/');
    append(out, end);
  }

  static void append(StringBuilder out, long end) {
    int kind = PackedDate.kind(end);
    if (end == PackedDate.OPEN) {
      out.append("..");
    }
    if (!PackedDate.isDate(end)) {
      return;
    }
    int after = markAfter(end);
    boolean single = after == NOWHERE;
    appendMark(out, single ? PackedDate.qualification(end, OF_YEAR) : 0);
    appendYear(out, end);
    appendMark(out, after == OF_YEAR ? PackedDate.qualification(end, OF_YEAR) : 0);
    if (kind == PackedDate.MONTH || kind == PackedDate.GROUPING || isDay(kind)) {
      out.append('-');
      appendMark(out, single ? PackedDate.qualification(end, OF_MONTH) : 0);
      appendPart(out, PackedDate.month(end), (int) (end >>> PackedDate.MONTH_DIGITS_SHIFT));
      appendMark(out, after == OF_MONTH ? PackedDate.qualification(end, OF_MONTH) : 0);
    }
    if (isDay(kind)) {
      out.append('-');
      appendMark(out, single ? PackedDate.qualification(end, OF_DAY) : 0);
      appendPart(out, PackedDate.day(end), (int) (end >>> PackedDate.DAY_DIGITS_SHIFT));
      appendMark(out, after == OF_DAY ? PackedDate.qualification(end, OF_DAY) : 0);
    }
  }

  private static boolean isDay(int kind) {
    return kind == PackedDate.DAY || kind == PackedDate.MOMENT;
  }

  /**
   * Returns the component after which one mark says how all are qualified: those up to it alike,
   * those after it not at all; {@link #NOWHERE} where each needs a mark before it.
   */
  private static int markAfter(long end) {
    int year = PackedDate.qualification(end, OF_YEAR);
    int month = PackedDate.qualification(end, OF_MONTH);
    int day = PackedDate.qualification(end, OF_DAY);
    return switch (PackedDate.kind(end)) {
      case PackedDate.MONTH, PackedDate.GROUPING ->
          month == year ? OF_MONTH : month == 0 ? OF_YEAR : NOWHERE;
      case PackedDate.DAY ->
          day == month && month == year
              ? OF_DAY
              : day != 0 ? NOWHERE : month == year ? OF_MONTH : month == 0 ? OF_YEAR : NOWHERE;
      default -> OF_YEAR;
    };
  }

  private static void appendMark(StringBuilder out, int qualification) {
    switch (qualification) {
      case PackedDate.UNCERTAIN -> out.append('?');
      case PackedDate.APPROXIMATE -> out.append('~');
      case PackedDate.UNCERTAIN | PackedDate.APPROXIMATE -> out.append('%');
      default -> {}
    }
  }

  static void appendTime(StringBuilder out, long time) {
    out.append('T');
    appendTwo(out, PackedTime.hour(time));
    out.append(':');
    appendTwo(out, PackedTime.minute(time));
    out.append(':');
    appendTwo(out, PackedTime.second(time));
    int zone = PackedTime.zone(time);
    if (zone == PackedTime.UTC) {
      out.append('Z');
    } else if (zone != PackedTime.NO_ZONE) {
      out.append(PackedTime.isWest(time) ? '-' : '+');
      appendTwo(out, PackedTime.offset(time) / 60);
      if (zone == PackedTime.HOURS_AND_MINUTES) {
        out.append(':');
        appendTwo(out, PackedTime.offset(time) % 60);
      }
    }
  }

  private static void appendYear(StringBuilder out, long end) {
    int magnitude = PackedDate.magnitude(end);
    if (magnitude > 9999) {
      out.append('Y');
    }
    if (PackedDate.isNegative(end)) {
      out.append('-');
    }
    if (magnitude > 9999) {
      out.append(magnitude);
    } else {
      int kind = PackedDate.kind(end);
      int last = kind == PackedDate.CENTURY ? 2 : kind == PackedDate.DECADE ? 1 : 0;
      int digits = PackedDate.yearDigits(end);
      int unit = 1000;
      for (int bit = 3; bit >= last; bit--) {
        out.append((digits >> bit & 1) != 0 ? 'X' : (char) ('0' + magnitude / unit % 10));
        unit /= 10;
      }
    }
    if (PackedDate.significantDigits(end) != 0) {
      out.append('S').append((char) ('0' + PackedDate.significantDigits(end)));
    }
  }

  private static void appendPart(StringBuilder out, int part, int unspecified) {
    out.append((unspecified & 2) != 0 ? 'X' : (char) ('0' + part / 10));
    out.append((unspecified & 1) != 0 ? 'X' : (char) ('0' + part % 10));
  }

  private static void appendTwo(StringBuilder out, int number) {
    out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}

package space.roadmap.core.time;

/** Writes packed dates in their one canonical spelling. */
final class EdtfFormat {
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
    appendYear(out, end);
    if (kind != PackedDate.YEAR) {
      appendPart(out, PackedDate.month(end));
    }
    if (kind == PackedDate.DAY || kind == PackedDate.MOMENT) {
      appendPart(out, PackedDate.day(end));
    }
    switch (PackedDate.qualification(end)) {
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
      return;
    }
    int digits = PackedDate.yearDigits(end);
    int unit = 1000;
    for (int bit = 3; bit >= 0; bit--) {
      out.append((digits >> bit & 1) != 0 ? 'X' : (char) ('0' + magnitude / unit % 10));
      unit /= 10;
    }
  }

  /** A part of 0 is one whose two digits are unspecified. */
  private static void appendPart(StringBuilder out, int part) {
    out.append('-');
    if (part == 0) {
      out.append("XX");
    } else {
      appendTwo(out, part);
    }
  }

  private static void appendTwo(StringBuilder out, int number) {
    out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}

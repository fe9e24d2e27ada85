package space.roadmap.core.time;

import org.jspecify.annotations.Nullable;

/** Finds out what is wrong with what follows the {@code T} of a date-time. */
final class EdtfTimeProblem {
  private static final String SHAPE = "00:00:00";

  private EdtfTimeProblem() {}

  static @Nullable EdtfException in(String text, int from) {
    for (int i = 0; i < SHAPE.length(); i++) {
      if (from + i >= text.length()) {
        return at(text, text.length(), "the time of day is cut short; write hh:mm:ss.");
      }
      char c = text.charAt(from + i);
      boolean digit = c >= '0' && c <= '9';
      if (SHAPE.charAt(i) == ':' ? c != ':' : !digit) {
        return at(text, from + i, "'" + c + "' does not fit a time of day; write hh:mm:ss.");
      }
    }
    int hour = number(text, from);
    int minute = number(text, from + 3);
    int second = number(text, from + 6);
    if (hour > 23) {
      return at(text, from, "hour " + hour + " does not exist; hours go from 00 to 23.");
    } else if (minute > 59) {
      return at(text, from + 3, "minute " + minute + " does not exist; they go from 00 to 59.");
    } else if (second > (minute == 59 ? 60 : 59)) {
      return at(
          text,
          from + 6,
          "second "
              + second
              + " does not exist; they go from 00 to 59, with 60 for a leap second.");
    }
    return zone(text, from + SHAPE.length());
  }

  private static @Nullable EdtfException zone(String text, int from) {
    String zone = text.substring(from);
    if (zone.isEmpty() || zone.equals("Z")) {
      return null;
    }
    char sign = zone.charAt(0);
    if (sign == '.') {
      return at(text, from, "a fraction of a second is no part of a date; leave it out.");
    } else if (sign == 'Z') {
      return at(text, from + 1, "a date-time ends with its zone; leave out what follows.");
    } else if (sign != '+' && sign != '-') {
      return at(text, from, "a zone is expected here: Z, +hh:mm or -hh:mm.");
    }
    if (zone.equals("-00") || zone.equals("-00:00")) {
      return at(text, from, "an offset of zero has no minus sign; write Z.");
    }
    char[] chars = text.toCharArray();
    return EdtfParser.time(chars, from - SHAPE.length(), chars.length) != EdtfParser.INVALID_TIME
        ? null
        : at(text, from, "this is no offset from UTC; write +hh:mm, from -14:00 to +14:00.");
  }

  private static int number(String text, int from) {
    return Integer.parseInt(text, from, from + 2, 10);
  }

  private static EdtfException at(String text, int offset, String problem) {
    return new EdtfException(text, offset, problem);
  }
}

package space.roadmap.core.time;

import org.jspecify.annotations.Nullable;

/** Finds centuries and decades that stand beside other dates, and what was meant by them. */
final class ShortYearProblem {
  private ShortYearProblem() {}

  /** Returns the first such problem of an interval, or null. */
  static @Nullable EdtfException inInterval(String text, int slash) {
    String start = text.substring(0, slash);
    String end = text.substring(slash + 1);
    if (start.matches("0[1-9]|1[0-2]") && end.matches("[0-9]{4}")) {
      return new EdtfException(
          text, 0, "a month follows its year; write \"" + end + "-" + start + "\".");
    }
    EdtfException found = in(text, 0, slash);
    if (found != null) {
      return found;
    }
    if (start.matches("[0-9]{4}") && end.matches("[0-9]{2}")) {
      int number = Integer.parseInt(end);
      if (number >= 1 && number <= 12) {
        return new EdtfException(
            text, slash, "a month follows a hyphen; write \"" + start + "-" + end + "\".");
      } else if (end.compareTo(start.substring(2)) > 0) {
        String last = start.substring(0, 2) + end;
        return new EdtfException(
            text,
            slash + 1,
            "the last year has four digits; write \"" + start + "/" + last + "\".");
      }
    }
    return in(text, slash + 1, text.length());
  }

  /** Returns the problem of a part of a text that is a century or decade, else null. */
  static @Nullable EdtfException in(String text, int from, int to) {
    char[] digits = text.substring(from, to).toCharArray();
    long date = EdtfParser.date(digits, 0, digits.length);
    if (!PackedDate.isShort(date)) {
      return null;
    }
    String name = PackedDate.kind(date) == PackedDate.DECADE ? "decade" : "century";
    String unstated = name.equals("decade") ? "196X" : "19XX";
    return new EdtfException(
        text,
        from,
        "a "
            + name
            + " stands alone; write a year of four digits here, or unstated ones as in "
            + unstated
            + ".");
  }
}

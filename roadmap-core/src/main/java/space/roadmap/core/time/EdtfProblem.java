package space.roadmap.core.time;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds out why a text that {@link EdtfParser} refused is no date, and what to write instead.
 *
 * <p>It reads the text again, leisurely, from left to right, and reports the first problem.
 */
final class EdtfProblem {
  private static final String QUALIFIERS = "?~%";
  private static final String LEVEL_2 = " is level 2 of EDTF, which is not read yet; ";

  private final String text;
  private final boolean period;

  private EdtfProblem(String text, boolean period) {
    this.text = text;
    this.period = period;
  }

  static EdtfException in(String text) {
    return new EdtfProblem(text, false).find();
  }

  static EdtfException inPeriod(String text) {
    return new EdtfProblem(text, true).find();
  }

  private EdtfException find() {
    if (text.isEmpty()) {
      return at(0, "the text is empty; write a date such as 2028, 2028-09 or 2028/2031.");
    }
    EdtfException found = EdtfCharacters.problem(text);
    if (found == null) {
      found = ends();
    }
    return found != null
        ? found
        : at(0, "this is no date; write one such as 2028-09 or 2028/2031.");
  }

  private EdtfException at(int offset, String problem) {
    return new EdtfException(text, offset, problem);
  }

  private @Nullable EdtfException ends() {
    int slash = text.indexOf('/');
    int to = text.length();
    if (slash < 0) {
      return text.equals("..")
          ? at(0, "an open end needs a slash and another end; write ../.. for no date.")
          : end(0, to);
    }
    int second = text.indexOf('/', slash + 1);
    if (second >= 0) {
      return at(
          second, "a second slash stands here; an interval has two ends, a date has hyphens.");
    }
    if (to == 1) {
      return at(0, "neither end is stated; write ../.. for no date.");
    }
    EdtfException found = end(0, slash);
    if (found == null) {
      found = end(slash + 1, to);
    }
    return found != null ? found : reversed(slash);
  }

  private @Nullable EdtfException reversed(int slash) {
    String start = text.substring(0, slash);
    String end = text.substring(slash + 1);
    char[] chars = text.toCharArray();
    return PackedDate.areReversed(
            EdtfParser.end(chars, 0, slash), EdtfParser.end(chars, slash + 1, chars.length))
        ? at(slash + 1, "the end is before the start; write \"" + end + "/" + start + "\".")
        : null;
  }

  private @Nullable EdtfException end(int from, int to) {
    boolean interval = from > 0 || to < text.length();
    String end = text.substring(from, to);
    if (interval && (end.isEmpty() || end.equals(".."))) {
      return null;
    }
    int dot = end.indexOf('.');
    int time = end.indexOf('T');
    if (dot >= 0 && time < 0) {
      return at(from + dot, "dots stand only for an open end; write a range as 2028/2031.");
    }
    if (time < 0) {
      return date(from, to);
    }
    if (interval || period) {
      return at(
          from + time,
          "a time of day is no part of "
              + (period ? "a period" : "an interval")
              + "; end the date before the T.");
    }
    EdtfException found = date(from, from + time);
    if (found != null) {
      return found;
    }
    return EdtfParser.endOfDay(text.toCharArray(), from, to) != from + time
            || text.substring(0, time).indexOf('X') >= 0
        ? at(time, "a time of day needs a full day before it, as in 2028-09-14T10:20:30Z.")
        : EdtfTimeProblem.in(text, time + 1);
  }

  private @Nullable EdtfException date(int from, int to) {
    if (from == to) {
      return at(from, "the date is missing; write one such as 2028 or 2028-09-14.");
    }
    int body = from;
    while (body < to && QUALIFIERS.indexOf(text.charAt(body)) < 0) {
      body++;
    }
    for (int i = body + 1; i < to; i++) {
      if (QUALIFIERS.indexOf(text.charAt(i)) < 0) {
        return at(
            body,
            "qualifying a single component"
                + LEVEL_2
                + "write one of ? ~ % at the end, for the whole date.");
      }
    }
    if (to - body > 1) {
      return at(body + 1, "one mark is enough; write % for both ? and ~.");
    }
    if (body == from) {
      return at(from, "the date before the mark is missing; write one such as 2028~.");
    }
    for (int i = from; i < body; i++) {
      char c = text.charAt(i);
      if (c == 'S') {
        return at(i, "counting significant digits" + LEVEL_2 + "write the bounds, as 1900/1999.");
      } else if (c == 'E') {
        return at(i, "a year with an exponent" + LEVEL_2 + "write its digits, as Y170000002.");
      } else if (c == ':' || c == 'Z') {
        return at(i, "'" + c + "' belongs to a time of day, as in 2028-09-14T10:20:30Z.");
      } else if (c == '+') {
        return at(i, "a year has no plus sign; leave it out.");
      }
    }
    return text.charAt(from) == 'Y' ? longYear(from, body) : plain(from, body);
  }

  private @Nullable EdtfException longYear(int from, int to) {
    int digits = from + 1 < to && text.charAt(from + 1) == '-' ? from + 2 : from + 1;
    for (int i = digits; i < to; i++) {
      char c = text.charAt(i);
      if (c == '-' && i > digits) {
        return at(i, "a year written with Y stands alone; leave month and day out.");
      } else if (c < '0' || c > '9') {
        return at(i, "'" + c + "' stands where a digit of the year is expected.");
      }
    }
    if (digits == to) {
      return at(to, "the year after Y is missing; write one such as Y12000.");
    }
    if (text.charAt(digits) == '0') {
      return at(digits, "a year written with Y begins with 1 to 9; leave the zeros out.");
    }
    if (to - digits < 5) {
      String plain = "0".repeat(4 - (to - digits)) + text.substring(digits, to);
      String sign = digits == from + 2 ? "-" : "";
      return at(from, "Y is for years beyond four digits; write \"" + sign + plain + "\".");
    }
    return to - digits > 9
        ? at(digits, "the year is too far away; years go from Y-999999999 to Y999999999.")
        : null;
  }

  private @Nullable EdtfException plain(int from, int to) {
    boolean negative = text.charAt(from) == '-';
    int start = negative ? from + 1 : from;
    int month = componentEnd(start, to);
    EdtfException found = year(start, month, to);
    if (found != null || month == to) {
      return found;
    }
    String year = text.substring(start, month);
    if (year.indexOf('X') >= 0) {
      return at(
          start + year.indexOf('X'),
          "an unspecified digit of a year with a month" + LEVEL_2 + "leave the month out.");
    }
    int day = componentEnd(month + 1, to);
    found = component("month", month + 1, day, to);
    if (found == null) {
      found = month(month + 1);
    }
    if (found != null || day == to) {
      return found;
    }
    int end = componentEnd(day + 1, to);
    found = component("day", day + 1, end, to);
    if (found != null) {
      return found;
    }
    return end < to
        ? at(end, "a date ends with its day; leave out what follows.")
        : day((negative ? -1 : 1) * Integer.parseInt(year), month + 1, day + 1);
  }

  private int componentEnd(int from, int to) {
    int hyphen = text.indexOf('-', from);
    return hyphen < 0 || hyphen > to ? to : hyphen;
  }

  private @Nullable EdtfException year(int from, int to, int end) {
    boolean unspecified = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c != 'X' && (c < '0' || c > '9')) {
        return at(i, "'" + c + "' stands where a digit of the year is expected.");
      } else if (unspecified && c != 'X') {
        return at(i, "a digit after an X" + LEVEL_2 + "use X from the right only, as in 20XX.");
      }
      unspecified |= c == 'X';
    }
    String year = text.substring(from, to);
    String sign = from > 0 && text.charAt(from - 1) == '-' ? "-" : "";
    int length = to - from;
    boolean alone = to == end;
    if (length == 0) {
      return at(from, "a year of four digits is missing here.");
    } else if (alone && !unspecified && length == 2) {
      return at(from, "a year has four digits; write a century as \"" + sign + year + "XX\".");
    } else if (alone && !unspecified && length == 3) {
      return at(from, "a year has four digits; write a decade as \"" + sign + year + "X\".");
    } else if (length < 4) {
      return at(from, "a year has four digits; this one has " + length + ".");
    } else if (length == 6 && alone) {
      String month = year.substring(0, 4) + "-" + year.substring(4);
      return at(from + 4, "a month follows a hyphen; write \"" + sign + month + "\".");
    } else if (length == 8 && alone) {
      String day = year.substring(0, 4) + "-" + year.substring(4, 6) + "-" + year.substring(6);
      return at(from + 4, "month and day follow hyphens; write \"" + sign + day + "\".");
    } else if (length > 4) {
      return at(from, "a year beyond four digits is written with Y and alone, as in Y12000.");
    } else if (year.equals("XXXX")) {
      return at(from, "the year is unknown; give its first digit, or write ../.. for no date.");
    } else if (year.equals("0000") && !sign.isEmpty()) {
      return at(from - 1, "year 0 has no sign; leave it out.");
    }
    return null;
  }

  /** Checks that a month or day is two digits or XX. */
  private @Nullable EdtfException component(String name, int from, int to, int end) {
    int length = to - from;
    if (length == 0) {
      return at(from, "a " + name + " of two digits is missing after the hyphen.");
    }
    int known = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c != 'X' && (c < '0' || c > '9')) {
        return at(i, "'" + c + "' stands where a digit of the " + name + " is expected.");
      }
      known += c == 'X' ? 0 : 1;
    }
    if (length == 4 && known == 4 && to == end && from >= 5) {
      String range = text.substring(0, from - 1) + "/" + text.substring(from);
      return at(from - 1, "a range of years has a slash; write \"" + range + "\".");
    }
    if (length != 2) {
      String hint = length == 1 && known == 1 ? "; write \"0" + text.charAt(from) + "\"." : ".";
      return at(from, "a " + name + " has two digits, this one has " + length + hint);
    }
    return known == 1
        ? at(from, "a " + name + " with one unspecified digit" + LEVEL_2 + "write XX.")
        : null;
  }

  private @Nullable EdtfException month(int from) {
    String digits = text.substring(from, from + 2);
    int month = digits.equals("XX") ? 1 : Integer.parseInt(digits);
    return (month >= 1 && month <= 12) || Grouping.isGrouping(month)
        ? null
        : at(
            from,
            "month "
                + digits
                + " does not exist; months go from 01 to 12, quarters from 33 to 36,"
                + " all groupings from 21 to 41.");
  }

  private @Nullable EdtfException day(int year, int monthFrom, int from) {
    String month = text.substring(monthFrom, monthFrom + 2);
    String digits = text.substring(from, from + 2);
    if (month.equals("XX")) {
      return digits.equals("XX")
          ? null
          : at(monthFrom, "an unspecified month with a known day" + LEVEL_2 + "write XX for both.");
    }
    int number = Integer.parseInt(month);
    if (number > 12) {
      return at(from - 1, "grouping " + month + " has no days; leave the day out.");
    }
    if (digits.equals("XX")) {
      return null;
    }
    int day = Integer.parseInt(digits);
    int length = Days.lengthOf(year, number);
    if (day >= 1 && day <= length) {
      return null;
    }
    String name = Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return at(
        from,
        "day "
            + digits
            + " does not exist; "
            + name
            + " "
            + year
            + " has days 01 to "
            + length
            + ".");
  }
}

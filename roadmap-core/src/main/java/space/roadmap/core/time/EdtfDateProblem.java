package space.roadmap.core.time;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds out what is wrong with one date without time of day, from left to right. */
final class EdtfDateProblem {
  private static final String MARKS = "?~%";

  private final String text;
  private final int from;
  private final int to;

  /** The date without its marks, and where in the text each of its characters stands. */
  private String date = "";

  private final int[] places;

  private EdtfDateProblem(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
    places = new int[to - from + 1];
  }

  /** Returns the first problem of a part of a text, or null if it is a date. */
  static @Nullable EdtfException in(String text, int from, int to) {
    return EdtfParser.date(text.substring(from, to).toCharArray(), 0, to - from) == PackedDate.NONE
        ? new EdtfDateProblem(text, from, to).find()
        : null;
  }

  private EdtfException find() {
    EdtfException found = from == to ? missing(from) : marks();
    if (found == null) {
      found = strangers();
    }
    if (found == null) {
      found = date.startsWith("Y") ? letteredYear() : plain();
    }
    return found == null ? impossible() : found;
  }

  private EdtfException problem(int offset, String problem) {
    return new EdtfException(text, offset, problem);
  }

  /** Returns a problem at a place of the date without its marks. */
  private EdtfException at(int place, String problem) {
    return problem(places[place], problem);
  }

  private EdtfException missing(int offset) {
    return problem(offset, "the date is missing; write one such as 2028 or 2028-09-14.");
  }

  /** Takes the marks out of the date. */
  private @Nullable EdtfException marks() {
    StringBuilder plain = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      if (!isMark(i)) {
        places[plain.length()] = i;
        plain.append(text.charAt(i));
      } else if (i > from && isMark(i - 1)) {
        return problem(i, "one mark is enough; write % for both ? and ~.");
      } else if (isInside(i)) {
        return problem(
            i, "a mark stands before or after a whole year, month or day, as in 2028~-09.");
      }
    }
    places[plain.length()] = to;
    date = plain.toString();
    return date.isEmpty()
        ? problem(from, "the date before the mark is missing; write one such as 2028~.")
        : null;
  }

  /** Tells whether what is before and after a place belongs together. */
  private boolean isInside(int offset) {
    if (offset == from || offset + 1 == to || isMark(offset + 1)) {
      return false;
    }
    char before = text.charAt(offset - 1);
    boolean hyphen = before == '-' || text.charAt(offset + 1) == '-';
    return !hyphen || before == 'Y' || (before == '-' && isSign(offset - 1));
  }

  private boolean isSign(int hyphen) {
    for (int i = hyphen - 1; i >= from; i--) {
      if (!isMark(i) && text.charAt(i) != 'Y') {
        return false;
      }
    }
    return true;
  }

  private boolean isMark(int offset) {
    return MARKS.indexOf(text.charAt(offset)) >= 0;
  }

  private @Nullable EdtfException strangers() {
    for (int i = 0; i < date.length(); i++) {
      char c = date.charAt(i);
      if (c == ':' || c == 'Z') {
        return at(i, "'" + c + "' belongs to a time of day, as in 2028-09-14T10:20:30Z.");
      } else if (c == '+') {
        return at(i, "a year has no plus sign; leave it out.");
      } else if (c == 'E' && !date.startsWith("Y")) {
        return at(i, "a year with an exponent begins with Y, as in Y17E7.");
      }
    }
    return null;
  }

  private @Nullable EdtfException letteredYear() {
    int digits = date.startsWith("-", 1) ? 2 : 1;
    int end = digits;
    while (end < date.length() && isDigit(end)) {
      end++;
    }
    String sign = digits == 2 ? "-" : "";
    if (end == date.length() || date.charAt(end) == 'S') {
      int length = end - digits;
      if (length == 0) {
        return at(end, "the year after Y is missing; write one such as Y12000.");
      } else if (date.charAt(digits) == '0') {
        return at(digits, "a year written with Y begins with 1 to 9; leave the zeros out.");
      } else if (length < 5) {
        String plain = "0".repeat(4 - length) + date.substring(digits);
        return at(0, "Y is for years beyond four digits; write \"" + sign + plain + "\".");
      } else if (length > 9) {
        return tooFar(digits);
      }
      return end == date.length() ? null : significance(end, length);
    }
    char c = date.charAt(end);
    if (c == 'E' && end > digits) {
      return exponent(digits, end);
    }
    return at(
        end,
        c == '-' && end > digits
            ? "a year written with Y stands alone; leave month and day out."
            : "'" + c + "' stands where a digit of the year is expected.");
  }

  private EdtfException tooFar(int place) {
    return at(place, "the year is too far away; years go from Y-999999999 to Y999999999.");
  }

  private @Nullable EdtfException exponent(int digits, int place) {
    if (date.charAt(digits) == '0') {
      return at(digits, "a year written with Y begins with 1 to 9; leave the zeros out.");
    }
    int end = place + 1;
    while (end < date.length() && isDigit(end)) {
      end++;
    }
    String exponent = date.substring(place + 1, end);
    if (exponent.isEmpty() || exponent.startsWith("0")) {
      return at(place + 1, "an exponent from 1 to 8 is expected here, as in Y17E7.");
    } else if (exponent.length() > 1 || place - digits + exponent.charAt(0) - '0' > 9) {
      return tooFar(digits);
    } else if (end < date.length() && date.charAt(end) == 'S') {
      return significance(end, place - digits + exponent.charAt(0) - '0');
    }
    return end == date.length()
        ? null
        : at(end, "a year with an exponent stands alone; leave out what follows.");
  }

  private @Nullable EdtfException significance(int place, int digits) {
    if (place + 1 == date.length() || !isDigit(place + 1)) {
      return at(place + 1, "the number of significant digits is expected here, as in 1950S2.");
    }
    int end = place + 1;
    while (end < date.length() && isDigit(end)) {
      end++;
    }
    String count = date.substring(place + 1, end);
    if (end < date.length()) {
      return at(end, "a year with significant digits stands alone; leave out what follows.");
    }
    return count.length() > 1 || count.equals("0") || count.charAt(0) - '0' > digits
        ? at(
            place + 1,
            "the year has "
                + digits
                + " digits without leading zeros; write how many of them are significant, as in"
                + " 1950S2.")
        : null;
  }

  private boolean isDigit(int place) {
    char c = date.charAt(place);
    return c >= '0' && c <= '9';
  }

  private @Nullable EdtfException plain() {
    int start = date.startsWith("-") ? 1 : 0;
    int significance = date.indexOf('S');
    int month = componentEnd(start);
    if (significance >= 0) {
      return significance < month
          ? plainSignificance(start, significance)
          : at(significance, "'S' counts the digits of a year that stands alone, as in 1950S2.");
    }
    EdtfException found = year(start, month);
    if (found != null || month == date.length()) {
      return found;
    }
    int day = componentEnd(month + 1);
    found = component("month", month + 1, day);
    if (found == null) {
      found = month(month + 1);
    }
    if (found != null || day == date.length()) {
      return found;
    }
    if (day > month + 1 && date.charAt(month + 1) >= '2' && isDigit(month + 1)) {
      String grouping = date.substring(month + 1, day);
      return at(day, "grouping " + grouping + " has no days; leave the day out.");
    }
    int end = componentEnd(day + 1);
    found = component("day", day + 1, end);
    if (found == null && end < date.length()) {
      found = at(end, "a date ends with its day; leave out what follows.");
    }
    return found == null ? day(start, month + 1, day + 1) : found;
  }

  private @Nullable EdtfException plainSignificance(int start, int place) {
    String year = date.substring(start, place);
    if (year.length() != 4 || year.chars().anyMatch(c -> c < '0' || c > '9')) {
      return at(place, "'S' counts the digits of a year of four digits, as in 1950S2.");
    }
    return significance(place, PackedDate.digits(Integer.parseInt(year)));
  }

  private int componentEnd(int start) {
    int hyphen = date.indexOf('-', start);
    return hyphen < 0 ? date.length() : hyphen;
  }

  private @Nullable EdtfException year(int start, int end) {
    for (int i = start; i < end; i++) {
      if (date.charAt(i) != 'X' && !isDigit(i)) {
        return at(i, "'" + date.charAt(i) + "' stands where a digit of the year is expected.");
      }
    }
    String year = date.substring(start, end);
    boolean unspecified = year.indexOf('X') >= 0;
    String sign = start == 1 ? "-" : "";
    int length = end - start;
    boolean alone = end == date.length();
    if (length == 0) {
      return at(start, "a year of four digits is missing here.");
    } else if (length == 2 && unspecified && alone) {
      return at(start, "a year has four digits; this one has 2.");
    } else if (length == 3 && unspecified && alone) {
      return at(start, "a year has four digits; a decade is written as 196 or 196X.");
    } else if (length < 4 && (length == 1 || !alone)) {
      return at(start, "a year has four digits; this one has " + length + ".");
    } else if (length == 6 && alone) {
      String month = year.substring(0, 4) + "-" + year.substring(4);
      return at(start + 4, "a month follows a hyphen; write \"" + sign + month + "\".");
    } else if (length == 8 && alone) {
      String day = year.substring(0, 4) + "-" + year.substring(4, 6) + "-" + year.substring(6);
      return at(start + 4, "month and day follow hyphens; write \"" + sign + day + "\".");
    } else if (length > 4) {
      return at(start, "a year beyond four digits is written with Y and alone, as in Y12000.");
    }
    return start == 1 && year.chars().allMatch(c -> c == '0')
        ? at(0, "year 0 has no sign; leave it out.")
        : null;
  }

  /** Checks that a month or day is two digits or unspecified ones. */
  private @Nullable EdtfException component(String name, int start, int end) {
    int length = end - start;
    if (length == 0) {
      return at(start, "a " + name + " of two digits is missing after the hyphen.");
    }
    int known = 0;
    for (int i = start; i < end; i++) {
      char c = date.charAt(i);
      if (c != 'X' && !isDigit(i)) {
        return at(i, "'" + c + "' stands where a digit of the " + name + " is expected.");
      }
      known += c == 'X' ? 0 : 1;
    }
    if (length == 4 && known == 4 && end == date.length() && start >= 5) {
      String range = date.substring(0, start - 1) + "/" + date.substring(start);
      return at(start - 1, "a range of years has a slash; write \"" + range + "\".");
    }
    if (length != 2) {
      String hint = length == 1 && known == 1 ? "; write \"0" + date.charAt(start) + "\"." : ".";
      return at(start, "a " + name + " has two digits, this one has " + length + hint);
    }
    return null;
  }

  private @Nullable EdtfException month(int start) {
    String digits = date.substring(start, start + 2);
    boolean grouping = digits.indexOf('X') < 0 && Grouping.isGrouping(Integer.parseInt(digits));
    return grouping || isWrittenBy(digits, 1, 12)
        ? null
        : at(
            start,
            "month "
                + digits
                + " does not exist; months go from 01 to 12, quarters from 33 to 36,"
                + " all groupings from 21 to 41.");
  }

  /** Tells whether a number of two digits within bounds fits digits, of which X fits all. */
  private static boolean isWrittenBy(String digits, int first, int last) {
    for (int number = first; number <= last; number++) {
      boolean tens = digits.charAt(0) == 'X' || digits.charAt(0) - '0' == number / 10;
      if (tens && (digits.charAt(1) == 'X' || digits.charAt(1) - '0' == number % 10)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable EdtfException day(int yearStart, int monthStart, int start) {
    String digits = date.substring(start, start + 2);
    String month = date.substring(monthStart, monthStart + 2);
    String year = date.substring(yearStart, monthStart - 1);
    if (month.indexOf('X') >= 0 || year.indexOf('X') >= 0) {
      if (!isWrittenBy(digits, 1, 31)) {
        return at(start, "day " + digits + " does not exist; days go from 01 to 31.");
      }
      return at(start, "day " + digits + " does not exist in any month that this can be.");
    }
    int number = Integer.parseInt(month);
    int signed = (yearStart == 1 ? -1 : 1) * Integer.parseInt(year);
    int length = Days.lengthOf(signed, number);
    if (isWrittenBy(digits, 1, length)) {
      return null;
    }
    String name = Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return at(
        start,
        "day "
            + digits
            + " does not exist; "
            + name
            + " "
            + signed
            + " has days 01 to "
            + length
            + ".");
  }

  private EdtfException impossible() {
    return problem(from, "this is no date; write one such as 2028-09 or 2028/2031.");
  }
}

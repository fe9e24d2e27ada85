package space.roadmap.core.time;

import java.util.List;

/**
 * Says dates in words, for people who do not read EDTF: {@code about 2034}, {@code by 2030}, {@code
 * Q2 2028}.
 *
 * <p>The words say as much as the date and no more: a year stays a year, a window stays a window,
 * and what nobody has said is {@code no date}. They are English, whatever the locale.
 */
public final class DateWords {
  private DateWords() {}

  private static final String NO_DATE = "no date";
  private static final String MARKS = "?~%";

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /** What the codes from 21 say of a part of a year. */
  private static final List<String> PARTS =
      List.of(
          "spring",
          "summer",
          "autumn",
          "winter",
          "northern spring",
          "northern summer",
          "northern autumn",
          "northern winter",
          "southern spring",
          "southern summer",
          "southern autumn",
          "southern winter",
          "Q1",
          "Q2",
          "Q3",
          "Q4",
          "first third of",
          "second third of",
          "last third of",
          "first half of",
          "second half of");

  private static final int FIRST_PART = 21;

  /** Returns the day of one event in words. */
  public static String of(UncertainDate date) {
    if (date.isOneOf() || date.isAllOf()) {
      return set(date.members(), date.isOneOf() ? " or " : " and ");
    }
    String text = date.toString();
    int slash = text.indexOf('/');
    if (slash < 0) {
      return single(text);
    }
    String start = text.substring(0, slash);
    String end = text.substring(slash + 1);
    if (isOpen(start)) {
      return isOpen(end) ? NO_DATE : "by " + single(end);
    }
    return isOpen(end)
        ? single(start) + " or later"
        : "between " + single(start) + " and " + single(end);
  }

  private static String set(List<UncertainDate> members, String word) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < members.size(); i++) {
      words.append(i == 0 ? "" : i == members.size() - 1 ? word : ", ").append(of(members.get(i)));
    }
    return words.toString();
  }

  /** Returns what lasts in words. */
  public static String of(Period period) {
    String text = period.toString();
    int slash = text.indexOf('/');
    return slash < 0 ? single(text) : lasting(text.substring(0, slash), text.substring(slash + 1));
  }

  /** Returns in words what lasts from one uncertain day to another. */
  public static String of(UncertainDate start, UncertainDate end) {
    if (start.isInterval() || end.isInterval()) {
      String from = start.isUndated() ? "" : "starting " + of(start);
      String to = end.isUndated() ? "" : "ending " + of(end);
      String separator = from.isEmpty() || to.isEmpty() ? "" : ", ";
      String both = from + separator + to;
      return both.isEmpty() ? NO_DATE : both;
    }
    return lasting(start.toString(), end.toString());
  }

  private static String lasting(String start, String end) {
    if (isOpen(start)) {
      return isOpen(end) ? NO_DATE : "until " + single(end);
    }
    return isOpen(end) ? "from " + single(start) + " on" : single(start) + " to " + single(end);
  }

  private static boolean isOpen(String end) {
    return end.isEmpty() || end.equals("..");
  }

  private static String single(String text) {
    int last = text.length() - 1;
    String body = MARKS.indexOf(text.charAt(last)) < 0 ? text : text.substring(0, last);
    if (body.chars().anyMatch(c -> MARKS.indexOf(c) >= 0)) {
      return exact(body.replaceAll("[?~%]", "")) + QualifiedParts.words(text);
    }
    return body.equals(text) ? exact(text) : about(text.charAt(last)) + " " + exact(body);
  }

  /** Returns what a mark says of what follows. */
  static String about(char mark) {
    return mark == '~' ? "about" : mark == '?' ? "perhaps" : "perhaps about";
  }

  private static String exact(String text) {
    int significant = text.indexOf('S');
    if (significant > 0) {
      UncertainDate year = UncertainDate.parse(text);
      return "about "
          + year(text.substring(text.startsWith("Y") ? 1 : 0, significant))
          + " ("
          + year.earliest().orElseThrow().getYear()
          + " to "
          + year.latest().orElseThrow().getYear()
          + ")";
    }
    if (text.startsWith("Y")) {
      return "year " + text.substring(1);
    }
    int time = text.indexOf('T');
    String date = time < 0 ? text : text.substring(0, time);
    int dash = date.indexOf('-', 1);
    String year = year(dash < 0 ? date : date.substring(0, dash));
    return dash < 0 ? year : inYear(date.substring(dash + 1), year);
  }

  /** Returns a month, grouping or day of a year in words; what is unspecified is left out. */
  private static String inYear(String rest, String year) {
    String month = rest.substring(0, 2);
    String day = rest.length() == 2 ? "XX" : rest.substring(3);
    String of = year.startsWith("the ") ? " of " : " ";
    if (month.indexOf('X') >= 0) {
      String days = day.equals("XX") ? "" : "day " + day + " of ";
      return month.equals("XX")
          ? days.isEmpty() ? year : days + "a month" + (of.equals(" ") ? " of " : of) + year
          : days + "month " + month + (of.equals(" ") ? " of " : of) + year;
    }
    int part = Integer.parseInt(month);
    if (part >= FIRST_PART) {
      return PARTS.get(part - FIRST_PART) + of + year;
    }
    String words = MONTHS.get(part - 1) + of + year;
    if (day.indexOf('X') < 0) {
      return Integer.parseInt(day) + " " + words;
    }
    return day.equals("XX") ? words : "day " + day + " of " + words;
  }

  private static String year(String year) {
    String digits = year.startsWith("-") ? year.substring(1) : year;
    if (digits.length() == 2 || digits.matches("[0-9]{2}XX")) {
      String century = digits.substring(0, 2);
      return year.startsWith("-")
          ? "the years -" + century + "99 to -" + (century.equals("00") ? "0001" : century + "00")
          : "the years " + century + "00 to " + century + "99";
    }
    if (digits.length() == 3 || digits.matches("[0-9]{3}X")) {
      return "the " + year.substring(0, year.length() - (digits.length() == 4 ? 1 : 0)) + "0s";
    }
    return digits.indexOf('X') >= 0
        ? "the years " + year
        : year.startsWith("-") ? "year " + year : year;
  }
}

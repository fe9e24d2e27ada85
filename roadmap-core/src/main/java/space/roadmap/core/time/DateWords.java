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
    return switch (text.charAt(last)) {
      case '~' -> "about " + exact(text.substring(0, last));
      case '?' -> "perhaps " + exact(text.substring(0, last));
      case '%' -> "perhaps about " + exact(text.substring(0, last));
      default -> exact(text);
    };
  }

  private static String exact(String text) {
    if (text.startsWith("Y")) {
      return "year " + text.substring(1);
    }
    int time = text.indexOf('T');
    String date = time < 0 ? text : text.substring(0, time);
    int dash = date.indexOf('-', 1);
    String year = dash < 0 ? date : date.substring(0, dash);
    String rest = dash < 0 ? "" : date.substring(dash + 1);
    String spelled = year(year);
    if (rest.isEmpty() || rest.startsWith("X")) {
      return spelled;
    }
    int part = Integer.parseInt(rest.substring(0, 2));
    if (part >= FIRST_PART) {
      return PARTS.get(part - FIRST_PART) + " " + spelled;
    }
    String month = MONTHS.get(part - 1) + " " + spelled;
    return rest.length() == 2 || rest.endsWith("X")
        ? month
        : Integer.parseInt(rest.substring(3)) + " " + month;
  }

  private static String year(String year) {
    if (year.endsWith("XX")) {
      String century = year.substring(0, year.length() - 2);
      return "the years " + century + "00 to " + century + "99";
    }
    if (year.endsWith("X")) {
      return "the " + year.substring(0, year.length() - 1) + "0s";
    }
    return year.startsWith("-") ? "year " + year : year;
  }
}

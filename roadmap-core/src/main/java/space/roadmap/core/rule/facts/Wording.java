package space.roadmap.core.rule.facts;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Puts days, lengths of time and lists of names into words. */
@SuppressWarnings("JavaPeriodGetDays") // the days beyond whole months are meant
public final class Wording {
  private Wording() {}

  private static final int MOST_NAMES = 8;

  /** Returns a day as ISO 8601 writes it. */
  public static String day(long epochDay) {
    return LocalDate.ofEpochDay(epochDay).toString();
  }

  /** Returns the time between two days in whole months, or in days if it is less than one. */
  public static String atLeast(long from, long to) {
    Period length = between(from, to);
    return length.toTotalMonths() == 0
        ? count(length.getDays(), "day")
        : months(length.toTotalMonths());
  }

  /** Returns the time between two days in months begun, or in days if it is less than one. */
  public static String upTo(long from, long to) {
    Period length = between(from, to);
    return length.toTotalMonths() == 0
        ? count(length.getDays(), "day")
        : months(length.toTotalMonths() + (length.getDays() > 0 ? 1 : 0));
  }

  private static Period between(long from, long to) {
    return Period.between(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to));
  }

  private static String months(long total) {
    long years = total / 12;
    long months = total % 12;
    if (years == 0) {
      return count(months, "month");
    }
    return months == 0
        ? count(years, "year")
        : count(years, "year") + " and " + count(months, "month");
  }

  public static String count(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }

  /** Returns {@code a mission} or {@code an option}. */
  public static String article(String name) {
    return ("aeiou".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
  }

  /** Returns names with a separator, and how many more there are where they are too many. */
  public static String names(List<?> names, String separator) {
    StringBuilder text = new StringBuilder();
    int shown = names.size() > MOST_NAMES + 1 ? MOST_NAMES : names.size();
    for (int i = 0; i < shown; i++) {
      text.append(i == 0 ? "" : separator).append(names.get(i));
    }
    return shown == names.size()
        ? text.toString()
        : text.append(separator).append(names.size() - shown).append(" more").toString();
  }

  /** Returns a way that ends where it began: {@code a → b → a}. */
  public static String cycle(List<?> names) {
    return names(names, " → ") + " → " + names.get(0);
  }
}

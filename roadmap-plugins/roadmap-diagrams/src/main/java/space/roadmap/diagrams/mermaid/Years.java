package space.roadmap.diagrams.mermaid;

import java.time.LocalDate;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;

/** Says in which years something is, or may be. */
final class Years {
  private Years() {}

  static final String UNDATED = "No date";

  static String of(UncertainDate date) {
    return between(date.earliestDay(), date.latestDay());
  }

  static String of(Period period) {
    return between(period.start().earliestDay(), period.end().latestDay());
  }

  /** Takes the first day, or {@code Long.MIN_VALUE}, and the last, or {@code Long.MAX_VALUE}. */
  static String between(long earliest, long latest) {
    if (earliest == Long.MIN_VALUE) {
      return latest == Long.MAX_VALUE ? UNDATED : "Until " + year(latest);
    }
    String first = year(earliest);
    if (latest == Long.MAX_VALUE) {
      return "From " + first;
    }
    String last = year(latest);
    return first.equals(last) ? first : first + " to " + last;
  }

  private static String year(long day) {
    return Integer.toString(LocalDate.ofEpochDay(day).getYear());
  }
}

package space.roadmap.core.words;

import org.jspecify.annotations.Nullable;
import space.roadmap.core.time.EdtfException;

/**
 * One end of a phrase as it is stated: a stretch of the calendar, what part of it, and how sure.
 *
 * @param marks the qualifications, each as {@code ~}, {@code ?} or {@code %}
 * @param from the token it begins with, behind words of doubt
 * @param to the token behind it
 */
record Stated(Extent extent, @Nullable Slice slice, String marks, int from, int to) {
  boolean hasYear() {
    return extent.hasYear();
  }

  Stated with(Extent other) {
    return new Stated(other, slice, marks, from, to);
  }

  /** Returns it with the month and year of another where it has none; the other has both. */
  Stated completedBy(Stated other, boolean isBefore) {
    Extent completed = extent;
    if (!completed.hasMonth()) {
      completed = completed.inMonth(other.extent.start());
    }
    if (!completed.hasYear()) {
      int order = Integer.compare(with(completed).month(), other.month());
      int turn = isBefore ? Math.min(0, -order) : Math.max(0, -order);
      completed = completed.inYear(other.extent.year() + turn);
    }
    return with(completed);
  }

  private int month() {
    return extent.isYears() && slice != null ? 1 + slice.floor(12) : extent.start();
  }

  /**
   * Returns its span, and guesses what the words leave open.
   *
   * @throws EdtfException if it is a day that does not exist
   */
  Span span(Cursor cursor) {
    Token first = cursor.tokens().get(from);
    if (extent.isDay()) {
      int length = Span.lengthOf(extent.year(), extent.start());
      if (extent.length() < 1 || extent.length() > length || extent.isFar()) {
        throw cursor.problem(
            first, DayGrammar.noSuchDay(extent.year(), extent.start(), extent.length()));
      }
    }
    if (extent.isFar() && !extent.isYears()) {
      throw cursor.problem(first, "a year beyond four digits stands alone; leave its month out.");
    }
    Span span = slice == null ? extent.span() : extent.part(slice);
    if (slice != null && !(slice.isExact() && isWhole(slice))) {
      cursor.guess("'" + cursor.tokens().words(from, to) + "' taken as " + span.inWords());
    }
    for (int i = 0; i < marks.length(); i++) {
      span = span.qualified(marks.charAt(i));
    }
    return span;
  }

  /** Tells whether a part ends between two units: a quarter of ten years does not. */
  private boolean isWhole(Slice part) {
    boolean isYear = extent.isYears() && extent.length() == 1;
    int units = isYear ? 12 : extent.length();
    return units * part.from() % part.of() == 0 && units * part.to() % part.of() == 0;
  }
}

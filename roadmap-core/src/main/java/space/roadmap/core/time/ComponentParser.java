package space.roadmap.core.time;

import static space.roadmap.core.time.PackedDate.CENTURY;
import static space.roadmap.core.time.PackedDate.DAY;
import static space.roadmap.core.time.PackedDate.DAY_DIGITS_SHIFT;
import static space.roadmap.core.time.PackedDate.DAY_SHIFT;
import static space.roadmap.core.time.PackedDate.DECADE;
import static space.roadmap.core.time.PackedDate.GROUPING;
import static space.roadmap.core.time.PackedDate.MONTH;
import static space.roadmap.core.time.PackedDate.MONTH_DIGITS_SHIFT;
import static space.roadmap.core.time.PackedDate.MONTH_SHIFT;
import static space.roadmap.core.time.PackedDate.NONE;
import static space.roadmap.core.time.PackedDate.OF_DAY;
import static space.roadmap.core.time.PackedDate.OF_MONTH;
import static space.roadmap.core.time.PackedDate.OF_YEAR;
import static space.roadmap.core.time.PackedDate.QUALIFIED_SHIFT;
import static space.roadmap.core.time.PackedDate.SIGNIFICANT_SHIFT;
import static space.roadmap.core.time.PackedDate.YEAR;
import static space.roadmap.core.time.PackedDate.YEAR_DIGITS_SHIFT;

/**
 * Reads one date without time of day, component by component, with all that levels 1 and 2 allow.
 *
 * <pre>
 * date  = [mark] year [mark] ["-" [mark] month [mark] ["-" [mark] day [mark]]]
 * year  = ["-"] 2*4(digit)            two digits are a century, three a decade, both alone
 *       | ["-"] 4(digit / "X") ["S" digit]
 *       | "Y" ["-"] digits ["E" digit] ["S" digit]
 * month = 2(digit / "X")              or a grouping, then without a day
 * day   = 2(digit / "X")
 * mark  = "?" / "~" / "%"             after a component also of those before it
 * </pre>
 */
final class ComponentParser {
  private static final int LONGEST_YEAR = 9;

  private final char[] text;
  private final int to;
  private int at;
  private long packed;

  private ComponentParser(char[] text, int from, int to) {
    this.text = text;
    this.at = from;
    this.to = to;
  }

  /** Returns the date that a part of a text says, or {@code NONE}. */
  static long parse(char[] text, int from, int to) {
    ComponentParser parser = new ComponentParser(text, from, to);
    return parser.date() && parser.at == to ? parser.packed : NONE;
  }

  private boolean date() {
    int mark = mark();
    boolean lettered = take('Y');
    if (!(lettered ? letteredYear() : year())) {
      return false;
    }
    mark(mark | mark(), OF_YEAR);
    if (!hasMonths(lettered) || !take('-')) {
      return true;
    }
    mark = mark();
    if (!month()) {
      return false;
    }
    mark(mark, OF_MONTH);
    mark = mark();
    mark(mark, OF_MONTH);
    mark(mark, OF_YEAR);
    if (PackedDate.kind(packed) == GROUPING || !take('-')) {
      return isPossible();
    }
    mark = mark();
    if (!day()) {
      return false;
    }
    mark(mark, OF_DAY);
    mark = mark();
    mark(mark, OF_DAY);
    mark(mark, OF_MONTH);
    mark(mark, OF_YEAR);
    return isPossible();
  }

  private boolean hasMonths(boolean lettered) {
    return !lettered
        && PackedDate.kind(packed) == YEAR
        && PackedDate.significantDigits(packed) == 0;
  }

  private boolean isPossible() {
    return PackedDate.firstDay(packed) != DatePattern.NO_DAY;
  }

  private boolean take(char c) {
    boolean here = at < to && text[at] == c;
    at += here ? 1 : 0;
    return here;
  }

  /** Returns the qualification that is written here, 0 if there is none. */
  private int mark() {
    int qualification = at < to ? EdtfParser.qualification(text[at]) : 0;
    at += qualification == 0 ? 0 : 1;
    return qualification;
  }

  private void mark(int qualification, int component) {
    packed |= (long) qualification << (QUALIFIED_SHIFT + component);
  }

  private boolean year() {
    boolean negative = take('-');
    int magnitude = 0;
    int unspecified = 0;
    int length = 0;
    for (; at < to && length <= 4; at++, length++) {
      int digit = digit(text[at]);
      if (digit < 0 && text[at] != 'X') {
        break;
      }
      magnitude = magnitude * 10 + Math.max(0, digit);
      unspecified = unspecified << 1 | (digit < 0 ? 1 : 0);
    }
    int kind = length == 4 ? YEAR : length == 3 ? DECADE : CENTURY;
    if (length < 2
        || length > 4
        || (kind != YEAR && unspecified != 0)
        || (negative && magnitude == 0 && unspecified == 0)) {
      return false;
    }
    magnitude *= kind == YEAR ? 1 : kind == DECADE ? 10 : 100;
    packed = PackedDate.year(negative, magnitude) | (long) unspecified << YEAR_DIGITS_SHIFT | kind;
    return kind != YEAR || unspecified != 0 || significance();
  }

  private boolean letteredYear() {
    boolean negative = take('-');
    int start = at;
    long magnitude = 0;
    for (; at < to && at - start <= LONGEST_YEAR && digit(text[at]) >= 0; at++) {
      magnitude = magnitude * 10 + digit(text[at]);
    }
    int length = at - start;
    if (length == 0 || length > LONGEST_YEAR || text[start] == '0') {
      return false;
    }
    if (take('E')) {
      int exponent = at < to ? digit(text[at++]) : 0;
      if (exponent < 1 || exponent + length > LONGEST_YEAR) {
        return false;
      }
      for (; exponent > 0; exponent--) {
        magnitude *= 10;
      }
    } else if (length < 5) {
      return false;
    }
    packed = PackedDate.year(negative, magnitude) | YEAR;
    return significance();
  }

  /** Reads how many digits of the year are significant, if it is written. */
  private boolean significance() {
    if (!take('S')) {
      return true;
    }
    int significant = at < to ? digit(text[at++]) : 0;
    packed |= (long) significant << SIGNIFICANT_SHIFT;
    return significant >= 1 && significant <= PackedDate.digits(PackedDate.magnitude(packed));
  }

  private boolean month() {
    int unspecified = unspecified();
    int month = twoDigits(unspecified);
    boolean grouping = unspecified == 0 && Grouping.isGrouping(month);
    packed +=
        (long) month << MONTH_SHIFT
            | (long) unspecified << MONTH_DIGITS_SHIFT
            | (grouping ? GROUPING : MONTH) - YEAR;
    return month >= 0 && (grouping || (unspecified == 0 ? month >= 1 && month <= 12 : month <= 12));
  }

  private boolean day() {
    int unspecified = unspecified();
    int day = twoDigits(unspecified);
    packed += (long) day << DAY_SHIFT | (long) unspecified << DAY_DIGITS_SHIFT | DAY - MONTH;
    return day >= 0 && day <= 31 && (unspecified != 0 || day >= 1) && hasSuchDays();
  }

  /** Tells whether the month, where it is known as the year is, has the day. */
  private boolean hasSuchDays() {
    return PackedDate.hasUnspecifiedDigits(packed)
        || PackedDate.day(packed)
            <= Days.lengthOf(PackedDate.firstYear(packed), PackedDate.month(packed));
  }

  /** Returns which of the two digits here are unspecified. */
  private int unspecified() {
    return at + 2 > to ? 0 : (text[at] == 'X' ? 2 : 0) | (text[at + 1] == 'X' ? 1 : 0);
  }

  /** Reads two digits, of which unspecified ones count as 0; or returns -1. */
  private int twoDigits(int unspecified) {
    if (at + 2 > to) {
      return -1;
    }
    int tens = (unspecified & 2) != 0 ? 0 : digit(text[at]);
    int ones = (unspecified & 1) != 0 ? 0 : digit(text[at + 1]);
    at += 2;
    return tens < 0 || ones < 0 ? -1 : tens * 10 + ones;
  }

  private static int digit(char c) {
    return c >= '0' && c <= '9' ? c - '0' : -1;
  }
}

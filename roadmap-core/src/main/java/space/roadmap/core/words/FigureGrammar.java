package space.roadmap.core.words;

import org.jspecify.annotations.Nullable;

/**
 * Reads stretches of the calendar that are written in figures alone: years, decades, ranges of
 * years, months and days.
 *
 * <p>A method returns null, with the cursor where it was, if what it reads does not stand there.
 */
final class FigureGrammar {
  private static final int MONTHS_A_YEAR = 12;
  private static final String PRICES = "$€£¥#";

  /** Beside words that say nothing of a date, other numbers are no years. */
  private static final int EARLIEST_BY_WORDS = 1900;

  private static final int LATEST_BY_WORDS = 2199;

  private final Cursor cursor;
  private final DateReader reader;

  FigureGrammar(Cursor cursor, DateReader reader) {
    this.cursor = cursor;
    this.reader = reader;
  }

  /** Tells whether a year of four digits, or one after "year", stands so many tokens ahead. */
  boolean isYear(int ahead) {
    Token token = cursor.peek(ahead);
    return token.is(Sense.YEAR) ? yearLength(ahead) > 0 : token.isNumber(4);
  }

  /** Reads a year that {@link #isYear} has seen. */
  int year() {
    if (!cursor.peek().is(Sense.YEAR)) {
      int year = cursor.peek().value();
      cursor.skip(1);
      return year;
    }
    int length = yearLength(0);
    int year = cursor.peek(length - 1).value();
    cursor.skip(length);
    return length == 3 ? -year : year;
  }

  /** Returns how many tokens "year -44" or "year 12000" has, 0 if it does not stand there. */
  private int yearLength(int ahead) {
    int sign = cursor.peek(ahead + 1).isSign('-') ? 1 : 0;
    Token number = cursor.peek(ahead + 1 + sign);
    return number.is(Sense.NUMBER) && number.text().length() >= 4 ? 2 + sign : 0;
  }

  /** Reads "years 2000 to 2099", of which before year 0 the later one may stand first. */
  @Nullable Extent years() {
    int start = cursor.at();
    if (cursor.peek().isText("years") && isYear(0)) {
      int first = year();
      if (cursor.accept(Sense.TO)) {
        int sign = cursor.acceptSign('-') ? -1 : 1;
        if (cursor.peek().isNumber(4)) {
          int last = sign * year();
          if (first <= last || last < 0) {
            return Extent.years(Math.min(first, last), Math.abs(last - first) + 1);
          }
        }
      }
    }
    cursor.back(start, cursor.guessed());
    return null;
  }

  /** Reads what begins with a number of two to four digits and is no day of a month. */
  @Nullable Extent number() {
    Token number = cursor.peek();
    Token next = cursor.peek(1);
    if (number.isNumber(4)) {
      return fourDigits();
    }
    if (number.isNumber(3) && next.isGlued() && next.isText("x")) {
      cursor.skip(2);
      return Extent.years(number.value() * 10, 10);
    }
    if (number.isNumber(2) && next.isGlued() && next.isText("xx")) {
      cursor.skip(2);
      return Extent.years(number.value() * 100, 100);
    }
    return number.isShortNumber() ? numeric() : null;
  }

  /** Reads a date such as 13/04/2027, if only one reading is possible or an order is declared. */
  private @Nullable Extent numeric() {
    Token sign = cursor.peek(1);
    Token second = cursor.peek(2);
    Token year = cursor.peek(4);
    boolean isDate =
        (sign.isGlued('/') || sign.isGlued('.') || sign.isGlued('-'))
            && second.isGlued()
            && second.isShortNumber()
            && cursor.peek(3).isGlued((char) sign.value())
            && year.isGlued()
            && year.isNumber(4);
    if (!isDate) {
      return monthAndYear();
    }
    Token first = cursor.peek();
    boolean dayFirst = isDay(year, second, first) && !reader.isMonthFirst();
    boolean monthFirst = isDay(year, first, second) && !reader.isDayFirst();
    if (!dayFirst && !monthFirst) {
      throw cursor.problem(
          first, "no day is written like this; write it as 2027-04-13, the year first.");
    }
    if (dayFirst && monthFirst && first.value() != second.value()) {
      throw cursor.problem(
          first,
          "the day or the month can stand first here; write "
              + iso(year, second, first)
              + " or "
              + iso(year, first, second)
              + ", or declare the order to the reader.");
    }
    cursor.skip(5);
    return dayFirst
        ? Extent.day(year.value(), second.value(), first.value())
        : Extent.day(year.value(), first.value(), second.value());
  }

  /** Reads a month before its year, such as 09/2028. */
  private @Nullable Extent monthAndYear() {
    int start = cursor.at();
    int month = cursor.peek().value();
    Token sign = cursor.peek(1);
    Token year = cursor.peek(2);
    boolean isMonth =
        month >= 1
            && month <= MONTHS_A_YEAR
            && (sign.isGlued('/') || sign.isGlued('.'))
            && year.isGlued()
            && year.isNumber(4);
    if (!isMonth) {
      return null;
    }
    cursor.skip(3);
    Extent extent = Extent.months(year.value(), month, 1);
    cursor.guessFrom(start, "taken as " + extent.span().inWords());
    return extent;
  }

  private static String iso(Token year, Token month, Token day) {
    return year.text()
        + "-"
        + Extent.twoDigits(month.value())
        + "-"
        + Extent.twoDigits(day.value());
  }

  private static boolean isDay(Token year, Token month, Token day) {
    return month.value() >= 1
        && month.value() <= MONTHS_A_YEAR
        && day.value() >= 1
        && day.value() <= Span.lengthOf(year.value(), month.value());
  }

  private @Nullable Extent fourDigits() {
    Token year = cursor.peek();
    Token next = cursor.peek(1);
    Token second = cursor.peek(2);
    boolean more = next.isGlued() && second.isGlued() && second.is(Sense.NUMBER);
    if (more && (next.isSign('-') || next.isSign('/')) && second.text().length() < 4) {
      return next.isSign('/') ? shortRange(year, second) : hyphened(year, second);
    }
    int apostrophe = next.isGlued('\'') ? 1 : 0;
    Token ending = cursor.peek(1 + apostrophe);
    if (ending.isGlued() && ending.isWord()) {
      if (!ending.isText("s")) {
        // the quarter or half in 2027Q1
        return ending.is(Sense.PART) ? one(year) : null;
      }
      return year.value() % 10 == 0 ? decade(year, 2 + apostrophe) : null;
    }
    return isMeasure(year, next, second) ? null : one(year);
  }

  /** Tells whether a number is no year but an amount, as in "1500 kg lander" and "$2000". */
  private boolean isMeasure(Token year, Token next, Token second) {
    Token before = cursor.peek(-1);
    boolean isPrice =
        year.isGlued() && before.is(Sense.SIGN) && PRICES.indexOf(before.value()) >= 0;
    boolean isFraction = next.isGlued('.') && second.isGlued() && second.is(Sense.NUMBER);
    boolean isFar = year.value() < EARLIEST_BY_WORDS || year.value() > LATEST_BY_WORDS;
    return isPrice
        || isFraction
        || next.is(Sense.COUNTED)
        || (isFar && (next.is(Sense.OTHER) || before.is(Sense.OTHER)));
  }

  private Extent one(Token year) {
    cursor.skip(1);
    return Extent.years(year.value(), 1);
  }

  private Extent decade(Token year, int length) {
    int start = cursor.at();
    cursor.skip(length);
    if (year.value() % 100 == 0) {
      cursor.guessFrom(start, "taken as ten years, not a hundred");
    }
    return Extent.years(year.value(), 10);
  }

  /** Reads what may be EDTF, or a range of years with two digits for the second. */
  private Extent hyphened(Token year, Token second) {
    int code = second.value();
    boolean isHyphen = cursor.tokens().isWritten(cursor.at() + 1, '-');
    if (second.text().length() == 2) {
      boolean later = code > year.value() % 100;
      boolean isMonth = code >= 1 && code <= MONTHS_A_YEAR;
      if (isMonth && (isHyphen || !later)) {
        return monthOrDay(year.value(), code);
      }
      if (isHyphen && Vocabulary.isGrouping(code) && !later) {
        cursor.skip(3);
        return DayGrammar.grouping(year.value(), code);
      }
      if (later) {
        return range(year.value(), code);
      }
    }
    throw cursor.problem(
        second, "no month is written like this; write one as 2028-09, or a range as 2028/2031.");
  }

  private Extent monthOrDay(int year, int month) {
    Token sign = cursor.peek(3);
    Token day = cursor.peek(4);
    if (!sign.isGlued('-') || !day.isGlued() || !day.isNumber(2)) {
      cursor.skip(3);
      return Extent.months(year, month, 1);
    }
    if (day.value() < 1 || day.value() > Span.lengthOf(year, month)) {
      throw cursor.problem(day, DayGrammar.noSuchDay(year, month, day.value()));
    }
    cursor.skip(5);
    return Extent.day(year, month, day.value());
  }

  private Extent shortRange(Token year, Token second) {
    if (second.text().length() == 2 && second.value() > year.value() % 100) {
      return range(year.value(), second.value());
    }
    throw cursor.problem(
        second,
        "this is no later year; write a month as 2028-09, and a range of years as 2028/2031.");
  }

  private Extent range(int year, int lastDigits) {
    int start = cursor.at();
    cursor.skip(3);
    int count = lastDigits - year % 100 + 1;
    boolean isEdtf =
        !cursor.tokens().isWritten(start + 1, '/') && Vocabulary.isGrouping(lastDigits);
    String other =
        isEdtf ? ", not as " + DayGrammar.grouping(year, lastDigits).span().inWords() : "";
    cursor.guessFrom(
        start,
        "taken as the years "
            + Span.yearText(year)
            + " to "
            + Span.yearText(year + count - 1)
            + other);
    return Extent.years(year, count);
  }
}

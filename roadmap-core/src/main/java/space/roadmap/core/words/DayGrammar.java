package space.roadmap.core.words;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads days, months and seasons by name, and fiscal years.
 *
 * <p>A method returns null, with the cursor where it was, if what it reads does not stand there.
 * What it returns has no year if none is said.
 */
final class DayGrammar {
  private static final int FIRST_SEASON = 21;
  private static final int SUMMER = 22;
  private static final int WINTER = 24;
  private static final int SOUTHERN_SUMMER = 30;
  private static final int LAST_MONTH = 12;
  private static final int[] SEASON_STARTS = {3, 6, 9, 12};
  private static final int[] GROUPING_STARTS = {1, 4, 7, 10, 1, 5, 9, 1, 7};
  private static final int FIRST_QUARTER = 33;
  private static final int FIRST_THIRD = 37;
  private static final int FIRST_HALF = 40;

  private final Cursor cursor;
  private final FigureGrammar figures;
  private final FiscalGrammar fiscal;

  DayGrammar(Cursor cursor, DateReader reader) {
    this.cursor = cursor;
    this.figures = new FigureGrammar(cursor, reader);
    this.fiscal = new FiscalGrammar(cursor, reader);
  }

  FiscalGrammar fiscal() {
    return fiscal;
  }

  /**
   * Reads one stretch of the calendar.
   *
   * @param month the month of a day that stands without one, 0 if it has to have one
   */
  @Nullable Extent extent(int month) {
    Token token = cursor.peek();
    return switch (token.sense()) {
      case MONTH -> monthFirst();
      case SEASON, HEMISPHERE -> season();
      case FISCAL -> fiscal.year();
      case YEAR -> yearByName();
      case NUMBER, ORDINAL -> {
        Extent figure = figures.number();
        if (figure != null && figure.isYears() && figure.length() == 1) {
          yield yearFirst(figure);
        }
        boolean isDay = token.isShortNumber() || token.isOrdinalInDigits();
        yield figure != null || !isDay ? figure : dayFirst(month);
      }
      default -> null;
    };
  }

  private @Nullable Extent yearByName() {
    Extent years = figures.years();
    if (years != null) {
      return years;
    }
    return figures.isYear(0) ? yearFirst(Extent.years(figures.year(), 1)) : null;
  }

  /** Reads what may follow a year: 2028 Q3, 2028/H2, 2028 - Q1, 2028 September, 2028-Sep-14. */
  private Extent yearFirst(Extent year) {
    int start = cursor.at();
    int guessed = cursor.guessed();
    Token sign = cursor.peek();
    boolean isGlued = sign.isGlued('-') || sign.isGlued('/');
    boolean isApart = sign.isSign('-') && !isGlued;
    cursor.skipIf(isGlued || isApart);
    Slice part = PartGrammar.letter(cursor);
    if (part != null) {
      int end = cursor.at();
      boolean isOfLater = isApart ? yearOrNone() != Extent.NO_YEAR : isYear();
      cursor.back(isOfLater ? start : end, guessed);
      return isOfLater ? year : year.exactly(part);
    }
    Token name = cursor.peek();
    if (name.is(Sense.MONTH) && !isApart && isYearJoined()) {
      cursor.skip(1);
      return Extent.months(year.year(), name.value(), 1);
    }
    boolean isMonth = name.is(Sense.MONTH) && !isApart && (isGlued || !isVerb(name));
    Extent month = isMonth ? monthFirst() : null;
    if (month == null || month.hasYear()) {
      cursor.back(start, guessed);
      return year;
    }
    return month.inYear(year.year());
  }

  /** "May" and "march" are written small where they are verbs: "2028 may slip". */
  private boolean isVerb(Token month) {
    return (month.isText("may") || month.isText("march"))
        && Character.isLowerCase(cursor.tokens().text().charAt(month.from()));
  }

  private @Nullable Extent dayFirst(int inheritedMonth) {
    int start = cursor.at();
    Token day = cursor.peek();
    cursor.skip(1);
    if (isMonthlessRange()) {
      return Extent.day(Extent.NO_YEAR, 0, day.value());
    }
    joint();
    if (cursor.peek().is(Sense.MONTH)) {
      int month = cursor.peek().value();
      cursor.skip(1);
      return Extent.day(yearOrNone(), month, day.value());
    }
    if (inheritedMonth > 0) {
      cursor.back(start + 1, cursor.guessed());
      int year = yearOrNone();
      return Extent.day(year, inheritedMonth, day.value());
    }
    cursor.back(start, cursor.guessed());
    return null;
  }

  /** Tells whether "-16 September" or "to 16 September" follows a day without a month. */
  private boolean isMonthlessRange() {
    Token join = cursor.peek();
    Token day = cursor.peek(1);
    boolean joins =
        join.isSign('-')
            || join.is(Sense.TO)
            || join.is(Sense.UNTIL)
            || join.is(Sense.AND)
            || join.is(Sense.OR)
            || join.isGlued('/');
    int of = cursor.peek(2).is(Sense.FILLER) ? 3 : 2;
    return joins
        && (day.isShortNumber() || day.isOrdinalInDigits())
        && cursor.peek(of).is(Sense.MONTH);
  }

  private @Nullable Extent monthFirst() {
    int month = cursor.peek().value();
    cursor.skip(1);
    int year = yearOrNone();
    if (year != Extent.NO_YEAR) {
      return Extent.months(year, month, 1);
    }
    boolean dash = cursor.peek().isGlued('-') && cursor.peek(1).isGlued();
    Token day = cursor.peek(dash ? 1 : 0);
    boolean isDay = day.isShortNumber() || day.isOrdinalInDigits();
    if (isDay && !cursor.peek(dash ? 2 : 1).is(Sense.MONTH)) {
      cursor.skip(dash ? 2 : 1);
      return Extent.day(yearOrNone(), month, day.value());
    }
    return Extent.months(Extent.NO_YEAR, month, 1);
  }

  private @Nullable Extent season() {
    int start = cursor.at();
    int sphere = cursor.peek().is(Sense.HEMISPHERE) ? cursor.peek().value() : 0;
    cursor.skip(sphere > 0 ? 1 : 0);
    if (!cursor.peek().is(Sense.SEASON)) {
      cursor.back(start, cursor.guessed());
      return null;
    }
    int code = FIRST_SEASON - 1 + sphere + cursor.peek().value();
    cursor.skip(1);
    int year = yearOrNone();
    boolean bothYears = year != Extent.NO_YEAR && acceptNextYear(year);
    if (bothYears && code == SUMMER) {
      code = SOUTHERN_SUMMER;
      cursor.guessFrom(start, "taken as the southern summer that begins in December " + year);
    } else if (bothYears && grouping(year, code).start() != LAST_MONTH) {
      cursor.guessFrom(start, "taken as in " + year);
    } else if (code == WINTER && !bothYears && year != Extent.NO_YEAR) {
      cursor.guessFrom(start, "taken as the winter that begins in December " + year);
    }
    return grouping(year, code);
  }

  /** Skips the second year of "winter 2027/28". */
  private boolean acceptNextYear(int year) {
    Token sign = cursor.peek();
    Token next = cursor.peek(1);
    boolean isNext =
        (sign.isGlued('-') || sign.isGlued('/'))
            && next.isGlued()
            && (next.isNumber(4) ? next.value() == year + 1 : next.isNumber(2))
            && next.value() % 100 == (year + 1) % 100;
    cursor.skip(isNext ? 2 : 0);
    return isNext;
  }

  /** Reads a year behind a comma, a hyphen, a slash or "of", if one stands there. */
  private int yearOrNone() {
    int start = cursor.at();
    joint();
    if (isYear()) {
      return figures.year();
    }
    cursor.back(start, cursor.guessed());
    return Extent.NO_YEAR;
  }

  private boolean isYear() {
    return figures.isYear(0) && !isDecade();
  }

  /** Tells whether a hyphen or slash and another year follow a month, as in 2026-Sep/2027-Jan. */
  private boolean isYearJoined() {
    Token sign = cursor.peek(1);
    return (sign.isGlued('-') || sign.isGlued('/'))
        && cursor.peek(2).isGlued()
        && cursor.peek(2).isNumber(4);
  }

  private boolean isDecade() {
    return cursor.peek().is(Sense.NUMBER) && cursor.peek(1).isGlued() && cursor.peek(1).isWord();
  }

  private void joint() {
    Token token = cursor.peek();
    cursor.skipIf(
        token.isSign(',') || token.isGlued('-') || token.isGlued('/') || token.isGlued('.'));
    cursor.skipIf(cursor.peek().isText("of"));
    cursor.skipIf(cursor.peek().isText("the"));
  }

  /** Returns the months of an EDTF code. */
  static Extent grouping(int year, int code) {
    if (code >= FIRST_QUARTER) {
      int length = code >= FIRST_HALF ? 6 : code >= FIRST_THIRD ? 4 : 3;
      return Extent.grouping(year, GROUPING_STARTS[code - FIRST_QUARTER], length, code);
    }
    int season = (code - FIRST_SEASON) % SEASON_STARTS.length;
    boolean isSouthern = code >= FIRST_SEASON + 2 * SEASON_STARTS.length;
    return Extent.grouping(year, SEASON_STARTS[isSouthern ? (season + 2) % 4 : season], 3, code);
  }

  static String noSuchDay(int year, int month, int day) {
    return "day "
        + day
        + " does not exist; "
        + Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + " "
        + year
        + " has days 1 to "
        + Span.lengthOf(year, month)
        + ".";
  }
}

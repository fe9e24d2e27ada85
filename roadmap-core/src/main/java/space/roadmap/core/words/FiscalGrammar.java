package space.roadmap.core.words;

import org.jspecify.annotations.Nullable;

/** Reads fiscal years, such as FY2027, FY27, JFY2026 and FY2026-27. */
final class FiscalGrammar {
  private static final int CENTURY = 2000;
  private static final int MOST_YEARS = 100;

  private final Cursor cursor;
  private final DateReader reader;

  FiscalGrammar(Cursor cursor, DateReader reader) {
    this.cursor = cursor;
    this.reader = reader;
  }

  /** Reads a fiscal year or a range of them, and what part of it follows. */
  @Nullable Extent year() {
    int start = cursor.at();
    int known = cursor.peek().value();
    cursor.skip(1);
    cursor.skipIf(cursor.peek().isSign('\'') || cursor.peek().isGlued('-'));
    Token first = cursor.peek();
    if (!first.isNumber(4) && !first.isNumber(2)) {
      cursor.back(start, cursor.guessed());
      return null;
    }
    int from = first.isNumber(2) ? CENTURY + first.value() : first.value();
    cursor.skip(1);
    int to = lastYear(from);
    if (!FiscalCalendar.isYear(from) || !FiscalCalendar.isYear(to)) {
      cursor.back(start, cursor.guessed());
      return null;
    }
    if (first.isNumber(2)) {
      cursor.guessFrom(start, "taken as in this century, " + from);
    }
    Extent years = months(start, known, from, to);
    Slice part = PartGrammar.letter(cursor);
    return part == null ? years : years.exactly(part);
  }

  /** Reads the second year of FY2026-27, or returns the first. */
  private int lastYear(int from) {
    Token sign = cursor.peek();
    Token second = cursor.peek(1);
    if ((!sign.isGlued('-') && !sign.isGlued('/')) || !second.isGlued()) {
      return from;
    }
    int to =
        second.isNumber(2)
            ? from - from % 100 + second.value()
            : second.isNumber(4) ? second.value() : from;
    if (to <= from || to - from > MOST_YEARS) {
      return from;
    }
    cursor.skip(2);
    return to;
  }

  /**
   * Returns the fiscal years from one to another.
   *
   * @param start the token their words begin with
   * @param known which calendar the words say, 0 for none
   */
  Extent months(int start, int known, int from, int to) {
    FiscalCalendar calendar = calendar(start, known, to == from + 1);
    if (!calendar.isOneYear(from, to)) {
      return calendar.months(from, to);
    }
    cursor.guessFrom(start, "taken as one fiscal year, from " + from + " into " + to);
    return calendar.months(to, to);
  }

  private FiscalCalendar calendar(int start, int known, boolean bothYears) {
    FiscalCalendar declared = reader.calendar();
    return switch (known) {
      case 1 -> FiscalCalendar.UNITED_STATES;
      case 2 -> FiscalCalendar.JAPAN;
      case 3 -> FiscalCalendar.INDIA;
      default -> {
        if (declared != null) {
          yield declared;
        }
        FiscalCalendar guessed = bothYears ? FiscalCalendar.INDIA : FiscalCalendar.UNITED_STATES;
        cursor.guessFrom(start, "taken as in the " + guessed);
        yield guessed;
      }
    };
  }
}

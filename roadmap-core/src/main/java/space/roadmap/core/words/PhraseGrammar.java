package space.roadmap.core.words;

import org.jspecify.annotations.Nullable;
import space.roadmap.core.time.EdtfException;

/**
 * Reads one phrase that says a date: a stretch of the calendar, a bound, a range or no date.
 *
 * <pre>
 * phrase  = undated | bound side | "between" side "and" side | "from" side ["to" side]
 *         | side [("to" | "-" | "/") side] ["or later" | "+" | "or earlier"]
 * side    = {"about" | "perhaps"} [part ["of"]] stretch ["~" | "?" | "%"]
 * part    = ["early" | "mid" | "late" …] ["Q3" | "second half" | "first third" …]
 * stretch = day | month | season | year | fiscal year | decade
 * </pre>
 *
 * <p>Each alternative looks a bounded number of tokens ahead, so the time for all phrases of a text
 * grows with its length.
 */
final class PhraseGrammar {
  private static final int NONE = -1;
  private static final int MOST_QUALIFIERS = 4;

  private final Cursor cursor;
  private final DayGrammar days;
  private int yearless = NONE;
  private boolean isRange;

  PhraseGrammar(Tokens tokens, DateReader reader) {
    this.cursor = new Cursor(tokens);
    this.days = new DayGrammar(cursor, reader);
  }

  /** Returns the first token of what would be a date if its year were said, or -1. */
  int yearless() {
    return yearless;
  }

  /**
   * Returns the phrase that begins with a token, or null if none does.
   *
   * @throws EdtfException if one does and it says no possible date
   */
  @Nullable Phrase phrase(int at) {
    cursor.start(at);
    Span span = span();
    return span == null ? null : new Phrase(span, cursor.guesses(), at, cursor.at());
  }

  private @Nullable Span span() {
    int start = cursor.at();
    String marks = doubts();
    Token token = cursor.peek();
    if (isSide(token.sense())) {
      cursor.back(start, 0);
      return range(start);
    }
    Span span = led(token, start);
    for (int i = 0; span != null && i < marks.length(); i++) {
      span = span.qualified(marks.charAt(i));
    }
    return span;
  }

  private static boolean isSide(Sense sense) {
    return switch (sense) {
      case UNDATED, BETWEEN, FROM, MOVED_FROM -> false;
      case NOT_BEFORE, AFTER, NOT_AFTER, BEFORE, UNTIL, EARLIEST, LATEST -> false;
      default -> true;
    };
  }

  /** Reads a phrase that a word leads which is no part of a date. */
  private @Nullable Span led(Token token, int start) {
    return switch (token.sense()) {
      case UNDATED -> {
        cursor.skip(1);
        if (token.value() > 0) {
          cursor.guessFrom(start, "taken as no date");
        }
        yield Span.UNDATED;
      }
      case BETWEEN -> between();
      case FROM -> from();
      case MOVED_FROM -> moved(start);
      default -> bound(start);
    };
  }

  private @Nullable Span bound(int start) {
    Token token = cursor.peek();
    Sense sense = token.sense();
    cursor.skip(1);
    cursor.skipIf(cursor.peek().isGlued('-') || cursor.peek().isSign(':'));
    Span ends = ends(cursor.at());
    if (ends == null) {
      return null;
    }
    Span span = bounded(ends, sense);
    if (sense == Sense.AFTER || sense == Sense.BEFORE || isRange) {
      cursor.guessFrom(start, "taken as " + span.inWords());
    } else if (token.isText("until") || token.isText("till")) {
      cursor.guessFrom(start, "taken as including the last day of it");
    }
    cursor.skipIf(cursor.peek().is(span.hasLast() ? Sense.LATEST : Sense.EARLIEST));
    return span;
  }

  /** Returns what a bound makes of a date. */
  static Span bounded(Span span, Sense bound) {
    return switch (bound) {
      case AFTER -> span.after();
      case BEFORE -> span.before();
      case NOT_BEFORE, EARLIEST -> span.orLater();
      default -> span.orEarlier();
    };
  }

  private @Nullable Span between() {
    cursor.skip(1);
    Stated first = side(0);
    if (first == null) {
      return null;
    }
    Token join = cursor.peek();
    if (!join.is(Sense.AND) && !join.is(Sense.TO) && !join.isSign('-')) {
      return null;
    }
    cursor.skip(1);
    Stated last = side(first.extent().isDay() ? first.extent().start() : 0);
    return last == null ? null : joined(first, last);
  }

  private @Nullable Span from() {
    cursor.skip(1);
    Stated first = side(0);
    if (first == null) {
      return null;
    }
    int guessed = cursor.guessed();
    Stated last = joins(true) ? last(first) : null;
    if (last != null) {
      return joined(first, last);
    }
    cursor.back(first.to(), guessed);
    if (!hasYear(first)) {
      return null;
    }
    Token token = cursor.peek();
    cursor.skipIf(token.is(Sense.OR_LATER) || token.isText("on"));
    return first.span(cursor).orLater();
  }

  /** Reads "slipped from 2025 to 2027". */
  private @Nullable Span moved(int start) {
    cursor.skip(1);
    Stated first = side(0);
    if (first == null || (!cursor.accept(Sense.TO) && !cursor.accept(Sense.UNTIL))) {
      return null;
    }
    Stated last = side(0);
    if (last == null || !hasYear(last)) {
      return null;
    }
    Span span = last.span(cursor);
    cursor.guessFrom(start, "taken as the later date, " + span.inWords());
    return span;
  }

  private @Nullable Span range(int start) {
    Span span = ends(start);
    return span == null ? null : open(span);
  }

  /** Reads one end or two that are joined, and notes which. */
  private @Nullable Span ends(int start) {
    isRange = false;
    Stated first = side(0);
    if (first == null) {
      return null;
    }
    int guessed = cursor.guessed();
    boolean choice = isChoice(cursor.peek());
    Stated last = joins(first.hasYear()) ? last(first) : null;
    if (last == null) {
      cursor.back(first.to(), guessed);
      return hasYear(first) ? stretch(first, start) : null;
    }
    isRange = true;
    Span span = joined(first, last);
    if (span != null && choice) {
      cursor.guessFrom(start, "taken as some day from the first to the last");
    }
    return span;
  }

  /** Returns the span of one side, in fiscal years if a remark behind it says so. */
  private Span stretch(Stated stated, int start) {
    Extent extent = stated.extent();
    boolean isFiscal =
        extent.isYears()
            && stated.slice() == null
            && FiscalCalendar.isYear(extent.year())
            && FiscalCalendar.isYear(extent.year() + extent.length() - 1)
            && cursor.peek().isSign('(')
            && cursor.peek(1).is(Sense.FISCAL)
            && cursor.peek(2).isSign(')');
    if (!isFiscal) {
      return stated.span(cursor);
    }
    int known = cursor.peek(1).value();
    cursor.skip(3);
    int last = extent.year() + extent.length() - 1;
    return stated.with(days.fiscal().months(start, known, extent.year(), last)).span(cursor);
  }

  /** Reads "or later" and the like. */
  private Span open(Span span) {
    Token token = cursor.peek();
    boolean isPlus = token.isSign('+') && (token.isGlued() || cursor.peek(1).is(Sense.END));
    if (token.is(Sense.OR_LATER) || token.is(Sense.EARLIEST) || isPlus) {
      cursor.skip(1);
      return span.orLater();
    }
    return cursor.skipIf(token.is(Sense.OR_EARLIER) || token.is(Sense.LATEST))
        ? span.orEarlier()
        : span;
  }

  /** Skips what joins two ends of a range; two that share a year may also be joined by "or". */
  private boolean joins(boolean hasYear) {
    Token token = cursor.peek();
    boolean isGluedSlash = token.isGlued('/') && cursor.peek(1).isGlued();
    boolean joins =
        token.is(Sense.TO) || token.is(Sense.UNTIL) || token.isSign('-') || isGluedSlash;
    return cursor.skipIf(joins || (!hasYear && isChoice(token)));
  }

  private static boolean isChoice(Token token) {
    return token.is(Sense.OR) || token.is(Sense.AND) || token.isSign('&');
  }

  private @Nullable Stated last(Stated first) {
    return side(first.extent().isDay() ? first.extent().start() : 0);
  }

  /** Returns the range from one end to another, or null if neither has a year. */
  private @Nullable Span joined(Stated first, Stated last) {
    if (!last.hasYear() && !hasYear(first)) {
      return null;
    }
    if (!first.extent().hasMonth() && !last.extent().isDay()) {
      return null;
    }
    Stated start = first.completedBy(last, true);
    Stated end = last.completedBy(start, false);
    Span span = start.span(cursor).to(end.span(cursor));
    if (span.isReversed()) {
      throw cursor.problem(
          cursor.tokens().get(last.from()),
          "the end is before the start; write the earlier date first.");
    }
    return span;
  }

  private boolean hasYear(Stated stated) {
    if (!stated.hasYear() && yearless == NONE) {
      yearless = stated.from();
    }
    return stated.hasYear();
  }

  private @Nullable Stated side(int month) {
    String marks = doubts();
    int from = cursor.at();
    Slice slice = PartGrammar.read(cursor);
    int part = cursor.at();
    if (slice != null) {
      PartGrammar.skipJoint(cursor);
    }
    Extent extent = days.extent(month);
    if (extent == null) {
      if (slice == null || !slice.isExact()) {
        return null;
      }
      cursor.back(part, cursor.guessed());
      extent = Extent.years(Extent.NO_YEAR, 1);
    }
    Token mark = cursor.peek();
    if (mark.isGlued() && Span.isMark(mark.value()) && mark.is(Sense.SIGN)) {
      marks += (char) mark.value();
      cursor.skip(1);
    }
    return new Stated(extent, slice, marks, from, cursor.at());
  }

  /** Reads "perhaps about the" as marks. */
  private String doubts() {
    StringBuilder marks = new StringBuilder();
    for (int i = 0; i < MOST_QUALIFIERS; i++) {
      cursor.skipFillers();
      if (cursor.accept(Sense.PERHAPS)) {
        marks.append('?');
      } else if (isAbout()) {
        cursor.skip(1);
        marks.append('~');
      } else {
        break;
      }
    }
    return marks.toString();
  }

  private boolean isAbout() {
    Token token = cursor.peek();
    if (!token.is(Sense.ABOUT)) {
      return token.isSign('~');
    }
    String text = cursor.tokens().text();
    boolean isAbbreviated = token.to() < text.length() && text.charAt(token.to()) == '.';
    return !token.isText("c") || isAbbreviated || cursor.peek(1).isGlued();
  }
}

package space.roadmap.core.time;

import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which edtf.js 4.11.1 reads dates differently, each with the texts it concerns; the
 * first that applies explains a difference.
 */
enum EdtfDifference {
  SEASONS(
      "Seasons are three whole months from March, June, September and December",
      Side.OTHER_BOUNDS,
      date("^-?[\\dX]{4}[?~%]?-(2[1-9]|3[0-2])")),
  THIRDS("Thirds of a year have four months each", Side.OTHER_BOUNDS, date("^-?[\\dX]{4}-3[789]")),
  FAR_YEARS("Years beyond 275,760 have bounds", Side.OTHER_BOUNDS, date("^Y-?[1-9]\\d*")),
  UNKNOWN_END("An unknown end has no bound", Side.OTHER_BOUNDS, has("^/|/$")),
  SET_BOUNDS(
      "The bounds of a set are those of all its dates and ranges, in any order",
      Side.OTHER_BOUNDS,
      has("^[\\[{].*(,|\\.\\.)")),
  SIGNIFICANT_DIGITS(
      "Significant digits give the bounds of a year", Side.OTHER_BOUNDS, date("S[1-9]")),
  BEFORE_YEAR_0(
      "Before year 0, digits left open count backwards: -19 is -1999 to -1900",
      Side.OTHER_BOUNDS,
      date("^-(\\d\\d[?~%]?$|\\d\\d\\d[?~%]?$|.*X)")),
  LEAP_DAY(
      "29 February is a day of leap years only, where the year is left open too",
      Side.OTHER_BOUNDS,
      date("-02-29|X.*-(02|X2|0X|XX)-(29|X9|2X|XX|3X)")),
  QUARTERS_BEFORE_YEAR_0(
      "Quarters and other parts of a year before year 0 are as long as any",
      Side.OTHER_BOUNDS,
      date("^-\\d{4}-(3[3-9]|4[01])")),
  FIRST_FITTING_DAY(
      "The bounds of digits left open are days that fit them all",
      Side.OTHER_BOUNDS,
      date("-(X\\d|\\dX|XX)")),

  TWO_MARKS("Marks before and after a part add up", Side.THEY_REFUSE, date("[?~%]-?[\\dX]+[?~%]")),
  MARKED_OPEN_DIGITS(
      "A date with digits left open may be qualified", Side.THEY_REFUSE, date("[?~%].*X|X.*[?~%]")),
  MARKED_GROUPINGS(
      "Seasons, quarters and other parts of a year may be qualified",
      Side.THEY_REFUSE,
      date("^[?~%]?-?\\d{4}[?~%]?-[?~%]?[234]\\d[?~%]?$").and(date("[?~%]"))),
  MARKED_YEARS(
      "Years with Y, an exponent or significant digits may be qualified",
      Side.THEY_REFUSE,
      date("[YS].*[?~%]|[?~%].*[YS]")),
  OPEN_DIGITS_WITH_GROUPINGS(
      "A year with digits left open may have seasons and quarters",
      Side.THEY_REFUSE,
      date("X.*-[234]\\d$")),
  UNUSUAL_MONTHS(
      "Any digit of a month or day may be left open", Side.THEY_REFUSE, date("-(X\\d|\\dX)")),
  MARKED_IN_SETS("Dates of a set may be qualified", Side.THEY_REFUSE, has("^[\\[{].*[?~%]")),
  ANY_END(
      "Seasons, and years with Y or significant digits, may stand in intervals and sets",
      Side.THEY_REFUSE,
      has("[/\\[{]").and(date("Y|S|-[234]\\d$"))),
  UNEQUAL_RANGES(
      "A range in a set may go from a day to a month or year",
      Side.THEY_REFUSE,
      has("^[\\[{].*[^,\\[{]\\.\\.[^,\\]}]")),
  MIXED_ENDS(
      "One end of an interval may be qualified and the other have digits left open or marks inside",
      Side.THEY_REFUSE,
      has("[?~%]/.*(X|[?~%].)|(X|[?~%][^/]).*/.*[?~%]$")),
  OVERLAPPING_ENDS(
      "The ends of an interval may overlap, as from 15 January 2028 to 2028",
      Side.THEY_REFUSE,
      range(
          (start, end) ->
              start.before(end) != Certainty.CERTAIN && start.after(end) != Certainty.CERTAIN)),
  ONE_PART_MARKED_BEFORE(
      "A mark may stand before a century, a decade or a year with Y",
      Side.THEY_REFUSE,
      date("^[?~%]-?(\\d\\d\\d?$|Y)")),
  WEST_OF_12("An offset may be as far as -14:00", Side.THEY_REFUSE, has("T.*-1[34]")),
  LEAP_SECOND("A minute may have a leap second", Side.THEY_REFUSE, has(":59:60")),

  IMPOSSIBLE_DAY(
      "A day that its month does not have is refused", Side.WE_REFUSE, date("-(29|3\\d|X9|3X)")),
  TOO_FAR_YEAR("Years end at 999,999,999", Side.WE_REFUSE, date("^Y-?[1-9](\\d{9}|\\d*E[1-9])")),
  PLAIN_NUMBER("Digits alone are no number of milliseconds", Side.WE_REFUSE, has("^\\d+$")),
  NEITHER_END("An interval states an end", Side.WE_REFUSE, has("^/$")),
  SHORT_TIME(
      "A time of day has seconds, and neither 24 hours nor a fraction of a second",
      Side.WE_REFUSE,
      has("T\\d\\d:\\d\\d($|[-+Z])|T24|T.*\\.\\d")),
  PLAIN_OFFSET("An offset of hours and minutes has a colon", Side.WE_REFUSE, has("T.*[-+]\\d{4}$")),
  TIMES_IN_INTERVALS("The ends of an interval are days", Side.WE_REFUSE, has("T.*/|/.*T")),
  IDLE_EXPONENT("An exponent is from 1 to 8 of a number above 0", Side.WE_REFUSE, date("E0|Y-?0")),
  IDLE_SIGNIFICANCE(
      "Of no more digits than a year has some are significant", Side.WE_REFUSE, date("S\\d")),
  REVERSED_RANGE(
      "A reversed range or interval is refused",
      Side.WE_REFUSE,
      range((start, end) -> start.after(end) == Certainty.CERTAIN)),
  BLANKS("Blanks stand after commas only", Side.WE_REFUSE, has(" "));

  private enum Side {
    WE_REFUSE,
    THEY_REFUSE,
    OTHER_BOUNDS
  }

  private final String words;
  private final Side side;
  private final Predicate<String> texts;

  EdtfDifference(String words, Side side, Predicate<String> texts) {
    this.words = words;
    this.side = side;
    this.texts = texts;
  }

  /** What is different, as the page says it. */
  String words() {
    return words;
  }

  static @Nullable EdtfDifference of(String text, String ours, String theirs) {
    Side side =
        ours.equals("invalid")
            ? Side.WE_REFUSE
            : theirs.equals("invalid") ? Side.THEY_REFUSE : Side.OTHER_BOUNDS;
    for (EdtfDifference difference : values()) {
      if (difference.side == side && difference.texts.test(text)) {
        return difference;
      }
    }
    return null;
  }

  /** Tells of texts of which one date has something. */
  private static Predicate<String> date(String expression) {
    Predicate<String> one = has(expression);
    return text -> Stream.of(text.split("[\\[\\]{},/ ]|\\.\\.")).anyMatch(one);
  }

  /** Tells of intervals, and of sets with a range, whose two ends are in a relation. */
  private static Predicate<String> range(BiPredicate<UncertainDate, UncertainDate> relation) {
    return text ->
        Stream.of(text.replaceAll("[\\[\\]{}]", "").split(","))
            .map(member -> member.strip().split("/|\\.\\."))
            .anyMatch(
                ends ->
                    ends.length == 2
                        && Stream.of(ends).allMatch(EdtfDifference::isDate)
                        && relation.test(
                            UncertainDate.parse(ends[0]), UncertainDate.parse(ends[1])));
  }

  private static boolean isDate(String text) {
    try {
      return UncertainDate.parse(text) != null;
    } catch (EdtfException e) {
      return false;
    }
  }

  private static Predicate<String> has(String expression) {
    return Pattern.compile(expression).asPredicate();
  }
}

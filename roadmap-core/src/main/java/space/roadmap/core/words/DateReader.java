package space.roadmap.core.words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.time.DateWords;
import space.roadmap.core.time.EdtfException;
import space.roadmap.core.time.UncertainDate;

/**
 * Reads the English words that people use for the date of one event: {@code NET Q3 2028}, {@code
 * late 2020s}, {@code 2025, then 2026, then 2027}.
 *
 * <p>It is the counterpart of {@link DateWords}, for tables and documents that people wrote. It
 * never says more than the words do: no day is invented, and what the words leave open is widened,
 * guessed by the conventions below and told as a guess. What it returns keeps the words.
 *
 * <pre>{@code
 * WordedDate read = DateReader.wordsFirst().read("late 2020s (2024 plan)");
 * read.date();     // 2026/2029
 * read.isExact();  // false
 * read.guesses();  // 'late 2020s' taken as 2026 to 2029; left '(2024 plan)' out
 * }</pre>
 *
 * <table>
 * <caption>Conventions</caption>
 * <tr><th>Words</th><th>Date</th><th>Why</th></tr>
 * <tr><td>early, mid, late 2031</td><td>{@code 2031-01/2031-04}, {@code -05/-08}, {@code
 * -09/-12}</td><td>thirds; "start of" and "end of" are read alike</td></tr>
 * <tr><td>early, mid, late 2030s</td><td>{@code 2030/2033}, {@code 2033/2036}, {@code
 * 2036/2039}</td><td>thirds of ten years, rounded outward to whole years, so they overlap</td></tr>
 * <tr><td>early, mid, late May 2028</td><td>days 01 to 10, 11 to 20, 21 to the last</td>
 * <td>thirds</td></tr>
 * <tr><td>early-mid 2030s</td><td>{@code 2030/2036}</td><td>both thirds</td></tr>
 * <tr><td>early Q4 2027</td><td>{@code 2027-10}</td><td>a third of the quarter</td></tr>
 * <tr><td>Q3, H2, spring, first third of 2028</td><td>{@code 2028-35}, {@code 2028-41}, {@code
 * 2028-21}, {@code 2028-37}</td><td>EDTF has codes for them; a winter begins in its year</td></tr>
 * <tr><td>2030s</td><td>{@code 203X}</td><td></td></tr>
 * <tr><td>about 2035, perhaps 2035</td><td>{@code 2035~}, {@code 2035?}</td><td></td></tr>
 * <tr><td>no earlier than, not before, NET, as early as, since, from 2028; 2028 or later, 2028+
 * </td><td>{@code 2028/..}</td><td></td></tr>
 * <tr><td>by, no later than, until, through 2030; by the end of 2030</td><td>{@code ../2030}</td>
 * <td>2030 belongs to it</td></tr>
 * <tr><td>before 2030, after 2028</td><td>{@code ../2029}, {@code 2029/..}</td><td>without the year
 * itself, a guess; "by/before 2030" has it</td></tr>
 * <tr><td>before the return (2031)</td><td>{@code ../2031}</td><td>the day is as uncertain as that
 * of the return, which may be any of 2031</td></tr>
 * <tr><td>2028 to 2031, between 2028 and 2031, 2028–31</td><td>{@code 2028/2031}</td><td></td></tr>
 * <tr><td>2028-32</td><td>{@code 2028/2032}</td><td>as EDTF it would be southern winter; see {@link
 * #edtfFirst()}</td></tr>
 * <tr><td>2028/29, 09/2028</td><td>{@code 2028/2029}, {@code 2028-09}</td><td>as EDTF 29 and 09
 * would be centuries; 28/29 is read as EDTF, a guess</td></tr>
 * <tr><td>2028 or 2030</td><td>{@code 2028/2030}</td><td>from the first to the last</td></tr>
 * <tr><td>2025, then 2026; was 2025, now 2026; slipped from 2025 to 2026</td><td>{@code 2026}</td>
 * <td>the last date that is not called a former one</td></tr>
 * <tr><td>15 January 2025; landed 2 March 2025</td><td>{@code 2025-01-15}</td><td>a date that other
 * words lead to is another event's</td></tr>
 * <tr><td>2028 (early 2028)</td><td>{@code 2028}</td><td>remarks are left out unless no date stands
 * outside them</td></tr>
 * <tr><td>FY2027, JFY2026, FY2026-27</td><td>{@code 2026-10/2027-09}, {@code 2026-04/2027-03}, the
 * same</td><td>a {@link FiscalCalendar}; "FY" without a country is a guess unless one is declared
 * </td></tr>
 * <tr><td>TBD, no date, unknown, n/a, -</td><td>{@code ../..}</td><td></td></tr>
 * <tr><td>03/04/2027</td><td>refused</td><td>unless {@link #withDayFirst()} or {@link
 * #withMonthFirst()} declares the order; 13/04/2027 has one reading</td></tr>
 * </table>
 *
 * <p>The thirds of decades agree best with dates of missions that were written by hand before this
 * existed: those have {@code 2026/2029} for "late 2020s", and 2033 as the latest year that "early
 * 2030s" ends with.
 *
 * <p>A text of nothing but the characters of EDTF is read as EDTF and is no word: if it is not
 * valid, it is refused as {@link UncertainDate#parse} refuses it. The exceptions are {@code
 * 2026-2027}, {@code 2030+}, {@code -} and dates such as {@code 13/04/2027}; to {@link
 * #wordsFirst()} also what the table says of 2028-32, 2028/29 and 09/2028.
 *
 * <p>Letters may be of any case, white space and dashes of any kind. A reader is immutable; it
 * takes time in proportion to the text, which has at most 1,000 characters.
 */
public final class DateReader {
  private static final int LONGEST_TEXT = 1_000;
  private static final String OF_DATES = "0123456789-/.?~%XYTZSE:+[]{},";
  private static final Pattern WORDS_IN_FIGURES =
      Pattern.compile("[0-9]{4} ?- ?[0-9]{4}|[0-9]{4}\\+|[0-9]{1,2}([-/.])[0-9]{1,2}\\1[0-9]{4}");
  private static final Pattern YEAR_AND_TWO_DIGITS =
      Pattern.compile("~?[0-9]{2}([0-9]{2})([-/])([0-9]{2})[?~%]?");
  private static final Pattern MONTH_AND_YEAR =
      Pattern.compile("~?(0?[1-9]|1[0-2])[/.][0-9]{4}[?~%]?");
  private static final Pattern SHORT_YEAR = Pattern.compile("[?~%]?-?[0-9]{2,3}[?~%]?");

  private static final DateReader WORDS_FIRST = new DateReader(true, Order.UNDECLARED, null);
  private static final DateReader EDTF_FIRST = new DateReader(false, Order.UNDECLARED, null);

  private enum Order {
    UNDECLARED,
    DAY_FIRST,
    MONTH_FIRST
  }

  private final boolean wordsFirst;
  private final Order order;
  private final @Nullable FiscalCalendar calendar;

  private DateReader(boolean wordsFirst, Order order, @Nullable FiscalCalendar calendar) {
    this.wordsFirst = wordsFirst;
    this.order = order;
    this.calendar = calendar;
  }

  /**
   * Returns a reader to which {@code 2028-32} is five years and {@code 09/2028} a month, as they
   * are to people.
   */
  public static DateReader wordsFirst() {
    return WORDS_FIRST;
  }

  /**
   * Returns a reader to which {@code 2028-32} alone is the southern winter, as it is to EDTF; among
   * words it is years.
   */
  public static DateReader edtfFirst() {
    return EDTF_FIRST;
  }

  /** Returns this reader, to which 03/04/2027 is 3 April. */
  public DateReader withDayFirst() {
    return new DateReader(wordsFirst, Order.DAY_FIRST, calendar);
  }

  /** Returns this reader, to which 03/04/2027 is 4 March. */
  public DateReader withMonthFirst() {
    return new DateReader(wordsFirst, Order.MONTH_FIRST, calendar);
  }

  /** Returns this reader, to which FY2027 is a year of the given calendar. */
  public DateReader withFiscalCalendar(FiscalCalendar declared) {
    return new DateReader(wordsFirst, order, declared);
  }

  /**
   * Returns what a text says.
   *
   * @throws EdtfException if it says no date, and not that there is none; the message tells where
   *     and what to write instead
   */
  public WordedDate read(CharSequence text) {
    String words = text.toString();
    if (words.length() > LONGEST_TEXT) {
      throw new EdtfException(
          words,
          LONGEST_TEXT,
          "the text is too long; words for a date have up to 1000 characters.");
    }
    if (isInFigures(words)) {
      return figures(words);
    }
    return isDash(words) ? undated(words) : Passage.read(words, this);
  }

  private WordedDate figures(String words) {
    if ((wordsFirst && isWordedOtherwise(words)) || WORDS_IN_FIGURES.matcher(words).matches()) {
      return Passage.read(words, this);
    }
    if (isDash(words)) {
      return undated(words);
    }
    UncertainDate date = UncertainDate.parse(words);
    boolean isGuess = wordsFirst && SHORT_YEAR.matcher(words).matches();
    return new WordedDate(
        words,
        date,
        isGuess ? List.of("'" + words + "' taken as " + DateWords.of(date)) : List.of(),
        List.of());
  }

  /** Tells whether people and EDTF read the text in different ways. */
  private static boolean isWordedOtherwise(String words) {
    return isRangeOfYears(words)
        || MONTH_AND_YEAR.matcher(words).matches()
        || isDecadeInCapitals(words);
  }

  /** Tells whether the text has nothing but characters of EDTF and white space, or is empty. */
  private static boolean isInFigures(String words) {
    return words.chars().allMatch(c -> OF_DATES.indexOf(c) >= 0 || Tokens.isSpace(c));
  }

  private static boolean isRangeOfYears(String words) {
    Matcher years = YEAR_AND_TWO_DIGITS.matcher(words);
    return years.matches()
        && years.group(3).compareTo(years.group(1)) > 0
        && (years.group(2).equals("/") || Vocabulary.isGrouping(Integer.parseInt(years.group(3))));
  }

  /** The words 2030s in capitals; to EDTF a count of digits is missing in them. */
  private static boolean isDecadeInCapitals(String words) {
    return words.length() == 5 && words.endsWith("0S");
  }

  private static boolean isDash(String words) {
    Tokens tokens = new Tokens(words);
    return tokens.size() == 1 && tokens.get(0).isSign('-');
  }

  private static WordedDate undated(String words) {
    return new WordedDate(
        words,
        UncertainDate.undated(),
        List.of("'" + words.strip() + "' taken as no date"),
        List.of());
  }

  boolean isDayFirst() {
    return order == Order.DAY_FIRST;
  }

  boolean isMonthFirst() {
    return order == Order.MONTH_FIRST;
  }

  @Nullable FiscalCalendar calendar() {
    return calendar;
  }
}

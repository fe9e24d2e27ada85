package space.roadmap.core.words;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;

/**
 * The years of a government's budget: the month they begin in and the year they are named for.
 *
 * <table>
 * <caption>Known calendars</caption>
 * <tr><th>Calendar</th><th>A year</th><th>Days</th><th>Where it is laid down</th></tr>
 * <tr><td>{@link #UNITED_STATES}</td><td>FY2027</td><td>2026-10-01 to 2027-09-30</td>
 * <td>title 31 of the United States Code, section 1102</td></tr>
 * <tr><td>{@link #JAPAN}</td><td>JFY2026</td><td>2026-04-01 to 2027-03-31</td>
 * <td>Public Finance Act, article 11; named for the year it begins in</td></tr>
 * <tr><td>{@link #INDIA}</td><td>FY2026-27</td><td>2026-04-01 to 2027-03-31</td>
 * <td>General Clauses Act 1897, section 3(21); where one year names it, that is the one it ends
 * in</td></tr>
 * </table>
 *
 * <p>Others are declared, here one that begins in July and is named for the year it ends in:
 *
 * <pre>{@code
 * FiscalCalendar calendar = FiscalCalendar.of("Ruritania", Month.JULY, NamedFor.END);
 * calendar.year(2027);   // 2026-07-01/2027-06-30
 * calendar.dayIn(2027);  // 2026-07/2027-06
 * }</pre>
 *
 * <p>Years go from 1 to 9998, since no day beyond four digits can be written. A calendar whose year
 * begins within a month, as the British one of taxes does, cannot be declared.
 */
public final class FiscalCalendar {
  /** Which year a fiscal year is named for, which matters unless it begins in January. */
  public enum NamedFor {
    /** For the year it begins in, as in Japan. */
    START,
    /** For the year it ends in, as in the United States. */
    END,
    /**
     * For both, as 2026-27 in India; a single year then means the one it ends in. Under the other
     * two, 2026-27 means two fiscal years.
     */
    BOTH
  }

  /** The United States: from October, named for the year it ends in. */
  public static final FiscalCalendar UNITED_STATES =
      of("the United States", Month.OCTOBER, NamedFor.END);

  /** Japan: from April, named for the year it begins in. */
  public static final FiscalCalendar JAPAN = of("Japan", Month.APRIL, NamedFor.START);

  /** India: from April, named for both years. */
  public static final FiscalCalendar INDIA = of("India", Month.APRIL, NamedFor.BOTH);

  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9998;
  private static final int MONTHS_A_YEAR = 12;

  private final String name;
  private final Month first;
  private final NamedFor namedFor;

  private FiscalCalendar(String name, Month first, NamedFor namedFor) {
    this.name = name;
    this.first = first;
    this.namedFor = namedFor;
  }

  /**
   * Returns a calendar.
   *
   * @param name whose it is, as it stands after "of": {@code the United States}
   * @param first the month on whose first day its years begin
   * @throws IllegalArgumentException if the name is blank
   */
  public static FiscalCalendar of(String name, Month first, NamedFor namedFor) {
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "A fiscal calendar has a blank name; name whose it is, such as \"Japan\".");
    }
    return new FiscalCalendar(
        name, Objects.requireNonNull(first), Objects.requireNonNull(namedFor));
  }

  /** Returns whose calendar it is. */
  public String name() {
    return name;
  }

  /** Returns the month its years begin with. */
  public Month firstMonth() {
    return first;
  }

  /** Returns which year its years are named for. */
  public NamedFor namedFor() {
    return namedFor;
  }

  /**
   * Returns the days of a fiscal year.
   *
   * @throws IllegalArgumentException if the year is not from 1 to 9998
   */
  public Period year(int year) {
    return period(months(year));
  }

  /**
   * Returns the days of a half of a fiscal year.
   *
   * @param half 1 or 2
   * @throws IllegalArgumentException if there is no such half or the year is not from 1 to 9998
   */
  public Period half(int year, int half) {
    return period(months(year, "half", half, 2));
  }

  /**
   * Returns the days of a quarter of a fiscal year; in the United States the first is from October
   * to December.
   *
   * @param quarter 1 to 4
   * @throws IllegalArgumentException if there is no such quarter or the year is not from 1 to 9998
   */
  public Period quarter(int year, int quarter) {
    return period(months(year, "quarter", quarter, 4));
  }

  /**
   * Returns some day of a fiscal year, such as {@code 2026-10/2027-09}.
   *
   * @throws IllegalArgumentException if the year is not from 1 to 9998
   */
  public UncertainDate dayIn(int year) {
    return months(year).span().date();
  }

  /**
   * Returns some day of a half of a fiscal year.
   *
   * @param half 1 or 2
   * @throws IllegalArgumentException if there is no such half or the year is not from 1 to 9998
   */
  public UncertainDate dayInHalf(int year, int half) {
    return months(year, "half", half, 2).span().date();
  }

  /**
   * Returns some day of a quarter of a fiscal year.
   *
   * @param quarter 1 to 4
   * @throws IllegalArgumentException if there is no such quarter or the year is not from 1 to 9998
   */
  public UncertainDate dayInQuarter(int year, int quarter) {
    return months(year, "quarter", quarter, 4).span().date();
  }

  /** Tells whether the years from the one to the other name one fiscal year. */
  boolean isOneYear(int from, int to) {
    return namedFor == NamedFor.BOTH && to == from + 1;
  }

  /** Returns the months of the fiscal years from one to another, both included. */
  Extent months(int from, int to) {
    return Extent.months(startingYear(from), first.getValue(), MONTHS_A_YEAR * (to - from + 1));
  }

  static boolean isYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private Extent months(int year) {
    if (!isYear(year)) {
      throw new IllegalArgumentException(
          "There is no fiscal year " + year + "; give one from 1 to 9998.");
    }
    return months(year, year);
  }

  private Extent months(int year, String part, int number, int of) {
    if (number < 1 || number > of) {
      throw new IllegalArgumentException(
          "A fiscal year has no " + part + " " + number + "; give one from 1 to " + of + ".");
    }
    return months(year).exactly(Slice.exact(number, of));
  }

  private int startingYear(int year) {
    return namedFor == NamedFor.START || first == Month.JANUARY ? year : year - 1;
  }

  private static Period period(Extent months) {
    UncertainDate days = months.span().date();
    return Period.between(
        LocalDate.ofEpochDay(days.earliestDay()), LocalDate.ofEpochDay(days.latestDay()));
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof FiscalCalendar other
        && name.equals(other.name)
        && first == other.first
        && namedFor == other.namedFor;
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, first, namedFor);
  }

  /** Returns a description, such as {@code fiscal years of Japan, from April}. */
  @Override
  public String toString() {
    String month = first.toString();
    return "fiscal years of "
        + name
        + ", from "
        + month.charAt(0)
        + month.substring(1).toLowerCase(Locale.ROOT);
  }
}

package space.roadmap.core.time;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * How far "about" ({@code ~}) and "perhaps" ({@code ?}) may reach beyond what is written.
 *
 * <p>The standard leaves this open, so bounds are strict unless someone asks for {@linkplain
 * UncertainDate#padded padded} ones. Padding is counted in units of what is qualified:
 *
 * <table>
 * <caption>With one unit for each mark, {@link #standard()}</caption>
 * <tr><th>Date</th><th>Unit</th><th>Padded bounds</th></tr>
 * <tr><td>{@code 2028-09-14~}</td><td>day</td><td>2028-09-13, 2028-09-15</td></tr>
 * <tr><td>{@code 2028-09~}, {@code 2028-09-XX~}</td><td>month</td><td>2028-08-01, 2028-10-31</td></tr>
 * <tr><td>{@code 2028-34~}</td><td>the quarter, third, half or season</td>
 * <td>2028-01-01, 2028-09-30</td></tr>
 * <tr><td>{@code 2035~}, {@code 2035?}</td><td>year</td><td>2034-01-01, 2036-12-31</td></tr>
 * <tr><td>{@code 2035%}</td><td>year, for each of the two</td><td>2033-01-01, 2037-12-31</td></tr>
 * <tr><td>{@code 203X~}, {@code 203~}</td><td>decade</td><td>2020-01-01, 2049-12-31</td></tr>
 * <tr><td>{@code 20~}, {@code 20XX~}, {@code 2050S2~}</td><td>century</td>
 * <td>1900-01-01, 2199-12-31</td></tr>
 * <tr><td>{@code 2028~-09-14}</td><td>year</td><td>2027-09-14, 2029-09-14</td></tr>
 * </table>
 *
 * <p>A mark on the year, or on the year and month, of a longer date counts in the smaller of those
 * it stands on; one on other components alone counts in the largest.
 */
public final class Padding {
  private static final Padding NONE = new Padding(0, 0);
  private static final Padding STANDARD = new Padding(1, 1);

  private static final int MOST_UNITS = 1000;

  private final int approximate;
  private final int uncertain;

  private Padding(int approximate, int uncertain) {
    this.approximate = approximate;
    this.uncertain = uncertain;
  }

  /** Returns no padding: bounds stay strict. */
  public static Padding none() {
    return NONE;
  }

  /** Returns one unit for each mark. */
  public static Padding standard() {
    return STANDARD;
  }

  /**
   * Returns a padding of so many units for {@code ~} and for {@code ?}; {@code %} is both.
   *
   * @throws IllegalArgumentException if a number is below 0 or above 1000
   */
  public static Padding ofUnits(int approximate, int uncertain) {
    if (Math.min(approximate, uncertain) < 0 || Math.max(approximate, uncertain) > MOST_UNITS) {
      throw new IllegalArgumentException(
          "Padding of "
              + approximate
              + " and "
              + uncertain
              + " units cannot be used: give numbers from 0 to "
              + MOST_UNITS
              + ".");
    }
    return new Padding(approximate, uncertain);
  }

  /** Returns the first day of an end with its padding before it. */
  long firstDay(long end) {
    long day = PackedDate.firstDay(end);
    if (PackedDate.qualification(end) == 0) {
      return day;
    }
    day = padded(day, end, PackedDate.APPROXIMATE, -approximate);
    return padded(day, end, PackedDate.UNCERTAIN, -uncertain);
  }

  /** Returns the last day of an end with its padding after it. */
  long lastDay(long end) {
    long day = PackedDate.lastDay(end);
    if (PackedDate.qualification(end) == 0) {
      return day;
    }
    // Months have different lengths, so that what follows is moved.
    day = padded(day + 1, end, PackedDate.APPROXIMATE, approximate);
    return padded(day, end, PackedDate.UNCERTAIN, uncertain) - 1;
  }

  private static long padded(long day, long end, int mark, int units) {
    return (PackedDate.qualification(end) & mark) == 0 || units == 0
        ? day
        : Days.plus(day, unit(end, mark).multipliedBy(units));
  }

  private static Period unit(long end, int mark) {
    int component = component(end, mark);
    if (component == PackedDate.OF_DAY && PackedDate.isDayKnown(end)) {
      return Period.ofDays(1);
    }
    if (component != PackedDate.OF_YEAR && PackedDate.isMonthKnown(end)) {
      return PackedDate.kind(end) == PackedDate.GROUPING
          ? Period.ofMonths(Grouping.months(PackedDate.month(end)))
          : Period.ofMonths(1);
    }
    return Period.ofYears(PackedDate.unitOfYear(end));
  }

  /** Returns the component that a mark counts in. */
  private static int component(long end, int mark) {
    boolean year = (PackedDate.qualification(end, PackedDate.OF_YEAR) & mark) != 0;
    boolean month = (PackedDate.qualification(end, PackedDate.OF_MONTH) & mark) != 0;
    boolean day = (PackedDate.qualification(end, PackedDate.OF_DAY) & mark) != 0;
    if (year) {
      return !month ? PackedDate.OF_YEAR : day ? PackedDate.OF_DAY : PackedDate.OF_MONTH;
    }
    return month ? PackedDate.OF_MONTH : PackedDate.OF_DAY;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Padding other
        && approximate == other.approximate
        && uncertain == other.uncertain;
  }

  @Override
  public int hashCode() {
    return 31 * approximate + uncertain;
  }

  /** Returns the units in words. */
  @Override
  public String toString() {
    return "about: " + approximate + " units, perhaps: " + uncertain + " units";
  }
}

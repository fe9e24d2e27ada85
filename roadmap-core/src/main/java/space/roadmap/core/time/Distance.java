package space.roadmap.core.time;

import com.google.common.math.LongMath;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The days from one date to another, known within bounds.
 *
 * <p>It counts days on the calendar: from 1 May to 3 May are 2, from 3 May to 1 May are -2. The
 * fewest and the most are both possible; one that is missing has no bound.
 *
 * <pre>{@code
 * UncertainDate.parse("2028-05-01").daysUntil(UncertainDate.parse("2028-06"))  // 31 to 60 days
 * UncertainDate.parse("2028-05-01").daysUntil(UncertainDate.parse("2028/.."))  // at least -121 days
 * }</pre>
 */
public final class Distance {
  private static final long OPEN_FEWEST = Long.MIN_VALUE;
  private static final long OPEN_MOST = Long.MAX_VALUE;

  private final long fewest;
  private final long most;

  private Distance(long fewest, long most) {
    this.fewest = fewest;
    this.most = most;
  }

  /**
   * Returns the distance from a day within the first bounds to a day within the second, all of them
   * epoch days; {@code Long.MIN_VALUE} and {@code Long.MAX_VALUE} are missing bounds.
   */
  static Distance between(long earliestFrom, long latestFrom, long earliestTo, long latestTo) {
    boolean openFewest = isMissing(latestFrom) || isMissing(earliestTo);
    boolean openMost = isMissing(earliestFrom) || isMissing(latestTo);
    return new Distance(
        openFewest ? OPEN_FEWEST : earliestTo - latestFrom,
        openMost ? OPEN_MOST : latestTo - earliestFrom);
  }

  private static boolean isMissing(long day) {
    return day == Long.MIN_VALUE || day == Long.MAX_VALUE;
  }

  /** Returns this distance without what is fewer than a number of days. */
  Distance atLeast(long days) {
    return new Distance(Math.max(fewest, days), Math.max(most, days));
  }

  /** Returns a distance of exactly this many days. */
  public static Distance ofDays(long days) {
    return new Distance(days, days);
  }

  /** Returns the fewest days, empty where a bound is missing. */
  public OptionalLong fewest() {
    return fewest == OPEN_FEWEST ? OptionalLong.empty() : OptionalLong.of(fewest);
  }

  /** Returns the most days, empty where a bound is missing. */
  public OptionalLong most() {
    return most == OPEN_MOST ? OptionalLong.empty() : OptionalLong.of(most);
  }

  /** Tells whether the fewest and the most days are the same. */
  public boolean isExact() {
    return fewest == most;
  }

  /** Returns whether it is longer than a number of days. */
  public Certainty isLongerThan(long days) {
    return Certainty.when(fewest > days, most > days);
  }

  /** Returns whether it is shorter than a number of days. */
  public Certainty isShorterThan(long days) {
    return Certainty.when(most < days, fewest < days);
  }

  /** Returns the distance from the second date to the first. */
  public Distance reversed() {
    return new Distance(
        most == OPEN_MOST ? OPEN_FEWEST : -most, fewest == OPEN_FEWEST ? OPEN_MOST : -fewest);
  }

  /**
   * Returns this distance and then another: fewest are added to fewest and most to most. A sum
   * beyond what a long holds ends there, or is a missing bound.
   */
  public Distance plus(Distance other) {
    return new Distance(
        fewest == OPEN_FEWEST || other.fewest == OPEN_FEWEST
            ? OPEN_FEWEST
            : LongMath.saturatedAdd(fewest, other.fewest),
        most == OPEN_MOST || other.most == OPEN_MOST
            ? OPEN_MOST
            : LongMath.saturatedAdd(most, other.most));
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Distance other && fewest == other.fewest && most == other.most;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(fewest * 31 + most);
  }

  /** Returns it in words: {@code 30 to 60 days}, {@code at least 30 days}, {@code 1 day}. */
  @Override
  public String toString() {
    if (isExact()) {
      return fewest == 1 ? "1 day" : fewest + " days";
    }
    if (fewest == OPEN_FEWEST) {
      return most == OPEN_MOST ? "any number of days" : "at most " + days(most);
    }
    return most == OPEN_MOST ? "at least " + days(fewest) : fewest + " to " + days(most);
  }

  private static String days(long number) {
    return number + (number == 1 ? " day" : " days");
  }
}

package space.roadmap.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CalculatedDatesTest {
  private static UncertainDate date(String text) {
    return UncertainDate.parse(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2028/2031, 2030, 2030/2031",
    "2028/.., 2030-05, 2030-05/..",
    "../2031, 2030-05-01, 2030-05/2031-12",
    "2030, 2028, 2030",
    "2028, 2030, 2030/..",
    "2028/2031, ../2030, 2028/2031",
    "2028/2031, 2030~, 2030~/2031~",
  })
  void cutsOffTheDaysBeforeAnother(String date, String other, String expected) {
    assertThat(CalculatedDates.notBefore(date(date), date(other))).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "../2028, 2030, ../2030",
    "2027/2028, 2030, 2027/2030",
    "2031, 2030, ../2030",
    "2029~/2030, 2030, 2029~/2030",
    "../.., 2030-05, ../2030-05",
  })
  void movesTheLatestDay(String date, String other, String expected) {
    assertThat(CalculatedDates.movedTo(date(date), date(other))).hasToString(expected);
  }

  @Test
  void spreadsFromTheEarliestToTheLatestDay() {
    assertThat(CalculatedDates.spread(List.of(date("2030"), date("2028-05"), date("2029/2033"))))
        .hasToString("2028-05/2033-12");
    assertThat(CalculatedDates.spread(List.of(date("2030"), date("../2028"))))
        .hasToString("../2030");
    assertThat(CalculatedDates.spread(List.of())).hasToString("../..");
  }

  @Test
  void refusesBoundsThatAreExchanged() {
    assertThatThrownBy(() -> CalculatedDates.between(10, 9))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Epoch day 10 is after 9: exchange the two.");
  }

  @Test
  void keepsBoundsWhateverTheDates() {
    for (long seed = 0; seed < 5_000; seed++) {
      RandomDates random = new RandomDates(seed);
      UncertainDate one = date(random.text());
      UncertainDate other = date(random.text());
      UncertainDate spread = CalculatedDates.spread(List.of(one, other));
      assertThat(spread.earliestDay())
          .as("seed %s", seed)
          .isLessThanOrEqualTo(Math.min(one.earliestDay(), other.earliestDay()));
      assertThat(spread.latestDay())
          .as("seed %s", seed)
          .isGreaterThanOrEqualTo(Math.max(one.latestDay(), other.latestDay()));
      assertThat(date(spread.toString())).as("seed %s", seed).isEqualTo(spread);
      UncertainDate after = CalculatedDates.notBefore(one, other);
      assertThat(after.earliestDay())
          .as("seed %s", seed)
          .isGreaterThanOrEqualTo(
              after.equals(one) ? one.earliestDay() : yearOf(other.earliestDay()));
    }
  }

  /** A day of a year beyond four digits becomes its whole year. */
  private static long yearOf(long day) {
    return day == Long.MIN_VALUE
        ? day
        : java.time.LocalDate.ofEpochDay(day).withDayOfYear(1).toEpochDay();
  }
}

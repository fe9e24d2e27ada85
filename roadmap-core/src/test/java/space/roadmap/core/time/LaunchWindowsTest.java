package space.roadmap.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LaunchWindowsTest {
  private static final long LAST = LocalDate.of(2300, 1, 1).toEpochDay();

  private static LaunchWindows windows(String every, String... dates) {
    return LaunchWindows.of(
        Stream.of(dates).map(UncertainDate::parse).toList(),
        every.isEmpty() ? Optional.empty() : Optional.of(Lag.parse(every)));
  }

  private static String next(LaunchWindows windows, String from) {
    return windows.next(UncertainDate.parse(from)).map(UncertainDate::toString).orElse("none");
  }

  @ParameterizedTest
  @CsvSource({
    "2020, 2028-11/2029-01",
    "2029-01-31, 2028-11/2029-01",
    "2029-02, 2031-01/2031-03",
    "2029/2040, 2028-11/2029-01",
    "2400, 2401-07/2401-09",
    "../2040, 2028-11/2029-01",
  })
  void findsTheFirstWindowThatIsNotOver(String from, String window) {
    assertThat(next(windows("P26M", "2028-11/2029-01"), from)).isEqualTo(window);
  }

  @Test
  void knowsNoWindowAfterTheLastOfThoseThatDoNotRepeat() {
    LaunchWindows windows = windows("", "2030-05", "2028-11");
    assertThat(next(windows, "2029")).isEqualTo("2030-05");
    assertThat(next(windows, "2030-06")).isEqualTo("none");
    assertThat(next(windows("P1Y"), "2030")).isEqualTo("none");
    assertThat(next(windows("P0D", "2028"), "2030")).isEqualTo("none");
    assertThat(next(windows("-P1Y", "2028"), "2030")).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource({
    "2028-12, CERTAIN",
    "2028-11/2029-01, CERTAIN",
    "2028, POSSIBLE",
    "2030, IMPOSSIBLE",
    "2031-02, CERTAIN",
    "2031, POSSIBLE",
    "2020, POSSIBLE",
    "../.., POSSIBLE",
    "2200-01/.., POSSIBLE",
  })
  void saysWhetherADateIsInAWindow(String date, Certainty certainty) {
    assertThat(windows("P26M", "2028-11/2029-01").contains(UncertainDate.parse(date)))
        .isEqualTo(certainty);
  }

  @Test
  void knowsLessOfRepetitionsWhoseLagIsARange() {
    LaunchWindows windows = windows("P25M/P27M", "2028-11/2029-01");
    assertThat(windows.contains(UncertainDate.parse("2031-02"))).isEqualTo(Certainty.CERTAIN);
    assertThat(windows.contains(UncertainDate.parse("2031-04"))).isEqualTo(Certainty.POSSIBLE);
    assertThat(windows.contains(UncertainDate.parse("2030"))).isNotEqualTo(Certainty.CERTAIN);
    assertThat(windows.contains(UncertainDate.parse("2033-04"))).isEqualTo(Certainty.POSSIBLE);
    assertThat(windows.contains(UncertainDate.parse("2030-06"))).isEqualTo(Certainty.IMPOSSIBLE);
  }

  @Test
  void takesTheListAsCompleteUntilItsEnd() {
    LaunchWindows twice = windows("P1Y", "2028-05", "2028-11");
    assertThat(twice.within(Period.parse("2028/2029")))
        .extracting(UncertainDate::toString)
        .containsExactly("2028-05", "2028-11", "2029-05", "2029-11");
    LaunchWindows mars = windows("P26M", "2026-11", "2029-01", "2031-03");
    assertThat(mars.within(Period.parse("2026/2034")))
        .extracting(UncertainDate::toString)
        .containsExactly("2026-11", "2029-01", "2031-03", "2033-05");
  }

  @Test
  void keepsToTheEndOfTheMonth() {
    assertThat(windows("P1M", "2028-01").within(Period.parse("2028-01/2028-04")))
        .extracting(UncertainDate::toString)
        .containsExactly("2028-01", "2028-02", "2028-03", "2028-04");
  }

  @Test
  void aDayNearTheEndOfTheMonthRecurs() {
    LaunchWindows monthly = windows("P1M", "2027-01-30");
    assertThat(next(monthly, "2027-02")).isEqualTo("2027-02-28");
    assertThat(next(monthly, "2027-03")).isEqualTo("2027-03-30");
    assertThat(monthly.contains(UncertainDate.parse("2027-02-10"))).isEqualTo(Certainty.IMPOSSIBLE);
  }

  @Test
  void aWindowLongerThanItsLagIsAlwaysOpenAfterIt() {
    LaunchWindows half = windows("P6M", "2028");
    assertThat(half.contains(UncertainDate.parse("2029-07"))).isEqualTo(Certainty.CERTAIN);
    assertThat(next(half, "2029")).isEqualTo("2028-07/2029-06");
    assertThat(next(windows("P6M", "2028", "2040"), "2041")).isEqualTo("2040-07/2041-06");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[2026-10..2026-12,2028-11]", "{2026-10..2026-12,2028-11}"})
  void everyDateOfASetIsAWindow(String set) {
    LaunchWindows windows = windows("P26M", set);
    assertThat(windows.contains(UncertainDate.parse("2027-05"))).isEqualTo(Certainty.IMPOSSIBLE);
    assertThat(windows.contains(UncertainDate.parse("2026-11"))).isEqualTo(Certainty.CERTAIN);
    assertThat(next(windows, "2027")).isEqualTo("2028-11");
    assertThat(next(windows, "2029")).isEqualTo("2028-12/2029-02");
  }

  @Test
  void boundsItsWorkWhateverTheYears() {
    LaunchWindows daily = windows("P1D", "2028-01-01");
    assertThat(daily.within(Period.parse("2028/Y900000000"))).hasSize(1_000);
    assertThat(daily.contains(UncertainDate.parse("2100-05-05"))).isEqualTo(Certainty.CERTAIN);
    assertThat(daily.contains(UncertainDate.parse("Y900000000"))).isEqualTo(Certainty.POSSIBLE);
    assertThat(next(daily, "Y900000000")).isEqualTo("none");
    LaunchWindows wide = windows("P1D/P900000000Y", "2028-01-01");
    assertThat(wide.contains(UncertainDate.parse("Y500000000"))).isEqualTo(Certainty.POSSIBLE);
    assertThat(next(windows("P900000000Y", "2028"), "2030")).isEqualTo("Y900002028");
    assertThat(next(windows("P999999999Y", "2028"), "2030")).isEqualTo("none");
  }

  @Test
  void worksWithOpenWindows() {
    LaunchWindows open = windows("P1Y", "2030/..");
    assertThat(open.contains(UncertainDate.parse("2050"))).isEqualTo(Certainty.CERTAIN);
    assertThat(open.contains(UncertainDate.parse("2020"))).isEqualTo(Certainty.IMPOSSIBLE);
    assertThat(next(open, "2040")).isEqualTo("2030/..");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void agreesWithALongListOfWindows(long seed) {
    Random random = new Random(seed);
    LocalDate first = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(3_000));
    int length = random.nextInt(90);
    int months = random.nextInt(30);
    int days = months == 0 ? 7 + random.nextInt(21) : random.nextInt(2) * random.nextInt(28);
    Lag every = Lag.of(java.time.Period.of(0, months, days));
    UncertainDate window = UncertainDate.between(first, first.plusDays(length));
    List<UncertainDate> all = new ArrayList<>();
    for (UncertainDate one = window; one.earliestDay() < LAST; ) {
      all.add(one);
      one = Lag.of(every.min().multipliedBy(all.size())).plus(window);
    }
    LaunchWindows found = LaunchWindows.of(List.of(window), Optional.of(every));
    for (int i = 0; i < 300; i++) {
      LocalDate from = first.plusDays(random.nextInt(60_000));
      UncertainDate date = UncertainDate.between(from, from.plusDays(random.nextInt(40)));
      boolean certain =
          all.stream()
              .anyMatch(
                  one ->
                      one.earliestDay() <= date.earliestDay()
                          && date.latestDay() <= one.latestDay());
      boolean possible =
          all.stream()
              .anyMatch(
                  one ->
                      one.earliestDay() <= date.latestDay()
                          && date.earliestDay() <= one.latestDay());
      assertThat(found.contains(date))
          .as("%s every %s of seed %s: %s", window, every, seed, date)
          .isEqualTo(
              certain ? Certainty.CERTAIN : possible ? Certainty.POSSIBLE : Certainty.IMPOSSIBLE);
      long next =
          all.stream()
              .filter(one -> one.latestDay() >= date.earliestDay())
              .findFirst()
              .orElseThrow()
              .earliestDay();
      assertThat(found.next(date).orElseThrow().earliestDay())
          .as("%s every %s of seed %s: %s", window, every, seed, date)
          .isEqualTo(next);
    }
  }
}

package space.roadmap.core.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import space.roadmap.core.time.Period;
import space.roadmap.core.words.FiscalCalendar.NamedFor;

class FiscalCalendarTest {
  private static final FiscalCalendar JULY =
      FiscalCalendar.of("Ruritania", Month.JULY, NamedFor.END);

  @Test
  void knowsTheYearsOfThreeCountries() {
    assertThat(FiscalCalendar.UNITED_STATES.year(2027)).hasToString("2026-10-01/2027-09-30");
    assertThat(FiscalCalendar.JAPAN.year(2026)).hasToString("2026-04-01/2027-03-31");
    assertThat(FiscalCalendar.INDIA.year(2027)).hasToString("2026-04-01/2027-03-31");
  }

  @Test
  void takesOthersAsDeclared() {
    assertThat(JULY.year(2027)).hasToString("2026-07-01/2027-06-30");
    assertThat(FiscalCalendar.of("Ruritania", Month.JULY, NamedFor.START).year(2027))
        .hasToString("2027-07-01/2028-06-30");
    for (NamedFor namedFor : NamedFor.values()) {
      FiscalCalendar calendar = FiscalCalendar.of("Ruritania", Month.JANUARY, namedFor);
      assertThat(calendar.year(2027)).hasToString("2027-01-01/2027-12-31");
      assertThat(calendar.dayIn(2027)).hasToString("2027-01/2027-12");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2026-10-01/2026-12-31, 2026-10/2026-12",
    "2, 2027-01-01/2027-03-31, 2027-01/2027-03",
    "3, 2027-04-01/2027-06-30, 2027-04/2027-06",
    "4, 2027-07-01/2027-09-30, 2027-07/2027-09",
  })
  void hasQuarters(int quarter, String days, String day) {
    assertThat(FiscalCalendar.UNITED_STATES.quarter(2027, quarter)).hasToString(days);
    assertThat(FiscalCalendar.UNITED_STATES.dayInQuarter(2027, quarter)).hasToString(day);
  }

  @Test
  void hasHalves() {
    assertThat(FiscalCalendar.JAPAN.half(2026, 1)).hasToString("2026-04-01/2026-09-30");
    assertThat(FiscalCalendar.JAPAN.half(2026, 2)).hasToString("2026-10-01/2027-03-31");
    assertThat(FiscalCalendar.JAPAN.dayInHalf(2026, 2)).hasToString("2026-10/2027-03");
  }

  @Test
  void someDayOfAYearHasItsMonths() {
    assertThat(FiscalCalendar.UNITED_STATES.dayIn(2027)).hasToString("2026-10/2027-09");
  }

  @Test
  void partsMeetWithoutGapOrOverlap() {
    for (FiscalCalendar calendar :
        List.of(FiscalCalendar.UNITED_STATES, FiscalCalendar.JAPAN, FiscalCalendar.INDIA, JULY)) {
      LocalDate next = calendar.year(2000).earliest().orElseThrow();
      for (int year = 2000; year < 2030; year++) {
        for (int quarter = 1; quarter <= 4; quarter++) {
          Period days = calendar.quarter(year, quarter);
          assertThat(days.earliest()).contains(next);
          assertThat(calendar.dayInQuarter(year, quarter).latest()).isEqualTo(days.latest());
          next = days.latest().orElseThrow().plusDays(1);
          if (quarter % 2 == 0) {
            assertThat(calendar.half(year, quarter / 2).latest()).isEqualTo(days.latest());
          }
        }
        assertThat(calendar.year(year).latest()).contains(next.minusDays(1));
      }
    }
  }

  @Test
  void yearsGoAsFarAsDaysCanBeWritten() {
    assertThat(FiscalCalendar.UNITED_STATES.year(1)).hasToString("0000-10-01/0001-09-30");
    assertThat(FiscalCalendar.JAPAN.year(9998)).hasToString("9998-04-01/9999-03-31");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 9999, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void refusesYearsBeyond(int year) {
    for (Runnable call :
        List.<Runnable>of(
            () -> FiscalCalendar.JAPAN.year(year),
            () -> FiscalCalendar.JAPAN.dayIn(year),
            () -> FiscalCalendar.JAPAN.half(year, 1),
            () -> FiscalCalendar.JAPAN.dayInQuarter(year, 1))) {
      assertThatIllegalArgumentException()
          .isThrownBy(call::run)
          .withMessage("There is no fiscal year " + year + "; give one from 1 to 9998.");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 5, 100})
  void refusesPartsThatAreNotThere(int part) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FiscalCalendar.JAPAN.quarter(2026, part))
        .withMessage("A fiscal year has no quarter " + part + "; give one from 1 to 4.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FiscalCalendar.JAPAN.half(2026, part))
        .withMessage("A fiscal year has no half " + part + "; give one from 1 to 2.");
  }

  @Test
  void refusesABlankName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FiscalCalendar.of(" ", Month.MAY, NamedFor.END))
        .withMessageContaining("name whose it is");
  }

  @Test
  @SuppressWarnings("NullAway") // callers without a checker
  void refusesNull() {
    @Nullable Month month = null;
    assertThatNullPointerException()
        .isThrownBy(() -> FiscalCalendar.of("Ruritania", month, NamedFor.END));
  }

  @Test
  void isAValue() {
    assertThat(FiscalCalendar.of("Japan", Month.APRIL, NamedFor.START))
        .isEqualTo(FiscalCalendar.JAPAN)
        .hasSameHashCodeAs(FiscalCalendar.JAPAN)
        .isNotEqualTo(FiscalCalendar.of("Japan", Month.APRIL, NamedFor.END))
        .isNotEqualTo(FiscalCalendar.of("Japan", Month.MAY, NamedFor.START))
        .isNotEqualTo(FiscalCalendar.of("Nippon", Month.APRIL, NamedFor.START));
    assertThat(JULY).hasToString("fiscal years of Ruritania, from July");
    assertThat(JULY.name()).isEqualTo("Ruritania");
    assertThat(JULY.firstMonth()).isEqualTo(Month.JULY);
    assertThat(JULY.namedFor()).isEqualTo(NamedFor.END);
  }
}

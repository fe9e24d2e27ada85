package space.roadmap.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DaysTest {
  @Test
  void countsAsLocalDateDoes() {
    Random random = new Random(11);
    for (int i = 0; i < 200_000; i++) {
      int bound = i % 2 == 0 ? 3_000 : Days.LARGEST_YEAR;
      LocalDate day =
          LocalDate.ofYearDay(random.nextInt(2 * bound) - bound, 1 + random.nextInt(365));
      int year = day.getYear();
      int month = day.getMonthValue();

      assertThat(Days.epochDay(year, month, day.getDayOfMonth())).isEqualTo(day.toEpochDay());
      assertThat(Days.lengthOf(year, month)).isEqualTo(day.lengthOfMonth());
      assertThat(Days.lastOfMonth(year, month))
          .isEqualTo(day.withDayOfMonth(day.lengthOfMonth()).toEpochDay());
    }
  }

  @Test
  void addsAsLocalDateDoes() {
    Random random = new Random(12);
    for (int i = 0; i < 100_000; i++) {
      LocalDate day = LocalDate.ofEpochDay(random.nextInt(2_000_000) - 1_000_000);
      java.time.Period length =
          java.time.Period.of(
              random.nextInt(9) - 4, random.nextInt(60) - 30, random.nextInt(99) - 50);

      assertThat(Days.plus(day.toEpochDay(), length)).isEqualTo(day.plus(length).toEpochDay());
    }
  }
}

package space.roadmap.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Compares what unspecified digits allow with every day of some years. */
class DatePatternTest {
  private static final int FIRST_YEAR = 1999;
  private static final int YEARS = 31;

  @Test
  void boundsAreThoseOfTheDaysThatFit() {
    Random random = new Random(41);
    int dates = 0;
    for (int i = 0; i < 3_000; i++) {
      String text = text(random);
      long first = Long.MAX_VALUE;
      long last = Long.MIN_VALUE;
      for (LocalDate day : days(text)) {
        first = Math.min(first, day.toEpochDay());
        last = Math.max(last, day.toEpochDay());
      }
      UncertainDate date = parsed(text);
      assertThat(date != null).as(text).isEqualTo(first != Long.MAX_VALUE);
      if (date != null) {
        dates++;
        assertThat(date.earliestDay()).as(text).isEqualTo(first);
        assertThat(date.latestDay()).as(text).isEqualTo(last);
        assertThat(date).hasToString(text);
      }
    }
    assertThat(dates).isGreaterThan(1_000);
  }

  @Test
  void theNextDayThatFitsIsFound() {
    Random random = new Random(42);
    for (int i = 0; i < 1_000; i++) {
      String text = text(random);
      UncertainDate date = parsed(text);
      if (date != null) {
        LocalDate from = LocalDate.of(FIRST_YEAR + random.nextInt(YEARS), 1, 1);
        from = from.plusDays(random.nextInt(365));
        long expected = DatePattern.NO_DAY;
        for (LocalDate day : days(text)) {
          if (!day.isBefore(from)) {
            expected = Math.min(expected, day.toEpochDay());
          }
        }
        assertThat(date.firstDayFrom(from.toEpochDay())).as(text + from).isEqualTo(expected);
      }
    }
  }

  @Test
  void gapsCount() {
    UncertainDate endOfMonth = UncertainDate.parse("2028-XX-31");
    assertThat(endOfMonth.within(Period.parse("2028-06"))).isEqualTo(Certainty.IMPOSSIBLE);
    assertThat(endOfMonth.within(Period.parse("2028-07"))).isEqualTo(Certainty.POSSIBLE);
    assertThat(endOfMonth.within(Period.parse("2028"))).isEqualTo(Certainty.CERTAIN);

    UncertainDate december = UncertainDate.parse("203X-12");
    assertThat(december.within(Period.parse("2031/2032-11"))).isEqualTo(Certainty.POSSIBLE);
    assertThat(december.within(Period.parse("2032-01/2032-11"))).isEqualTo(Certainty.IMPOSSIBLE);

    UncertainDate winter = UncertainDate.parse("203X-24");
    assertThat(winter.within(Period.parse("2032-02"))).isEqualTo(Certainty.POSSIBLE);
    assertThat(winter.within(Period.parse("2040-02"))).isEqualTo(Certainty.POSSIBLE);
    assertThat(winter.within(Period.parse("2032-03/2032-11"))).isEqualTo(Certainty.IMPOSSIBLE);

    UncertainDate fives = UncertainDate.parse("20X5");
    assertThat(fives.within(Period.parse("2031/2034"))).isEqualTo(Certainty.IMPOSSIBLE);
    assertThat(fives.within(Period.parse("2034/2035"))).isEqualTo(Certainty.POSSIBLE);
  }

  private static UncertainDate parsed(String text) {
    try {
      return UncertainDate.parse(text);
    } catch (EdtfException e) {
      return null;
    }
  }

  /** Years from 1999 to 2029 with some digits unspecified, months and days likewise. */
  private static String text(Random random) {
    String year = masked(random, "" + (2000 + random.nextInt(30)), 2);
    int parts = random.nextInt(3);
    String month = masked(random, (101 + random.nextInt(13) + "").substring(1), 0);
    String day = masked(random, (101 + random.nextInt(32) + "").substring(1), 0);
    return parts == 0 ? year : parts == 1 ? year + "-" + month : year + "-" + month + "-" + day;
  }

  private static String masked(Random random, String digits, int from) {
    StringBuilder text = new StringBuilder(digits);
    for (int i = from; i < digits.length(); i++) {
      if (random.nextInt(3) == 0) {
        text.setCharAt(i, 'X');
      }
    }
    return text.toString();
  }

  /** All days of the century whose spelling fits a text. */
  private static Iterable<LocalDate> days(String text) {
    return LocalDate.of(2000, 1, 1)
            .datesUntil(LocalDate.of(2100, 1, 1))
            .filter(day -> fits(day.toString(), text))
        ::iterator;
  }

  private static boolean fits(String day, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != 'X' && text.charAt(i) != day.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}

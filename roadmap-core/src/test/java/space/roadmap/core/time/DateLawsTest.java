package space.roadmap.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.time.Certainty.CERTAIN;
import static space.roadmap.core.time.Certainty.IMPOSSIBLE;

import java.time.LocalDate;
import java.util.Random;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

class DateLawsTest {
  private static final LocalDate DAY = LocalDate.of(2028, 2, 26);

  @Test
  void answersAreConsistent() {
    RandomDates dates = new RandomDates(21);
    for (int i = 0; i < 100_000; i++) {
      UncertainDate a = UncertainDate.parse(dates.text());
      UncertainDate b = UncertainDate.parse(dates.text());
      String pair = a + " and " + b;

      assertThat(a.after(b)).as(pair).isEqualTo(b.before(a));
      assertThat(a.notAfter(b)).as(pair).isEqualTo(a.after(b).not());
      assertThat(a.notBefore(b)).as(pair).isEqualTo(a.before(b).not());
      if (a.before(b) == CERTAIN) {
        assertThat(b.before(a)).as(pair).isEqualTo(IMPOSSIBLE);
        assertThat(a.notAfter(b)).as(pair).isEqualTo(CERTAIN);
        assertThat(a.compareTo(b)).as(pair).isNegative();
      }
    }
  }

  @Test
  void certainOrderIsTransitive() {
    RandomDates dates = new RandomDates(22);
    for (int i = 0; i < 100_000; i++) {
      UncertainDate a = UncertainDate.parse(dates.text());
      UncertainDate b = UncertainDate.parse(dates.text());
      UncertainDate c = UncertainDate.parse(dates.text());
      if (a.before(b) == CERTAIN && b.before(c) == CERTAIN) {
        assertThat(a.before(c)).as(a + " " + b + " " + c).isEqualTo(CERTAIN);
      }
    }
  }

  @Test
  void displayOrderIsTotal() {
    RandomDates dates = new RandomDates(23);
    for (int i = 0; i < 50_000; i++) {
      UncertainDate a = UncertainDate.parse(dates.text());
      UncertainDate b = UncertainDate.parse(dates.text());
      UncertainDate c = UncertainDate.parse(dates.text());
      assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
      assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
      if (a.compareTo(b) < 0 && b.compareTo(c) < 0) {
        assertThat(a.compareTo(c)).as(a + " " + b + " " + c).isNegative();
      }
    }
  }

  @Test
  void knowingMoreNeverContradicts() {
    Random random = new Random(24);
    for (int i = 0; i < 100_000; i++) {
      UncertainDate wide = window(random);
      long length = wide.latestDay() - wide.earliestDay();
      LocalDate first = LocalDate.ofEpochDay(wide.earliestDay() + random.nextLong(length + 1));
      UncertainDate narrow = UncertainDate.between(first, LocalDate.ofEpochDay(wide.latestDay()));
      UncertainDate other = window(random);

      Certainty before = wide.before(other);
      if (before != Certainty.POSSIBLE) {
        assertThat(narrow.before(other)).isEqualTo(before);
      }
    }
  }

  @Test
  void comparisonAgreesWithEveryPairOfDays() {
    Random random = new Random(25);
    for (int i = 0; i < 20_000; i++) {
      UncertainDate a = window(random);
      UncertainDate b = window(random);

      assertThat(a.before(b)).isEqualTo(overDays(a, b, (x, y) -> x < y));
      assertThat(a.after(b)).isEqualTo(overDays(a, b, (x, y) -> x > y));
      assertThat(a.notAfter(b)).isEqualTo(overDays(a, b, (x, y) -> x <= y));
      assertThat(a.notBefore(b)).isEqualTo(overDays(a, b, (x, y) -> x >= y));
    }
  }

  private static UncertainDate window(Random random) {
    LocalDate first = DAY.plusDays(random.nextInt(12));
    return UncertainDate.between(first, first.plusDays(random.nextInt(6)));
  }

  private static Certainty overDays(UncertainDate a, UncertainDate b, BiPredicate<Long, Long> is) {
    boolean always = true;
    boolean sometimes = false;
    for (long x = a.earliestDay(); x <= a.latestDay(); x++) {
      for (long y = b.earliestDay(); y <= b.latestDay(); y++) {
        boolean answer = is.test(x, y);
        always &= answer;
        sometimes |= answer;
      }
    }
    return Certainty.when(always, sometimes);
  }
}

package space.roadmap.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.time.Certainty.CERTAIN;
import static space.roadmap.core.time.Certainty.IMPOSSIBLE;
import static space.roadmap.core.time.Certainty.POSSIBLE;

import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanceTest {
  @ParameterizedTest
  @CsvSource({
    "2028-05-01, 2028-05-03, 2 days",
    "2028-05-03, 2028-05-01, -2 days",
    "2028-05-01, 2028-05-02, 1 day",
    "2028-05-01, 2028-05-01, 0 days",
    "2028-05-01, 2028-06, 31 to 60 days",
    "2028-02, 2028-02, -28 to 28 days",
    "2028-05-01, 2028/.., at least -121 days",
    "2028-05-01, ../2028-05-02, at most 1 day",
    "2028/.., 2030, at most 1095 days",
    "../2028, 2030, at least 366 days",
    "2028/.., ../2030, at most 1095 days",
    "../.., 2028, any number of days",
    "../2028, ../2030, any number of days",
  })
  void saysTheDaysBetween(String from, String to, String words) {
    Distance distance = UncertainDate.parse(from).daysUntil(UncertainDate.parse(to));

    assertThat(distance).hasToString(words);
    assertThat(distance.reversed())
        .isEqualTo(UncertainDate.parse(to).daysUntil(UncertainDate.parse(from)));
  }

  @Test
  void boundsMayBeMissing() {
    Distance later = UncertainDate.parse("2028-05-01").daysUntil(UncertainDate.parse("2028-06/.."));

    assertThat(later.fewest()).isEqualTo(OptionalLong.of(31));
    assertThat(later.most()).isEmpty();
    assertThat(later.isExact()).isFalse();
    assertThat(later.isLongerThan(30)).isEqualTo(CERTAIN);
    assertThat(later.isLongerThan(31)).isEqualTo(POSSIBLE);
    assertThat(later.isShorterThan(31)).isEqualTo(IMPOSSIBLE);
    assertThat(later.isShorterThan(32)).isEqualTo(POSSIBLE);
  }

  @Test
  void aSumBeyondALongIsNoSmallerNumber() {
    Distance much = Distance.ofDays(Long.MAX_VALUE - 1);

    assertThat(much.plus(much).isLongerThan(Long.MAX_VALUE - 1)).isEqualTo(CERTAIN);
    assertThat(much.reversed().plus(much.reversed()).isShorterThan(0)).isEqualTo(CERTAIN);
  }

  @Test
  void distancesAdd() {
    Random random = new Random(51);
    RandomDates dates = new RandomDates(51);
    for (int i = 0; i < 20_000; i++) {
      UncertainDate a = UncertainDate.parse(dates.text());
      UncertainDate b = UncertainDate.parse(dates.text());
      UncertainDate c = UncertainDate.parse(dates.text());
      long days = random.nextInt(2000) - 1000;
      Distance both = a.daysUntil(b).plus(b.daysUntil(c));

      assertThat(both.plus(Distance.ofDays(days)).plus(Distance.ofDays(-days))).isEqualTo(both);
      assertThat(both.reversed()).isEqualTo(c.daysUntil(b).plus(b.daysUntil(a)));
      a.daysUntil(c)
          .fewest()
          .ifPresent(
              fewest ->
                  assertThat(both.fewest().orElse(Long.MIN_VALUE)).isLessThanOrEqualTo(fewest));
      assertThat(a.daysUntil(b).isLongerThan(0)).isEqualTo(a.before(b));
      assertThat(a.daysUntil(b).isShorterThan(0)).isEqualTo(a.after(b));
    }
  }
}

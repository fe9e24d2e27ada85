package space.roadmap.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static space.roadmap.core.time.Certainty.CERTAIN;
import static space.roadmap.core.time.Certainty.IMPOSSIBLE;
import static space.roadmap.core.time.Certainty.POSSIBLE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
  @Test
  void startsAndEndsWithinItsEnds() {
    assertThat(period("2026/2029").start()).hasToString("2026");
    assertThat(period("2026/2029").end()).hasToString("2029");
    assertThat(period("2000-11/2030~").end()).hasToString("2030~");
  }

  @Test
  void aSingleExpressionLastsWhole() {
    assertThat(period("2028").start()).hasToString("2028-01-01");
    assertThat(period("2028").end()).hasToString("2028-12-31");
    assertThat(period("2028-34~").start()).hasToString("2028-04-01~");
    assertThat(period("2028-02").end()).hasToString("2028-02-29");
    assertThat(period("2028-24").end()).hasToString("2029-02-28");
    assertThat(period("2028-09-14").start()).isEqualTo(period("2028-09-14").end());
    assertThat(period("Y12000").start()).hasToString("Y12000");
  }

  @Test
  void unstatedDigitsSayNothingOfItsLength() {
    assertThat(period("203X").start()).hasToString("203X");
    assertThat(period("203X").end()).hasToString("203X");
    assertThat(period("203X").contains(date("2035"))).isEqualTo(POSSIBLE);
    assertThat(period("203X").overlaps(period("2030/2039").widest())).isEqualTo(CERTAIN);
    assertThat(period("203X").within(period("2030/2039").widest())).isEqualTo(CERTAIN);
  }

  @Test
  void aMissingEndIsBoundedByTheOther() {
    assertThat(period("2031/..").end()).hasToString("2031/..");
    assertThat(period("2031/").end()).hasToString("2031/");
    assertThat(period("../2030").start()).hasToString("../2030");
    assertThat(period("../..").start()).hasToString("../..");
  }

  @Test
  void containsAnEventBetweenItsEnds() {
    Period period = period("2026/2029");

    assertThat(period.contains(date("2027-05"))).isEqualTo(CERTAIN);
    assertThat(period.contains(date("2027/2028"))).isEqualTo(CERTAIN);
    assertThat(period.contains(date("2026-05"))).isEqualTo(POSSIBLE);
    assertThat(period.contains(date("2025/2027"))).isEqualTo(POSSIBLE);
    assertThat(period.contains(date("2030"))).isEqualTo(IMPOSSIBLE);
    assertThat(period.contains(date("2027/.."))).isEqualTo(POSSIBLE);
    assertThat(period.contains(date("../.."))).isEqualTo(POSSIBLE);
  }

  @Test
  void anOpenEndHasNoLimitAndAnUnknownOneMay() {
    assertThat(period("2026/..").contains(date("2050"))).isEqualTo(CERTAIN);
    assertThat(period("2026/").contains(date("2050"))).isEqualTo(POSSIBLE);
    assertThat(period("2026/..").contains(date("2027/.."))).isEqualTo(CERTAIN);
    assertThat(period("../2032").contains(date("2028"))).isEqualTo(CERTAIN);
    assertThat(period("/2032").contains(date("2028"))).isEqualTo(POSSIBLE);
    assertThat(period("2026/..").overlaps(period("2050"))).isEqualTo(CERTAIN);
    assertThat(period("2026/").overlaps(period("2050"))).isEqualTo(POSSIBLE);
    assertThat(period("2026/..").within(period("2020/2050"))).isEqualTo(IMPOSSIBLE);
    assertThat(period("2026/").within(period("2020/2050"))).isEqualTo(POSSIBLE);
    assertThat(period("2026/").within(period("2020/.."))).isEqualTo(CERTAIN);
    assertThat(period("2026/..").isOpenEnded()).isTrue();
    assertThat(period("2026/").isOpenEnded()).isFalse();
    assertThat(period("2026").isOpenEnded()).isFalse();
  }

  @Test
  void overlapsWhereBothLast() {
    assertThat(period("2026/2029").overlaps(period("2028/2031"))).isEqualTo(CERTAIN);
    assertThat(period("2026/2029").overlaps(period("2029/2031"))).isEqualTo(POSSIBLE);
    assertThat(period("2026/2029").overlaps(period("2030/2031"))).isEqualTo(IMPOSSIBLE);
    assertThat(period("2028").overlaps(period("2028-12-31"))).isEqualTo(CERTAIN);
  }

  @Test
  void isWithinWhatStartsBeforeAndEndsAfter() {
    assertThat(period("2027/2028").within(period("2026/2029"))).isEqualTo(CERTAIN);
    assertThat(period("2026/2028").within(period("2026/2029"))).isEqualTo(POSSIBLE);
    assertThat(period("2025/2028").within(period("2026/2029"))).isEqualTo(IMPOSSIBLE);
    assertThat(period("2028-33").within(period("2028"))).isEqualTo(CERTAIN);
    assertThat(period("2028").within(period("2028"))).isEqualTo(CERTAIN);
  }

  @Test
  void widestIsExact() {
    assertThat(period("2026/2029").widest()).hasToString("2026-01-01/2029-12-31");
    assertThat(period("2028").widest()).hasToString("2028");
    assertThat(period("203X").widest()).hasToString("2030-01-01/2039-12-31");
    assertThat(period("../2032-02").widest()).hasToString("../2032-02-29");
    assertThat(period("2000/Y12000").widest()).hasToString("2000-01-01/Y12000");
    assertThat(period("2028/2032").widest().contains(date("2028-05"))).isEqualTo(CERTAIN);
  }

  @Test
  void isMadeFromDays() {
    LocalDate day = LocalDate.of(2028, 9, 14);

    assertThat(Period.between(day, day.plusDays(1))).isEqualTo(period("2028-09-14/2028-09-15"));
    assertThat(Period.between(day, day)).isEqualTo(period("2028-09-14"));
    assertThat(Period.ofYear(2028)).isEqualTo(period("2028")).hasSameHashCodeAs(period("2028"));
    assertThatExceptionOfType(EdtfException.class)
        .isThrownBy(() -> Period.between(day, day.minusDays(1)))
        .withMessageContaining("write \"2028-09-13/2028-09-14\"");
  }

  @Test
  void isEqualWhenWrittenAlike() {
    assertThat(period("2028")).isNotEqualTo(period("2028-01-01/2028-12-31")).isNotEqualTo("2028");
    assertThat(period("2028/..")).isNotEqualTo(period("2028/"));
  }

  private static Period period(String text) {
    return Period.parse(text);
  }

  private static UncertainDate date(String text) {
    return UncertainDate.parse(text);
  }

  @Test
  void openEndsHaveNoBounds() {
    Period open = Period.parse("2031/..");
    Period unknown = Period.parse("2031/");
    Period later = Period.parse("2040");

    assertThat(open.before(later)).isEqualTo(IMPOSSIBLE);
    assertThat(unknown.before(later)).isEqualTo(POSSIBLE);
    assertThat(open.meets(later)).isEqualTo(IMPOSSIBLE);
    assertThat(unknown.meets(later)).isEqualTo(POSSIBLE);
    assertThat(later.during(open)).isEqualTo(CERTAIN);
    assertThat(open.during(open)).isEqualTo(IMPOSSIBLE);
    assertThat(Period.parse("../2028").during(Period.parse("../2030"))).isEqualTo(IMPOSSIBLE);
    assertThat(Period.parse("/2028").during(Period.parse("../2030"))).isEqualTo(POSSIBLE);
    assertThat(open.length()).hasToString("at least 1 day");
    assertThat(open.daysUntil(later)).hasToString("any number of days");
    assertThat(Period.parse("../2030").meets(Period.parse("2031-01-01"))).isEqualTo(POSSIBLE);
    assertThat(Period.parse("../2030-12-31").meets(Period.parse("2031-01-01"))).isEqualTo(CERTAIN);
  }

  @Test
  void aDecadeLastsAndItsUnstatedYearDoesNot() {
    assertThat(Period.parse("203").contains(UncertainDate.parse("2034"))).isEqualTo(CERTAIN);
    assertThat(Period.parse("203X").contains(UncertainDate.parse("2034"))).isEqualTo(POSSIBLE);
    assertThat(Period.parse("20").start()).hasToString("2000-01-01");
    assertThat(Period.parse("2030S3").contains(UncertainDate.parse("2034"))).isEqualTo(POSSIBLE);
  }
}

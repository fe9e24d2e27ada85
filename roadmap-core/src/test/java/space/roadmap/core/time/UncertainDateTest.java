package space.roadmap.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static space.roadmap.core.time.Certainty.CERTAIN;
import static space.roadmap.core.time.Certainty.IMPOSSIBLE;
import static space.roadmap.core.time.Certainty.POSSIBLE;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UncertainDateTest {
  @Test
  void isBeforeOnlyWhereNoDaySaysOtherwise() {
    assertThat(date("2028").before(date("2029"))).isEqualTo(CERTAIN);
    assertThat(date("2028").before(date("2028-12-31"))).isEqualTo(POSSIBLE);
    assertThat(date("2028").before(date("2028"))).isEqualTo(POSSIBLE);
    assertThat(date("2028").before(date("2028-01-01"))).isEqualTo(IMPOSSIBLE);
    assertThat(date("2029").before(date("2028"))).isEqualTo(IMPOSSIBLE);
  }

  @Test
  void isNotBeforeItsOwnDay() {
    assertThat(date("2028-09-14").before(date("2028-09-14"))).isEqualTo(IMPOSSIBLE);
    assertThat(date("2028-09-14").notAfter(date("2028-09-14"))).isEqualTo(CERTAIN);
    assertThat(date("2028-09-14T10:00:00Z").before(date("2028-09-14T11:00:00Z")))
        .isEqualTo(IMPOSSIBLE);
  }

  @Test
  void comparesMomentsByTheirDayInUtc() {
    UncertainDate evening = date("2028-09-14T23:00:00-05");

    assertThat(evening.before(date("2028-09-15T01:00:00Z"))).isEqualTo(IMPOSSIBLE);
    assertThat(evening.notBefore(date("2028-09-15"))).isEqualTo(CERTAIN);
  }

  @Test
  void aMissingBoundIsPossible() {
    assertThat(date("2028/..").before(date("2040"))).isEqualTo(POSSIBLE);
    assertThat(date("2028/..").before(date("2028"))).isEqualTo(POSSIBLE);
    assertThat(date("2028/..").before(date("2027"))).isEqualTo(IMPOSSIBLE);
    assertThat(date("../2030").after(date("2031"))).isEqualTo(IMPOSSIBLE);
    assertThat(date("../2030").before(date("2031"))).isEqualTo(CERTAIN);
    assertThat(date("../..").before(date("../.."))).isEqualTo(POSSIBLE);
    assertThat(date("2028/").after(date("/2027"))).isEqualTo(CERTAIN);
  }

  @Test
  void qualifyingWidensNoBound() {
    for (String mark : List.of("?", "~", "%")) {
      assertThat(date("2028" + mark).earliest()).contains(LocalDate.of(2028, 1, 1));
      assertThat(date("2028" + mark).latest()).contains(LocalDate.of(2028, 12, 31));
    }
  }

  @Test
  void tellsItsQualification() {
    assertThat(date("2028~").isApproximate()).isTrue();
    assertThat(date("2028~").isUncertain()).isFalse();
    assertThat(date("2028?/2030").isUncertain()).isTrue();
    assertThat(date("2028/2030~").isApproximate()).isTrue();
    assertThat(date("2028%").isApproximate()).isTrue();
    assertThat(date("2028%").isUncertain()).isTrue();
    assertThat(date("2028").isApproximate()).isFalse();
    assertThat(date("2028-09-14T10:20:30+04:30").isUncertain()).isFalse();
  }

  @Test
  void tellsItsForm() {
    assertThat(date("2028").isInterval()).isFalse();
    assertThat(date("2028-09-14T00:00:00").isInterval()).isFalse();
    assertThat(date("2028-09-14T10:20:30Z").isInterval()).isFalse();
    assertThat(Stream.of("2028/2031", "2028/..", "/2030", "../..").map(UncertainDateTest::date))
        .allMatch(UncertainDate::isInterval);
    assertThat(Stream.of("../..", "/..", "../").map(UncertainDateTest::date))
        .allMatch(UncertainDate::isUndated);
    assertThat(Stream.of("2028", "2028/..", "/2030").map(UncertainDateTest::date))
        .noneMatch(UncertainDate::isUndated);
  }

  @Test
  void spellsBoundsAsEpochDays() {
    assertThat(date("1970-01-02").earliestDay()).isEqualTo(1);
    assertThat(date("1970").latestDay()).isEqualTo(364);
    assertThat(date("../1970").earliestDay()).isEqualTo(Long.MIN_VALUE);
    assertThat(date("1970/").latestDay()).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void isMadeFromDays() {
    LocalDate day = LocalDate.of(2028, 9, 14);

    assertThat(UncertainDate.of(day)).isEqualTo(date("2028-09-14"));
    assertThat(UncertainDate.ofYear(2028)).isEqualTo(date("2028"));
    assertThat(UncertainDate.ofYear(-12_000)).isEqualTo(date("Y-12000"));
    assertThat(UncertainDate.between(day, day.plusDays(1))).hasToString("2028-09-14/2028-09-15");
    assertThat(UncertainDate.between(day, day)).isEqualTo(date("2028-09-14"));
    assertThat(UncertainDate.noEarlierThan(day)).isEqualTo(date("2028-09-14/.."));
    assertThat(UncertainDate.noLaterThan(day)).isEqualTo(date("../2028-09-14"));
    assertThat(UncertainDate.undated()).isEqualTo(date("../.."));
  }

  @Test
  void refusesDaysThatHaveNoSpelling() {
    LocalDate day = LocalDate.of(2028, 9, 14);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> UncertainDate.of(LocalDate.of(12_000, 1, 1)))
        .withMessageContaining("give its year alone");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UncertainDate.ofYear(Integer.MIN_VALUE))
        .withMessageContaining("999999999");
    assertThatExceptionOfType(EdtfException.class)
        .isThrownBy(() -> UncertainDate.between(day, day.minusDays(1)))
        .withMessageContaining("write \"2028-09-13/2028-09-14\"");
  }

  @Test
  void isEqualWhenWrittenAlike() {
    assertThat(date("2028")).isNotEqualTo(date("2028-01-01/2028-12-31")).isNotEqualTo("2028");
    assertThat(date("2028/..")).isNotEqualTo(date("2028/"));
    assertThat(date("2028~")).isNotEqualTo(date("2028"));
    assertThat(date("2028-09-14T10:20:30+04")).isNotEqualTo(date("2028-09-14T10:20:30+04:00"));
    assertThat(date("2028-09-14T00:00:00")).isNotEqualTo(date("2028-09-14"));
  }

  @Test
  void isShownByEarliestThenLatestThenTextAndUndatedLast() {
    List<UncertainDate> inOrder =
        Stream.of(
                "../2027",
                "/2030",
                "2028-01-01",
                "2028-01",
                "2028",
                "2028-01-01/2028-12-31",
                "2028/2028",
                "2028?",
                "2028~",
                "2028/",
                "2028/..",
                "2028-02",
                "../",
                "../..",
                "/..")
            .map(UncertainDateTest::date)
            .toList();

    assertThat(inOrder.stream().sorted()).containsExactlyElementsOf(inOrder);
    assertThat(inOrder.stream().sorted((a, b) -> b.compareTo(a)).sorted())
        .containsExactlyElementsOf(inOrder);
  }

  @Test
  void isWithinAPeriod() {
    assertThat(date("2029").within(Period.parse("2028/2031"))).isEqualTo(CERTAIN);
    assertThat(date("2028").within(Period.parse("2028/2031"))).isEqualTo(POSSIBLE);
    assertThat(date("2032").within(Period.parse("2028/2031"))).isEqualTo(IMPOSSIBLE);
  }

  @Test
  void appendsToABuilder() {
    StringBuilder out = new StringBuilder("date ");

    date("2028-34~/..").appendTo(out);

    assertThat(out).hasToString("date 2028-34~/..");
  }

  private static UncertainDate date(String text) {
    return UncertainDate.parse(text);
  }
}

package space.roadmap.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static space.roadmap.core.time.Certainty.CERTAIN;
import static space.roadmap.core.time.Certainty.IMPOSSIBLE;
import static space.roadmap.core.time.Certainty.POSSIBLE;

import java.util.List;
import org.junit.jupiter.api.Test;

class DateSetTest {
  private static final UncertainDate WINDOWS =
      UncertainDate.parse("[2026-10..2026-12,2028-11,2031..]");

  @Test
  void oneOfItsDatesIsMeant() {
    assertThat(WINDOWS.isOneOf()).isTrue();
    assertThat(WINDOWS.isAllOf()).isFalse();
    assertThat(WINDOWS.isInterval()).isFalse();
    assertThat(WINDOWS.isUndated()).isFalse();
    assertThat(WINDOWS.members())
        .extracting(UncertainDate::toString)
        .containsExactly("2026-10/2026-12", "2028-11", "2031/..");
  }

  @Test
  void gapsBetweenItsDatesCount() {
    assertThat(WINDOWS.within(Period.parse("2027"))).isEqualTo(IMPOSSIBLE);
    assertThat(WINDOWS.within(Period.parse("2029-01/2030-12"))).isEqualTo(IMPOSSIBLE);
    assertThat(WINDOWS.within(Period.parse("2028"))).isEqualTo(POSSIBLE);
    assertThat(WINDOWS.within(Period.parse("2040"))).isEqualTo(POSSIBLE);
    assertThat(WINDOWS.within(Period.parse("2026-10-01/.."))).isEqualTo(CERTAIN);
  }

  @Test
  void orderIsThatOfItsBounds() {
    UncertainDate set = UncertainDate.parse("[2030,2028]");

    assertThat(set.before(UncertainDate.parse("2031"))).isEqualTo(CERTAIN);
    assertThat(set.before(UncertainDate.parse("2029"))).isEqualTo(POSSIBLE);
    assertThat(set.after(UncertainDate.parse("2031"))).isEqualTo(IMPOSSIBLE);
    assertThat(set.daysUntil(UncertainDate.parse("2031-01-01"))).hasToString("1 to 1096 days");
  }

  @Test
  void qualificationIsThatOfAnyDate() {
    assertThat(UncertainDate.parse("[2028,2030~]").isApproximate()).isTrue();
    assertThat(UncertainDate.parse("[2028,2030~]").isUncertain()).isFalse();
    assertThat(UncertainDate.parse("{2028?..2029,2030}").isUncertain()).isTrue();
  }

  @Test
  void isMadeOfDates() {
    UncertainDate set =
        UncertainDate.oneOf(
            List.of(UncertainDate.parse("../2028"), UncertainDate.parse("2030-34~")));

    assertThat(set).isEqualTo(UncertainDate.parse("[..2028,2030-34~]"));
    assertThat(UncertainDate.allOf(List.of(UncertainDate.parse("2028"))))
        .isEqualTo(UncertainDate.parse("{2028}"))
        .isNotEqualTo(UncertainDate.parse("[2028]"))
        .isNotEqualTo(UncertainDate.parse("2028"));
    assertThat(UncertainDate.oneOf(WINDOWS.members()))
        .isEqualTo(WINDOWS)
        .hasSameHashCodeAs(WINDOWS);
  }

  @Test
  void refusesWhatCannotStandInASet() {
    for (String text : List.of("2028-09-14T10:20:30Z", "[2028]", "../..", "2028/", "/2028")) {
      List<UncertainDate> dates = List.of(UncertainDate.parse(text));
      assertThatThrownBy(() -> UncertainDate.oneOf(dates))
          .as(text)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("has no place in a set");
    }
    List<UncertainDate> open = List.of(UncertainDate.parse("2028/.."), UncertainDate.parse("2030"));
    assertThatThrownBy(() -> UncertainDate.oneOf(open)).hasMessageContaining("open inside");
    assertThatThrownBy(() -> UncertainDate.allOf(List.of())).hasMessageContaining("empty");
  }

  @Test
  void aDateIsItsOnlyMember() {
    UncertainDate date = UncertainDate.parse("2028/2030");

    assertThat(date.members()).containsExactly(date);
  }

  @Test
  void membersReadBackAsTheSameSet() {
    RandomDates dates = new RandomDates(43);
    for (int i = 0; i < 20_000; i++) {
      UncertainDate date = UncertainDate.parse(dates.text());
      if (date.isOneOf()) {
        assertThat(UncertainDate.oneOf(date.members())).isEqualTo(date);
      } else if (date.isAllOf()) {
        assertThat(UncertainDate.allOf(date.members())).isEqualTo(date);
      }
    }
  }
}

package space.roadmap.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaddingTest {
  @ParameterizedTest
  @CsvSource({
    "2028-09-14~, 2028-09-13/2028-09-15",
    "2028-09-14%, 2028-09-12/2028-09-16",
    "2028-09~, 2028-08/2028-10",
    "2028-09-XX~, 2028-08/2028-10",
    "2004-06?, 2004-05/2004-07",
    "2004-02~, 2004-01/2004-03",
    "2028-34~, 2028-01/2028-09",
    "2028-41?, 2028-01/2029-06",
    "2028-24~, 2028-09/2029-05",
    "2035~, 2034/2036",
    "2035?, 2034/2036",
    "2035%, 2033/2037",
    "2035-XX~, 2034/2036",
    "203X~, 2020/2049",
    "203~, 2020/2049",
    "20~, 1900/2199",
    "20XX~, 1900/2199",
    "2050S2~, 1900/2199",
    "1X9X~, 1080/2009",
    "-01XX~, -0299/0000",
    "2028~-09-14, 2027-09-14/2029-09-14",
    "2028-09~-14, 2028-08-14/2028-10-14",
    "2028-~09-14, 2028-08-14/2028-10-14",
    "2028-09-~14, 2028-09-13/2028-09-15",
    "~2028-09-~14, 2027-09-14/2029-09-14",
    "2028~/2031, 2027/2031",
    "2028/2031~, 2028/2032",
    "2034~/.., 2033/..",
    "../2034?, ../2035",
    "2034~/, 2033/",
    "'[2028,2031~]', 2028/2032",
    "2028, 2028",
    "../.., ../..",
    "2028-09-14T10:20:30Z, 2028-09-14",
    "Y999999999~, Y999999998/..",
  })
  void widensWhatIsQualified(String date, String padded) {
    assertThat(UncertainDate.parse(date).padded(Padding.standard())).hasToString(padded);
  }

  @Test
  void unitsCanBeSet() {
    UncertainDate about = UncertainDate.parse("2035~");
    UncertainDate perhaps = UncertainDate.parse("2035?");
    Padding padding = Padding.ofUnits(2, 0);

    assertThat(about.padded(padding)).hasToString("2033/2037");
    assertThat(perhaps.padded(padding)).hasToString("2035");
    assertThat(about.padded(Padding.none())).hasToString("2035");
    assertThat(padding).isEqualTo(Padding.ofUnits(2, 0)).isNotEqualTo(Padding.ofUnits(0, 2));
    assertThat(Padding.ofUnits(1, 1)).isEqualTo(Padding.standard());
    assertThat(Padding.ofUnits(0, 0)).hasSameHashCodeAs(Padding.none());
  }

  @Test
  void refusesUnitsThatCannotBeUsed() {
    assertThatThrownBy(() -> Padding.ofUnits(-1, 0)).hasMessageContaining("from 0 to 1000");
    assertThatThrownBy(() -> Padding.ofUnits(0, 1001)).hasMessageContaining("from 0 to 1000");
  }

  @Test
  void neverNarrows() {
    RandomDates dates = new RandomDates(44);
    for (int i = 0; i < 50_000; i++) {
      String text = dates.text();
      UncertainDate date = UncertainDate.parse(text);
      UncertainDate less = date.padded(Padding.standard());
      UncertainDate more = date.padded(Padding.ofUnits(2, 3));

      assertThat(less.earliestDay()).as(text).isLessThanOrEqualTo(date.earliestDay());
      assertThat(less.latestDay()).as(text).isGreaterThanOrEqualTo(date.latestDay());
      assertThat(more.earliestDay()).as(text).isLessThanOrEqualTo(less.earliestDay());
      assertThat(more.latestDay()).as(text).isGreaterThanOrEqualTo(less.latestDay());
    }
  }

  @Test
  void marksNeverChangeStrictBounds() {
    RandomDates dates = new RandomDates(45);
    for (int i = 0; i < 50_000; i++) {
      String text = dates.text();
      UncertainDate marked = UncertainDate.parse(text);
      UncertainDate plain = UncertainDate.parse(text.replaceAll("[?~%]", ""));

      assertThat(marked.earliestDay()).as(text).isEqualTo(plain.earliestDay());
      assertThat(marked.latestDay()).as(text).isEqualTo(plain.latestDay());
    }
  }
}

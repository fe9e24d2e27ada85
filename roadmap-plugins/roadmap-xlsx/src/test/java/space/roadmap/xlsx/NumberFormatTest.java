package space.roadmap.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormatTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "m/d/yy",
        "dd.mm.yyyy",
        "[$-F800]dddd, mmmm dd, yyyy",
        "[$-409]d-mmm-yy;@",
        "yyyy\"年\"m\"月\"d\"日\";@",
        "[Red]d/m",
        "yyyy\\-mm\\-dd\\ hh:mm:ss.000",
        "[$-411]ge.m.d;@",
        "aaaa"
      })
  void daysAreDays(String code) {
    assertThat(NumberFormat.of(code)).isEqualTo(NumberFormat.DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"mmm-yy", "yyyy-mm", "mm/yyyy", "[$-40C]mmmm\\ yyyy", "\"day\" mmm yy", "mmm"})
  void monthsAreMonths(String code) {
    assertThat(NumberFormat.of(code)).isEqualTo(NumberFormat.MONTH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yyyy", "yy", "\"in \"yyyy"})
  void yearsAreYears(String code) {
    assertThat(NumberFormat.of(code)).isEqualTo(NumberFormat.YEAR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"h:mm", "mm:ss", "h:mm AM/PM", "[$-409]h:mm:ss\\ AM/PM;@", "mmss.0", "hh"})
  void timesAreTimes(String code) {
    assertThat(NumberFormat.of(code)).isEqualTo(NumberFormat.TIME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "General",
        "0",
        "#,##0.00;[Red]-#,##0.00",
        "0.00E+00",
        "[h]:mm:ss",
        "[mm]:ss",
        "# ?/?",
        "@",
        "\"days\" 0",
        "0\\ \\d\\a\\y\\s",
        "_-* #,##0.00\\ \"dm\"_-",
        "[$EUR] #,##0",
        ";;;",
        ""
      })
  void numbersAreNumbers(String code) {
    assertThat(NumberFormat.of(code)).isEqualTo(NumberFormat.NUMBER);
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 15, 16, 22, 31, 57})
  void daysWithoutCodeAreDays(int id) {
    assertThat(NumberFormat.builtIn(id)).isEqualTo(NumberFormat.DAY);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4, 9, 11, 13, 46, 49, 163, -1})
  void numbersWithoutCodeAreNumbers(int id) {
    assertThat(NumberFormat.builtIn(id)).isEqualTo(NumberFormat.NUMBER);
  }
}

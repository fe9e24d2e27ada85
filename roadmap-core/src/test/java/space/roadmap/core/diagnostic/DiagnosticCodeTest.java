package space.roadmap.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DiagnosticCodeTest {
  private static DiagnosticCode code(String id) {
    return new DiagnosticCode(id, Severity.ERROR, "It is wrong.", "wrong", "Mend it.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.b", "time.capability-late", "io2.a1-b2", "a.b.c", "a-b.c", "a.1"})
  void takesDottedKebabCase(String id) {
    assertThat(code(id)).hasToString(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "time",
        "Time.late",
        "time.Late",
        ".late",
        "time.",
        "time..late",
        "time.late-",
        "time.-late",
        "time.a--b",
        "time.a_b",
        "1a.b",
        "time.lâte",
        "time.late "
      })
  void refusesAnythingElse(String id) {
    assertThatThrownBy(() -> code(id))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a diagnostic code is dotted kebab-case such as time.capability-late, not '"
                + id
                + "'");
  }

  @Test
  void refusesASummaryWithoutAPeriod() {
    assertThatThrownBy(() -> new DiagnosticCode("a.b", Severity.INFO, "It is", "", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the summary of a.b does not end with a period");
  }

  @ParameterizedTest
  @CsvSource({
    "*, true",
    "time.*, true",
    "time.capability-late, true",
    "time.late.*, false",
    "time.capability-late.*, false",
    "time, false",
    "tim.*, false",
    "ti*, false",
    "'', false",
    "time.capability, false",
    "TIME.*, false",
    "structure.*, false"
  })
  void isCoveredByAPattern(String pattern, boolean covered) {
    assertThat(code("time.capability-late").matches(pattern)).isEqualTo(covered);
  }

  @Test
  void ordersSeveritiesTheGravestFirst() {
    assertThat(Severity.ERROR.isAtLeast(Severity.WARNING)).isTrue();
    assertThat(Severity.WARNING.isAtLeast(Severity.WARNING)).isTrue();
    assertThat(Severity.INFO.isAtLeast(Severity.WARNING)).isFalse();
    assertThat(Severity.WARNING.text()).isEqualTo("warning");
  }
}

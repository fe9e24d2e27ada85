package space.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.io.Codes;
import space.roadmap.io.FormatRegistry;
import space.roadmap.io.RuleRegistry;

final class ExplainCommandTest {
  private final List<DiagnosticCode> codes =
      Codes.all(RuleRegistry.standard().rules(), FormatRegistry.standard());

  @Test
  void explainsEveryCode() {
    assertThat(codes).hasSizeGreaterThan(40);
    for (DiagnosticCode code : codes) {
      Run run = Run.of("explain", code.id());
      assertThat(run.code()).as(code.id()).isZero();
      assertThat(run.out())
          .startsWith(code.id() + " (" + code.severity().text() + ")")
          .containsIgnoringWhitespaces(code.summary());
    }
  }

  @Test
  void showsExamplesOfRules() {
    assertThat(Run.of("explain", "time.capability-late").out())
        .contains("\nBad:\n    formatVersion:", "\nGood:\n    formatVersion:");
  }

  @Test
  void listsAllAndGroups() {
    assertThat(Run.of("explain").out()).hasLineCount(codes.size() + 1);
    assertThat(Run.of("explain", "time.*").out())
        .contains("time.capability-late")
        .doesNotContain("document.");
  }

  @Test
  void unknownCodeGetsNearest() {
    Run run = Run.of("explain", "time.capabilty-late");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("did you mean 'time.capability-late'?");
    assertThat(Run.of("explain", "capability-late").err())
        .contains("did you mean 'time.capability-late'?");
  }
}

package space.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ProgramTest {
  @TempDir private Path folder;

  @Test
  void helpTeaches() {
    Run run = Run.of("--help");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("new", "validate", "convert", "stats", "show", "formats")
        .contains("explain", "schema", "tour")
        .contains("Examples:", "Exit codes:");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new",
        "validate",
        "convert",
        "stats",
        "show",
        "formats",
        "explain",
        "schema",
        "tour"
      })
  void everyCommandHasHelpWithExamplesAndExitCodes(String command) {
    Run run = Run.of(command, "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("Usage: roadmap " + command)
        .contains("Examples:", "  roadmap " + command, "Exit codes:", "--help");
  }

  @Test
  void saysItsVersion() {
    Run run = Run.of("--version");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("roadmap ").hasLineCount(1);
  }

  @Test
  void withoutCommandNamesThem() {
    Run run = Run.of();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("name a command: new, validate, convert").contains("--help");
  }

  @Test
  void unknownCommandGetsNearestName() {
    Run run = Run.of("vlidate", "plan.yaml");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            """
            roadmap: there is no command 'vlidate'
              hint: did you mean 'validate'? 'roadmap --help' tells more
            """);
  }

  @Test
  void unknownOptionIsMisuse() {
    Run run = Run.of("validate", "--fial-on", "error", "plan.yaml");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("roadmap: roadmap validate has no option '--fial-on'\n  hint: ")
        .contains("--fail-on");
  }

  @Test
  void valueThatIsNoneGetsNearest() {
    Run run = Run.of("validate", "--fail-on", "warnings", "plan.yaml");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("'warnings' is none of error, warning, info; did you mean warning?");
  }

  @Test
  void dayThatIsNoneIsMisuse() {
    Run run = Run.of("validate", "--today", "tomorrow", "plan.yaml");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("'tomorrow' is no day such as 2026-05-31");
  }

  @Test
  void faultOfTheProgramIsOneLineAndAHint() {
    String plan = Plans.write(folder, "plan.yaml", Plans.FINE);
    Run run = new Run().today(ProgramTest::broken).with("validate", plan);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).hasLineCount(2).contains("the clock is broken", "ROADMAP_DEBUG=1");
  }

  @Test
  void faultShowsDetailsWhenAskedFor() {
    String plan = Plans.write(folder, "plan.yaml", Plans.FINE);
    Run run =
        new Run().today(ProgramTest::broken).variable("ROADMAP_DEBUG", "1").with("validate", plan);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("\tat space.roadmap.cli.");
  }

  private static java.time.LocalDate broken() {
    throw new IllegalStateException("the clock is broken");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void closedPipeChangesNothing(String format) {
    String plan = Plans.write(folder, "plan.yaml", Plans.WRONG);
    Run run = new Run().output(failing("Broken pipe")).with("validate", "--format", format, plan);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void closedPipeStopsConversion() {
    String plan = Plans.write(folder, "plan.yaml", Plans.FINE);
    Run run = new Run().output(failing("Broken pipe")).with("convert", "--to", "json", plan, "-");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void fullDiskIsTrouble() {
    String plan = Plans.write(folder, "plan.yaml", Plans.FINE);
    Run run = new Run().output(failing("No space left on device")).with("validate", plan);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("roadmap: the output cannot be written: No space left on device\n");
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int value) throws IOException {
        throw new IOException(reason);
      }
    };
  }
}

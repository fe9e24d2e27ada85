package space.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TourCommandTest {
  private static final String EXAMPLES = Path.of("..").toString();

  @TempDir private Path folder;

  private Run tour(String... more) {
    String[] arguments = new String[more.length + 3];
    arguments[0] = "tour";
    arguments[1] = "--out";
    arguments[2] = folder.resolve("tour").toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return new Run().property("roadmap.examples", EXAMPLES).with(arguments);
  }

  @Test
  void readsChecksAnswersAndWrites() {
    Run run = tour();

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("146 missions", "as of 2026-05-31")
        .contains("[time.capability-late]")
        .containsSubsequence(
            "Certainly, whatever the dates turn out to be:",
            "fsp-1 needs large-cargo-lander",
            "inferred",
            "Possibly, depending on them:",
            "artemis-7 needs pressurised-rover")
        .containsSubsequence(
            "until 2032", "Chandrayaan-3", "2028 ", "Artemis IV ", "by 2028", "by 2035 *");
    assertThat(folder.resolve("tour/report.md")).content().startsWith("#");
    assertThat(folder.resolve("tour/timeline.mmd")).content().contains("timeline");
  }

  @Test
  void isTheSameOnEveryDay() {
    String out = tour().out();
    Run later =
        new Run()
            .property("roadmap.examples", EXAMPLES)
            .today(() -> Run.TODAY.plusYears(5))
            .with("tour", "--out", folder.resolve("tour").toString());

    assertThat(later.out()).isEqualTo(out);
    assertThat(tour("--today", "2031-01-01").out()).contains("as of 2031-01-01");
  }

  @Test
  void placesThatCannotBeWrittenAreTrouble() {
    String file = Plans.write(folder, "file", "");
    Run run =
        new Run().property("roadmap.examples", EXAMPLES).with("tour", "--out", file + "/below");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--out DIR").hasLineCount(2);
  }
}

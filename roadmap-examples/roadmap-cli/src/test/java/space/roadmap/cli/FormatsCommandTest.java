package space.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FormatsCommandTest {
  @Test
  void listsFormats() {
    Run run = Run.of("formats");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("FORMAT")
        .containsPattern("json +yes +yes +\\.roadmap\\.json \\.json +\\S")
        .containsPattern("mermaid +- +yes ");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void tellsTheOptionsOfOne() {
    Run run = Run.of("formats", "json");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("read and written", "application/json", "indent", "true", "-O indent=true");
  }

  @Test
  void unknownFormatGetsNearest() {
    Run run = Run.of("formats", "yml");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("did you mean 'yaml'?");
  }
}

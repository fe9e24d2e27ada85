package space.roadmap.io.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.io.findings.SourceLines.Excerpt;
import space.roadmap.io.spi.Limits;
import space.roadmap.io.spi.Source;

final class SourceLinesTest {
  private static final Place TEXT = new Place("plan", 1, 2, 1, 3);
  private static final Place CELL = Place.cell("plan", "Missions", 1, 2);

  @Test
  void aSourceHasLinesOfTextsAlone() {
    Source source = Source.of("plan", "one\ntwo".getBytes(StandardCharsets.UTF_8));
    SourceLines lines = SourceLines.of(source, Limits.DEFAULT);
    assertThat(lines.around("plan", List.of(TEXT, CELL)))
        .containsOnlyKeys(TEXT)
        .containsEntry(TEXT, Excerpt.line("one"));
    assertThat(lines.around("plan", List.of(CELL))).isEmpty();
  }

  @Test
  void nobodyIsAskedForTheLineOfACell() {
    SourceLines lines = SourceLines.of((file, line) -> Optional.of("one"));
    assertThat(lines.around("plan", List.of(TEXT, CELL))).containsOnlyKeys(TEXT);
  }
}

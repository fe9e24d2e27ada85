package space.roadmap.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Reads workbooks that other programs wrote.
 *
 * <p>{@code ROADMAP_SAMPLES} says in which folder {@code workbooks} is; else a folder {@code
 * shared/samples} beside the checkout is taken. Without either the test is skipped.
 */
class SampleWorkbooksTest {
  private static Path folder = Path.of("");

  @BeforeAll
  static void findSamples() {
    String named = System.getenv("ROADMAP_SAMPLES");
    Path samples =
        named == null ? Path.of("../../../shared/samples").toAbsolutePath() : Path.of(named);
    folder = samples.resolve("workbooks");
    if (!Files.isDirectory(folder)) {
      String reason = "workbooks of other programs are not read: ROADMAP_SAMPLES names no folder";
      System.err.println(reason);
      abort(reason);
    }
  }

  private static Contents read(String name) throws IOException {
    return Contents.of(Files.readAllBytes(folder.resolve(name)));
  }

  @Test
  void theBrokenOnesGiveAFinding() throws IOException {
    assertThat(read("empty.xlsx").codes()).containsExactly("xlsx.no-workbook");
    assertThat(read("only-content-types.xlsx").codes()).containsExactly("xlsx.no-workbook");
  }

  @Test
  void theOthersAreRead() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files =
          all.filter(file -> file.toString().endsWith(".xlsx"))
              .filter(file -> !file.toString().matches(".*(empty|only-content-types)\\.xlsx"))
              .sorted()
              .toList();
    }
    assertThat(files).hasSizeGreaterThan(4);
    for (Path file : files) {
      Contents contents = Contents.of(Files.readAllBytes(file));
      assertThat(contents.found()).as(file.toString()).isEmpty();
      assertThat(contents.sheets()).as(file.toString()).isNotEmpty();
    }
  }
}

package space.roadmap.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.roadmap.core.model.Roadmap;
import space.roadmap.testkit.SampleRoadmaps;

/** Python's csv module reads every cell as we do. */
class PythonReadsTest {
  private static final Path SCRIPT =
      Path.of(System.getProperty("basedir", "."))
          .resolve("src/test/resources/space/roadmap/csv/cells.py");

  private static Program python;

  @TempDir private Path folder;

  @BeforeAll
  static void find() {
    python = Program.find("tables are not read by Python", "python3");
  }

  @Test
  void theDatasetIsTheSame() throws IOException {
    assertThat(compared(Dataset.roadmap())).isGreaterThan(10_000);
  }

  @Test
  void hostileTextsAreTheSame() throws IOException {
    assertThat(compared(SampleRoadmaps.hostile())).isGreaterThan(100);
    assertThat(compared(SampleRoadmaps.unicode())).isGreaterThan(30);
    assertThat(compared(SampleRoadmaps.full())).isGreaterThan(500);
  }

  /** Compares all cells of a roadmap's tables and returns how many there are. */
  private int compared(Roadmap roadmap) throws IOException {
    Path tables = folder.resolve(roadmap.header().id().text());
    assertThat(Dataset.write(roadmap, tables).written()).isTrue();
    int count = 0;
    for (Path table : tables(tables)) {
      List<String> ours = Cells.of(table);
      assertThat(theirs(table)).as(table.toString()).isEqualTo(ours);
      count += ours.size();
    }
    return count;
  }

  private static List<Path> tables(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }

  private List<String> theirs(Path table) throws IOException {
    List<String> cells = new ArrayList<>();
    String said =
        python.run(
            folder,
            folder.resolve("log.txt"),
            List.of(SCRIPT.toAbsolutePath().toString(), table.toString()));
    for (String line : said.lines().toList()) {
      String[] parts = line.split(" ");
      byte[] text = HexFormat.of().parseHex(parts[2]);
      cells.add(parts[0] + " " + parts[1] + " " + new String(text, StandardCharsets.UTF_8));
    }
    return cells;
  }
}

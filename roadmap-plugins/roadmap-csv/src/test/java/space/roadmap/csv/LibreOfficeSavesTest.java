package space.roadmap.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.ReadResult;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.testkit.SampleRoadmaps;

/** LibreOffice opens the tables with all columns as text, saves them, and nothing has changed. */
class LibreOfficeSavesTest {
  private static final int COLUMNS = 200; // more than any table has

  /** Comma, quote, UTF-8, from the first line on, each column as text. */
  private static final String READ =
      "CSV:44,34,76,1,"
          + IntStream.rangeClosed(1, COLUMNS)
              .mapToObj(column -> column + "/2")
              .collect(Collectors.joining("/"));

  /** Comma, quote, UTF-8, as shown. */
  private static final String SAVE = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true";

  private static Program soffice;

  @TempDir private Path folder;

  @BeforeAll
  static void find() {
    soffice = Program.find("tables are not saved by LibreOffice", "soffice");
  }

  @Test
  void theDatasetIsTheSame() throws IOException {
    isTheSame(Dataset.roadmap());
  }

  @Test
  void aRoadmapOfAllAttributesIsTheSame() throws IOException {
    isTheSame(SampleRoadmaps.full());
  }

  private void isTheSame(Roadmap roadmap) throws IOException {
    Path tables = folder.resolve("tables");
    Path saved = folder.resolve("saved");
    assertThat(Dataset.write(roadmap, tables).written()).isTrue();

    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--infilter=" + READ,
                "--convert-to",
                SAVE,
                "--outdir",
                saved.toString()));
    tables(tables).forEach(table -> arguments.add(table.toString()));
    soffice.run(folder, folder.resolve("log.txt"), arguments);

    assertThat(tables(saved)).hasSameSizeAs(tables(tables));
    ReadResult read = RoadmapFiles.standard().read(saved);
    assertThat(read.diagnostics())
        .allMatch(finding -> finding.code().id().equals("document.unknown-attribute"));
    assertThat(read.orThrow().equals(roadmap)).isTrue();
  }

  private static List<Path> tables(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }
}

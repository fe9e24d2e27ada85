package space.roadmap.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.ReadResult;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.WriteRequest;
import space.roadmap.io.WriteResult;
import space.roadmap.io.spi.Source;

/** The dataset becomes tables and comes back as it was. */
class CsvDatasetTest {
  private static final RoadmapFiles FILES = RoadmapFiles.standard();
  private static Roadmap dataset;

  @TempDir private Path folder;

  @BeforeAll
  static void read() {
    dataset = Dataset.roadmap();
  }

  private static void losesNothing(WriteResult written) {
    assertThat(written.written()).isTrue();
    assertThat(written.losses().text()).isEmpty();
    assertThat(written.diagnostics()).isEmpty();
  }

  private static void isTheDataset(ReadResult read) {
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.losses().text()).isEmpty();
    assertThat(read.orThrow().equals(dataset)).isTrue();
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.forEach(
          file -> {
            try {
              files.put(file.getFileName().toString(), Files.readString(file));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
    return files;
  }

  @Test
  void aFolderOfTablesHoldsIt() throws IOException {
    Path first = folder.resolve("first.csv");
    Path second = folder.resolve("second.csv");
    losesNothing(Dataset.write(dataset, first));

    ReadResult read = FILES.read(first);
    isTheDataset(read);
    losesNothing(Dataset.write(read.orThrow(), second));

    Map<String, String> files = files(first);
    assertThat(files)
        .containsKeys("datapackage.json", "roadmap.csv", "missions.csv", "missions.milestones.csv");
    assertThat(files(second)).isEqualTo(files);
  }

  @Test
  void aZipOfTablesHoldsIt() throws IOException {
    Path first = folder.resolve("first.csv.zip");
    Path second = folder.resolve("second.csv.zip");
    losesNothing(Dataset.write(dataset, first));

    ReadResult read = FILES.read(first);
    isTheDataset(read);
    losesNothing(Dataset.write(read.orThrow(), second));

    assertThat(second).hasSameBinaryContentAs(first);
  }

  @Test
  void aStreamHoldsIt() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    losesNothing(FILES.write(dataset, bytes, WriteRequest.defaults().withFormat("csv")));

    isTheDataset(
        FILES.read(Source.of("-", bytes.toByteArray()), ReadRequest.defaults().withFormat("csv")));
  }

  @Test
  void byteOrderMarksChangeNothing() throws IOException {
    Path tables = folder.resolve("marked");
    losesNothing(
        FILES.write(
            dataset,
            tables,
            WriteRequest.defaults().withFormat("csv").withOption(CsvFormat.BYTE_ORDER_MARK, true)));

    assertThat(files(tables).get("missions.csv")).startsWith("\ufeffid,name,");
    isTheDataset(FILES.read(tables));
  }
}

package space.roadmap.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.ReadResult;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.WriteRequest;
import space.roadmap.io.WriteResult;
import space.roadmap.io.spi.Source;
import space.roadmap.testkit.RandomRoadmaps;

/**
 * Sends roadmaps through workbooks and through other programs.
 *
 * <p>LibreOffice is found as {@code soffice} on the path. Without it its test is skipped, or fails
 * if {@code ROADMAP_REQUIRE_TOOLS} is 1.
 */
class ExplorationWorkbookTest {
  private static final RoadmapFiles FILES = RoadmapFiles.standard();
  private static final Path DATASET =
      Path.of("..", "..", "roadmap-examples", "exploration-roadmap", "roadmap.yaml");

  @TempDir private Path folder;

  private static Roadmap dataset() throws IOException {
    return FILES.read(DATASET).orThrow();
  }

  private static WriteResult write(Roadmap roadmap, ByteArrayOutputStream out) throws IOException {
    return FILES.write(roadmap, out, WriteRequest.defaults().withFormat("xlsx")).orThrow();
  }

  private static ReadResult read(byte[] bytes) throws IOException {
    return FILES.read(Source.of("book.xlsx", bytes), ReadRequest.defaults().withFormat("xlsx"));
  }

  @Test
  void theDatasetComesBackWithoutLoss() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WriteResult written = write(dataset(), out);
    ReadResult read = read(out.toByteArray());

    assertThat(written.losses().lines()).isEmpty();
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.losses().lines()).isEmpty();
    assertThat(read.orThrow()).isEqualTo(dataset());
  }

  @Test
  void poiReadsTheSameCells() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(dataset(), out);
    Path file = folder.resolve("book.xlsx");
    Files.write(file, out.toByteArray());
    Contents contents = Contents.of(out.toByteArray());
    DataFormatter formatter = new DataFormatter(java.util.Locale.ROOT);
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      assertThat(contents.sheets()).hasSize(book.getNumberOfSheets()).hasSizeGreaterThan(20);
      contents
          .sheets()
          .forEach(
              (name, cells) -> {
                List<String> theirs = new ArrayList<>();
                for (Row row : book.getSheet(name)) {
                  row.forEach(
                      cell -> {
                        String text = formatter.formatCellValue(cell);
                        if (!text.isEmpty()) {
                          theirs.add(cell.getAddress() + " " + text);
                        }
                      });
                }
                List<String> ours =
                    cells.stream().map(cell -> cell.replaceFirst(" [A-Z]+ ", " ")).toList();
                assertThat(ours)
                    .as(name)
                    .usingElementComparator(String::compareToIgnoreCase) // TRUE and true
                    .containsExactlyElementsOf(theirs);
              });
    }
  }

  @Test
  void libreOfficeSavesTheSame() throws Exception {
    findLibreOffice();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(dataset(), out);
    Path file = folder.resolve("book.xlsx");
    Files.write(file, out.toByteArray());

    ReadResult read = FILES.read(savedByLibreOffice(file));

    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.orThrow()).isEqualTo(dataset());
  }

  /** LibreOffice makes line feeds of carriage returns, or drops them. */
  @Test
  void libreOfficeSavesTheSameCellsWhateverIsInThem() throws Exception {
    findLibreOffice();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(RandomRoadmaps.of(3).withSize(2).roadmap(), out);
    Path file = folder.resolve("book.xlsx");
    Files.write(file, out.toByteArray());

    Contents saved = Contents.of(Files.readAllBytes(savedByLibreOffice(file)));

    assertThat(saved.found()).isEmpty();
    assertThat(saved.sheets()).hasSizeGreaterThan(60);
    Contents.of(out.toByteArray())
        .sheets()
        .forEach(
            (name, cells) ->
                assertThat(withoutReturns(saved.sheets().get(name)))
                    .as(name)
                    .containsExactlyElementsOf(withoutReturns(cells)));
  }

  private static List<String> withoutReturns(List<String> cells) {
    return cells.stream().map(cell -> cell.replaceAll("[\\r\\n]+", "")).toList();
  }

  private static void findLibreOffice() {
    Stream<String> path =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
    if (path.noneMatch(bin -> Files.isExecutable(Path.of(bin, "soffice")))) {
      String reason = "workbooks are not opened in LibreOffice: missing soffice";
      if ("1".equals(System.getenv("ROADMAP_REQUIRE_TOOLS"))) {
        fail(reason);
      }
      System.err.println(reason);
      abort(reason);
    }
  }

  private Path savedByLibreOffice(Path file) throws IOException, InterruptedException {
    Path saved = folder.resolve("saved");
    Path log = folder.resolve("log.txt");
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                saved.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!office.waitFor(180, TimeUnit.SECONDS)) {
      office.destroyForcibly();
      fail("LibreOffice did not save the workbook within three minutes");
    }
    Path again = saved.resolve(file.getFileName());
    assertThat(again).as(Files.readString(log)).exists();
    return again;
  }
}

package space.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.LossReport;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.ReadResult;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.WriteRequest;
import space.roadmap.io.WriteResult;
import space.roadmap.io.spi.Loss;

/** Converts the dataset between any two formats, and holds the page about formats against that. */
final class ConversionTest {
  private static final Path BASE = Path.of(System.getProperty("basedir", "."));
  private static final Path DATASET = BASE.resolve("../exploration-roadmap");
  private static final RoadmapFiles FILES = RoadmapFiles.standard();

  /** A table of the page: a row for each kind, and what stands in its cells between backticks. */
  private record Told(Map<String, List<Set<String>>> rows, Set<String> dropped, boolean extras) {}

  @TempDir private static Path folder;

  private static Roadmap dataset;
  private static String page;

  @BeforeAll
  static void readsTheDataset() throws IOException {
    dataset = FILES.read(DATASET).orThrow();
    page = Files.readString(FormatPageTest.DOCS.resolve("README.md"));
  }

  /** A conversion, and what the page says about it. */
  record Cell(String from, String to, String said) {
    @Override
    public String toString() {
      return from + " to " + to;
    }
  }

  static Stream<Cell> cells() throws IOException {
    List<String> lines = Files.readAllLines(FormatPageTest.DOCS.resolve("README.md"));
    int head = 0;
    while (!lines.get(head).startsWith("| from | ")) {
      head++;
    }
    List<String> to = row(lines.get(head)).stream().map(name -> name.substring(3)).toList();
    return lines.subList(head + 2, lines.size()).stream()
        .takeWhile(line -> line.startsWith("|"))
        .map(ConversionTest::row)
        .flatMap(
            row ->
                Stream.iterate(1, i -> i < row.size(), i -> i + 1)
                    .map(i -> new Cell(bare(row.get(0)), bare(to.get(i)), row.get(i))));
  }

  private static List<String> row(String line) {
    return Stream.of(line.substring(1, line.length() - 1).split("\\|"))
        .map(String::strip)
        .map(cell -> cell.equals("from") ? "to from" : cell)
        .toList();
  }

  private static String bare(String name) {
    return name.replace("`", "");
  }

  @Test
  void thereIsACellForEachPair() throws IOException {
    assertThat(cells().map(Cell::toString))
        .hasSizeGreaterThan(20)
        .containsExactlyInAnyOrderElementsOf(
            FILES.registry().readable().stream()
                .flatMap(from -> FILES.registry().writable().stream().map(to -> from + " to " + to))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("cells")
  void losesWhatThePageSaysAndNothingElse(Cell cell) throws IOException {
    Roadmap in = read(written(dataset, cell.from, "in-" + cell.from), cell.from);
    assertThat(in).isEqualTo(dataset);

    Path out = folder.resolve(cell.from + "-to-" + cell.to);
    WriteResult result = FILES.write(in, out, WriteRequest.defaults().withFormat(cell.to));
    assertThat(result.orThrow().format()).contains(cell.to);
    assertThat(out).exists();
    if (cell.said.equals(FormatPage.LOSSLESS)) {
      assertThat(result.losses().isEmpty()).as(result.losses().text()).isTrue();
      assertThat(read(out, cell.to)).isEqualTo(dataset);
    } else {
      assertThat(result.losses().lines()).hasSizeGreaterThan(20);
      Told told = told(cell.to);
      for (LossReport.Line line : result.losses().lines()) {
        assertThat(isTold(line, told)).as("the page about %s tells: %s", cell.to, line).isTrue();
      }
      nothingIsLostThatIsKept(result.losses(), told);
    }
  }

  private static Path written(Roadmap roadmap, String format, String name) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      WriteResult result = FILES.write(roadmap, file, WriteRequest.defaults().withFormat(format));
      assertThat(result.orThrow().losses().isEmpty()).isTrue();
    }
    return file;
  }

  private static Roadmap read(Path file, String format) throws IOException {
    ReadResult read = FILES.read(file, ReadRequest.defaults().withFormat(format));
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.losses().isEmpty()).isTrue();
    return read.orThrow();
  }

  private static boolean isTold(LossReport.Line line, Told told) {
    List<Set<String>> row = told.rows.get(line.type());
    if (row == null || line.attribute().isEmpty()) {
      return row == null && line.attribute().isEmpty() && told.dropped.contains(line.type());
    }
    Set<String> names = row.get(line.kind() == Loss.Kind.APPROXIMATED ? 2 : 3);
    boolean known = row.stream().anyMatch(cell -> cell.contains(line.attribute()));
    return names.contains(line.attribute())
        || (!known && line.kind() == Loss.Kind.DROPPED && !told.extras);
  }

  private static void nothingIsLostThatIsKept(LossReport losses, Told told) {
    told.rows.forEach(
        (kind, row) ->
            assertThat(losses.lines())
                .filteredOn(line -> line.type().equals(kind))
                .extracting(LossReport.Line::attribute)
                .doesNotContainAnyElementsOf(
                    row.get(1).isEmpty() ? Set.of("(none is kept)") : row.get(1)));
  }

  private static Told told(String format) {
    Matcher section = Pattern.compile("(?ms)^## " + format + "\n(.*?)(?=^## |\\z)").matcher(page);
    assertThat(section.find()).as(format).isTrue();
    Map<String, List<Set<String>>> rows = new HashMap<>();
    section
        .group(1)
        .lines()
        .filter(line -> line.matches("\\| [a-z]+ \\|.*"))
        .map(ConversionTest::row)
        .forEach(row -> rows.put(row.get(0), row.stream().map(ConversionTest::names).toList()));
    Matcher dropped =
        Pattern.compile("(?m)^Dropped as a whole: (.*)\\.$").matcher(section.group(1));
    return new Told(
        rows,
        dropped.find() ? Set.of(dropped.group(1).split(", ")) : Set.of(),
        section.group(1).contains("does not know are kept"));
  }

  private static Set<String> names(String cell) {
    return Stream.of(cell.split("[`, ]+"))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
  }
}

package space.roadmap.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.io.FormatRegistry;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.ReadResult;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.spi.Limits;
import space.roadmap.testkit.FormatTestKit;
import space.roadmap.testkit.ReadCheck;

/** Input that is broken or meant to do harm: placed findings, and no exception. */
class CsvBadInputTest {
  @TempDir private Path folder;

  private ReadCheck read(String missions) {
    return read(missions.getBytes(UTF_8));
  }

  private ReadCheck read(byte[] missions) {
    return CsvFolder.in(folder).with("missions.csv", missions).read();
  }

  private ReadCheck readZip(byte[] zip) throws IOException {
    Path file = Files.write(folder.resolve("plan.csv.zip"), zip);
    return FormatTestKit.format(new CsvFormat()).readFile(file);
  }

  private static byte[] zip(String path, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
      zip.putNextEntry(new ZipEntry(path));
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  @Test
  void anotherCharsetIsFoundWhereItShows() {
    read("id,name\na,A\nb,Mission Élan\n".getBytes(ISO_8859_1))
        .reports("csv.encoding")
        .at(3, 11)
        .saying("CSV UTF-8");
  }

  @Test
  void utf16IsFoundWithAndWithoutAMark() {
    for (byte[] bytes :
        List.of(
            "id,name\na,A\n".getBytes(UTF_16),
            "id,name\na,A\n".getBytes(UTF_16LE),
            "id,name\na,A\n".getBytes(UTF_16BE))) {
      ReadCheck read = read(bytes);
      read.reports("csv.encoding").at(1, 1);
      assertThat(read.roadmap().missions()).isEmpty();
    }
  }

  @Test
  void aCharacterThatReplacesOthersIsText() {
    assertThat(read("id,name\na,\ufffd\n").reportsNothing().roadmap().missions())
        .extracting(mission -> mission.name())
        .containsExactly("\ufffd");
  }

  @Test
  void aQuoteThatIsNotClosedIsFoundWhereItBegins() {
    ReadCheck read = read("id,name\na,A\nb,\"B\nc,C\n");

    read.reports("csv.syntax").at(3, 3).saying("not closed");
    assertThat(read.roadmap().missions()).hasSize(1);
  }

  @Test
  void textBehindAClosingQuoteIsFound() {
    ReadCheck read = read("id,name\na,A\nb,\"B\" or C\nc,C\n");

    read.reports("csv.syntax").at(3, 3).saying("behind a closing quote");
    assertThat(read.roadmap().missions()).hasSize(1);
  }

  @Test
  void aBrokenFirstFieldIsFoundToo() {
    read("id,name\na,A\n\"b\" x,B\n").reports("csv.syntax").at(3, 1);
    read("\"id,name\na,A\n").reports("csv.syntax").at(1, 1);
    read("id,name,summary\n,,\"x\" y\n").reports("csv.syntax").at(2, 3);
  }

  @Test
  void aMillionColumnsAreTooMany() {
    String cells = "x,".repeat(1_000_000);

    read("id,name\na,A\nb," + cells + "\n").reports("csv.limit").at(3, 3 + 2 * 16_383);
    read("id,name," + cells + "\na,A\n").reports("csv.limit");
  }

  @Test
  void aMillionEmptyCellsAreNothing() {
    assertThat(
            read("id,name\na,A" + ",".repeat(1_000_000) + "\n")
                .reportsNothing()
                .roadmap()
                .missions())
        .hasSize(1);
  }

  @Test
  void asManyUnknownColumnsAsThereMayBeAreFound() {
    String header = numbered(16_000, i -> "own" + i);
    String row = numbered(16_000, i -> "!" + i);

    ReadCheck read = read("id,name," + header + "\nA," + row + "\n");

    assertThat(read.findings()).hasSizeBetween(1000, Limits.DEFAULT.findings() + 1);
  }

  private static String numbered(int count, IntFunction<String> name) {
    return IntStream.range(0, count).mapToObj(name).collect(Collectors.joining(","));
  }

  @Test
  void manyRowsThatBelongToNothingAreFound() {
    String rows = "a,launch\n";
    String many =
        IntStream.range(0, 60_000)
            .mapToObj(i -> i + "," + rows.substring(2))
            .collect(Collectors.joining());
    CsvFolder tables =
        CsvFolder.in(folder).with("missions.milestones.csv", "mission-id,type\n" + many);

    ReadCheck read = tables.read();

    read.reports("table.orphan").at(2, 1);
    assertThat(read.findings()).hasSize(Limits.DEFAULT.findings() + 1);
  }

  @Test
  void aTextBeyondTheLimitIsFound() throws IOException {
    CsvFolder.in(folder)
        .with("missions.csv", "id,name\na,A\nb,\"" + "x\n".repeat(20_000) + "\"\nc,C\n");
    Limits limits = new Limits(1 << 20, 100, 10_000, 100);

    ReadResult read =
        RoadmapFiles.of(FormatRegistry.of(List.of(new CsvFormat())))
            .read(folder, ReadRequest.defaults().withFormat("csv").withLimits(limits));

    Diagnostic finding = read.diagnostics().get(0);
    assertThat(finding.code().id()).isEqualTo("csv.limit");
    assertThat(finding.message()).contains("10000");
    assertThat(finding.place().orElseThrow().line()).isEqualTo(3);
  }

  @Test
  void tablesBeyondTheLimitOfBytesAreFound() throws IOException {
    CsvFolder.in(folder).with("missions.csv", "id,name\n" + "a,A\n".repeat(1000));
    Limits limits = new Limits(1000, 100, 10_000, 100);

    ReadResult read =
        RoadmapFiles.of(FormatRegistry.of(List.of(new CsvFormat())))
            .read(folder, ReadRequest.defaults().withFormat("csv").withLimits(limits));

    assertThat(read.diagnostics()).extracting(one -> one.code().id()).contains("io.too-large");
  }

  @Test
  void aZipThatGrowsTooMuchIsNotRead() throws IOException {
    byte[] bomb = zip("missions.csv", new byte[50_000_000]);

    assertThat(bomb.length).isLessThan(100_000);
    readZip(bomb).reports("io.bad-archive");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../missions.csv", "a/../../missions.csv", "/missions.csv"})
  void aPathThatLeadsOutOfAZipIsNotRead(String path) throws IOException {
    readZip(zip(path, "id,name\n".getBytes(UTF_8))).reports("io.bad-archive").saying(path);
  }

  @Test
  void aZipThatIsCutOffIsNotRead() throws IOException {
    byte[] whole = zip("missions.csv", "id,name\na,A\n".repeat(50).getBytes(UTF_8));

    for (int length = 30; length < whole.length; length += 7) {
      readZip(Arrays.copyOf(whole, length)).reports("io.bad-archive");
    }
  }

  @Test
  void aZipOfNoTablesIsNotRead() throws IOException {
    readZip(zip("readme.md", new byte[] {'a'})).reports("table.no-table").saying("readme.md");
  }

  @Test
  void aDescriptorThatIsNoJsonIsFound() {
    ReadCheck read =
        CsvFolder.in(folder)
            .with("missions.csv", "id,name\na,A\n")
            .with("datapackage.json", "{\"resources\": [\n  oops]}")
            .read();

    read.reports("document.syntax").at(2, 3);
    assertThat(read.roadmap().missions()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "7", "{\"resources\": 7}", "{\"resources\": [{\"path\": [1]}, 2]}"})
  void aDescriptorOfSomethingElseIsNothing(String descriptor) {
    assertThat(
            CsvFolder.in(folder)
                .with("missions.csv", "id,name\na,A\n")
                .with("datapackage.json", descriptor)
                .read()
                .reportsNothing()
                .roadmap()
                .missions())
        .hasSize(1);
  }

  @Test
  void aFileThatADescriptorNamesAndThatIsNotThereIsFound() {
    ReadCheck read =
        CsvFolder.in(folder)
            .with(
                "datapackage.json",
                "{\"resources\": [\n{\"path\": \"roadmap.csv\"},\n{\"path\": \"missions.csv\"}]}")
            .read();

    read.reports("csv.no-file").at(3, 10).saying("'missions.csv'");
    assertThat(read.findings()).hasSize(1);
  }
}

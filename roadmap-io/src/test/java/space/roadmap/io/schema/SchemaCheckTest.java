package space.roadmap.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.ReadResult;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.spi.Source;

final class SchemaCheckTest {
  static final Path DOCUMENTS =
      Path.of(System.getProperty("basedir", "."), "src/test/resources/space/roadmap/io/document");

  static final List<BadDocument> BAD = BadDocument.ALL;

  private static final Checker LENIENT = new Checker(RoadmapSchema.document());
  private static final Checker STRICT = new Checker(RoadmapSchema.document().strict());
  private static final Checker PART = new Checker(RoadmapSchema.part());

  private static final String HEAD = "formatVersion: \"1.0\"\nroadmap: {id: r, title: R}\n";

  @ParameterizedTest
  @ValueSource(strings = {"hard-rows.yaml", "hard-rows-written.yaml", "hard-rows-written.json"})
  void theHardRowsAreRight(String file) throws IOException {
    String document = Files.readString(DOCUMENTS.resolve(file));

    assertThat(LENIENT.wrong(document)).isEmpty();
    assertThat(PART.wrong(document)).as("a part may have a header of its own").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "exploration-roadmap/roadmap.yaml",
        "roadmap-cli/src/main/resources/space/roadmap/cli/new.yaml"
      })
  void documentsOfTheProjectAreRightAndHaveNothingUnknown(String file) throws IOException {
    Path document =
        Path.of(System.getProperty("basedir", "."), "../roadmap-examples").resolve(file);

    assertThat(STRICT.wrong(Files.readString(document))).isEmpty();
  }

  @Test
  void everyFileOfTheRealDatasetIsARightPart() throws IOException {
    Checker strict = new Checker(RoadmapSchema.part().strict());
    Path dataset =
        Path.of(System.getProperty("basedir", "."), "../roadmap-examples/exploration-roadmap");
    List<String> parts =
        RoadmapFiles.standard().read(dataset, ReadRequest.defaults()).orThrow().parts().names();
    assertThat(parts).hasSizeGreaterThan(10);
    for (String part : parts) {
      assertThat(strict.wrong(Files.readString(dataset.resolve(part)))).as(part).isEmpty();
    }
  }

  @ParameterizedTest
  @FieldSource("BAD")
  void whatIsWrongIsFoundWhereItIs(BadDocument bad) throws IOException {
    assertThat(LENIENT.wrong(bad.json())).containsExactly(bad.place());
    assertThat(read("json", bad.json()).diagnostics())
        .as("the reader agrees")
        .anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  @Test
  void scalarsOfYamlNeedNoQuotes() throws IOException {
    String document =
        """
        formatVersion: 1.0
        roadmap: {id: 2028, title: 2028, issued: 2026, publisher: true, tags: 1.10}
        missions:
          - id: a
            name: 2028
            asOf: 2026-05
            tags: [1, 2.5, false]
            purpose: [landing, a-word-of-ours]
            period: 2026/2029
            duration: P3Y
            milestones: [2028, {date: 2029, percentile: 70}]
            needs: b
            cadence: {atLeast: 1, per: P1Y/P2Y}
            contributions: {organization: esa, role: host}
          - {id: b, name: B}
        scenarios:
          - {id: s, name: S, changes: {entity: a, remove: true}}
        """;

    assertThat(STRICT.wrong(document)).isEmpty();
    assertThat(read("yaml", document).diagnostics()).as("the reader agrees").isEmpty();
  }

  @Test
  void unknownAttributesAreAcceptedUnlessTheSchemaIsStrict() throws IOException {
    String document =
        HEAD
            + """
            colour: red
            x-palette: [{id: red, name: Red}]
            missions:
              - id: a
                name: A
                colour: red
                x-colour: null
                milestones: [{date: 2028, colour: red}]
                earlier: [{colour: blue, x-colour: blue}]
            """;

    assertThat(LENIENT.wrong(document)).isEmpty();
    assertThat(STRICT.wrong(document))
        .containsExactly("", "/missions/0", "/missions/0/earlier/0", "/missions/0/milestones/0");
    assertThat(read("yaml", document).diagnostics())
        .as("the reader warns of the same")
        .hasSize(4)
        .allMatch(finding -> finding.severity() == Severity.WARNING);
  }

  @Test
  void documentsMayNameTheSchema() throws IOException {
    String document = HEAD + "$schema: roadmap.schema.json\n";

    assertThat(STRICT.wrong(document)).isEmpty();
    assertThat(read("yaml", document).diagnostics()).as("the reader agrees").isEmpty();
    assertThat(read("yaml", document).orThrow().extras().get("$schema")).isPresent();
    assertThat(read("yaml", HEAD + "missions: [{id: a, name: A, $schema: b}]").diagnostics())
        .as("elsewhere it is an attribute like others")
        .hasSize(1);
  }

  @Test
  void documentsMayNameTheFilesTheyInclude() {
    assertThat(STRICT.wrong(HEAD + "include: missions/*.yaml\n")).isEmpty();
    assertThat(STRICT.wrong(HEAD + "include: [missions/*.yaml, sources.yaml]\n")).isEmpty();
    assertThat(STRICT.wrong(HEAD + "include: [{file: a.yaml}]\n")).containsExactly("/include/0");
  }

  @Test
  void partsNeedNoHeader() {
    Checker strict = new Checker(RoadmapSchema.part().strict());
    String part = "missions:\n  - {id: a, name: A}\n";

    assertThat(strict.wrong(part)).isEmpty();
    assertThat(strict.wrong("formatVersion: \"1.0\"\n" + part)).isEmpty();
    assertThat(strict.wrong("missions:\n  - {id: a}\n")).containsExactly("/missions/0");
    assertThat(strict.wrong(HEAD + part)).as("it may be a document of its own").isEmpty();
    assertThat(strict.wrong("include: a.yaml\n" + part)).containsExactly("/include");
    assertThat(LENIENT.wrong(part)).containsExactly("");
  }

  private static ReadResult read(String format, String document) throws IOException {
    return RoadmapFiles.standard()
        .read(
            Source.of("plan." + format, document.getBytes(StandardCharsets.UTF_8)),
            ReadRequest.defaults());
  }
}

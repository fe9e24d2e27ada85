package space.roadmap.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static space.roadmap.io.document.Documents.JSON;
import static space.roadmap.io.document.Documents.YAML;
import static space.roadmap.io.document.Documents.read;
import static space.roadmap.io.document.Documents.roadmap;
import static space.roadmap.io.document.Documents.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Value;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.ReadResult;
import space.roadmap.io.RoadmapFiles;

final class JsonYamlTest {
  private static final String RESOURCES = "src/test/resources/space/roadmap/io/document/";

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restoreDefaults() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  private static void goesBothWays(String yaml) {
    Roadmap read = roadmap("yaml", yaml);
    String json = write("json", read);
    Roadmap again = roadmap("json", json);
    assertThat(again).isEqualTo(read);
    String written = write("yaml", again);
    Roadmap third = roadmap("yaml", written);
    assertThat(third).isEqualTo(read);
    assertThat(write("json", third)).isEqualTo(json);
    assertThat(write("yaml", third)).isEqualTo(written);
  }

  @Test
  void readsNamesWithEscapes() {
    String json =
        Documents.JSON
            + ",\"missions\":[{\"\\u0069d\":\"a\",\"n\\u0061me\":\"A\",\"not\\u0065\":\"N\"}]}";
    Mission mission = Documents.roadmap("json", json).missions().get(0);
    assertThat(mission.name()).isEqualTo("A");
    assertThat(mission.note()).contains("N");
  }

  @Test
  void theHardRowsGoBothWays() throws IOException {
    goesBothWays(Files.readString(Documents.file(RESOURCES + "hard-rows.yaml")));
  }

  @Test
  void theHardRowsAreWrittenInTheirShortestForm() throws IOException {
    Roadmap read = roadmap("yaml", Files.readString(Documents.file(RESOURCES + "hard-rows.yaml")));
    Goldens.check(RESOURCES + "hard-rows-written.yaml", write("yaml", read));
    Goldens.check(RESOURCES + "hard-rows-written.json", write("json", read));
  }

  @Test
  void theRealDatasetGoesBothWays() throws IOException {
    Path dataset = Documents.file("../roadmap-examples/exploration-roadmap");
    assumeThat(dataset.resolve("roadmap.yaml")).exists();
    Roadmap read = RoadmapFiles.standard().read(dataset).orThrow();
    String written = write("yaml", read);
    assertThat(roadmap("yaml", written)).isEqualTo(read);
    goesBothWays(written);
  }

  @Test
  void readsShortFormsAndWritesThem() {
    String yaml =
        YAML
            + """
            missions:
              - id: a
                name: A
                destinations: moon
                needs: [{anyOf: [orion]}, {anyOf: [b, c]}, {anyOf: [d], when: landing}]
                milestones: [{date: "2028", type: launch, earlier: [{date: "2027"}]}]
                period: {date: 2026/2029}
                aliases: [{name: B}]
            """;
    String written = write("yaml", roadmap("yaml", yaml));
    assertThat(written)
        .contains("destinations:\n      - moon\n")
        .contains("needs:\n      - orion\n")
        .contains("      - anyOf:\n          - b\n          - c\n")
        .contains("      - anyOf: d\n        when: landing\n")
        .contains("        earlier:\n          - \"2027\"\n")
        .contains("period: \"2026/2029\"\n")
        .contains("aliases:\n      - B\n");
    goesBothWays(yaml);
  }

  @Test
  void anIdInAStatementIsNotThatOfItsEntity() {
    String missions =
        ",\"missions\":[{\"id\":\"a\",\"name\":\"A\",\"earlier\":[{\"id\":\"b\",\"name\":\"B\"}]}]}";
    Roadmap read = Documents.roadmap("json", Documents.JSON + missions);
    assertThat(read.find(Mission.class, Id.of("a"))).isPresent();
    assertThat(read.find(Mission.class, Id.of("b"))).isEmpty();
  }

  @Test
  void readsPlainScalarsWhereATextOrADateIsMeant() {
    Mission mission =
        roadmap(
                "yaml",
                YAML
                    + """
                    missions:
                      - {id: 2028, name: 1.10, note: yes, summary: 0x1F, asOf: 2026-05, tags: [NO, 010, true]}
                    """)
            .missions()
            .get(0);
    assertThat(mission.id().text()).isEqualTo("2028");
    assertThat(mission.name()).isEqualTo("1.10");
    assertThat(mission.note()).contains("yes");
    assertThat(mission.summary()).contains("0x1F");
    assertThat(mission.asOf()).hasToString("Optional[2026-05]");
    assertThat(mission.tags()).containsExactly("NO", "010", "true");
  }

  @Test
  void keepsUnknownAttributesInTheirOrderWithANoteAboutThem() {
    String json =
        JSON
            + """
            ,
            "zeta": {"b": 1.10, "a": [true, null, "x", {"n": 1e400}], "c": null},
            "missions": [{"id": "a", "name": "A", "z": null, "nam": 12345678901234567890, "x-b": {}}],
            "x-alpha": []}
            """;
    ReadResult result = read("json", json);
    assertThat(result.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "a document has no attribute 'zeta'; it is kept as it is",
            "a mission has no attribute 'z'; it is kept as it is",
            "a mission has no attribute 'nam'; it is kept as it is");
    assertThat(result.hasErrors()).isFalse();
    Roadmap roadmap = result.roadmap().orElseThrow();
    assertThat(roadmap.extras().asMap().keySet()).containsExactly("zeta", "x-alpha");
    assertThat(roadmap.missions().get(0).extras().asMap().keySet())
        .containsExactly("z", "nam", "x-b");
    assertThat(roadmap.missions().get(0).extras().get("z")).contains(new Value.Null());
    String written = write("json", roadmap);
    assertThat(written.replaceAll("\\s", ""))
        .contains("\"zeta\":{\"b\":1.10,\"a\":[true,null,\"x\",{\"n\":1e400}],\"c\":null}")
        .contains("\"z\":null,\"nam\":12345678901234567890,\"x-b\":{}")
        .contains("\"x-alpha\":[]");
    goesBothWays(write("yaml", roadmap));
  }

  @Test
  void keepsAnExplicitNullWithinAnUnknownAttributeOfYaml() {
    ReadResult result = read("yaml", YAML + "x-a: {b: ~, c: [null, x], d: null}\n");
    assertThat(result.diagnostics()).isEmpty();
    String written = write("json", result.roadmap().orElseThrow()).replaceAll("\\s", "");
    assertThat(written).contains("\"x-a\":{\"b\":null,\"c\":[null,\"x\"],\"d\":null}");
  }

  @Test
  void writesTheSameBytesInAnyLocaleAndZone() throws IOException {
    String yaml = Files.readString(Documents.file(RESOURCES + "hard-rows.yaml"));
    Roadmap roadmap = roadmap("yaml", yaml);
    List<String> before = List.of(write("yaml", roadmap), write("json", roadmap));
    List<String> findings = findings(yaml);
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
    Roadmap again = roadmap("yaml", yaml);
    assertThat(again).isEqualTo(roadmap);
    assertThat(List.of(write("yaml", again), write("json", again))).isEqualTo(before);
    assertThat(findings(yaml)).isEqualTo(findings);
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    assertThat(List.of(write("yaml", again), write("json", again))).isEqualTo(before);
    assertThat(findings(yaml)).isEqualTo(findings);
  }

  private static List<String> findings(String yaml) {
    return Documents.all(read("yaml", yaml)).stream().map(Diagnostic::toString).toList();
  }

  @Test
  void takesLineEndsOfEverySort() {
    String yaml = YAML + "missions:\n  - id: a\n    name: A\n    note: |\n      b\n      c\n";
    Roadmap unix = roadmap("yaml", yaml);
    assertThat(roadmap("yaml", yaml.replace("\n", "\r\n"))).isEqualTo(unix);
    assertThat(roadmap("yaml", yaml.replace("\n", "\r"))).isEqualTo(unix);
  }
}

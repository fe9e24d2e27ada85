package space.roadmap.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.io.document.Documents.JSON;
import static space.roadmap.io.document.Documents.YAML;
import static space.roadmap.io.document.Documents.findings;
import static space.roadmap.io.document.Documents.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.io.ReadResult;

/** Documents that say what no document can say. */
final class BadInputTest {
  static String missions(String yaml) {
    return YAML + "missions:\n" + yaml;
  }

  static String missionsInJson(String json) {
    return JSON + ",\n\"missions\":[\n" + json + "]}";
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \r\n\t\n", "\ufeff", "\ufeff \n"})
  void anEmptyDocument(String text) {
    assertThat(findings("yaml", text)).containsExactly("1:1-1:1 document.empty");
    assertThat(findings("json", text)).containsExactly("1:1-1:1 document.empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"# only a comment\n", "---\n", "---\n# and a comment\n"})
  void aYamlDocumentWithoutContent(String text) {
    assertThat(findings("yaml", text)).containsExactly("1:1-1:1 document.empty");
  }

  @Test
  void aDocumentOfAnotherType() {
    assertThat(findings("yaml", "- a\n")).containsExactly("1:1-1:2 document.wrong-type");
    assertThat(findings("yaml", "just text")).containsExactly("1:1-1:10 document.wrong-type");
    assertThat(findings("json", "[1]")).containsExactly("1:1-1:2 document.wrong-type");
    assertThat(findings("json", " \"x\"")).containsExactly("1:2-1:5 document.wrong-type");
  }

  @Test
  void valuesOfAnotherType() {
    assertThat(
            findings(
                "yaml",
                missions(
                        """
                        - {id: b, name: [x], kind: {a: b}, crew: 5, asOf: true, destinations: {x: y}}
                        - text
                        - {id: c, name: C, milestones: [{percentile: x}, {percentile: .nan}, 1.5]}
                        """)
                    + "organizations: 3\ndestinations: {}\n"))
        .containsExactly(
            "4:17-4:18 document.wrong-type",
            "4:28-4:29 document.wrong-type",
            "4:42-4:43 document.wrong-type",
            "4:51-4:55 document.wrong-type",
            "4:71-4:72 document.wrong-type",
            "5:3-5:7 document.wrong-type",
            "6:46-6:47 document.wrong-type",
            "6:63-6:67 document.wrong-type",
            "6:70-6:73 document.wrong-type",
            "7:16-7:17 document.wrong-type",
            "8:15-8:16 document.wrong-type");
    assertThat(
            findings(
                "json",
                missionsInJson(
                    """
                    {"id":"b","name":["x"],"kind":{"a":"b"},"crew":5,"asOf":true,"needs":[[]]},
                    "text",
                    {"id":"c","name":true,"milestones":[{"percentile":"x"},1.5]}
                    """)))
        .containsExactly(
            "4:18-4:19 document.wrong-type",
            "4:31-4:32 document.wrong-type",
            "4:48-4:49 document.wrong-type",
            "4:57-4:61 document.wrong-type",
            "4:71-4:72 document.wrong-type",
            "5:1-5:7 document.wrong-type",
            "6:18-6:22 document.wrong-type",
            "6:51-6:54 document.wrong-type",
            "6:56-6:59 document.wrong-type");
  }

  @Test
  void aTextThatStandsForAStatementAboutACitation() {
    assertThat(
            findings(
                "json",
                missionsInJson(
                    """
                    {"id":"a","name":"A","citations":[{"source":"s","earlier":["t"]}]}
                    """)))
        .containsExactly("4:60-4:63 document.wrong-type");
  }

  @Test
  void numbersOutOfBounds() {
    List<Diagnostic> found =
        read(
                "yaml",
                missions(
                    """
                    - {id: a, name: A, milestones: [{date: 2028, percentile: 170}]}
                    - {id: b, name: B, needs: [{anyOf: c, atLeast: 0}, {anyOf: t, maturity: 10}]}
                    - {id: c, name: C, cadence: {atLeast: many}}
                    """))
            .diagnostics();
    assertThat(found)
        .extracting(Diagnostic::message)
        .containsExactly(
            "'170' is no percentile; write a whole number from 0 to 100",
            "'0' is no positive number; write a whole number from 1 to 2147483647",
            "'10' is no readiness level; write a whole number from 1 to 9",
            "'atLeast' takes a whole number of at least 1, not a text");
  }

  @Test
  void aFindingAboutAnItemThatIsNoObjectBelongsToNoEntity() {
    List<Diagnostic> found =
        read("json", missionsInJson("7,{\"id\":\"b\",\"name\":\"B\"}")).diagnostics();
    assertThat(found).singleElement().satisfies(one -> assertThat(one.entity()).isEmpty());
  }

  @Test
  void duplicateKeys() {
    assertThat(
            findings(
                "yaml",
                missions(
                        """
                        - id: a
                          name: A
                          name: B
                          milestones: [{type: launch, type: landing}]
                          earlier: [{name: C, note: n, name: D, note: o}]
                          x-a: {k: 1, k: 2}
                          x-a: 2
                        """)
                    + "roadmap: {id: q, title: Q}\nmissions: []\nx-b: 1\nx-b: 2\n"))
        .containsExactly(
            "6:3-6:7 document.duplicate-key",
            "7:31-7:35 document.duplicate-key",
            "8:32-8:36 document.duplicate-key",
            "8:41-8:45 document.duplicate-key",
            "9:15-9:16 document.duplicate-key",
            "10:3-10:6 document.duplicate-key",
            "11:1-11:8 document.duplicate-key",
            "12:1-12:9 document.duplicate-key",
            "14:1-14:4 document.duplicate-key");
    assertThat(findings("json", missionsInJson("{\"id\":\"a\",\"name\":\"A\",\"name\":\"B\"}")))
        .containsExactly("4:22-4:28 document.duplicate-key");
  }

  @Test
  void theFirstOfTwoKeysIsUsed() {
    ReadResult result = read("yaml", missions("- {id: a, name: A, name: B, x-a: 1, x-a: 2}\n"));
    assertThat(result.roadmap().orElseThrow().missions())
        .singleElement()
        .satisfies(mission -> assertThat(mission.name()).isEqualTo("A"))
        .satisfies(mission -> assertThat(mission.extras().toString()).contains("1"));
  }

  @Test
  void duplicateIdsArePlacedAtTheSecond() {
    ReadResult yaml =
        read("yaml", missions("- {id: a, name: A}\n- {id: b, name: B}\n- {id: a, name: C}\n"));
    assertThat(Documents.all(yaml))
        .extracting(Documents::brief)
        .containsExactly("6:8-6:9 structure.duplicate-id");
    ReadResult json =
        read(
            "json",
            missionsInJson("{\"id\":\"a\",\"name\":\"A\"},\n{\"id\":\"a\",\"name\":\"C\"}"));
    assertThat(Documents.all(json))
        .extracting(Documents::brief)
        .containsExactly("5:7-5:10 structure.duplicate-id");
  }

  @Test
  void nothingWhereAValueBelongs() {
    assertThat(
            findings(
                "yaml",
                missions(
                        """
                        - {id: a, name: ~}
                        - {id: b, name: null}
                        - {id: c, name: C, note: Null, summary: NULL, lead: ~, needs: [~]}
                        - {id: d, name: "null", note: '~'}
                        - {id: ~, name: N}
                        - ~
                        """)
                    + "organizations: null\n"))
        .containsExactly(
            "4:17-4:18 document.null",
            "5:17-5:21 document.null",
            "6:26-6:30 document.null",
            "6:41-6:45 document.null",
            "6:53-6:54 document.null",
            "6:64-6:65 document.null",
            "8:8-8:9 document.null",
            "9:3-9:4 document.null",
            "10:16-10:20 document.null");
    assertThat(
            findings(
                "json",
                missionsInJson(
                    """
                    {"id":"a","name":null},
                    {"id":null,"name":"N"},
                    {"id":"c","name":"C","note":null,"needs":[null]},
                    null\
                    """)))
        .containsExactly(
            "4:18-4:22 document.null",
            "5:7-5:11 document.null",
            "6:29-6:33 document.null",
            "6:43-6:47 document.null",
            "7:1-7:5 document.null");
  }

  @Test
  void aKnownKeyWithoutAValue() {
    List<Diagnostic> found =
        read("yaml", missions("- {id: a, name: A, note: }\n- id: b\n  name: B\n  lead:\n"))
            .diagnostics();
    assertThat(found)
        .extracting(one -> one.place().orElseThrow().line() + " " + one.code().id())
        .containsExactly("4 document.null", "7 document.null");
  }

  @ParameterizedTest
  @CsvSource({
    "asOf, 2028-13",
    "asOf, 2028-02-30",
    "period, 2030/2028",
    "asOf, 2028-2",
    "asOf, soon"
  })
  void impossibleDates(String attribute, String date) {
    int start = 26 + attribute.length();
    int end = start + date.length();
    assertThat(
            findings("yaml", missions("- {id: a, name: \"é🚀\", " + attribute + ": " + date + "}")))
        .containsExactly("4:%d-4:%d document.invalid-value".formatted(start, end));
    assertThat(
            findings(
                "json",
                missionsInJson(
                    "{\"id\":\"a\",\"name\":\"é🚀\",\"%s\":\"%s\"}".formatted(attribute, date))))
        .containsExactly(
            "4:%d-4:%d document.invalid-value"
                .formatted(27 + attribute.length(), 29 + attribute.length() + date.length()));
  }

  @Test
  void wordsThatNoVocabularyHas() {
    ReadResult result = read("yaml", missions("- {id: a, name: A, kind: rocket, crew: humam}\n"));
    assertThat(result.diagnostics())
        .extracting(Documents::brief)
        .containsExactly("4:26-4:32 document.unknown-word", "4:40-4:45 document.unknown-word");
    assertThat(result.diagnostics().get(1).message()).endsWith("did you mean 'human'?");
  }

  @Test
  void listsOfUnknownKinds() {
    assertThat(findings("yaml", YAML + "mission:\n- {id: a}\n"))
        .containsExactly("3:1-3:8 document.unknown-kind");
    assertThat(read("yaml", YAML + "mission: []\n").diagnostics().get(0).hint())
        .contains("did you mean 'missions'?");
  }

  @Test
  void aForeignFormatVersion() {
    assertThat(findings("yaml", YAML.replace("\"1.0\"", "2.0")))
        .containsExactly("1:16-1:19 document.version");
    assertThat(findings("json", JSON.replace("1.0", "2.0") + "}"))
        .containsExactly("1:18-1:23 document.version");
    for (String other : List.of("1", "\"1\"", "1.x", "\"1.0 \"", "[1.0]", "true", "01.0", "-1.0")) {
      assertThat(findings("yaml", YAML.replace("\"1.0\"", other)))
          .as(other)
          .singleElement()
          .asString()
          .endsWith("document.version");
    }
  }

  @Test
  void everyMinorVersionIsAccepted() {
    for (String version : List.of("1.0", "1.7", "1.10", "\"1.0\"", "'1.7'")) {
      assertThat(findings("yaml", YAML.replace("\"1.0\"", version))).as(version).isEmpty();
    }
    assertThat(findings("json", JSON.replace("\"1.0\"", "1.0") + "}")).isEmpty();
    assertThat(findings("json", JSON.replace("1.0", "1.7") + "}")).isEmpty();
  }

  @Test
  void anInclude() {
    assertThat(findings("yaml", YAML + "include: [a.yaml]\n"))
        .containsExactly("3:11-3:17 document.include");
    assertThat(findings("json", JSON + ",\"include\":[\"a\"]}"))
        .containsExactly("2:45-2:48 document.include");
  }

  @Test
  void anUnknownKeyWithoutAValueIsPlacedAtTheKey() {
    String words = "- {id: a, name: A, milestones: [{words: late 2028 (two, planned)}]}\n";
    ReadResult result = read("yaml", missions(words));
    assertThat(result.diagnostics())
        .extracting(Documents::brief)
        .containsExactly("4:57-4:65 document.valueless-key");
    assertThat(result.diagnostics().get(0).message())
        .isEqualTo(
            "the unknown attribute 'planned)' has no value; if it is part of a text, quote the"
                + " text");
    assertThat(findings("yaml", missions("- {id: a, name: A, x-a: {b c, d: 1}}\n")))
        .containsExactly("4:26-4:29 document.valueless-key");
  }

  @Test
  void whatADocumentNeeds() {
    assertThat(findings("yaml", "missions: []\n"))
        .containsExactly(
            "1:1-1:2 document.missing-attribute", "1:1-1:2 document.missing-attribute");
    assertThat(findings("yaml", "formatVersion: 1.0\nroadmap: {id: r}\n"))
        .containsExactly("2:10-2:11 document.missing-attribute");
    assertThat(findings("json", missionsInJson("{\"id\":\"a\"},{\"name\":\"b\"}")))
        .containsExactly(
            "4:1-4:2 document.missing-attribute", "4:12-4:13 document.missing-attribute");
  }

  @Test
  void everythingIsFoundInOneRun() {
    String text =
        """
        formatVersion: 1.0
        roadmap: {id: R, title: R, issued: never}
        include: x
        missions:
          - {id: a, name: A, name: B, nam: C, kind: rocket, asOf: 2028-13, lead: ~}
          - {name: b}
          - c
        rockets: [{id: r}]
        """;
    assertThat(findings("yaml", text))
        .containsExactly(
            "2:15-2:16 document.invalid-value",
            "2:36-2:41 document.invalid-value",
            "3:10-3:11 document.include",
            "5:22-5:26 document.duplicate-key",
            "5:31-5:34 document.unknown-attribute",
            "5:45-5:51 document.unknown-word",
            "5:59-5:66 document.invalid-value",
            "5:74-5:75 document.null",
            "6:5-6:6 document.missing-attribute",
            "7:5-7:6 document.wrong-type",
            "8:1-8:8 document.unknown-kind");
  }

  @Test
  void whatIsWithheldRaisesNoSecondFinding() {
    ReadResult result =
        read("yaml", missions("- {id: a, kind: rocket}\n- {id: b, name: B, needs: [a]}\n"));
    assertThat(result.roadmap().orElseThrow().withheld()).containsExactly("a");
    assertThat(Documents.all(result))
        .extracting(Documents::brief)
        .containsExactly("4:3-4:4 document.missing-attribute", "4:17-4:23 document.unknown-word");
  }
}

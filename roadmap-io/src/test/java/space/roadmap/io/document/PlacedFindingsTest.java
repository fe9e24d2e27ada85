package space.roadmap.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.io.document.Documents.JSON;
import static space.roadmap.io.document.Documents.YAML;
import static space.roadmap.io.document.Documents.read;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.io.ReadResult;
import space.roadmap.io.findings.TextFindings;

final class PlacedFindingsTest {
  private static final String RESOURCES = "src/test/resources/space/roadmap/io/document/";

  @ParameterizedTest
  @ValueSource(strings = {"accents.yaml", "accents.json"})
  void showsFindingsAfterAccentsAndEmoji(String name) throws IOException {
    String format = name.substring(name.indexOf('.') + 1);
    ReadResult result = read(format, Files.readAllBytes(Documents.file(RESOURCES + name)));
    List<Diagnostic> all = Documents.all(result);
    assertThat(all).allSatisfy(one -> assertThat(one.place()).isPresent());
    Goldens.check(
        RESOURCES + name + ".findings", TextFindings.plain().withLines(result.lines()).text(all));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void countsLinesAndColumnsWithAnyLineEnd(String end) throws IOException {
    for (String format : List.of("yaml", "json")) {
      String text = Files.readString(Documents.file(RESOURCES + "accents." + format));
      List<String> expected = brief(format, text);
      assertThat(brief(format, text.replace("\n", end))).isEqualTo(expected);
      assertThat(brief(format, "\ufeff" + text.replace("\n", end))).isEqualTo(expected);
    }
  }

  private static List<String> brief(String format, String text) {
    return Documents.all(read(format, text)).stream().map(Documents::brief).toList();
  }

  @Test
  void placesAFindingAtTheListWhereAnItemBeforeItWasLeftOut() {
    assertThat(brief("yaml", YAML + "missions:\n- {id: a, name: A, needs: [É, b], lead: nobody}\n"))
        .containsExactly(
            "4:28-4:29 document.invalid-value",
            "4:41-4:47 structure.unresolved-reference",
            "4:27-4:28 structure.unresolved-reference");
  }

  @Test
  void placesAnUnresolvedReferenceAtTheValueItself() {
    assertThat(
            brief(
                "yaml",
                YAML
                    + """
                    missions:
                      - id: a
                        name: "é🚀"
                        lead: nobody
                        destinations: nowhere
                        needs: [a, one, {anyOf: two}, {anyOf: [a, three]}]
                        contributions: {organization: no-one, items: four}
                    """))
        .containsExactlyInAnyOrder(
            "8:13-8:14 structure.need-cycle",
            "6:11-6:17 structure.unresolved-reference",
            "7:19-7:26 structure.unresolved-reference",
            "8:16-8:19 structure.unresolved-reference",
            "8:29-8:32 structure.unresolved-reference",
            "8:47-8:52 structure.unresolved-reference",
            "9:35-9:41 structure.unresolved-reference",
            "9:50-9:54 structure.unresolved-reference");
  }

  @Test
  void placesAnUnresolvedReferenceOfJsonAtTheValueItself() {
    assertThat(
            brief(
                "json",
                JSON
                    + """
                    ,"missions":[
                    {"id":"a","name":"é🚀","lead":"nobody",
                    "needs":"one"},
                    {"id":"b","name":"B",
                    "needs":["two",{"anyOf":["a","three"]}]}]}
                    """))
        .containsExactlyInAnyOrder(
            "3:31-3:39 structure.unresolved-reference",
            "4:9-4:14 structure.unresolved-reference",
            "6:10-6:15 structure.unresolved-reference",
            "6:30-6:37 structure.unresolved-reference");
  }

  @Test
  void placesATimedFindingAtTheDependant() {
    ReadResult result =
        read(
            "yaml",
            YAML
                + """
                capabilities:
                  - {id: ltv, name: Véhicule 🚙, availableFrom: "2031"}
                missions:
                  - {id: early, name: Tôt 🚀, milestones: [{type: landing, date: "2029"}], needs: [ltv]}
                """);
    Diagnostic late =
        Documents.all(result).stream()
            .filter(one -> one.code().id().equals("time.capability-late"))
            .findFirst()
            .orElseThrow();
    assertThat(late.entity()).contains("early");
    assertThat(late.place()).hasValueSatisfying(place -> assertThat(place.line()).isEqualTo(6));
    assertThat(late.related())
        .flatExtracting(related -> related.place().stream().map(Place::line).toList())
        .contains(4);
  }
}

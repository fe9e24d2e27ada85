package space.roadmap.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.io.document.Documents.JSON;
import static space.roadmap.io.document.Documents.YAML;
import static space.roadmap.io.document.Documents.read;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Edit;
import space.roadmap.core.diagnostic.Fix;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Replacement;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.meta.Shape;
import space.roadmap.io.ReadResult;
import space.roadmap.io.findings.TextFindings;

final class EditPlacesTest {
  private static final DiagnosticCode CODE =
      new DiagnosticCode("test.code", Severity.ERROR, "It is.", "x", "So it is.");

  private static final String MISSIONS =
      YAML
          + """
          missions:
            - id: a
              name: "é🚀"
              lead: esa
              needs: [orin, {anyOf: 'gate', kind: operational}]
              period: 2028/2026
              description: >
                words
              milestones: {type: launch, date: "2029", percentile: 70}
            - {id: b, name: B, needs: orin, asOf: }
          """;

  private static Optional<Replacement> replacement(ReadResult read, Edit edit) {
    Diagnostic finding = CODE.report().fix(new Fix("t", List.of(edit))).build();
    return read.places(List.of(finding)).get(0).fix().orElseThrow().edits().get(0).replacement();
  }

  private static String brief(ReadResult read, Edit edit) {
    return replacement(read, edit)
        .map(
            found -> {
              Place place = found.place();
              return place.line()
                  + ":"
                  + place.column()
                  + "-"
                  + place.endColumn()
                  + " "
                  + found.text();
            })
        .orElse("nowhere");
  }

  @ParameterizedTest
  @CsvSource({
    "a, name, moon, 5:11-16 \"moon\"",
    "a, lead, nasa, 6:11-14 nasa",
    "a, lead, true, 6:11-14 \"true\"",
    "a, needs[0], orion, 7:13-17 orion",
    "a, needs[0].anyOf[0], orion, 7:13-17 orion",
    "a, needs[0].kind, orion, nowhere",
    "a, needs[1].anyOf[0], gateway, 7:27-33 'gateway'",
    "a, needs[1], gateway, nowhere",
    "a, needs[2], gateway, nowhere",
    "a, needs, gateway, nowhere",
    "a, period, 2026/2028, 8:13-22 \"2026/2028\"",
    "a, description, other, nowhere",
    "a, milestones[0].date, 2030, 11:38-44 \"2030\"",
    "a, milestones[0].percentile, 80, 11:58-60 80",
    "a, milestones[1].date, 2030, nowhere",
    "a, asOf, 2030, nowhere",
    "b, needs[0], orion, 12:29-33 orion",
    "b, needs[1], orion, nowhere",
    "b, asOf, 2030, nowhere",
    "b, colour, red, nowhere",
    "c, name, C, nowhere",
    "r, title, S, 2:25-26 S",
  })
  void placesEditsAtTheScalarThatTheyReplace(
      String entity, String path, String value, String expected) {
    assertThat(brief(read("yaml", MISSIONS), Edit.set(entity, path, value))).isEqualTo(expected);
  }

  @Test
  void whatIsToBeRemovedHasNoReplacement() {
    assertThat(brief(read("yaml", MISSIONS), Edit.remove("a", "lead"))).isEqualTo("nowhere");
  }

  @Test
  void quotesTextsInJson() {
    ReadResult read =
        read(
            "json",
            JSON
                + """
                ,"missions":[{"id":"a","name":"é🚀","needs":["orin"],
                "milestones":[{"type":"launch","date":2029,"percentile":70}]}]}
                """);
    assertThat(brief(read, Edit.set("a", "needs[0]", "orion"))).isEqualTo("2:78-84 \"orion\"");
    assertThat(brief(read, Edit.set("a", "milestones[0].date", "2030")))
        .isEqualTo("3:39-43 \"2030\"");
    assertThat(brief(read, Edit.set("a", "milestones[0].percentile", "80")))
        .isEqualTo("3:57-59 80");
  }

  @Test
  void quotesWhatYamlWouldReadOtherwise() {
    assertThat(List.of("2030", "no", "a: b", "a, b", "a\"b", "a\\b", " a", "", "a #b", "[a"))
        .extracting(value -> NewScalar.of(value, Shape.TEXT, (byte) 'x', true))
        .containsExactly(
            "\"2030\"",
            "\"no\"",
            "\"a: b\"",
            "\"a, b\"",
            "\"a\\\"b\"",
            "\"a\\\\b\"",
            "\" a\"",
            "\"\"",
            "\"a #b\"",
            "\"[a\"");
    assertThat(NewScalar.of("a word", Shape.TEXT, (byte) 'x', true)).isEqualTo("a word");
    assertThat(NewScalar.of("it's", Shape.TEXT, (byte) '\'', true)).isEqualTo("'it''s'");
    assertThat(NewScalar.of("it's", Shape.TEXT, (byte) '"', true)).isEqualTo("\"it's\"");
  }

  @Test
  void escapesWhatIsNotSeen() {
    String value = "a\n\t\u0000\u202E\uD83D\u2028🚀";
    assertThat(NewScalar.of(value, Shape.TEXT, (byte) '\'', true))
        .isEqualTo("\"a\\n\\t\\u0000\\u202e\\ud83d\\u2028🚀\"");
    assertThat(NewScalar.of("1e9", Shape.INTEGER, (byte) '7', false)).isEqualTo("\"1e9\"");
  }

  @Test
  void placesNoEditOfAnItemWhoseNumberChanged() {
    ReadResult read =
        read("yaml", YAML + "missions:\n- {id: a, name: A, needs: [É, b], lead: n}\n");
    assertThat(brief(read, Edit.set("a", "needs[0]", "c"))).isEqualTo("nowhere");
    assertThat(brief(read, Edit.set("a", "lead", "c"))).isEqualTo("4:41-42 c");
  }

  @Test
  void showsTheFixOfAFinding() {
    ReadResult read = read("yaml", MISSIONS);
    Diagnostic finding =
        CODE.report()
            .entity("b")
            .attribute("needs[0]")
            .hint("did you mean 'orion'?")
            .fix(Fix.set("b", "needs[0]", "orion"))
            .build();
    assertThat(TextFindings.plain().withLines(read.lines()).text(read.places(List.of(finding))))
        .isEqualTo(
            """
            plan.yaml:12:29: error: x [test.code]
              12 |   - {id: b, name: B, needs: orin, asOf: }
                 |                             ^^^^
                 = hint: did you mean 'orion'?
                 = fix: write 'orion'
              12 -   - {id: b, name: B, needs: orin, asOf: }
              12 +   - {id: b, name: B, needs: orion, asOf: }

            1 error
            """);
  }
}

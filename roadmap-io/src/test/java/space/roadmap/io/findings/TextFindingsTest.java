package space.roadmap.io.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.time.Certainty;

final class TextFindingsTest {
  private static final DiagnosticCode CODE =
      new DiagnosticCode("test.code", Severity.ERROR, "It is.", "{text}", "So it is.");

  private static final Map<Integer, String> TEXT =
      Map.of(
          2, "  - {id: artemis-4, needs: [orin, gateway]}",
          12, "    name: \"Mönd 月 🚀\", kind: moon",
          300, "  - {id: gateway}");

  private static final SourceLines LINES =
      SourceLines.of(
          (file, line) ->
              file.equals("plan.yaml") ? Optional.ofNullable(TEXT.get(line)) : Optional.empty());

  private static Diagnostic.Builder finding(String text) {
    return CODE.report().with("text", text);
  }

  private static Place at(int line, int column, int length) {
    return new Place("plan.yaml", line, column, line, column + length);
  }

  @Test
  void looksLikeAGoodCompiler() {
    Diagnostic unresolved =
        finding("there is no 'orin'")
            .entity("artemis-4")
            .attribute("needs[0]")
            .place(at(2, 28, 4))
            .hint("did you mean 'orion'?")
            .build();
    Diagnostic late =
        finding("gateway comes too late")
            .severity(Severity.WARNING)
            .certainty(Certainty.POSSIBLE)
            .place(at(2, 34, 7))
            .related(Related.to("gateway", "", "it is available here").at(at(300, 10, 7)))
            .related(Related.to("sls", "needs[1]", ""))
            .reporter("portfolio")
            .build();
    Diagnostic unplaced =
        finding("nothing has a date")
            .severity(Severity.INFO)
            .entity("luna")
            .attribute("milestones")
            .build();
    assertThat(TextFindings.plain().withLines(LINES).text(List.of(unresolved, late, unplaced)))
        .isEqualTo(
            """
            plan.yaml:2:28: error: there is no 'orin' [test.code]
               2 |   - {id: artemis-4, needs: [orin, gateway]}
                 |                            ^^^^
                 = hint: did you mean 'orion'?

            plan.yaml:2:34: warning (possible): gateway comes too late [test.code]
               2 |   - {id: artemis-4, needs: [orin, gateway]}
                 |                                  ^^^^^^^
            plan.yaml:300:10: note: it is available here
             300 |   - {id: gateway}
                 |          ^^^^^^^
                 = note: see sls, needs[1] (sls, needs[1])
                 = reported by portfolio

            info: nothing has a date [test.code]
                 = in luna, milestones

            1 error, 1 warning, 1 info
            """);
  }

  @Test
  void standsUnderTheRightCharacterBehindWideOnes() {
    String line = TEXT.get(12);
    int column = line.indexOf("moon") + 1;
    String text =
        TextFindings.plain()
            .withSummary(false)
            .withLines(LINES)
            .text(List.of(finding("x").place(at(12, column, 4)).build()));
    assertThat(text)
        .isEqualTo(
            """
            plan.yaml:12:30: error: x [test.code]
              12 |     name: "Mönd 月 🚀", kind: moon
                 |                               ^^^^

            """);
  }

  @Test
  void marksToTheEndOfTheFirstOfSeveralLines() {
    Place place = new Place("plan.yaml", 300, 5, 302, 1);
    String text =
        TextFindings.plain().withLines(LINES).text(List.of(finding("x").place(place).build()));
    assertThat(text).contains(" 300 |   - {id: gateway}\n     |     ^^^^^^^^^^^^^\n");
  }

  @Test
  void toleratesAPlaceBehindTheEndOfItsLine() {
    String text =
        TextFindings.plain()
            .withLines(LINES)
            .text(List.of(finding("x").place(at(300, 400, 9)).build()));
    assertThat(text).contains("  - {id: gateway}\n     |                  ^\n");
  }

  @Test
  void doesWithoutLines() {
    Diagnostic elsewhere = finding("x").place(new Place("other", 1, 1, 1, 2)).build();
    assertThat(TextFindings.plain().withLines(LINES).withSummary(false).text(List.of(elsewhere)))
        .isEqualTo("other:1:1: error: x [test.code]\n\n");
  }

  @Test
  void asksForTheLinesOfAFileOnce() {
    List<String> asked = new ArrayList<>();
    SourceLines counting =
        (file, places) -> {
          asked.add(file + places.size());
          return Map.of();
        };
    TextFindings.plain()
        .withLines(counting)
        .text(
            List.of(
                finding("x").place(at(2, 1, 1)).build(),
                finding("y").place(at(2, 1, 1)).build(),
                finding("z").place(at(1, 1, 1)).build()));
    assertThat(asked).containsExactly("plan.yaml2");
  }

  @Test
  void letsNoDocumentCommandTheTerminal() {
    Diagnostic evil =
        finding("\u001B]0;owned\u0007\nfake: error\u202E\u009B1m")
            .place(new Place("a\u001B[31m.yaml", 1, 1, 1, 2))
            .hint("\rx")
            .reporter("\u001B")
            .build();
    SourceLines lines = SourceLines.of((file, line) -> Optional.of("\u001B[2J\u0008x"));
    String text = TextFindings.plain().withLines(lines).text(List.of(evil));
    assertThat(text.chars().filter(c -> c != '\n').noneMatch(Character::isISOControl)).isTrue();
    assertThat(text)
        .doesNotContain("\u202E")
        .contains("\\u001b]0;owned\\u0007\\nfake: error\\u202e\\u009b1m", "a\\u001b[31m.yaml:1:1:");
    assertThat(text.lines()).hasSize(7);
  }

  @Test
  void coloursOnlyWhenAsked() {
    List<Diagnostic> findings = List.of(finding("x").place(at(2, 1, 1)).build());
    TextFindings text = TextFindings.plain().withLines(LINES);
    String coloured = text.withColour(true).text(findings);
    assertThat(coloured).contains("\u001B[1;31merror:\u001B[0m");
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(text.text(findings));
  }

  @Test
  void cutsLinesToTheWidth() {
    SourceLines lines = SourceLines.of((file, line) -> Optional.of("a".repeat(5000)));
    String text =
        TextFindings.plain()
            .withLines(lines)
            .withWidth(60)
            .text(List.of(finding("x").place(at(2, 2500, 10)).build()));
    assertThat(text.lines().skip(1).limit(2)).allMatch(line -> line.length() <= 60);
    assertThat(text).contains("…", "^^^^^^^^^^");
  }

  @Test
  void counts() {
    assertThat(TextFindings.summary(List.of())).isEqualTo("no findings");
    Diagnostic error = finding("x").build();
    Diagnostic warning = finding("x").severity(Severity.WARNING).build();
    assertThat(TextFindings.summary(List.of(error, warning, error, warning, error)))
        .isEqualTo("3 errors, 2 warnings");
  }

  @Test
  void saysTheSameInEveryLocale() {
    List<Diagnostic> findings =
        List.of(finding("x").severity(Severity.INFO).place(at(2, 1, 1)).build());
    String expected = TextFindings.plain().withLines(LINES).text(findings);
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(TextFindings.plain().withLines(LINES).text(findings)).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}

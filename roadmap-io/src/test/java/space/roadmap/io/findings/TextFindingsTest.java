package space.roadmap.io.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Edit;
import space.roadmap.core.diagnostic.Fix;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Replacement;
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

  @Test
  void showsAFixAsAChangeOfItsLines() {
    Fix fix =
        new Fix(
            "write 'orion' and 'moon'",
            List.of(
                replaced("needs[1]", at(2, 35, 7), "lunar gateway"),
                replaced("needs[0]", at(2, 29, 4), "orion"),
                replaced("id", at(300, 10, 7), "\u001Bx"),
                Edit.set("artemis-4", "asOf", "2026"),
                Edit.remove("other", "lead"),
                replaced("far", new Place("far.yaml", 1, 1, 1, 2), "x"),
                replaced("long", new Place("plan.yaml", 2, 1, 12, 2), "x")));
    Diagnostic finding =
        finding("x").entity("artemis-4").place(at(2, 28, 4)).hint("h").fix(fix).build();
    assertThat(TextFindings.plain().withLines(LINES).withSummary(false).text(List.of(finding)))
        .isEqualTo(
            """
            plan.yaml:2:28: error: x [test.code]
               2 |   - {id: artemis-4, needs: [orin, gateway]}
                 |                            ^^^^
                 = hint: h
                 = fix: write 'orion' and 'moon'
               2 -   - {id: artemis-4, needs: [orin, gateway]}
               2 +   - {id: artemis-4, needs: [orion, lunar gateway]}
             300 -   - {id: gateway}
             300 +   - {id: \\u001bx}
                 = set asOf to '2026'
                 = remove lead of other
                 = set far to 'x'
                 = set long to 'x'

            """);
    String coloured = TextFindings.plain().withLines(LINES).withColour(true).text(List.of(finding));
    assertThat(coloured)
        .contains("\u001B[31m   2 -   - {id", "\u001B[32m   2 +   - {id")
        .doesNotContain("\u001Bx");
  }

  private static Edit replaced(String attribute, Place place, String text) {
    return Edit.set("artemis-4", attribute, text).by(new Replacement(place, text));
  }

  @Test
  void editsThatOverlapAreToldInWords() {
    Fix fix =
        new Fix(
            "t",
            List.of(
                replaced("needs[0]", at(300, 5, 4), "a"),
                replaced("needs[1]", at(300, 6, 4), "b")));
    Diagnostic finding = finding("x").entity("artemis-4").place(at(300, 5, 4)).fix(fix).build();
    assertThat(TextFindings.plain().withLines(LINES).text(List.of(finding)))
        .contains(" 300 -   - {id: gateway}\n 300 +   - a gateway}\n     = set needs[1] to 'b'\n");
  }

  @Test
  void cutsTheLinesOfAFix() {
    String line = "a".repeat(2500) + "orin" + "b".repeat(2500);
    Place place = at(2, 2501, 4);
    Fix fix = new Fix("t", List.of(replaced("needs[0]", place, "orion")));
    String text =
        TextFindings.plain()
            .withLines(SourceLines.of((file, number) -> Optional.of(line)))
            .withWidth(60)
            .text(List.of(finding("x").place(place).fix(fix).build()));
    assertThat(text.lines().filter(one -> one.startsWith("   2 ")))
        .hasSize(3)
        .allMatch(one -> one.length() <= 60 && one.contains("aor"))
        .anyMatch(one -> one.contains("orionb"));
  }

  @Test
  void countsWhatIsAcceptedAndDoesNotShowIt() {
    List<Diagnostic> findings = TestFindings.sample();
    assertThat(TextFindings.plain().text(findings))
        .endsWith("1 error, 1 warning, 2 info, 2 accepted\n")
        .doesNotContain("lander", "'sl'");
    assertThat(TextFindings.summary(findings.subList(4, 5))).isEqualTo("no findings, 1 accepted");
  }

  @Test
  void showsTheFirstOfEachCodeWhereThereAreVeryMany() {
    FindingsLimit limit =
        FindingsLimit.standard().withHint("'roadmap validate --only {code}' shows them");
    String text = TextFindings.plain().withLimit(limit).text(TestFindings.many(10_000));
    assertThat(text.lines().filter(line -> line.contains("[time.late]"))).hasSize(20);
    assertThat(text.lines().filter(line -> line.contains("[reference.unknown]"))).hasSize(20);
    assertThat(text)
        .startsWith("a.yaml:1:1: error: there is no 'm0'")
        .endsWith(
            """

            … and 9480 more of time.late: 'roadmap validate --only time.late' shows them
            … and 480 more of reference.unknown: 'roadmap validate --only reference.unknown' shows them

            500 errors, 9500 warnings
            """);
    assertThat(text.lines()).hasSizeLessThan(100);
  }

  @Test
  void showsAllWhereThereAreNotSoMany() {
    assertThat(TextFindings.plain().text(TestFindings.many(100))).doesNotContain("more of");
    assertThat(TextFindings.plain().text(TestFindings.many(101)))
        .contains("… and 75 more of time.late\n\n6 errors, 95 warnings\n");
  }

  @Test
  void theLimitCanBeSwitchedOff() {
    TextFindings all = TextFindings.plain().withLimit(FindingsLimit.none());
    assertThat(all.text(TestFindings.many(10_000)).lines().filter(line -> line.contains(": m")))
        .hasSize(9_500);
  }

  @Test
  void theGravestAreShownFirstWhereNotAllAre() {
    TextFindings few = TextFindings.plain().withLimit(new FindingsLimit(0, 3, 4, ""));
    assertThat(few.text(TestFindings.many(100)).lines().filter(line -> line.contains(": error")))
        .hasSize(3);
    assertThat(few.text(TestFindings.many(100)))
        .contains("… and 94 more of time.late\n… and 2 more of reference.unknown\n");
    assertThatThrownBy(() -> new FindingsLimit(0, 0, 4, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void cutsWhatNobodyReads() {
    String text = TextFindings.plain().text(List.of(TestFindings.huge()));
    assertThat(text).hasSizeLessThan(5000).contains("… (996014 more characters) [");
    assertThat(Escapes.brief("x".repeat(3999) + "🚀y")).endsWith("x… (3 more characters)");
  }

  @Test
  void hostileTextsStayTexts() {
    String text =
        TestFindings.written(
            TextFindings.plain(),
            FindingsReport.of(TestFindings.hostile())
                .withLines(SourceLines.of((file, line) -> Optional.of(TestFindings.HOSTILE))));
    assertThat(text.codePoints().filter(point -> point != '\n').noneMatch(Escapes::isUnsafe))
        .isTrue();
  }

  @Test
  void showsNoLinesOfAWorkbook() {
    SourceLines lines =
        (file, places) -> {
          throw new AssertionError("a workbook has no lines");
        };
    assertThat(TextFindings.plain().withLines(lines).text(TestFindings.inCells()))
        .isEqualTo(
            """
            plan a.xlsx:Missions!C7: error: there is no 'orin' [reference.unknown]
            plan a.xlsx:'Jane''s list'!AB300: note: it is here
                 = fix: write 'orion'
                 = set needs[0] to 'orion'

            plan a.xlsx:'My sheet'!A1: info (possible): the cell is empty [data.odd]

            1 error, 1 info
            """);
    String hostile = TextFindings.plain().text(List.of(TestFindings.inHostileCell()));
    assertThat(hostile.lines().limit(1))
        .allMatch(line -> line.endsWith("'!A1: info: x [data.odd]"));
    assertThat(hostile.codePoints().filter(point -> point != '\n').noneMatch(Escapes::isUnsafe))
        .isTrue();
  }
}

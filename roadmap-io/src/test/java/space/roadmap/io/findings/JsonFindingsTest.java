package space.roadmap.io.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.time.Certainty;

final class JsonFindingsTest {
  private static final DiagnosticCode CODE =
      new DiagnosticCode("test.code", Severity.WARNING, "It is.", "{text}", "So it is.");

  private static String json(Diagnostic... findings) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JsonFindings.write(List.of(findings), bytes);
    bytes.write('!'); // still open, and everything before is there
    String text = bytes.toString(StandardCharsets.UTF_8);
    assertThat(text).endsWith("!");
    return text.substring(0, text.length() - 1);
  }

  @Test
  void writesExactlyTheseAttributesInThisOrder() throws IOException {
    Diagnostic full =
        CODE.report()
            .with("text", "a \"Mönd\" 🚀\u001B\n")
            .certainty(Certainty.POSSIBLE)
            .entity("artemis-4")
            .attribute("needs[0]")
            .place(new Place("plan.yaml", 2, 3, 4, 5))
            .hint("h")
            .build();
    Diagnostic bare = CODE.report().with("text", "x").build();
    assertThat(json(full, bare))
        .isEqualTo(
            """
            [
            {"code":"test.code","severity":"warning","certainty":"possible","message":"a \\"Mönd\\" 🚀\\u001B\\n","entity":"artemis-4","attribute":"needs[0]","file":"plan.yaml","line":2,"column":3,"endLine":4,"endColumn":5,"hint":"h","related":[],"fix":null,"fingerprint":null,"accepted":null,"reporter":null,"arguments":{"text":"a \\"Mönd\\" 🚀\\u001B\\n"}},
            {"code":"test.code","severity":"warning","certainty":"certain","message":"x","entity":null,"attribute":null,"file":null,"line":null,"column":null,"endLine":null,"endColumn":null,"hint":null,"related":[],"fix":null,"fingerprint":null,"accepted":null,"reporter":null,"arguments":{"text":"x"}}
            ]
            """);
  }

  @Test
  void writesWhatIsRelatedWhatMendsAndWhoAccepts() throws IOException {
    assertThat(json(TestFindings.sample().toArray(Diagnostic[]::new)).lines().skip(1).limit(2))
        .containsExactly(
            """
            {"code":"reference.unknown","severity":"error","certainty":"certain","message":"there is no 'orin'","entity":"artemis-4","attribute":"needs[0]","file":"plan a/mönd.yaml","line":2,"column":28,"endLine":2,"endColumn":32,"hint":"did you mean 'orion'?","related":[],"fix":{"title":"write 'orion'","edits":[{"entity":"artemis-4","attribute":"needs[0]","value":"orion","file":"plan a/mönd.yaml","line":2,"column":28,"endLine":2,"endColumn":32,"text":"orion"}]},"fingerprint":"00112233445566778899aabbccddeeff","accepted":null,"reporter":null,"arguments":{"id":"orin"}},\
            """,
            """
            {"code":"time.late","severity":"warning","certainty":"possible","message":"gateway comes too late","entity":"artemis-4","attribute":null,"file":"plan a/mönd.yaml","line":2,"column":34,"endLine":2,"endColumn":41,"hint":null,"related":[{"entity":"gateway","attribute":null,"message":"it is available here","file":"plan a/mönd.yaml","line":300,"column":10,"endLine":300,"endColumn":17},{"entity":"sls","attribute":"needs[1]","message":"","file":null,"line":null,"column":null,"endLine":null,"endColumn":null}],"fix":{"title":"drop the need","edits":[{"entity":"artemis-4","attribute":"needs[1]","value":null,"file":null,"line":null,"column":null,"endLine":null,"endColumn":null,"text":null}]},"fingerprint":null,"accepted":null,"reporter":"portfolio","arguments":{"what":"gateway"}},\
            """);
    assertThat(json(TestFindings.sample().toArray(Diagnostic[]::new)))
        .contains(
            "\"accepted\":{\"by\":\"suppression\",\"reason\":\"we know\"}",
            "\"accepted\":{\"by\":\"baseline\",\"reason\":\"known before\"}");
  }

  @Test
  void writesTheSameEverywhere() {
    FindingsReport report = FindingsReport.of(TestFindings.many(10_000));
    assertThat(TestFindings.written(JsonFindings.writer(), report).lines()).hasSize(10_002);
  }

  @Test
  void writesAnEmptyArray() throws IOException {
    assertThat(json()).isEqualTo("[]\n");
  }

  @Test
  void replacesHalvesOfCharacters() throws IOException {
    Diagnostic half = CODE.report().with("text", "a\uD83D b").entity("\uDE80").build();
    assertThat(json(half)).contains("\"a\uFFFD b\"", "\"\uFFFD\"");
  }

  @Test
  void letsAFailingStreamThrow() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };
    assertThatThrownBy(
            () -> JsonFindings.write(List.of(CODE.report().with("text", "x").build()), full))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("disk full");
  }

  @Test
  void tellsTheSheetAndTheNameOfACell() throws IOException {
    assertThat(json(TestFindings.inCells().toArray(Diagnostic[]::new)))
        .isEqualTo(
            """
            [
            {"code":"reference.unknown","severity":"error","certainty":"certain","message":"there is no 'orin'","entity":"artemis-4","attribute":"needs[0]","file":"plan a.xlsx","line":7,"column":3,"endLine":7,"endColumn":4,"sheet":"Missions","cell":"C7","hint":null,"related":[{"entity":"gateway","attribute":null,"message":"it is here","file":"plan a.xlsx","line":300,"column":28,"endLine":300,"endColumn":29,"sheet":"Jane's list","cell":"AB300"}],"fix":{"title":"write 'orion'","edits":[{"entity":"artemis-4","attribute":"needs[0]","value":"orion","file":null,"line":null,"column":null,"endLine":null,"endColumn":null,"text":null}]},"fingerprint":null,"accepted":null,"reporter":null,"arguments":{"id":"orin"}},
            {"code":"data.odd","severity":"info","certainty":"possible","message":"the cell is empty","entity":null,"attribute":null,"file":"plan a.xlsx","line":1,"column":1,"endLine":1,"endColumn":2,"sheet":"My sheet","cell":"A1","hint":null,"related":[],"fix":null,"fingerprint":null,"accepted":null,"reporter":null,"arguments":{"text":"the cell is empty"}}
            ]
            """);
  }
}

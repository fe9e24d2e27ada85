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
            .hint("ignored")
            .build();
    Diagnostic bare = CODE.report().with("text", "x").build();
    assertThat(json(full, bare))
        .isEqualTo(
            """
            [
            {"code":"test.code","severity":"warning","certainty":"possible","message":"a \\"Mönd\\" 🚀\\u001B\\n","entity":"artemis-4","attribute":"needs[0]","file":"plan.yaml","line":2,"column":3,"endLine":4,"endColumn":5},
            {"code":"test.code","severity":"warning","certainty":"certain","message":"x","entity":null,"attribute":null,"file":null,"line":null,"column":null,"endLine":null,"endColumn":null}
            ]
            """);
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
}

package space.roadmap.diagrams.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MermaidTextTest {
  @Test
  void leavesOrdinaryTextsAlone() {
    assertThat(MermaidText.escaped("Chang'e-7, été 🚀")).isEqualTo("Chang'e-7, été 🚀");
  }

  @Test
  void codesWhatTheGrammarWouldMisread() {
    assertThat(MermaidText.escaped("a: b; #c")).isEqualTo("a#58; b#59; #35;c");
    assertThat(MermaidText.escaped("<b> & \"q\"")).isEqualTo("#60;b#62; #38; #34;q#34;");
    assertThat(MermaidText.escaped("%%{init}")).isEqualTo("#37;#37;#123;init#125;");
  }

  @Test
  void codesWhatDetectsAnotherDiagram() {
    assertThat(MermaidText.escaped("a C4Container")).isEqualTo("a #67;4Container");
  }

  @Test
  void codesKeywordsAtTheStartOfALineOnly() {
    assertThat(MermaidText.escapedFirst("Section 9")).isEqualTo("#83;ection 9");
    assertThat(MermaidText.escapedFirst("---")).isEqualTo("#45;--");
    assertThat(MermaidText.escaped("Section 9")).isEqualTo("Section 9");
  }

  @Test
  void showsOneLineOfWhatCanBeShown() {
    assertThat(MermaidText.shown(" a \n\t b\u0000\u2028c ")).isEqualTo("a b c");
    assertThat(MermaidText.shown("half \ud83d, whole 🚀")).isEqualTo("half \ufffd, whole 🚀");
  }
}

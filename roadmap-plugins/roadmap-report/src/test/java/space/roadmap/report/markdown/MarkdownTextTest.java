package space.roadmap.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {
  @Test
  void leavesOrdinaryTextsAlone() {
    assertThat(MarkdownText.block("Chang'e-7 (2026), été 🚀"))
        .isEqualTo("Chang'e-7 (2026), été 🚀");
  }

  @Test
  void escapesMarksOfTextAndTables() {
    assertThat(MarkdownText.inline("a|b *c* `d` [e](f) <g> & ~h~ #i \\"))
        .isEqualTo("a\\|b \\*c\\* \\`d\\` \\[e\\](f) \\<g\\> \\& \\~h\\~ \\#i \\\\");
  }

  @Test
  void escapesWhatStartsABlock() {
    assertThat(MarkdownText.block("- item")).isEqualTo("\\- item");
    assertThat(MarkdownText.block("12. item")).isEqualTo("12\\. item");
    assertThat(MarkdownText.block("===")).isEqualTo("\\===");
    assertThat(MarkdownText.block("2028")).isEqualTo("2028");
  }

  @Test
  void writesOneLine() {
    assertThat(MarkdownText.inline(" a\n\n b\tc\u0000\u2028d ")).isEqualTo("a b c d");
  }

  @Test
  void linksToTheWebOnly() {
    assertThat(MarkdownText.link("a [b]", "https://example.org/x?y=1&z=2#w"))
        .isEqualTo("[a \\[b\\]](<https://example.org/x?y=1&z=2#w>)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://example.org",
        "HTTPS://example.org",
        "https://example.org/a b",
        "https://example.org/>(x",
        "https://example.org/\n",
        "",
      })
  void whatIsNoPlainAddressIsNoLink(String address) {
    assertThat(MarkdownText.link("text", address)).isEqualTo("text");
  }
}

package space.roadmap.report.markdown;

import java.util.regex.Pattern;
import space.roadmap.io.findings.MarkdownEscapes;

/** Writes texts so that Markdown shows them as they are, as one line and never as HTML. */
final class MarkdownText {
  private MarkdownText() {}

  private static final Pattern LINK = Pattern.compile("https?://[^\\s\\p{Cntrl}<>\"()\\\\]+");

  /** Returns a text in one line. */
  static String oneLine(String text) {
    return MarkdownEscapes.oneLine(text);
  }

  /** Returns what to write for a text within a line or a table cell. */
  static String inline(String text) {
    return MarkdownEscapes.inline(text);
  }

  /** Returns what to write for a text where a block of another kind could start. */
  static String block(String text) {
    return MarkdownEscapes.block(text);
  }

  /** Returns a text that leads to an address on the web; the text alone if the address is none. */
  static String link(String text, String address) {
    return isLink(address) ? "[" + inline(text) + "](<" + address + ">)" : block(text);
  }

  /** Returns whether an address is one on the web, written in a way that nothing can misread. */
  static boolean isLink(String address) {
    return LINK.matcher(address).matches();
  }

  /** Returns the word of a vocabulary as prose: {@code in-development} becomes in development. */
  static String word(String term) {
    return inline(term.replace('-', ' '));
  }
}

package space.roadmap.report.markdown;

import java.util.regex.Pattern;

/** Writes texts so that Markdown shows them as they are, as one line and never as HTML. */
final class MarkdownText {
  private MarkdownText() {}

  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cntrl}\u0085\u2028\u2029\ufeff]+");

  /** Marks of inline text, of tables, of headings, of HTML and of a forge's formulas. */
  private static final String SPECIAL = "\\`*_[]<>&|~#$";

  /** What starts a block of another kind: a list, a quotation, a line below a heading. */
  private static final Pattern BLOCK = Pattern.compile("[-+=:].*|([0-9]+)[.)].*");

  private static final Pattern LINK = Pattern.compile("https?://[^\\s\\p{Cntrl}<>\"()\\\\]+");

  /** Returns a text in one line. */
  static String oneLine(String text) {
    return GAPS.matcher(text).replaceAll(" ").strip();
  }

  /** Returns what to write for a text within a line or a table cell. */
  static String inline(String text) {
    String line = oneLine(text);
    StringBuilder escaped = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (SPECIAL.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  /** Returns what to write for a text where a block of another kind could start. */
  static String block(String text) {
    String escaped = inline(text);
    if (!BLOCK.matcher(escaped).matches()) {
      return escaped;
    }
    int mark = 0;
    while (Character.isDigit(escaped.charAt(mark))) {
      mark++;
    }
    return escaped.substring(0, mark) + "\\" + escaped.substring(mark);
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

package space.roadmap.io.findings;

import java.util.regex.Pattern;

/** Writes texts so that Markdown shows them as they are, as one line and never as HTML. */
public final class MarkdownEscapes {
  private MarkdownEscapes() {}

  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cntrl}\u0085\u2028\u2029\ufeff]+");

  /** Marks of inline text, of tables, of headings, of HTML and of a forge's formulas. */
  private static final String SPECIAL = "\\`*_[]<>&|~#$";

  /** What starts a block of another kind: a list, a quotation, a line below a heading. */
  private static final Pattern BLOCK = Pattern.compile("[-+=:].*|([0-9]+)[.)].*");

  /** Returns a text in one line. */
  public static String oneLine(String text) {
    return GAPS.matcher(text).replaceAll(" ").strip();
  }

  /** Returns what to write for a text within a line or a table cell. */
  public static String inline(String text) {
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
  public static String block(String text) {
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
}

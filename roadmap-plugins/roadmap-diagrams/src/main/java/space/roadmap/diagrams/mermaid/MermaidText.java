package space.roadmap.diagrams.mermaid;

import java.util.List;
import java.util.Locale;

/**
 * Writes texts so that Mermaid shows them as they are.
 *
 * <p>Mermaid's own entity codes ({@code #58;} is a colon) stand for whatever its timeline grammar,
 * its comments and directives, or its detection of diagram types would take for something else.
 */
final class MermaidText {
  private MermaidText() {}

  /**
   * Characters that mean something: to the grammar, to HTML, to entity codes, to a fence around.
   */
  private static final String SPECIAL = ":;#%{}<>\"&`\ufb02\u00b6";

  /** Words at the start of a line that are no period. */
  private static final List<String> KEYWORDS =
      List.of("timeline", "title", "section", "acctitle", "accdescr", "---");

  /** Returns a text as the diagram shows it: in one line, without what no line can hold. */
  static String shown(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (Character.isWhitespace(point) || Character.isSpaceChar(point) || isControl(point)) {
        space = shown.length() > 0;
        continue;
      }
      if (space) {
        shown.append(' ');
        space = false;
      }
      shown.appendCodePoint(isCharacter(point) ? point : 0xFFFD);
    }
    return shown.toString();
  }

  private static boolean isControl(int point) {
    return Character.isISOControl(point) || point == 0xFEFF;
  }

  /** Returns whether XML, and so SVG, can hold this. */
  private static boolean isCharacter(int point) {
    return (point < 0xD800 || point > 0xDFFF) && (point & 0xFFFE) != 0xFFFE;
  }

  /** Returns what to write for a text that stands after a keyword or a colon. */
  static String escaped(String text) {
    String shown = shown(text);
    StringBuilder escaped = new StringBuilder(shown.length() + 16);
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      if (SPECIAL.indexOf(c) >= 0 || (c == 'C' && shown.startsWith("C4", i))) {
        code(escaped, c);
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** Returns what to write for a text at the start of a line. */
  static String escapedFirst(String text) {
    String escaped = escaped(text);
    String lower = escaped.toLowerCase(Locale.ROOT);
    if (KEYWORDS.stream().noneMatch(lower::startsWith)) {
      return escaped;
    }
    StringBuilder coded = new StringBuilder();
    code(coded, escaped.charAt(0));
    return coded.append(escaped, 1, escaped.length()).toString();
  }

  private static void code(StringBuilder out, char c) {
    out.append('#').append((int) c).append(';');
  }
}

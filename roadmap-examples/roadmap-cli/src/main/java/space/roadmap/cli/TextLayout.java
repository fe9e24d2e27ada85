package space.roadmap.cli;

import java.util.ArrayList;
import java.util.List;

/** Lays out text in a window of fixed width. */
final class TextLayout {
  private TextLayout() {}

  /** Returns a text without what could move a cursor; text from documents passes through here. */
  static String harmless(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> Character.isISOControl(point) && point != '\n' ? 0xFFFD : point)
        .forEach(safe::appendCodePoint);
    return safe.toString();
  }

  /** Returns how many columns a text takes, as good as can be said without tables. */
  static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Returns a text followed by as many spaces as are missing. */
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /** Returns the lines of a text that is broken between words. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Returns paragraphs, which blank lines part, each broken between words. */
  static List<String> paragraphs(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.strip().split("\n\\s*\n", -1)) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.addAll(wrap(paragraph, width));
    }
    return lines;
  }
}

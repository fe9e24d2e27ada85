package space.roadmap.core.time;

import java.util.ArrayList;
import java.util.List;

/** Says which parts of a date are qualified: {@code (about the year, perhaps the day)}. */
final class QualifiedParts {
  private static final List<String> PARTS = List.of("the year", "the month", "the day");

  private QualifiedParts() {}

  /** Returns the words in parentheses, after a blank. */
  static String words(String text) {
    String[] parts = parts(text);
    List<String> words = new ArrayList<>();
    String shared = "";
    for (int i = 0; i < parts.length; i++) {
      String mark = mark(parts, i);
      if (!mark.isEmpty()) {
        String about = DateWords.about(mark.charAt(0));
        words.add(about.equals(shared) ? PARTS.get(i) : about + " " + PARTS.get(i));
        shared = about;
      }
    }
    return " (" + String.join(", ", words) + ")";
  }

  private static String[] parts(String text) {
    boolean negative = text.replaceAll("^[?~%]", "").startsWith("-");
    return (negative ? text.replaceFirst("-", "") : text).split("-");
  }

  /** Returns the mark of a part: one before it, or one after it or a later one. */
  private static String mark(String[] parts, int at) {
    String own = parts[at].replaceAll("[^?~%].*", "");
    for (int i = at; i < parts.length && own.isEmpty(); i++) {
      own = parts[i].replaceAll("^[?~%]?[^?~%]*", "");
    }
    return own;
  }
}

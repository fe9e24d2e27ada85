package space.roadmap.table.map;

import java.util.Locale;

/**
 * A pattern in which {@code *} stands for any letters, matched without regard to case in time that
 * no text can make long.
 */
final class Wildcard {
  private static final int LONGEST = 10_000;

  private Wildcard() {}

  static boolean isPattern(String text) {
    return text.indexOf('*') >= 0;
  }

  /** Returns whether a pattern covers a text; of a long text, the beginning counts. */
  static boolean matches(String pattern, String text) {
    if (!isPattern(pattern)) {
      return pattern.equalsIgnoreCase(text);
    }
    String wanted = pattern.toLowerCase(Locale.ROOT);
    String seen =
        (text.length() > LONGEST ? text.substring(0, LONGEST) : text).toLowerCase(Locale.ROOT);
    String[] pieces = wanted.split("\\*", -1);
    String last = pieces[pieces.length - 1];
    int end = seen.length() - last.length();
    if (!seen.startsWith(pieces[0]) || !seen.endsWith(last) || end < pieces[0].length()) {
      return false;
    }
    int at = pieces[0].length();
    for (int i = 1; i < pieces.length - 1; i++) { // the earliest place leaves most to the others
      int found = seen.indexOf(pieces[i], at);
      if (found < 0 || found + pieces[i].length() > end) {
        return false;
      }
      at = found + pieces[i].length();
    }
    return true;
  }
}

package space.roadmap.core.time;

import org.jspecify.annotations.Nullable;

/** Finds the first character of a text that no date contains, and what was meant by it. */
final class EdtfCharacters {
  private static final String OF_DATES = "0123456789-/.?~%XYTZES:+[]{},";
  private static final String IN_LOWER_CASE = "xytz";
  private static final String DASHES = "‐‑‒–—−";

  private EdtfCharacters() {}

  static @Nullable EdtfException problem(String text) {
    boolean isSet = text.startsWith("[") || text.startsWith("{");
    boolean isBehindComma = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isBlankOfSet = isSet && isBehindComma && c == ' ';
      if (OF_DATES.indexOf(c) < 0 && !isBlankOfSet) {
        return new EdtfException(text, i, problemOf(text, i));
      }
      isBehindComma = c == ',' || isBlankOfSet;
    }
    return null;
  }

  private static String problemOf(String text, int at) {
    char c = text.charAt(at);
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return "white space stands here; leave it out.";
    } else if (DASHES.indexOf(c) >= 0) {
      return "this dash is no hyphen; write - inside a date and / between two.";
    } else if (IN_LOWER_CASE.indexOf(c) >= 0 && hasOnlyLettersOfDates(text)) {
      return "'" + c + "' is written large; write \"" + inUpperCase(text) + "\".";
    }
    if (Character.isISOControl(c)) {
      return "a control character stands here; leave it out.";
    } else if (Character.getType(c) == Character.FORMAT) {
      return "an invisible character stands here; leave it out.";
    }
    return "'"
        + Character.toString(text.codePointAt(at))
        + "' is no part of a date; write one in figures, as 2028-09 or 2028/2031.";
  }

  private static boolean hasOnlyLettersOfDates(String text) {
    return text.chars().allMatch(c -> OF_DATES.indexOf(c) >= 0 || IN_LOWER_CASE.indexOf(c) >= 0);
  }

  private static String inUpperCase(String text) {
    return text.replace('x', 'X').replace('y', 'Y').replace('t', 'T').replace('z', 'Z');
  }
}

package space.roadmap.xlsx;

/**
 * How workbooks write characters that XML cannot hold: {@code _x0007_}, and {@code _x005F_} for an
 * underscore that would begin one of these.
 */
final class Escapes {
  private static final int LENGTH = 7;

  private Escapes() {}

  /** Unescapes part of a buffer in place and returns its new length. */
  static int unescape(char[] buffer, int from, int length) {
    int end = from + length;
    int at = from;
    while (at < end && !isEscape(buffer, at, end)) {
      at++;
    }
    int to = at;
    while (at < end) {
      if (isEscape(buffer, at, end)) {
        buffer[to++] = (char) value(buffer, at);
        at += LENGTH;
      } else {
        buffer[to++] = buffer[at++];
      }
    }
    return to - from;
  }

  private static boolean isEscape(char[] buffer, int at, int end) {
    return buffer[at] == '_'
        && at + LENGTH <= end
        && buffer[at + 1] == 'x'
        && buffer[at + LENGTH - 1] == '_'
        && value(buffer, at) >= 0;
  }

  private static int value(char[] buffer, int at) {
    int value = 0;
    for (int i = at + 2; i < at + LENGTH - 1; i++) {
      int digit = buffer[i] < 0x80 ? Character.digit(buffer[i], 16) : -1;
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    return value;
  }

  /** Returns whether an underscore begins what would be read as an escape. */
  static boolean isEscape(String text, int at) {
    if (at + LENGTH > text.length()
        || text.charAt(at + 1) != 'x'
        || text.charAt(at + LENGTH - 1) != '_') {
      return false;
    }
    for (int i = at + 2; i < at + LENGTH - 1; i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || Character.digit(c, 16) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether XML can hold a character that is no half of another. */
  static boolean isLegal(char c) {
    return c >= ' ' ? !Character.isSurrogate(c) && c < 0xfffe : c == '\n' || c == '\t';
  }

  /** Returns whether two characters are the halves of one. */
  static boolean isPair(String text, int at) {
    return at + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }

  /**
   * Returns up to where a text fits when it is escaped, in UTF-16 units; no character is halved.
   *
   * @param most how many units there is space for
   */
  static int fitting(String text, int from, int most) {
    int space = most;
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean pair = isPair(text, at);
      boolean plain = pair || (isLegal(c) && !(c == '_' && isEscape(text, at)));
      space -= pair ? 2 : plain ? 1 : LENGTH;
      if (space < 0) {
        return at;
      }
      at += pair ? 2 : 1;
    }
    return at;
  }
}

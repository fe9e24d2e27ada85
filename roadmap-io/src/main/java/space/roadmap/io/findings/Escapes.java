package space.roadmap.io.findings;

/** Makes text harmless that comes from a document: what moves a cursor or turns text is spelled. */
final class Escapes {
  /** Longest text that people are shown. */
  private static final int LONGEST = 4000;

  private Escapes() {}

  /** Returns whether a code point must not reach a terminal as it is. */
  static boolean isUnsafe(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.SURROGATE, // half a character
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.FORMAT -> turnsOrHides(codePoint);
      default -> false;
    };
  }

  /** Direction marks turn text around, and some characters show as nothing at all. */
  private static boolean turnsOrHides(int codePoint) {
    return codePoint == 0x61C
        || codePoint == 0x200B
        || codePoint == 0x200E
        || codePoint == 0x200F
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2060 && codePoint <= 0x206F)
        || codePoint == 0xFEFF;
  }

  /** Returns how a code point is spelled. */
  static String spell(int codePoint) {
    return switch (codePoint) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> "\\u%04x".formatted(codePoint);
    };
  }

  /** Returns a text with everything spelled that must not reach a terminal as it is. */
  static String safe(String text) {
    if (text.codePoints().noneMatch(Escapes::isUnsafe)) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            codePoint -> {
              if (isUnsafe(codePoint)) {
                safe.append(spell(codePoint));
              } else {
                safe.appendCodePoint(codePoint);
              }
            });
    return safe.toString();
  }

  /** Returns a text that is safe, and no longer than people read. */
  static String brief(String text) {
    if (text.length() <= LONGEST) {
      return safe(text);
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return safe(text.substring(0, end)) + "… (" + (text.length() - end) + " more characters)";
  }

  /** Returns a text without halves of characters, which UTF-8 cannot hold. */
  static String whole(String text) {
    if (text.codePoints().noneMatch(Escapes::isHalf)) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints().map(point -> isHalf(point) ? 0xFFFD : point).forEach(whole::appendCodePoint);
    return whole.toString();
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}

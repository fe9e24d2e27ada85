package space.roadmap.io.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/** Decodes texts of JSON from their bytes; what is no text, or a rare one, is unusual. */
final class JsonTexts {
  private JsonTexts() {}

  /** Returns a text without escapes. */
  static String plain(byte[] bytes, int from, int to, boolean ascii) {
    if (ascii) {
      return new String(bytes, from, to - from, ISO_8859_1);
    }
    String text = new String(bytes, from, to - from, UTF_8);
    if (text.indexOf('\uFFFD') >= 0) { // stands for bytes that are no UTF-8, or for itself
      throw new ByteTokens.Unusual();
    }
    return text;
  }

  /** Returns a text that has escapes. */
  static String unescaped(byte[] bytes, int from, int to, boolean ascii) {
    StringBuilder text = new StringBuilder(to - from);
    int start = from;
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\\') {
        text.append(plain(bytes, start, i, ascii));
        i = escape(bytes, i + 1, to, text);
        start = i + 1;
      }
    }
    text.append(plain(bytes, start, to, ascii));
    for (int i = 0; i < text.length(); i++) {
      int point = text.codePointAt(i);
      if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
        throw new ByteTokens.Unusual(); // half a character
      }
      i += Character.charCount(point) - 1;
    }
    return text.toString();
  }

  /** Appends what is escaped here, and returns where the escape ends. */
  private static int escape(byte[] bytes, int at, int to, StringBuilder text) {
    switch (bytes[at]) {
      case '"', '\\', '/' -> text.append((char) bytes[at]);
      case 'b' -> text.append('\b');
      case 'f' -> text.append('\f');
      case 'n' -> text.append('\n');
      case 'r' -> text.append('\r');
      case 't' -> text.append('\t');
      case 'u' -> {
        int unit = 0;
        for (int i = at + 1; i <= at + 4; i++) {
          int digit = i < to ? Character.digit(bytes[i], 16) : -1;
          if (digit < 0) {
            throw new ByteTokens.Unusual();
          }
          unit = unit * 16 + digit;
        }
        text.append((char) unit);
        return at + 4;
      }
      default -> throw new ByteTokens.Unusual();
    }
    return at;
  }
}

package space.roadmap.io.document;

import space.roadmap.io.spi.Utf8;

/** The bytes of a document, and where things stand in them. */
final class Text {
  private final String file;
  private final byte[] bytes;
  private final int length;
  private final Positions positions;

  Text(String file, byte[] bytes, int length) {
    this.file = file;
    this.bytes = bytes;
    this.length = length;
    positions = new Positions(file, bytes, length);
  }

  String file() {
    return file;
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  Positions positions() {
    return positions;
  }

  /** Returns the offset of the first byte that is no UTF-8, or -1 if all are. */
  int malformed() {
    return Utf8.malformed(bytes, length);
  }

  /** Returns where an ASCII token starts if it ends at this offset, else the offset itself. */
  long startOf(String token, long end) {
    long start = end - token.length();
    for (int i = 0; i < token.length(); i++) {
      if (start < 0 || start + i >= length || bytes[(int) start + i] != token.charAt(i)) {
        return end;
      }
    }
    return start;
  }

  /** Returns whether there is nothing but white space. */
  boolean isEmpty() {
    for (int i = positions.markLength(); i < length; i++) {
      byte value = bytes[i];
      if (value != ' ' && value != '\n' && value != '\r' && value != '\t') {
        return false;
      }
    }
    return true;
  }
}

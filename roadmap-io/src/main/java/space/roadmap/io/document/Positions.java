package space.roadmap.io.document;

import space.roadmap.core.diagnostic.Place;

/**
 * Turns byte offsets of a UTF-8 text into lines and columns in UTF-16 units.
 *
 * <p>It remembers where it looked last, so that findings in the order of the text cost one pass
 * together.
 */
final class Positions {
  private final String file;
  private final byte[] bytes;
  private final int length;
  private int line = 1;
  private int lineStart;
  private int scanned; // everything before this has been counted into line and lineStart

  Positions(String file, byte[] bytes, int length) {
    this.file = file;
    this.bytes = bytes;
    this.length = length;
    lineStart = markLength();
    scanned = lineStart;
  }

  /** Returns the length of the byte-order mark, or 0. */
  int markLength() {
    return length >= 3
            && (bytes[0] & 0xff) == 0xef
            && (bytes[1] & 0xff) == 0xbb
            && (bytes[2] & 0xff) == 0xbf
        ? 3
        : 0;
  }

  /** Returns the place from one byte to another. */
  Place place(long from, long to) {
    int start = (int) Math.max(markLength(), Math.min(from, length));
    int end = (int) Math.max(start, Math.min(to, length));
    moveTo(start);
    int startLine = line;
    int startColumn = column(start);
    moveTo(end);
    return new Place(file, startLine, startColumn, line, column(end));
  }

  /** Returns the offset of a line's first byte. */
  int startOfLine(int number) {
    if (number < line) {
      rewind();
    }
    while (line < number && scanned < length) {
      if (bytes[scanned++] == '\n') {
        line++;
        lineStart = scanned;
      }
    }
    return lineStart;
  }

  /**
   * Returns the offset of a character that stands so many code points after the start of a line.
   */
  int offset(int number, int codePoints) {
    int at = startOfLine(number);
    for (int i = 0; i < codePoints && at < length; i++) {
      at++;
      while (at < length && (bytes[at] & 0xc0) == 0x80) {
        at++;
      }
    }
    return at;
  }

  byte byteAt(int offset) {
    return offset < length ? bytes[offset] : 0;
  }

  private void moveTo(int offset) {
    if (offset < lineStart) {
      rewind();
    }
    while (scanned < offset) {
      if (bytes[scanned++] == '\n') {
        line++;
        lineStart = scanned;
      }
    }
  }

  private void rewind() {
    line = 1;
    lineStart = markLength();
    scanned = lineStart;
  }

  private int column(int offset) {
    int units = 0;
    for (int i = lineStart; i < offset; i++) {
      int value = bytes[i] & 0xff;
      if ((value & 0xc0) != 0x80) {
        units += value >= 0xf0 ? 2 : 1; // four bytes in UTF-8 are two units in UTF-16
      }
    }
    return units + 1;
  }
}

package space.roadmap.io.document;

import space.roadmap.core.diagnostic.Place;

/**
 * Turns byte offsets of a UTF-8 text into lines and columns in UTF-16 units.
 *
 * <p>It remembers where it looked last and goes on from there, forwards or backwards, so that
 * findings in the order of the text cost one pass together, however long its lines are.
 */
final class Positions {
  private final String file;
  private final byte[] bytes;
  private final int length;
  private int line = 1;
  private int lineStart;
  private int scanned; // no line ends between the start of the current one and this
  private int unitsLine; // start of the line whose UTF-16 units were counted
  private int unitsAt; // up to this offset
  private int units;
  private int pointsLine; // start of the line whose code points were counted
  private int pointsAt; // up to this offset
  private int points;

  Positions(String file, byte[] bytes, int length) {
    this.file = file;
    this.bytes = bytes;
    this.length = length;
    lineStart = markLength();
    scanned = lineStart;
    unitsLine = lineStart;
    unitsAt = lineStart;
    pointsLine = lineStart;
    pointsAt = lineStart;
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
    while (number < line && line > 1) {
      toPreviousLine();
    }
    while (line < number && scanned < length) {
      step();
    }
    return lineStart;
  }

  /**
   * Returns the offset of a character that stands so many code points after the start of a line.
   */
  int offset(int number, int codePoints) {
    int start = startOfLine(number);
    if (pointsLine != start) {
      pointsLine = start;
      pointsAt = start;
      points = 0;
    }
    while (points > codePoints) {
      pointsAt = startOfCharacter(pointsAt - 1);
      points--;
    }
    while (points < codePoints && pointsAt < length) {
      pointsAt++;
      while (pointsAt < length && isWithinCharacter(pointsAt)) {
        pointsAt++;
      }
      points++;
    }
    return pointsAt;
  }

  byte byteAt(int offset) {
    return offset < length ? bytes[offset] : 0;
  }

  /** Returns the offset after a text in double quotes that starts here. */
  int endOfText(int start) {
    int at = start + 1;
    while (at < length && bytes[at] != '"') {
      at += bytes[at] == '\\' ? 2 : 1;
    }
    return at + 1;
  }

  private void moveTo(int offset) {
    while (offset < lineStart) {
      toPreviousLine();
    }
    while (scanned < offset) {
      step();
    }
  }

  private void step() {
    if (endsLine(scanned++)) {
      line++;
      lineStart = scanned;
    }
  }

  private void toPreviousLine() {
    int first = markLength();
    int at = lineStart - 1; // where the line before ends
    while (at > first && !endsLine(at - 1)) {
      at--;
    }
    line--;
    lineStart = at;
    scanned = at;
  }

  /** Returns whether a line ends after this byte: at LF, CR LF, or CR alone. */
  private boolean endsLine(int at) {
    return bytes[at] == '\n' || (bytes[at] == '\r' && (at + 1 == length || bytes[at + 1] != '\n'));
  }

  private boolean isWithinCharacter(int at) {
    return (bytes[at] & 0xc0) == 0x80;
  }

  private int startOfCharacter(int at) {
    int start = at;
    while (start > 0 && isWithinCharacter(start)) {
      start--;
    }
    return start;
  }

  /** Counts on from where the last column of this line was counted, since lines may be long. */
  private int column(int offset) {
    if (unitsLine != lineStart) {
      unitsLine = lineStart;
      unitsAt = lineStart;
      units = 0;
    }
    while (unitsAt > offset) {
      units -= units(--unitsAt);
    }
    while (unitsAt < offset) {
      units += units(unitsAt++);
    }
    return units + 1;
  }

  /** Returns how many UTF-16 units a byte begins: none if it goes on with a character. */
  private int units(int at) {
    int value = bytes[at] & 0xff;
    if ((value & 0xc0) == 0x80) {
      return 0;
    }
    return value >= 0xf0 && value < 0xf8 ? 2 : 1; // four bytes in UTF-8 are two units in UTF-16
  }
}

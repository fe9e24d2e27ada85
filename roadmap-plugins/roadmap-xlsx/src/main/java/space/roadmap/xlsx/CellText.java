package space.roadmap.xlsx;

import java.util.Arrays;

/** The characters of one cell while it is read. */
final class CellText {
  private final int most;
  private boolean tooLong;

  /** The characters, of which the first {@link #length} count. */
  char[] characters = new char[256];

  int length;

  CellText(int most) {
    this.most = most;
  }

  void clear() {
    length = 0;
    tooLong = false;
  }

  void append(char[] from, int offset, int count) {
    if (count > most - length) {
      tooLong = true;
      return;
    }
    grow(length + count);
    System.arraycopy(from, offset, characters, length, count);
    length += count;
  }

  void set(String text) {
    length = 0;
    grow(text.length());
    text.getChars(0, text.length(), characters, 0);
    length = text.length();
  }

  private void grow(int least) {
    if (least > characters.length) {
      characters = Arrays.copyOf(characters, Math.max(least, characters.length * 2));
    }
  }

  /** Returns whether more came than is taken. */
  boolean isTooLong() {
    return tooLong;
  }

  /** Puts the characters in the place of what stands for them. */
  void unescape() {
    length = Escapes.unescape(characters, 0, length);
  }

  @Override
  public String toString() {
    return new String(characters, 0, length);
  }
}

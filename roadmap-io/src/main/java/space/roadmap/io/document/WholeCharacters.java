package space.roadmap.io.document;

import java.io.Reader;

/**
 * Reads a text in pieces none of which ends within a character.
 *
 * <p>The YAML parser reads on into a full buffer, and fails, where a piece ends with the first half
 * of a surrogate pair.
 */
final class WholeCharacters extends Reader {
  private final String text;
  private int next;

  WholeCharacters(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (next == text.length()) {
      return -1;
    }
    int end = Math.min(text.length(), next + length);
    if (end - next > 1 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    text.getChars(next, end, buffer, offset);
    int count = end - next;
    next = end;
    return count;
  }

  @Override
  public void close() {}
}

package space.roadmap.io.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** A word that is known before, such as a name, to be found in quotes in a document's bytes. */
final class QuotedWord {
  private final byte[] quoted;
  private final int length;
  private final long first; // eight of those bytes, or as many as there are
  private final long firstMask;
  private final long second;
  private final long secondMask;

  QuotedWord(String word) {
    quoted = ('"' + word + '"').getBytes(UTF_8);
    length = quoted.length;
    ByteBuffer padded = Octets.of(Arrays.copyOf(quoted, Math.max(16, length)));
    first = padded.getLong(0);
    firstMask = mask(length);
    second = padded.getLong(8);
    secondMask = mask(length - 8);
  }

  private static long mask(int bytes) {
    return bytes <= 0 ? 0 : bytes >= 8 ? -1L : -1L >>> (Long.SIZE - 8 * bytes);
  }

  /** Returns the number of bytes, with both quotes. */
  int length() {
    return length;
  }

  /**
   * Returns whether the word stands here between quotes.
   *
   * @param bytes see {@link Octets}
   * @param quote where the first quote would be
   */
  boolean standsAt(ByteBuffer bytes, int quote) {
    if (quote + 16 > bytes.limit()) {
      return equalsFrom(0, bytes, quote);
    }
    return (bytes.getLong(quote) & firstMask) == first
        && (secondMask == 0 || (bytes.getLong(quote + 8) & secondMask) == second)
        && (length <= 16 || equalsFrom(16, bytes, quote));
  }

  /**
   * Returns whether this is the word in this part, before and after which there are quotes.
   *
   * @param bytes see {@link Octets}
   */
  boolean stands(ByteBuffer bytes, int from, int to) {
    return length == to - from + 2 && standsAt(bytes, from - 1);
  }

  private boolean equalsFrom(int start, ByteBuffer bytes, int quote) {
    if (quote + length > bytes.limit()) {
      return false;
    }
    for (int i = start; i < length; i++) {
      if (bytes.get(quote + i) != quoted[i]) {
        return false;
      }
    }
    return true;
  }
}

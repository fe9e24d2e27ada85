package space.roadmap.io.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Eight bytes at a time, to look at them all at once. */
final class Octets {
  /** A one in each byte: times a byte, it is that byte eight times. */
  static final long EACH = 0x0101_0101_0101_0101L;

  /** The highest bit of each byte. */
  static final long HIGH_BITS = EACH << 7;

  private Octets() {}

  /** Returns the same bytes, to be taken as numbers of which the first byte is the lowest. */
  static ByteBuffer of(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Returns how many of eight bytes come before the first that is this one. */
  static int before(char one, long word) {
    long others = word ^ (EACH * one);
    long found = (others - EACH) & ~others & HIGH_BITS;
    return found == 0 ? 8 : Long.numberOfTrailingZeros(found) >>> 3;
  }

  /**
   * Returns how many of eight bytes come before a quote, a backslash, or what is no plain ASCII.
   */
  static int plain(long word) {
    long quotes = word ^ (EACH * '"');
    long slashes = word ^ (EACH * '\\');
    long found =
        (((quotes - EACH) & ~quotes) | ((slashes - EACH) & ~slashes) | (word - EACH * ' ') | word)
            & HIGH_BITS;
    return found == 0 ? 8 : Long.numberOfTrailingZeros(found) >>> 3;
  }
}

package space.roadmap.io.document;

import java.nio.ByteBuffer;

/** Which characters a text of JSON escapes, and how. */
final class JsonEscapes {
  private JsonEscapes() {}

  /** Stands for the escape that spells the character's number. */
  static final byte UNICODE = 'u';

  private static final byte[] ESCAPES = escapes();

  private static byte[] escapes() {
    byte[] escapes = new byte[0x80];
    for (int control = 0; control < ' '; control++) {
      escapes[control] = UNICODE;
    }
    escapes['\b'] = 'b';
    escapes['\t'] = 't';
    escapes['\n'] = 'n';
    escapes['\f'] = 'f';
    escapes['\r'] = 'r';
    escapes['"'] = '"';
    escapes['\\'] = '\\';
    return escapes;
  }

  /** Returns what stands behind the backslash for an ASCII character, 0 if it means itself. */
  static byte of(char ascii) {
    return ESCAPES[ascii];
  }

  /**
   * Tells whether there may be something to escape in an encoded text. A question mark is suspect:
   * half a character is encoded as one.
   */
  static boolean mayBeNeeded(byte[] encoded) {
    ByteBuffer words = Octets.of(encoded);
    int i = 0;
    for (; i <= encoded.length - Long.BYTES; i += Long.BYTES) {
      if (mayBeNeeded(words.getLong(i))) {
        return true;
      }
    }
    for (; i < encoded.length; i++) {
      byte b = encoded[i];
      if (b == '?' || (b >= 0 && ESCAPES[b] != 0)) {
        return true;
      }
    }
    return false;
  }

  /** Looks at eight bytes at once: subtracting sets the high bit of those that are too small. */
  private static boolean mayBeNeeded(long eight) {
    long found =
        (eight - Octets.EACH * ' ')
            | ((eight ^ Octets.EACH * '"') - Octets.EACH)
            | ((eight ^ Octets.EACH * '\\') - Octets.EACH)
            | ((eight ^ Octets.EACH * '?') - Octets.EACH);
    return (found & ~eight & Octets.HIGH_BITS) != 0;
  }
}

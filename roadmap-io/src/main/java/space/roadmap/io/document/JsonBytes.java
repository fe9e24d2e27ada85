package space.roadmap.io.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Collects the bytes of JSON and passes them on in large pieces. */
final class JsonBytes {
  private static final int CAPACITY = 1 << 14;

  /** Most bytes that one character takes, as in {@code \u001F}. */
  private static final int LONGEST = 6;

  /** Fewest characters that are worth being encoded as a whole. */
  private static final int LONG = 24;

  /** Most bytes that are given back. */
  private static final int MOST_AGAIN = 256;

  private static final byte[] HEX = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'
  };

  private final OutputStream out;
  private final byte[] bytes = new byte[CAPACITY];
  private int length;
  private long passed;

  JsonBytes(OutputStream out) {
    this.out = out;
  }

  /** Passes everything on, as far as it goes. */
  void flush() {
    pass();
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void pass() {
    int count = length;
    passed += count;
    length = 0; // first, so that nothing is tried again where the stream fails
    write(bytes, 0, count);
  }

  private void write(byte[] some, int from, int count) {
    try {
      out.write(some, from, count);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void reserve(int count) {
    if (CAPACITY - length < count) {
      pass();
    }
  }

  /** Returns how many bytes came so far. */
  long position() {
    return passed + length;
  }

  /** Returns what came since a position, or null if that is not at hand any more, or much. */
  byte @Nullable [] since(long position) {
    long from = position - passed;
    return from < 0 || length - from > MOST_AGAIN
        ? null
        : Arrays.copyOfRange(bytes, (int) from, length);
  }

  void put(char ascii) {
    reserve(1);
    bytes[length++] = (byte) ascii;
  }

  void put(char first, char second) {
    reserve(2);
    bytes[length] = (byte) first;
    bytes[length + 1] = (byte) second;
    length += 2;
  }

  /** Appends part of some bytes, which are fewer than the capacity. */
  void put(byte[] some, int from, int to) {
    reserve(to - from);
    System.arraycopy(some, from, bytes, length, to - from);
    length += to - from;
  }

  /** Appends any text as it is. */
  void raw(String text) {
    raw(text.getBytes(StandardCharsets.UTF_8));
  }

  private void raw(byte[] encoded) {
    if (encoded.length > CAPACITY) {
      pass();
      write(encoded, 0, encoded.length);
      passed += encoded.length;
    } else {
      put(encoded, 0, encoded.length);
    }
  }

  /** Appends characters that are all ASCII and need no escape, as they are. */
  @SuppressWarnings("deprecation") // it takes the low byte of each character, which is all of it
  void plain(String text) {
    int count = text.length();
    reserve(count);
    text.getBytes(0, count, bytes, length);
    length += count;
  }

  /** Appends characters that are all ASCII and need no escape, as they are. */
  void plain(StringBuilder text) {
    int count = text.length();
    reserve(count);
    int to = length;
    for (int i = 0; i < count; i++) {
      bytes[to + i] = (byte) text.charAt(i);
    }
    length = to + count;
  }

  /** Appends any text, escaped where it must be. */
  void escaped(String text) {
    int count = text.length();
    if (count >= LONG) {
      byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
      if (JsonEscapes.mayBeNeeded(encoded)) {
        escaped(text, 0);
      } else {
        raw(encoded);
      }
      return;
    }
    reserve(LONG);
    byte[] into = bytes;
    int to = length;
    for (int i = 0; i < count; i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || JsonEscapes.of(c) != 0) {
        length = to + i;
        escaped(text, i);
        return;
      }
      into[to + i] = (byte) c;
    }
    length = to + count;
  }

  private void escaped(String text, int from) {
    int count = text.length();
    for (int i = from; i < count; i++) {
      char c = text.charAt(i);
      reserve(LONGEST);
      if (c < 0x80) {
        ascii(c);
      } else if (!Character.isSurrogate(c)) {
        encode(c);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < count
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        encode(Character.toCodePoint(c, text.charAt(++i)));
      } else {
        unicodeEscape(c); // half a character, which UTF-8 cannot hold
      }
    }
  }

  private void ascii(char c) {
    byte escape = JsonEscapes.of(c);
    if (escape == 0) {
      bytes[length++] = (byte) c;
    } else if (escape == JsonEscapes.UNICODE) {
      unicodeEscape(c);
    } else {
      bytes[length++] = '\\';
      bytes[length++] = escape;
    }
  }

  private void unicodeEscape(char c) {
    bytes[length++] = '\\';
    bytes[length++] = 'u';
    for (int shift = 12; shift >= 0; shift -= 4) {
      bytes[length++] = HEX[c >> shift & 0xF];
    }
  }

  /** Appends a code point that is not ASCII, in UTF-8. */
  private void encode(int codePoint) {
    if (codePoint < 0x800) {
      bytes[length++] = (byte) (0xC0 | codePoint >> 6);
    } else {
      if (codePoint < 0x10000) {
        bytes[length++] = (byte) (0xE0 | codePoint >> 12);
      } else {
        bytes[length++] = (byte) (0xF0 | codePoint >> 18);
        bytes[length++] = (byte) (0x80 | (codePoint >> 12 & 0x3F));
      }
      bytes[length++] = (byte) (0x80 | (codePoint >> 6 & 0x3F));
    }
    bytes[length++] = (byte) (0x80 | (codePoint & 0x3F));
  }
}

package space.roadmap.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes XML in UTF-8, with the escapes of workbooks for what XML cannot hold. */
final class XmlOut {
  private static final int MOST_BYTES = 7; // of a character, escaped
  private static final boolean[] PLAIN = plain();

  private final OutputStream out;
  private final byte[] buffer = new byte[1 << 14];
  private int length;

  XmlOut(OutputStream out) {
    this.out = out;
  }

  /** Returns which characters of ASCII stand for themselves wherever they are. */
  private static boolean[] plain() {
    boolean[] plain = new boolean[0x80];
    for (int c = ' '; c < plain.length; c++) {
      plain[c] = "<>&\"_".indexOf(c) < 0;
    }
    return plain;
  }

  /** Writes ASCII as it is. */
  @SuppressWarnings("deprecation") // it takes the low byte of each character, which is all of it
  XmlOut raw(String ascii) throws IOException {
    int count = ascii.length();
    if (count > buffer.length - length) {
      flush();
      if (count > buffer.length) {
        out.write(ascii.getBytes(StandardCharsets.US_ASCII));
        return this;
      }
    }
    ascii.getBytes(0, count, buffer, length);
    length += count;
    return this;
  }

  XmlOut raw(int number) throws IOException {
    return raw(Integer.toString(number));
  }

  /** Writes ASCII as it is. */
  XmlOut raw(byte[] ascii) throws IOException {
    if (ascii.length > buffer.length - length) {
      flush();
    }
    System.arraycopy(ascii, 0, buffer, length, ascii.length);
    length += ascii.length;
    return this;
  }

  XmlOut text(String text) throws IOException {
    return text(text, 0, text.length());
  }

  /** Writes part of a text, which may not begin or end within a character. */
  XmlOut text(String text, int from, int to) throws IOException {
    int i = from;
    while (i < to) {
      if (length > buffer.length - MOST_BYTES) {
        flush();
      }
      i = plain(text, i, Math.min(to, i + buffer.length - length));
      if (i < to && length <= buffer.length - MOST_BYTES) {
        i += character(text, i);
      }
    }
    return this;
  }

  /** Writes characters up to one that does not stand for itself; returns where that is. */
  private int plain(String text, int from, int to) {
    byte[] into = buffer;
    int at = length;
    int i = from;
    for (; i < to; i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || !PLAIN[c]) {
        break;
      }
      into[at++] = (byte) c;
    }
    length = at;
    return i;
  }

  /** Writes a character; returns how many units it takes. */
  private int character(String text, int at) throws IOException {
    char c = text.charAt(at);
    if (c < 0x80) {
      ascii(text, at, c);
    } else if (Character.isHighSurrogate(c) && Escapes.isPair(text, at)) {
      point(text.codePointAt(at));
      return 2;
    } else if (Escapes.isLegal(c)) {
      point(c);
    } else {
      escape(c);
    }
    return 1;
  }

  private void ascii(String text, int at, char c) throws IOException {
    switch (c) {
      case '<' -> raw("&lt;");
      case '>' -> raw("&gt;");
      case '&' -> raw("&amp;");
      case '"' -> raw("&quot;");
      case '\n', '\t' -> buffer[length++] = (byte) c;
      case '_' -> {
        if (Escapes.isEscape(text, at)) {
          escape(c);
        } else {
          buffer[length++] = (byte) c;
        }
      }
      default -> {
        if (c < ' ') {
          escape(c);
        } else {
          buffer[length++] = (byte) c;
        }
      }
    }
  }

  private void escape(char c) throws IOException {
    raw("_x");
    for (int shift = 12; shift >= 0; shift -= 4) {
      buffer[length++] = (byte) "0123456789ABCDEF".charAt((c >> shift) & 0xf);
    }
    raw("_");
  }

  private void point(int point) {
    if (point < 0x800) {
      buffer[length++] = (byte) (0xc0 | (point >> 6));
    } else {
      if (point < 0x10000) {
        buffer[length++] = (byte) (0xe0 | (point >> 12));
      } else {
        buffer[length++] = (byte) (0xf0 | (point >> 18));
        buffer[length++] = (byte) (0x80 | ((point >> 12) & 0x3f));
      }
      buffer[length++] = (byte) (0x80 | ((point >> 6) & 0x3f));
    }
    buffer[length++] = (byte) (0x80 | (point & 0x3f));
  }

  void flush() throws IOException {
    out.write(buffer, 0, length);
    length = 0;
  }
}

package space.roadmap.xlsx;

import java.io.IOException;
import java.io.OutputStream;

/** Writes XML in UTF-8, with the escapes of workbooks for what XML cannot hold. */
final class XmlOut {
  private static final int MOST_BYTES = 7; // of a character, escaped

  private final OutputStream out;
  private final byte[] buffer = new byte[1 << 14];
  private int length;

  XmlOut(OutputStream out) {
    this.out = out;
  }

  /** Writes ASCII as it is. */
  XmlOut raw(String ascii) throws IOException {
    for (int i = 0; i < ascii.length(); i++) {
      if (length == buffer.length) {
        flush();
      }
      buffer[length++] = (byte) ascii.charAt(i);
    }
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
    for (int i = from; i < to; i++) {
      if (length > buffer.length - MOST_BYTES) {
        flush();
      }
      char c = text.charAt(i);
      if (c < 0x80) {
        ascii(text, i, c);
      } else if (Character.isHighSurrogate(c) && Escapes.isPair(text, i)) {
        point(text.codePointAt(i));
        i++;
      } else if (Escapes.isLegal(c)) {
        point(c);
      } else {
        escape(c);
      }
    }
    return this;
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

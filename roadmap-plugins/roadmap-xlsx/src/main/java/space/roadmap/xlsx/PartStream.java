package space.roadmap.xlsx;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import space.roadmap.io.spi.Limits;

/**
 * The bytes of a part that is XML, unpacked and checked on the way.
 *
 * <p>Whatever the zip says of itself, no more is unpacked than the limits allow; nothing declares
 * entities; and no tag or text is so long that a parser which holds it exhausts memory.
 */
final class PartStream extends InputStream {
  /** So much is taken however small it was in the zip. */
  private static final long HARMLESS = 1 << 20;

  private static final int TEXT = 0;
  private static final int TAG = 1;
  private static final int DECLARATION = 2;
  private static final int UNTIL = 3;

  private final ZipPart part;
  private final Limits limits;
  private final Budget budget;
  private final Inflater inflater = new Inflater(true);
  private final InputStream in;
  private final CRC32 crc = new CRC32();
  private final long mostBetween;
  private long count;
  private int state;
  private long tag;
  private byte terminator;
  private int needed;
  private int met;

  PartStream(ZipPart part, byte[] zip, Limits limits, Budget budget) throws Refusal {
    this.part = part;
    this.limits = limits;
    this.budget = budget;
    mostBetween = 4L * limits.textLength() + HARMLESS;
    InputStream packed = new ByteArrayInputStream(zip, part.start, part.packed);
    switch (part.method) {
      case ZipPart.STORED -> in = packed;
      case ZipPart.DEFLATED -> in = new InflaterInputStream(packed, inflater, 1 << 14);
      default ->
          throw Refusal.of(
              XlsxCodes.BROKEN, part.name, "it is packed in a way that workbooks are not");
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read;
    try {
      read = in.read(buffer, offset, length);
    } catch (ZipException | EOFException e) {
      Refusal refusal = broken();
      refusal.initCause(e);
      throw refusal;
    }
    if (read < 0) {
      if (crc.getValue() != part.crc) {
        throw broken();
      }
      return read;
    }
    crc.update(buffer, offset, read);
    scan(buffer, offset, offset + read);
    count += read;
    checkSize();
    return read;
  }

  private void checkSize() throws Refusal {
    if (count > part.seen) {
      budget.total += count - part.seen;
      part.seen = count;
    }
    if (count > HARMLESS && count / limits.expansion() > part.packed) {
      throw Refusal.of(
          XlsxCodes.UNTRUSTED,
          part.name,
          "it takes %s bytes in the zip and unpacks to more than %s times as many"
              .formatted(part.packed, limits.expansion()));
    }
    if (budget.total > limits.bytes()) {
      throw Refusal.of(
          XlsxCodes.TOO_LARGE,
          part.name,
          "the workbook unpacks to more than " + limits.bytes() + " bytes");
    }
    if (count - tag > mostBetween) {
      throw Refusal.of(
          XlsxCodes.TOO_LARGE,
          part.name,
          "a text in it is longer than " + limits.textLength() + " characters");
    }
  }

  /** Follows the markup so far that no declaration and no endless text comes through. */
  private void scan(byte[] buffer, int from, int to) throws Refusal {
    for (int i = from; i < to; i++) {
      if (state == TEXT) { // which nearly everything is
        while (buffer[i] != '<') {
          if (++i == to) {
            return;
          }
        }
      }
      byte c = buffer[i];
      switch (state) {
        case TEXT -> {
          tag = count + i - from;
          state = TAG;
        }
        case TAG -> {
          switch (c) {
            case '!' -> state = DECLARATION;
            case '?' -> until('?', 1);
            case '<' -> tag = count + i - from;
            default -> state = TEXT;
          }
        }
        case DECLARATION -> {
          switch (c) {
            case '-' -> until('-', 2);
            case '[' -> until(']', 2);
            default ->
                throw Refusal.of(
                    XlsxCodes.UNTRUSTED, part.name, "it declares a document type or entities");
          }
        }
        default -> {
          if (c == '>' && met >= needed) {
            state = TEXT;
          }
          met = c == terminator ? met + 1 : 0;
        }
      }
    }
  }

  private void until(char last, int times) {
    state = UNTIL;
    terminator = (byte) last;
    needed = times;
    met = 0;
  }

  private Refusal broken() {
    return Refusal.of(
        XlsxCodes.BROKEN, part.name, "its bytes are damaged; the file was changed or cut off");
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }

  /** How many bytes all parts of a workbook unpacked to. */
  static final class Budget {
    private long total;
  }
}

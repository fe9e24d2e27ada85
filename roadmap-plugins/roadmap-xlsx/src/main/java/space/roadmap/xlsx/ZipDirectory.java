package space.roadmap.xlsx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import space.roadmap.io.spi.Limits;

/**
 * Reads the directory of a zip in memory, so that its parts can be read in any order.
 *
 * <p>Parts may not overlap, since overlapping ones make a small file unpack to a huge one, and no
 * two may have one name.
 */
final class ZipDirectory {
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LOCATOR_64 = 0x07064b50;
  private static final int LOCATOR_LENGTH = 20;
  private static final int END_64 = 0x06064b50;
  private static final int END_64_LENGTH = 56;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;
  private static final int LOCAL = 0x04034b50;
  private static final int LOCAL_LENGTH = 30;
  private static final int MOST_COMMENT = 0xffff;
  private static final long IN_EXTRA = 0xffffffffL;

  private final String name;
  private final ByteBuffer zip;
  private final int length;
  private final Map<String, ZipPart> parts = new LinkedHashMap<>();

  private ZipDirectory(String name, byte[] bytes, int length) {
    this.name = name;
    this.length = length;
    zip = ByteBuffer.wrap(bytes, 0, length).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Returns the parts by their names in small letters, since these do not tell parts apart. */
  static Map<String, ZipPart> read(String name, byte[] bytes, int length, Limits limits)
      throws Refusal {
    ZipDirectory directory = new ZipDirectory(name, bytes, length);
    directory.read(limits);
    return directory.parts;
  }

  /** Returns how names of parts are looked up. */
  static String key(String part) {
    return part.replace('\\', '/').toLowerCase(Locale.ROOT);
  }

  private void read(Limits limits) throws Refusal {
    int end = end();
    long count = shortAt(end + 10);
    long start = intAt(end + 16);
    int locator = end - LOCATOR_LENGTH;
    if ((count == 0xffff || start == IN_EXTRA)
        && locator >= 0
        && zip.getInt(locator) == LOCATOR_64) {
      int end64 = at(zip.getLong(locator + 8), END_64_LENGTH);
      if (zip.getInt(end64) != END_64) {
        throw broken();
      }
      count = zip.getLong(end64 + 32);
      start = zip.getLong(end64 + 48);
    }
    if (count > limits.entries()) {
      throw Refusal.of(
          XlsxCodes.TOO_LARGE,
          name,
          "it has " + count + " parts, and " + limits.entries() + " are taken");
    }
    long next = start;
    long packed = 0;
    for (long i = 0; i < count; i++) {
      int entry = at(next, ENTRY_LENGTH);
      if (zip.getInt(entry) != ENTRY) {
        throw broken();
      }
      int nameLength = shortAt(entry + 28);
      int extraLength = shortAt(entry + 30);
      next = (long) entry + ENTRY_LENGTH + nameLength + extraLength + shortAt(entry + 32);
      at(entry, ENTRY_LENGTH + nameLength + extraLength);
      packed += add(entry, nameLength, extraLength);
      if (packed > length) {
        throw Refusal.of(XlsxCodes.UNTRUSTED, name, "parts of it overlap in the zip");
      }
    }
  }

  /** Finds the record that ends a zip, before which a comment may stand. */
  private int end() throws Refusal {
    int least = Math.max(0, length - END_LENGTH - MOST_COMMENT);
    for (int at = length - END_LENGTH; at >= least; at--) {
      if (zip.getInt(at) == END) {
        return at;
      }
    }
    throw Refusal.of(XlsxCodes.BROKEN, name, "it is a zip without an end; the file was cut off");
  }

  private int add(int entry, int nameLength, int extraLength) throws Refusal {
    String part = text(entry + ENTRY_LENGTH, nameLength);
    if ((shortAt(entry + 8) & 1) != 0) {
      throw Refusal.password(name);
    }
    long unpacked = intAt(entry + 24);
    long packed = intAt(entry + 20);
    long local = intAt(entry + 42);
    int extra = extra64(entry + ENTRY_LENGTH + nameLength, extraLength);
    int extraEnd = extra < 0 ? 0 : extra + shortAt(extra - 2);
    if (unpacked == IN_EXTRA) {
      extra += Long.BYTES;
    }
    if (packed == IN_EXTRA) {
      packed = longAt(extra, extraEnd);
      extra += Long.BYTES;
    }
    if (local == IN_EXTRA) {
      local = longAt(extra, extraEnd);
    }
    int header = at(local, LOCAL_LENGTH);
    if (zip.getInt(header) != LOCAL) {
      throw broken();
    }
    long start = (long) header + LOCAL_LENGTH + shortAt(header + 26) + shortAt(header + 28);
    at(start, packed);
    if (!part.endsWith("/")) {
      ZipPart added =
          new ZipPart(part, shortAt(entry + 10), intAt(entry + 16), (int) start, (int) packed);
      if (parts.put(key(part), added) != null) {
        throw Refusal.of(XlsxCodes.UNTRUSTED, name, "it has two parts called '" + part + "'");
      }
    }
    return (int) packed;
  }

  /** Returns where the sizes of more than 32 bits stand, or -1. */
  private int extra64(int from, int extraLength) {
    int end = from + extraLength;
    for (int at = from; at + 4 <= end; at += 4 + shortAt(at + 2)) {
      if (shortAt(at) == 1 && at + 4 + shortAt(at + 2) <= end) {
        return at + 4;
      }
    }
    return -1;
  }

  private long longAt(int at, int end) throws Refusal {
    if (at < 0 || at + Long.BYTES > end) {
      throw broken();
    }
    return zip.getLong(at);
  }

  private int at(long start, long size) throws Refusal {
    if (start < 0 || size < 0 || start > length || size > length - start) {
      throw broken();
    }
    return (int) start;
  }

  private int shortAt(int at) {
    return zip.getShort(at) & 0xffff;
  }

  private long intAt(int at) {
    return zip.getInt(at) & IN_EXTRA;
  }

  private String text(int at, int size) {
    return new String(zip.array(), at, size, StandardCharsets.UTF_8);
  }

  private Refusal broken() {
    return Refusal.of(XlsxCodes.BROKEN, name, "the directory of its zip is damaged");
  }
}

package space.roadmap.core.id;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The ids of one document: equal texts give the same {@link Id}, numbered in the order in which
 * they were first seen.
 *
 * <p>Readers intern every id and reference through one of these, straight from their own buffer:
 * the grammar is checked on first sight only, and a document keeps each text once. The hash is
 * seeded, so that no document can be written to make it slow.
 *
 * <p>Looking ids up dominates reading, and cache misses dominate that. So an entry of the table
 * holds the hash, the number and the first characters of its id side by side, and most look-ups
 * touch nothing else.
 *
 * <p>Not safe for use by several threads while ids are added.
 */
public final class Ids {
  /** Most characters that an entry holds; a longer id is compared by its text. */
  private static final int PACKED = 23;

  /** Words of an entry: hash and number, then the characters; the last byte is the length. */
  private static final int STRIDE = 4;

  private final long[] seeds = new long[6]; // of the hash, all odd
  private long[] table = new long[64 * STRIDE];
  private @Nullable Id<?>[] ids = new Id<?>[48];
  private final BitSet parts = new BitSet(); // by number: those that name a part
  private int size;

  /** Makes an empty set of ids. */
  public Ids() {
    Arrays.setAll(seeds, i -> ThreadLocalRandom.current().nextLong() | 1);
  }

  /**
   * Returns the id with this text.
   *
   * @throws IllegalArgumentException if the text is no id; the message says what is wrong with it
   */
  public <T> Id<T> of(String text) {
    byte[] buffer = text.getBytes(StandardCharsets.UTF_8);
    int serial = find(buffer, 0, buffer.length);
    if (serial < 0) {
      IdGrammar.check(text); // before an unpaired surrogate becomes something else
      serial = add(text, buffer, 0, buffer.length);
    }
    return get(serial).as();
  }

  /**
   * Returns the number of the id with the text in this part of a buffer, which is UTF-8.
   *
   * @throws IllegalArgumentException if the text is no id; the message says what is wrong with it
   */
  public int intern(byte[] buffer, int offset, int length) {
    int serial = find(buffer, offset, length);
    if (serial >= 0) {
      return serial;
    }
    String text = new String(buffer, offset, length, StandardCharsets.UTF_8);
    IdGrammar.check(text);
    return add(text, buffer, offset, length);
  }

  /** Returns the number of ids seen. */
  public int size() {
    return size;
  }

  /** Returns the id with this number. */
  public Id<?> get(int serial) {
    Id<?> id = serial < size ? ids[serial] : null;
    if (id == null) {
      throw new IndexOutOfBoundsException("no id has the number " + serial);
    }
    return id;
  }

  /** Returns whether the id with this number {@linkplain Id#isPart names a part}. */
  public boolean isPart(int serial) {
    return parts.get(serial);
  }

  /** Returns the number of this id, or -1 if it was not seen here. */
  @SuppressWarnings("ReferenceEquality") // only a hint: other objects are looked up by text
  public int serial(Id<?> id) {
    int hint = id.serial();
    return hint >= 0 && hint < size && ids[hint] == id ? hint : serial(id.text());
  }

  /** Returns the number of the id with this text, or -1 if it was not seen here. */
  public int serial(String text) {
    byte[] buffer = text.getBytes(StandardCharsets.UTF_8);
    return find(buffer, 0, buffer.length);
  }

  private int find(byte[] buffer, int offset, int length) {
    long first = word(buffer, offset, length);
    long second = word(buffer, offset + 8, length - 8);
    long third = third(buffer, offset, length);
    int hash = hash(first, second, third, buffer, offset, length);
    int mask = table.length - 1;
    int place = hash * STRIDE & mask;
    for (long entry = table[place]; entry != 0; entry = table[place]) {
      if ((int) (entry >>> 32) == hash
          && table[place + 1] == first
          && table[place + 2] == second
          && table[place + 3] == third) {
        int serial = (int) entry - 1;
        if (length <= PACKED || sameText(get(serial), buffer, offset, length)) {
          return serial;
        }
      }
      place = (place + STRIDE) & mask;
    }
    return -1;
  }

  private int add(String text, byte[] buffer, int offset, int length) {
    if (size == ids.length) {
      grow();
    }
    long first = word(buffer, offset, length);
    long second = word(buffer, offset + 8, length - 8);
    long third = third(buffer, offset, length);
    int hash = hash(first, second, third, buffer, offset, length);
    int serial = size++;
    ids[serial] = new Id<>(text, serial);
    if (text.indexOf('#') >= 0) {
      parts.set(serial);
    }
    int place = free(table, hash);
    table[place] = ((long) hash << 32) | size;
    table[place + 1] = first;
    table[place + 2] = second;
    table[place + 3] = third;
    return serial;
  }

  /** Doubles the table when three quarters of it are full. */
  private void grow() {
    long[] larger = new long[table.length * 2];
    for (int from = 0; from < table.length; from += STRIDE) {
      if (table[from] != 0) {
        int to = free(larger, (int) (table[from] >>> 32));
        System.arraycopy(table, from, larger, to, STRIDE);
      }
    }
    table = larger;
    ids = Arrays.copyOf(ids, size * 2);
  }

  private static int free(long[] table, int hash) {
    int mask = table.length - 1;
    int place = hash * STRIDE & mask;
    while (table[place] != 0) {
      place = (place + STRIDE) & mask;
    }
    return place;
  }

  /** Packs up to eight bytes: those there are of a text that has this many left. */
  private static long word(byte[] buffer, int offset, int left) {
    int bits = Math.max(0, Math.min(left, 8)) << 3;
    if (offset + 8 <= buffer.length) {
      long all = bits == 0 ? 0 : -1L;
      return ByteBuffer.wrap(buffer).order(ByteOrder.LITTLE_ENDIAN).getLong(offset)
          & (all >>> (64 - bits));
    }
    long word = 0;
    for (int i = (bits >>> 3) - 1; i >= 0; i--) {
      word = (word << 8) | (buffer[offset + i] & 0xff);
    }
    return word;
  }

  /** Packs what comes after the first sixteen bytes, seven at most, and the length. */
  private static long third(byte[] buffer, int offset, int length) {
    return word(buffer, offset + 16, Math.min(length - 16, 7))
        | ((long) Math.min(length, 0xff) << 56);
  }

  private int hash(long first, long second, long third, byte[] buffer, int offset, int length) {
    long hash =
        (first + seeds[0]) * seeds[1]
            + Long.rotateLeft((second + seeds[2]) * seeds[3], 21)
            + Long.rotateLeft((third + seeds[4]) * seeds[5], 42);
    for (int i = offset + PACKED; i < offset + length; i++) {
      hash = (Long.rotateLeft(hash, 5) ^ buffer[i]) * seeds[1];
    }
    hash ^= hash >>> 29;
    return (int) ((hash * seeds[3]) >>> 32);
  }

  /** Compares a long text, of which an id has only ASCII. */
  private static boolean sameText(Id<?> id, byte[] buffer, int offset, int length) {
    String text = id.text();
    if (text.length() != length) {
      return false;
    }
    for (int i = PACKED; i < length; i++) {
      if (text.charAt(i) != buffer[offset + i]) {
        return false;
      }
    }
    return true;
  }
}

package space.roadmap.core.id;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
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
 * <p>Looking ids up dominates reading, and cache misses dominate that. So what tells an id from
 * others, its characters and its hash, stands side by side in the order of numbers, and the table
 * that is searched holds no more than numbers: it is small enough to stay in the caches, and what
 * is new is written next to what was new before.
 *
 * <p>Not safe for use by several threads while ids are added.
 */
public final class Ids {
  /** Most characters that an entry holds; a longer id is compared by its text. */
  private static final int PACKED = 23;

  /** Words of an entry: the characters, whose last byte is the length; then hash and marks. */
  private static final int STRIDE = 4;

  /** Words before the first entry, with which entries start at multiples of 32 bytes. */
  private static final int LEAD = 2;

  private static final long MARKS = 0xffff_ffffL; // of the last word
  private static final long HASH = ~MARKS;

  private final long[] seeds = new long[6]; // of the hash, all odd

  /** Numbers from 1 by hash, in the low bits; the others are those of the hash; 0 is free. */
  private int[] table = new int[64];

  private long[] entries = new long[at(48)]; // by number
  private @Nullable Id<?>[] ids = new Id<?>[48]; // by number
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
    ByteBuffer buffer = bytes(text);
    int serial = find(buffer, 0, buffer.limit());
    if (serial < 0) {
      IdGrammar.check(text); // before an unpaired surrogate becomes something else
      serial = add(text, buffer, 0, buffer.limit());
    }
    return get(serial).as();
  }

  /**
   * Returns the number of the id with the text in this part of a buffer, which is UTF-8.
   *
   * @param buffer in little-endian order
   * @throws IllegalArgumentException if the text is no id; the message says what is wrong with it
   */
  public int intern(ByteBuffer buffer, int offset, int length) {
    if (buffer.order() != ByteOrder.LITTLE_ENDIAN) {
      throw new IllegalArgumentException("the buffer is in big-endian order; give it the other");
    }
    int serial = find(buffer, offset, length);
    if (serial >= 0) {
      return serial;
    }
    byte[] bytes = new byte[length];
    buffer.get(offset, bytes);
    String text = new String(bytes, StandardCharsets.UTF_8);
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
    ByteBuffer buffer = bytes(text);
    return find(buffer, 0, buffer.limit());
  }

  private static ByteBuffer bytes(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Returns the marks of the id with this number: 32 bits for the owner of the ids to use, all set
   * at first.
   *
   * @throws IndexOutOfBoundsException if it is the number of none
   */
  public int marks(int serial) {
    return (int) entries[at(Objects.checkIndex(serial, size)) + 3];
  }

  /**
   * Clears all marks of the id with this number but these.
   *
   * @throws IndexOutOfBoundsException if it is the number of none
   */
  public void retainMarks(int serial, int marks) {
    entries[at(Objects.checkIndex(serial, size)) + 3] &= marks | HASH;
  }

  /** Returns where the entry with this number starts; few lie across two lines of a cache. */
  private static int at(int serial) {
    return LEAD + serial * STRIDE;
  }

  private int find(ByteBuffer buffer, int offset, int length) {
    long first = word(buffer, offset, length);
    long second = word(buffer, offset + 8, length - 8);
    long third = third(buffer, offset, length);
    int hash = hash(first, second, third, buffer, offset, length);
    int mask = table.length - 1;
    int place = hash & mask;
    for (int found = table[place]; found != 0; found = table[place]) {
      if (((found ^ hash) & ~mask) == 0) {
        int serial = (found & mask) - 1;
        int entry = at(serial);
        if (entries[entry] == first
            && entries[entry + 1] == second
            && entries[entry + 2] == third
            && (length <= PACKED || sameText(get(serial), buffer, offset, length))) {
          return serial;
        }
      }
      place = (place + 1) & mask;
    }
    return -1;
  }

  private int add(String text, ByteBuffer buffer, int offset, int length) {
    if (size == ids.length) {
      grow();
    }
    long first = word(buffer, offset, length);
    long second = word(buffer, offset + 8, length - 8);
    long third = third(buffer, offset, length);
    int hash = hash(first, second, third, buffer, offset, length);
    int serial = size++;
    int entry = at(serial);
    entries[entry] = first;
    entries[entry + 1] = second;
    entries[entry + 2] = third;
    entries[entry + 3] = ((long) hash << 32) | MARKS;
    ids[serial] = new Id<>(text, serial);
    if (text.indexOf('#') >= 0) {
      parts.set(serial);
    }
    put(serial, hash);
    return serial;
  }

  /** Doubles the table when three quarters of it are full. */
  private void grow() {
    table = new int[table.length * 2];
    entries = Arrays.copyOf(entries, at(size * 2));
    ids = Arrays.copyOf(ids, size * 2);
    for (int serial = 0; serial < size; serial++) {
      put(serial, (int) (entries[at(serial) + 3] >>> 32));
    }
  }

  private void put(int serial, int hash) {
    int mask = table.length - 1;
    int place = hash & mask;
    while (table[place] != 0) {
      place = (place + 1) & mask;
    }
    table[place] = (hash & ~mask) | (serial + 1);
  }

  /** Packs up to eight bytes: those there are of a text that has this many left. */
  private static long word(ByteBuffer buffer, int offset, int left) {
    int bits = Math.max(0, Math.min(left, 8)) << 3;
    if (offset + 8 <= buffer.limit()) {
      long all = bits == 0 ? 0 : -1L;
      return buffer.getLong(offset) & (all >>> (64 - bits));
    }
    long word = 0;
    for (int i = (bits >>> 3) - 1; i >= 0; i--) {
      word = (word << 8) | (buffer.get(offset + i) & 0xff);
    }
    return word;
  }

  /** Packs what comes after the first sixteen bytes, seven at most, and the length. */
  private static long third(ByteBuffer buffer, int offset, int length) {
    return word(buffer, offset + 16, Math.min(length - 16, 7))
        | ((long) Math.min(length, 0xff) << 56);
  }

  private int hash(long first, long second, long third, ByteBuffer buffer, int offset, int length) {
    long hash =
        (first + seeds[0]) * seeds[1]
            + Long.rotateLeft((second + seeds[2]) * seeds[3], 21)
            + Long.rotateLeft((third + seeds[4]) * seeds[5], 42);
    for (int i = offset + PACKED; i < offset + length; i++) {
      hash = (Long.rotateLeft(hash, 5) ^ buffer.get(i)) * seeds[1];
    }
    hash ^= hash >>> 29;
    return (int) ((hash * seeds[3]) >>> 32);
  }

  /** Compares a long text, of which an id has only ASCII. */
  private static boolean sameText(Id<?> id, ByteBuffer buffer, int offset, int length) {
    String text = id.text();
    if (text.length() != length) {
      return false;
    }
    for (int i = PACKED; i < length; i++) {
      if (text.charAt(i) != buffer.get(offset + i)) {
        return false;
      }
    }
    return true;
  }
}

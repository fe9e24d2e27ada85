package space.roadmap.core.id;

import java.util.Arrays;
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
 * <p>Looking ids up dominates reading, and cache misses dominate that: the first sixteen characters
 * of each id are kept as two words beside the table, so that most look-ups touch no text.
 *
 * <p>Not safe for use by several threads while ids are added.
 */
public final class Ids {
  private static final int PACKED = 16;

  private final long seed;
  private final long multiplier;
  private long[] table = new long[64]; // hash in the upper half, serial + 1 in the lower, or 0
  private long[] words = new long[64]; // two for each id
  private @Nullable Id<?>[] ids = new Id<?>[32];
  private int size;

  /** Makes an empty set of ids. */
  public Ids() {
    seed = ThreadLocalRandom.current().nextLong();
    multiplier = ThreadLocalRandom.current().nextLong() | 1;
  }

  /**
   * Returns the id with this text.
   *
   * @throws IllegalArgumentException if the text is no id; the message says what is wrong with it
   */
  public <T> Id<T> of(String text) {
    char[] buffer = text.toCharArray();
    return of(buffer, 0, buffer.length);
  }

  /**
   * Returns the id with the text in this part of a buffer.
   *
   * @throws IllegalArgumentException if the text is no id; the message says what is wrong with it
   */
  public <T> Id<T> of(char[] buffer, int offset, int length) {
    long first = pack(buffer, offset, length);
    long second = pack(buffer, offset + 8, length - 8);
    int hash = hash(first, second, buffer, offset, length);
    int serial = find(hash, first, second, buffer, offset, length);
    if (serial >= 0) {
      return get(serial).as();
    }
    String text = new String(buffer, offset, length);
    IdGrammar.check(text);
    return add(text, hash, first, second);
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

  /** Returns the number of this id, or -1 if it was not seen here. */
  @SuppressWarnings("ReferenceEquality") // only a hint: other objects are looked up by text
  public int serial(Id<?> id) {
    int hint = id.serial();
    return hint >= 0 && hint < size && ids[hint] == id ? hint : serial(id.text());
  }

  /** Returns the number of the id with this text, or -1 if it was not seen here. */
  public int serial(String text) {
    char[] buffer = text.toCharArray();
    long first = pack(buffer, 0, buffer.length);
    long second = pack(buffer, 8, buffer.length - 8);
    int hash = hash(first, second, buffer, 0, buffer.length);
    return find(hash, first, second, buffer, 0, buffer.length);
  }

  private int find(int hash, long first, long second, char[] buffer, int offset, int length) {
    int mask = table.length - 1;
    int place = hash & mask;
    for (long entry = table[place]; entry != 0; entry = table[place]) {
      if ((int) (entry >>> 32) == hash) {
        int serial = (int) entry - 1;
        if (words[2 * serial] == first
            && words[2 * serial + 1] == second
            && sameText(get(serial), buffer, offset, length)) {
          return serial;
        }
      }
      place = (place + 1) & mask;
    }
    return -1;
  }

  private <T> Id<T> add(String text, int hash, long first, long second) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, size * 2);
      words = Arrays.copyOf(words, size * 4);
      long[] before = table;
      table = new long[before.length * 2];
      for (long entry : before) {
        if (entry != 0) {
          place(entry);
        }
      }
    }
    Id<T> id = new Id<>(text, size);
    ids[size] = id;
    words[2 * size] = first;
    words[2 * size + 1] = second;
    size++;
    place(((long) hash << 32) | size);
    return id;
  }

  private void place(long entry) {
    int mask = table.length - 1;
    int place = (int) (entry >>> 32) & mask;
    while (table[place] != 0) {
      place = (place + 1) & mask;
    }
    table[place] = entry;
  }

  /** Packs up to eight characters. */
  private static long pack(char[] buffer, int offset, int length) {
    long word = 0;
    int end = offset + Math.min(length, 8);
    for (int i = offset; i < end; i++) {
      word = (word << 8) ^ buffer[i]; // characters beyond ASCII may mix: ids have none
    }
    return word;
  }

  private int hash(long first, long second, char[] buffer, int offset, int length) {
    long hash = mix(mix(seed ^ first) ^ second);
    for (int i = offset + PACKED; i < offset + length; i++) {
      hash = (Long.rotateLeft(hash, 5) ^ buffer[i]) * multiplier;
    }
    return (int) (mix(hash) >>> 32);
  }

  private long mix(long value) {
    long mixed = value * multiplier;
    return mixed ^ (mixed >>> 32);
  }

  /** Compares what the two words do not hold; the buffer may hold anything, an id only ASCII. */
  private static boolean sameText(Id<?> id, char[] buffer, int offset, int length) {
    if (length <= PACKED && isAscii(buffer, offset, length)) {
      return true;
    }
    String text = id.text();
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != buffer[offset + i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAscii(char[] buffer, int offset, int length) {
    int all = 0;
    for (int i = offset; i < offset + length; i++) {
      all |= buffer[i];
    }
    return all < 0x80;
  }
}

package space.roadmap.io.document;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Structs of one type that were read lately, by the text they were read from.
 *
 * <p>Documents say small things again and again: which organization has which role, what happens in
 * which year, which source states it. A text that was read before means what it meant then; so it
 * is not read again, and what is equal is mostly one object.
 *
 * <p>Only short texts of objects without objects in them are kept.
 */
final class Repeats<V> {
  private static final int WORDS = 16; // most of a text, of eight bytes each
  private static final long MIX = 0x9E37_79B9_7F4A_7C15L; // odd
  private static final long STEP = 0x3C6E_F372_FE94_F82AL; // even, so that all factors are odd

  private final Places places = new Places();
  private int[] hashes = {};
  private long[] texts = {}; // the last word of each ends with zeros
  private @Nullable Object[] values = {};

  // Of the text that was measured last:
  private int start;
  private int end = -1; // if it is none that could be kept
  private int words;
  private long last;
  private int hash;

  /**
   * Returns what the object that starts here says, if it is kept; {@link #end} is then where it
   * ends.
   *
   * @param bytes see {@link Octets}
   * @param until where the text ends that the object stands in
   */
  @Nullable V find(ByteBuffer bytes, int from, int until) {
    end = -1;
    if (!places.isWorthwhile()) {
      return null;
    }
    measure(bytes, from, until);
    if (end < 0 || places.size() == 0) {
      return null;
    }
    int first = places.of(hash);
    V value = kept(bytes, first);
    return value != null ? value : kept(bytes, first + 1);
  }

  @SuppressWarnings("unchecked") // nothing else is kept
  private @Nullable V kept(ByteBuffer bytes, int place) {
    if (hashes[place] != hash || !isKept(bytes, place)) {
      return null;
    }
    places.found(place);
    return (V) values[place];
  }

  /** Returns where the object ends that was found last. */
  int end() {
    return end;
  }

  /**
   * Keeps what was read from the object that ends here, if it is the one that was looked for last:
   * any other has objects in it, or more text than is kept.
   */
  void keep(ByteBuffer bytes, int until, V value) {
    if (until != end) {
      return;
    }
    if (places.size() == 0) {
      grow();
    }
    int place = places.free(hash);
    if (values[place] != null && places.replaces()) {
      grow();
      place = places.free(hash);
    }
    int to = place * WORDS;
    for (int i = 0; i < words - 1; i++) {
      texts[to + i] = bytes.getLong(start + 8 * i);
    }
    texts[to + words - 1] = last;
    hashes[place] = hash;
    values[place] = value;
  }

  private void grow() {
    places.grow();
    int[] oldHashes = hashes;
    long[] oldTexts = texts;
    Object[] oldValues = values;
    hashes = new int[places.size()];
    texts = new long[places.size() * WORDS];
    values = new Object[places.size()];
    for (int i = 0; i < oldValues.length; i++) {
      if (oldValues[i] != null) {
        int to = places.moved(i, oldHashes[i]);
        hashes[to] = oldHashes[i];
        System.arraycopy(oldTexts, i * WORDS, texts, to * WORDS, WORDS);
        values[to] = oldValues[i];
      }
    }
  }

  /** Finds the first closing brace, and a number that the text up to it gives. */
  private void measure(ByteBuffer bytes, int from, int until) {
    start = from;
    end = -1;
    int most = Math.min(WORDS, (until - from) >>> 3);
    long sum = 0;
    long factor = MIX;
    for (int i = 0; i < most; i++, factor += STEP) {
      long word = bytes.getLong(from + 8 * i);
      int before = Octets.before('}', word);
      if (before < 8) {
        last = word & (-1L >>> (56 - 8 * before));
        words = i + 1;
        end = from + 8 * i + before + 1;
        sum += (last ^ (last >>> 32)) * factor;
        hash = (int) (((sum ^ (sum >>> 32)) * MIX) >>> 32);
        return;
      }
      sum += (word ^ (word >>> 32)) * factor;
    }
  }

  private boolean isKept(ByteBuffer bytes, int place) {
    int at = place * WORDS;
    for (int i = 0; i < words - 1; i++) {
      if (texts[at + i] != bytes.getLong(start + 8 * i)) {
        return false;
      }
    }
    return texts[at + words - 1] == last;
  }
}

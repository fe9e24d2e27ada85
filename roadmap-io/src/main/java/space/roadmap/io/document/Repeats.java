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
 * <p>Only short texts of objects without objects in them are kept, each in the one place that its
 * hash gives it. A type whose structs hardly ever repeat is left alone for a while.
 */
final class Repeats<V> {
  private static final int WORDS = 16; // most of a text, of eight bytes each
  private static final int FEWEST = 64;
  private static final int MOST = 2048;
  private static final int TRIAL = 1024;
  private static final int ENOUGH = TRIAL / 8; // found of those tried; costs as much as it saves
  private static final int REST = 15 * TRIAL;
  private static final long MIX = 0x9E37_79B9_7F4A_7C15L; // odd
  private static final long STEP = 0x3C6E_F372_FE94_F82AL; // even, so that all factors are odd

  private long[] texts = {}; // the last word of each ends with zeros
  private @Nullable Object[] values = {};
  private boolean[] wanted = {}; // found since something else was to take its place
  private int replaced; // since the table grew
  private int tried;
  private int found;
  private int resting; // how many more will not be looked for

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
  @SuppressWarnings("unchecked") // nothing else is kept
  @Nullable V find(ByteBuffer bytes, int from, int until) {
    if (resting > 0) {
      resting--;
      return null;
    }
    if (++tried > TRIAL) {
      resting = found < ENOUGH ? REST : 0;
      tried = 0;
      found = 0;
    }
    measure(bytes, from, until);
    if (end < 0 || values.length == 0) {
      return null;
    }
    int place = hash & (values.length - 1);
    Object value = values[place];
    if (value == null || !isKept(bytes, place)) {
      return null;
    }
    found++;
    wanted[place] = true;
    return (V) value;
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
    if (values.length == 0) {
      resize(FEWEST);
    }
    int place = hash & (values.length - 1);
    if (wanted[place]) {
      wanted[place] = false;
      return;
    }
    if (values[place] != null && ++replaced > values.length / 2 && values.length < MOST) {
      resize(values.length * 2);
      place = hash & (values.length - 1);
    }
    int to = place * WORDS;
    for (int i = 0; i < words - 1; i++) {
      texts[to + i] = bytes.getLong(start + 8 * i);
    }
    texts[to + words - 1] = last;
    values[place] = value;
  }

  private void resize(int size) {
    values = new Object[size];
    wanted = new boolean[size];
    texts = new long[size * WORDS];
    replaced = 0;
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

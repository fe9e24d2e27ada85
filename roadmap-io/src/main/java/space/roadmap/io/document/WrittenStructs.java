package space.roadmap.io.document;

import org.jspecify.annotations.Nullable;

/**
 * Structs of one type that were written lately, with the text that each had.
 *
 * <p>Readers make one object of structs that say the same ({@link Repeats}), and what cannot change
 * is written as it was before. A struct is remembered when it is met, and its text kept when it is
 * met again; so one that never comes back costs little.
 */
final class WrittenStructs {
  private final Places places = new Places();
  private @Nullable Object[] table = {}; // by place: a struct, and its text once it came again
  private short[] depths = {}; // of the texts
  private int place = -1; // of the struct that was looked for last; less than zero if it is new

  /**
   * Returns the text of a struct, if it is kept.
   *
   * @param depth how deep it is to be written, on which its text depends
   */
  byte @Nullable [] find(Object struct, int depth) {
    place = -1;
    if (!places.isWorthwhile()) {
      return null;
    }
    if (places.size() == 0) {
      grow();
    }
    int hash = System.identityHashCode(struct);
    int first = places.of(hash);
    if (table[2 * first] == struct) {
      return found(first, depth);
    }
    if (table[2 * first + 2] == struct) {
      return found(first + 1, depth);
    }
    remember(struct, hash);
    return null;
  }

  private byte @Nullable [] found(int at, int depth) {
    places.found(at);
    place = at;
    return depths[at] == depth ? (byte[]) table[2 * at + 1] : null;
  }

  private void remember(Object struct, int hash) {
    int free = places.free(hash);
    if (table[2 * free] != null && places.replaces()) {
      grow();
      free = places.free(hash);
    }
    table[2 * free] = struct;
    table[2 * free + 1] = null;
  }

  private void grow() {
    places.grow();
    Object[] oldTable = table;
    short[] oldDepths = depths;
    table = new Object[2 * places.size()];
    depths = new short[places.size()];
    for (int i = 0; i < oldDepths.length; i++) {
      Object struct = oldTable[2 * i];
      if (struct != null) {
        int to = places.moved(i, System.identityHashCode(struct));
        table[2 * to] = struct;
        table[2 * to + 1] = oldTable[2 * i + 1];
        depths[to] = oldDepths[i];
      }
    }
  }

  /** Tells whether the struct that was looked for last was met before. */
  boolean isKnown() {
    return place >= 0;
  }

  /** Keeps the text of a struct that was met before, if it is still remembered. */
  void keep(Object struct, int depth, byte @Nullable [] text) {
    int first = places.of(System.identityHashCode(struct));
    int at = table[2 * first] == struct ? first : first + 1;
    if (table[2 * at] == struct) {
      table[2 * at + 1] = text;
      depths[at] = (short) depth;
    }
  }
}

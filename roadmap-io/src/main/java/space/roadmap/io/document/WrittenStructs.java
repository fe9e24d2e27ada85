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
  private int place; // of the struct that was looked for last, less than zero if it is new

  /** Returns the text of a struct, if it is kept. */
  byte @Nullable [] find(Object struct) {
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
      return found(first);
    }
    if (table[2 * first + 2] == struct) {
      return found(first + 1);
    }
    int free = places.free(hash);
    if (table[2 * free] != null && places.replaces()) {
      grow();
      free = places.free(hash);
    }
    table[2 * free] = struct;
    table[2 * free + 1] = null;
    return null;
  }

  private byte @Nullable [] found(int at) {
    places.found(at);
    place = at;
    return (byte[]) table[2 * at + 1];
  }

  private void grow() {
    places.grow();
    Object[] old = table;
    table = new Object[2 * places.size()];
    for (int i = 0; i < old.length; i += 2) {
      if (old[i] != null) {
        int to = places.moved(i / 2, System.identityHashCode(old[i]));
        table[2 * to] = old[i];
        table[2 * to + 1] = old[i + 1];
      }
    }
  }

  /** Tells whether the struct that was looked for last was met before. */
  boolean isKnown() {
    return place >= 0;
  }

  /** Keeps the text of a struct that was met before, if it is still remembered. */
  void keep(Object struct, byte @Nullable [] text) {
    int first = places.size() == 0 ? 0 : places.of(System.identityHashCode(struct));
    if (table[2 * first] == struct) {
      table[2 * first + 1] = text;
    } else if (table[2 * first + 2] == struct) {
      table[2 * first + 3] = text;
    }
  }
}

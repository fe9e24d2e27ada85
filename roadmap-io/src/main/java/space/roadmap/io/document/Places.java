package space.roadmap.io.document;

import com.google.common.primitives.Bytes;

/**
 * The places of a table of what came lately: which to look into, and which to use again.
 *
 * <p>Each hash has two places side by side. What is new takes the one that was not found last, so
 * what comes often is not driven out by what comes once. The table grows with what it loses, and is
 * not looked into for a while if hardly anything is found.
 */
final class Places {
  private static final int FEWEST = 64;
  private static final int MOST = 2048;
  private static final int TRIAL = 1024;
  private static final int ENOUGH = TRIAL / 8; // found of those tried; costs as much as it saves
  private static final int REST = 15 * TRIAL;

  private int mask; // of the first of two places
  private byte[] last = {}; // by pair: which was found last
  private int replaced; // since the table grew
  private int tried;
  private int found;
  private int resting; // how many more will not be looked for

  /** Tells whether to look for the next one. */
  boolean isWorthwhile() {
    if (resting > 0) {
      resting--;
      return false;
    }
    if (++tried > TRIAL) {
      resting = found < ENOUGH ? REST : 0;
      tried = 0;
      found = 0;
    }
    return true;
  }

  /** Returns how many places there are: none at first. */
  int size() {
    return 2 * last.length;
  }

  /** Makes room for the first, or for twice as many; what is kept is to be {@link #moved}. */
  void grow() {
    last = last.length == 0 ? new byte[FEWEST / 2] : Bytes.concat(last, last);
    mask = 2 * last.length - 2;
    replaced = 0;
  }

  /** Returns where to move what was in a place before the table grew. */
  int moved(int place, int hash) {
    return of(hash) + (place & 1);
  }

  /** Returns the first of the two places for a hash. */
  int of(int hash) {
    return hash & mask;
  }

  /** Notes that what was looked for is in a place. */
  void found(int place) {
    found++;
    last[place >> 1] = (byte) (place & 1);
  }

  /** Returns which of the two places for a hash to use for what was in neither. */
  int free(int hash) {
    int first = of(hash);
    return first + 1 - last[first >> 1];
  }

  /** Notes that something is lost; tells whether to {@link #grow} first. */
  boolean replaces() {
    return ++replaced > last.length && size() < MOST;
  }
}

package space.roadmap.core.rule.facts;

import java.util.List;

/**
 * The needs of all {@link Owners} as numbers.
 *
 * <p>The needs of an owner are those from {@link #first} of it to {@link #first} of the next; the
 * targets of a need are found alike. Most needs are settled by these numbers alone.
 */
public final class NeedTable {
  final int[] firsts; // by owner
  final int[] firstTargets; // by need
  final int[] targets;
  final byte[] traits; // by need

  private NeedTable(int owners, int needs, int targets) {
    firsts = new int[owners + 1];
    firstTargets = new int[needs + 1];
    this.targets = new int[targets];
    traits = new byte[needs];
  }

  /** Joins the needs of parts, of so many owners each, but for the last. */
  static NeedTable joined(List<NeedRows> parts, int size, int owners) {
    int needs = parts.stream().mapToInt(NeedRows::count).sum();
    int targets = parts.stream().mapToInt(NeedRows::targetCount).sum();
    NeedTable table = new NeedTable(owners, needs, targets);
    int owner = 0;
    int need = 0;
    int place = 0;
    for (NeedRows part : parts) {
      part.copyTo(table, owner, need, place);
      owner += size;
      need += part.count();
      place += part.targetCount();
    }
    return table;
  }

  /** Returns the first need of an owner. */
  public int first(int owner) {
    return firsts[owner];
  }

  /** Returns where the first target of a need stands. */
  public int firstTarget(int need) {
    return firstTargets[need];
  }

  /** Returns the owner that stands in this place; {@link Owners#NONE} if it is none. */
  public int target(int place) {
    return targets[place];
  }

  /** Returns whether a need holds its owner up: it is hard, and asks the target to come first. */
  public boolean waits(int need) {
    return (traits[need] & NeedRows.WAITING) != 0;
  }

  /** Returns whether a need asks for its targets, as a whole, by the start of its owner. */
  public boolean isPlain(int need) {
    return (traits[need] & NeedRows.PLAIN) != 0;
  }

  /**
   * Returns the first need from this one on that is not just for capabilities and missions to be
   * there or done; -1 if there is none.
   */
  public int nextSpecial(int need) {
    for (int i = need; i < traits.length; i++) {
      if ((traits[i] & NeedRows.SPECIAL) != 0) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the owner of a need. */
  public int owner(int need) {
    int low = 0;
    int high = firsts.length - 1;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (firsts[middle] <= need) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns whether a need of this owner names a milestone. */
  public boolean namesMilestones(int owner) {
    int end = firsts[owner + 1];
    for (int need = firsts[owner]; need < end; need++) {
      if ((traits[need] & NeedRows.NAMING) != 0) {
        return true;
      }
    }
    return false;
  }
}

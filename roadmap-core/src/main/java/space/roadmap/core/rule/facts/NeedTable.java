package space.roadmap.core.rule.facts;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Strength;

/**
 * The needs of all {@link Owners} as numbers.
 *
 * <p>The needs of an owner are those from {@link #first} of it to {@link #first} of the next; the
 * targets of a need are found alike. Most needs are settled by these numbers alone.
 */
public final class NeedTable {
  private final int[] firsts; // by owner
  private int[] firstTargets; // by need
  private int[] targets;
  private final BitSet waiting = new BitSet(); // by need
  private final BitSet plain = new BitSet(); // by need
  private final BitSet special = new BitSet(); // by need
  private final BitSet naming = new BitSet(); // by owner

  NeedTable(int owners) {
    firsts = new int[owners + 1];
    firstTargets = new int[2 * owners + 1];
    targets = new int[3 * owners]; // few needs have several
  }

  /** Adds the needs of the next owner. */
  public void add(int owner, List<Need> needs, Owners owners) {
    int number = firsts[owner];
    for (int i = 0; i < needs.size(); i++) {
      add(owner, number + i, needs.get(i), owners);
    }
    firsts[owner + 1] = number + needs.size();
  }

  private void add(int owner, int number, Need need, Owners owners) {
    List<Id<Entity>> anyOf = need.anyOf();
    int place = firstTargets[number];
    boolean namesPart = false;
    boolean isSpecial = need.kind().isPresent() && isSpecial(need.kind().get());
    targets = withRoomFor(targets, place + anyOf.size());
    for (int i = 0; i < anyOf.size(); i++) {
      int target = owners.number(anyOf.get(i));
      targets[place + i] = target;
      isSpecial |=
          target != Owners.NONE
              && (target < owners.firstCapability() || target >= owners.endOfMissions());
      namesPart |= anyOf.get(i).isPart();
    }
    firstTargets = withRoomFor(firstTargets, number + 2);
    firstTargets[number + 1] = place + anyOf.size();
    boolean namesMilestone = need.by().isPresent() || need.when().isPresent();
    if (namesMilestone) {
      naming.set(owner);
    }
    plain.set(
        number,
        !namesMilestone
            && !namesPart
            && need.lag().isEmpty()
            && need.during().isEmpty()
            && !NeedSemantics.countsOwnerFinish(need));
    waiting.set(number, waits(need));
    if (isSpecial) {
      special.set(number);
    }
  }

  private static boolean isSpecial(NeedKind kind) {
    return switch (kind) {
      case MATURITY, DECISION, EVENT, CONDITION, CONTINUOUS -> true;
      case CAPABILITY, RESULT, PRECURSOR, RIDE -> false;
    };
  }

  private static int[] withRoomFor(int[] array, int length) {
    return length <= array.length ? array : Arrays.copyOf(array, length + (length >> 1));
  }

  private static boolean waits(Need need) {
    if (need.kind().isPresent()) {
      NeedKind kind = need.kind().get();
      if (kind == NeedKind.RIDE || kind == NeedKind.CONDITION) {
        return false;
      }
      if (kind == NeedKind.PRECURSOR && need.strength().isEmpty()) {
        return false;
      }
    }
    return need.strength().isEmpty() || need.strength().get() == Strength.HARD;
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
    return waiting.get(need);
  }

  /** Returns whether a need asks for its targets, as a whole, by the start of its owner. */
  public boolean isPlain(int need) {
    return plain.get(need);
  }

  /**
   * Returns the first need from this one on that is not just for capabilities and missions to be
   * there or done; -1 if there is none.
   */
  public int nextSpecial(int need) {
    return special.nextSetBit(need);
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
    return naming.get(owner);
  }
}

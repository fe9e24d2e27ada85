package space.roadmap.core.rule.facts;

import java.util.Arrays;
import java.util.List;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Strength;

/** The needs of some owners that follow each other: a part of the {@link NeedTable}. */
final class NeedRows {
  /** A need holds its owner up. */
  static final byte WAITING = 1;

  /** A need asks for its targets, as a whole, by the start of its owner. */
  static final byte PLAIN = 2;

  /** A need is not just for capabilities and missions to be there or done. */
  static final byte SPECIAL = 4;

  /** A need names a milestone of its owner or of its target. */
  static final byte NAMING = 8;

  private final Owners owners;
  private final int[] ends; // by owner, the number of its last need and one
  private byte[] traits; // by need
  private int[] targetEnds; // by need
  private int[] targets;
  private int count;

  NeedRows(Owners owners, int size) {
    this.owners = owners;
    ends = new int[size];
    traits = new byte[2 * size];
    targetEnds = new int[2 * size];
    targets = new int[3 * size]; // few needs have several
  }

  /**
   * Adds the needs of the next owner.
   *
   * @param row its number among the owners of this part
   */
  void add(int row, List<Need> needs) {
    for (int i = 0; i < needs.size(); i++) {
      add(needs.get(i));
    }
    ends[row] = count;
  }

  private void add(Need need) {
    List<Id<Entity>> anyOf = need.anyOf();
    int place = targetCount();
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
    boolean isNaming = need.by().isPresent() || need.when().isPresent();
    boolean isPlain =
        !isNaming
            && !namesPart
            && need.lag().isEmpty()
            && need.during().isEmpty()
            && !NeedSemantics.countsOwnerFinish(need);
    int found =
        (waits(need) ? WAITING : 0)
            | (isPlain ? PLAIN : 0)
            | (isSpecial ? SPECIAL : 0)
            | (isNaming ? NAMING : 0);
    if (count == traits.length) {
      traits = Arrays.copyOf(traits, grown(count + 1));
      targetEnds = Arrays.copyOf(targetEnds, traits.length);
    }
    traits[count] = (byte) found;
    targetEnds[count] = place + anyOf.size();
    count++;
  }

  private static boolean isSpecial(NeedKind kind) {
    return switch (kind) {
      case MATURITY, DECISION, EVENT, CONDITION, CONTINUOUS -> true;
      case CAPABILITY, RESULT, PRECURSOR, RIDE -> false;
    };
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

  private static int[] withRoomFor(int[] array, int length) {
    return length <= array.length ? array : Arrays.copyOf(array, grown(length));
  }

  private static int grown(int length) {
    return length + (length >> 1);
  }

  /** Returns how many needs there are. */
  int count() {
    return count;
  }

  /** Returns how many targets they have together. */
  int targetCount() {
    return count == 0 ? 0 : targetEnds[count - 1];
  }

  /**
   * Writes this into the arrays of the whole table.
   *
   * @param owner the number of the first owner
   * @param need the number of the first need
   * @param place where its first target stands
   */
  void copyTo(NeedTable table, int owner, int need, int place) {
    for (int i = 0; i < ends.length; i++) {
      table.firsts[owner + i + 1] = need + ends[i];
    }
    for (int i = 0; i < count; i++) {
      table.firstTargets[need + i + 1] = place + targetEnds[i];
    }
    System.arraycopy(traits, 0, table.traits, need, count);
    System.arraycopy(targets, 0, table.targets, place, targetCount());
  }
}

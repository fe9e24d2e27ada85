package space.roadmap.core.rule.builtin.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import space.roadmap.core.rule.facts.Bounds;
import space.roadmap.core.rule.facts.Wording;

/**
 * Days on end, both ends included, on each of which too few may be there.
 *
 * @param from its first day
 * @param to its last day, {@link Bounds#OPEN_END} if it has none
 * @param certain the parts of it in which too few are there whatever the dates turn out to be
 */
record Gap(long from, long to, List<Days> certain) {
  private static final int CAN = 0;
  private static final int SURELY = 1;
  private static final int MEETING = 2;

  /** Days on end. */
  record Days(long from, long to) {
    String words(boolean certain) {
      if (to == Bounds.OPEN_END) {
        return "from " + Wording.day(from) + " on";
      }
      long end = Math.min(to + 1, LocalDate.MAX.toEpochDay());
      String length = certain ? Wording.atLeast(from, end) : "up to " + Wording.upTo(from, end);
      return "from " + Wording.day(from) + " to " + Wording.day(to) + " (" + length + ")";
    }
  }

  boolean isCertain() {
    return !certain.isEmpty();
  }

  /**
   * Returns the gaps from one day to another in which fewer are there than are asked for.
   *
   * <p>Days on which too few are there only if one goes before its last day are no gap of their
   * own: one that goes some day of 2030 and another that comes some day of 2030 may be meant to
   * meet.
   */
  static List<Gap> of(List<Cover> covers, int atLeast, long first, long last) {
    NavigableMap<Long, int[]> changes = new TreeMap<>();
    changes.put(first, new int[3]);
    for (Cover cover : covers) {
      add(changes, CAN, cover.from(), cover.to(), first, last);
      add(changes, SURELY, cover.surelyFrom(), cover.surelyTo(), first, last);
      add(changes, MEETING, cover.surelyFrom(), cover.to(), first, last);
    }
    return new Sweep(atLeast).gaps(changes, last);
  }

  private static void add(
      Map<Long, int[]> changes, int what, long from, long to, long first, long last) {
    if (from <= to && from <= last && to >= first) {
      changes.computeIfAbsent(Math.max(from, first), day -> new int[3])[what]++;
      if (to < last) {
        changes.computeIfAbsent(to + 1, day -> new int[3])[what]--;
      }
    }
  }

  /** Goes through the days on which something changes. */
  private static final class Sweep {
    private final int atLeast;
    private final List<Gap> gaps = new ArrayList<>();
    private List<Days> certain = new ArrayList<>();
    private long from = Bounds.OPEN_START; // of the gap that is open
    private boolean told; // whether it is one, rather than two that may meet

    Sweep(int atLeast) {
      this.atLeast = atLeast;
    }

    List<Gap> gaps(NavigableMap<Long, int[]> changes, long last) {
      int[] there = new int[3];
      for (Map.Entry<Long, int[]> change : changes.entrySet()) {
        for (int i = 0; i < there.length; i++) {
          there[i] += change.getValue()[i];
        }
        Long next = changes.higherKey(change.getKey());
        look(change.getKey(), next == null ? last : next - 1, there);
      }
      close(last);
      return gaps;
    }

    private void look(long day, long end, int[] there) {
      if (there[SURELY] >= atLeast) {
        close(day - 1);
        return;
      }
      from = from == Bounds.OPEN_START ? day : from;
      told |= there[MEETING] < atLeast;
      if (there[CAN] < atLeast) {
        int before = certain.size() - 1;
        if (before >= 0 && certain.get(before).to() == day - 1) {
          certain.set(before, new Days(certain.get(before).from(), end));
        } else {
          certain.add(new Days(day, end));
        }
      }
    }

    private void close(long to) {
      if (told) {
        gaps.add(new Gap(from, to, certain));
      }
      certain = new ArrayList<>();
      from = Bounds.OPEN_START;
      told = false;
    }
  }
}

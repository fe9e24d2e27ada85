package space.roadmap.core.rule.facts;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Passes marks along links until nothing changes: what is marked passes its marks on to all that it
 * is linked to.
 *
 * <p>Marks are the bits of a number. A node passes on each mark once, so that links may run in
 * circles, and it all takes time linear in the links for each mark.
 */
public final class Marks {
  private static final int END = -1;

  private final int[] marks; // by node
  private final int[] firstLinks; // by node
  private int[] nextLinks = new int[16];
  private int[] targets = new int[16];
  private int links;

  /** Makes nodes without marks and links, numbered from 0. */
  public Marks(int nodes) {
    marks = new int[nodes];
    firstLinks = new int[nodes];
    Arrays.fill(firstLinks, END);
  }

  /** Adds marks to a node. */
  public void add(int node, int added) {
    marks[node] |= added;
  }

  /** Links one node to another, to which it passes its marks. */
  public void link(int from, int to) {
    if (links == targets.length) {
      targets = Arrays.copyOf(targets, 2 * links);
      nextLinks = Arrays.copyOf(nextLinks, 2 * links);
    }
    targets[links] = to;
    nextLinks[links] = firstLinks[from];
    firstLinks[from] = links++;
  }

  /** Returns the marks of a node. */
  public int of(int node) {
    return marks[node];
  }

  /** Returns whether a node has all of these marks. */
  public boolean has(int node, int wanted) {
    return (marks[node] & wanted) == wanted;
  }

  /** Passes the marks on. */
  public Marks spread() {
    int[] waiting = new int[marks.length];
    BitSet isWaiting = new BitSet(marks.length);
    int size = 0;
    for (int node = 0; node < marks.length; node++) {
      if (marks[node] != 0 && firstLinks[node] != END) {
        waiting[size++] = node;
        isWaiting.set(node);
      }
    }
    while (size > 0) {
      int node = waiting[--size];
      isWaiting.clear(node);
      for (int link = firstLinks[node]; link != END; link = nextLinks[link]) {
        int target = targets[link];
        if ((marks[node] & ~marks[target]) != 0) {
          marks[target] |= marks[node];
          if (!isWaiting.get(target)) {
            isWaiting.set(target);
            waiting[size++] = target;
          }
        }
      }
    }
    return this;
  }
}

package space.roadmap.core.rule.builtin.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Nodes that wait for others: a node goes on once all its needs are met, and a need is met once any
 * of its targets goes on.
 *
 * <p>What never goes on waits, in the end, for itself. All work is linear in the size of the graph
 * and uses no recursion.
 */
final class WaitingGraph {
  private final List<List<Need>> needs = new ArrayList<>();

  /** One need of a node. */
  private static final class Need {
    final int owner;
    final int[] targets;
    boolean met;

    Need(int owner, int[] targets) {
      this.owner = owner;
      this.targets = targets;
    }
  }

  /** Adds a node and returns its number, counted from 0. */
  int add() {
    needs.add(new ArrayList<>());
    return needs.size() - 1;
  }

  /** Says that a node waits for any one of these. */
  void await(int node, int[] targets) {
    needs.get(node).add(new Need(node, targets));
  }

  /**
   * Returns circles in which nodes wait for each other, one for each group of nodes that all wait
   * for each other: a shortest one through the lowest node of the group, which comes first. The
   * circles are in the order of these nodes.
   */
  List<int[]> circles() {
    BitSet stuck = stuck();
    List<int[]> groups = new Groups(stuck).find();
    groups.sort((one, other) -> Integer.compare(one[0], other[0]));
    List<int[]> circles = new ArrayList<>();
    for (int[] group : groups) {
      int[] circle = circle(group, stuck);
      if (circle.length > 0) {
        circles.add(circle);
      }
    }
    return circles;
  }

  private BitSet stuck() {
    List<List<Need>> awaiting = new ArrayList<>();
    needs.forEach(unused -> awaiting.add(new ArrayList<>()));
    int[] open = new int[needs.size()];
    Deque<Integer> going = new ArrayDeque<>();
    BitSet stuck = new BitSet();
    for (int node = 0; node < open.length; node++) {
      open[node] = needs.get(node).size();
      for (Need need : needs.get(node)) {
        for (int target : need.targets) {
          awaiting.get(target).add(need);
        }
      }
      if (open[node] == 0) {
        going.add(node);
      } else {
        stuck.set(node);
      }
    }
    while (!going.isEmpty()) {
      for (Need need : awaiting.get(going.remove())) {
        if (!need.met) {
          need.met = true;
          if (--open[need.owner] == 0) {
            stuck.clear(need.owner);
            going.add(need.owner);
          }
        }
      }
    }
    return stuck;
  }

  /** Returns the nodes a stuck node waits for: the targets of all needs that are never met. */
  private int[] awaited(int node) {
    return needs.get(node).stream()
        .filter(need -> !need.met)
        .flatMapToInt(need -> Arrays.stream(need.targets))
        .toArray();
  }

  /** Returns the shortest way from the first of a group back to it, or nothing if there is none. */
  private int[] circle(int[] group, BitSet stuck) {
    BitSet inside = new BitSet();
    for (int node : group) {
      inside.set(node);
    }
    inside.and(stuck);
    int[] cameFrom = new int[needs.size()];
    Arrays.fill(cameFrom, -1);
    Deque<Integer> reached = new ArrayDeque<>(List.of(group[0]));
    while (!reached.isEmpty()) {
      int node = reached.remove();
      for (int next : awaited(node)) {
        if (next == group[0]) {
          return way(cameFrom, node, group[0]);
        }
        if (inside.get(next) && cameFrom[next] < 0) {
          cameFrom[next] = node;
          reached.add(next);
        }
      }
    }
    return new int[0];
  }

  private static int[] way(int[] cameFrom, int last, int first) {
    int length = 1;
    for (int node = last; node != first; node = cameFrom[node]) {
      length++;
    }
    int[] way = new int[length];
    int node = last;
    for (int i = length - 1; i > 0; i--) {
      way[i] = node;
      node = cameFrom[node];
    }
    way[0] = first;
    return way;
  }

  /** Finds the groups of nodes that wait for each other: Tarjan's algorithm, without recursion. */
  private final class Groups {
    private final BitSet stuck;
    private final int[] order = new int[needs.size()];
    private final int[] low = new int[needs.size()];
    private final BitSet onStack = new BitSet();
    private final Deque<Integer> stack = new ArrayDeque<>();
    private final Deque<Visit> visits = new ArrayDeque<>();
    private final List<int[]> groups = new ArrayList<>();
    private int next;

    Groups(BitSet stuck) {
      this.stuck = stuck;
    }

    List<int[]> find() {
      for (int node = stuck.nextSetBit(0); node >= 0; node = stuck.nextSetBit(node + 1)) {
        if (order[node] == 0) {
          enter(node);
          while (!visits.isEmpty()) {
            step(visits.element());
          }
        }
      }
      return groups;
    }

    private void enter(int node) {
      order[node] = ++next;
      low[node] = order[node];
      stack.push(node);
      onStack.set(node);
      visits.push(new Visit(node, awaited(node)));
    }

    private void step(Visit visit) {
      if (visit.next < visit.awaited.length) {
        int target = visit.awaited[visit.next++];
        if (order[target] == 0) {
          enter(target);
        } else if (onStack.get(target)) {
          low[visit.node] = Math.min(low[visit.node], order[target]);
        }
        return;
      }
      visits.pop();
      if (!visits.isEmpty()) {
        int from = visits.element().node;
        low[from] = Math.min(low[from], low[visit.node]);
      }
      if (low[visit.node] == order[visit.node]) {
        groups.add(group(visit.node));
      }
    }

    private int[] group(int root) {
      List<Integer> members = new ArrayList<>();
      int member;
      do {
        member = stack.pop();
        onStack.clear(member);
        members.add(member);
      } while (member != root);
      return members.stream().mapToInt(Integer::intValue).sorted().toArray();
    }
  }

  /** A node whose targets are being visited. */
  private static final class Visit {
    final int node;
    final int[] awaited;
    int next;

    Visit(int node, int[] awaited) {
      this.node = node;
      this.awaited = awaited;
    }
  }
}

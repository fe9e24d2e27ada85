package space.roadmap.core.rule.facts;

/**
 * Which of the owners that are stopped depend on each other, be it by way of others: those of one
 * circle, or of circles that touch, have one number.
 *
 * <p>All links between them count, even those along which nothing has been stopped. The numbers are
 * those of strongly connected components, found as by R. Tarjan, "Depth-first search and linear
 * graph algorithms", SIAM Journal on Computing 1 (1972).
 */
final class FlowCircles {
  private final FlowSearch search;
  private final FlowGraph graph;
  private final int[] circles; // by owner, from 1
  private int count;

  FlowCircles(FlowSearch search) {
    this.search = search;
    graph = search.graph;
    circles = new int[search.owners.size()];
    Visit visit = new Visit(circles.length);
    for (int i = 0; i < search.count(); i++) {
      visit.start(graph.owner(search.node(i)));
    }
  }

  /** Returns whether two owners, both stopped, depend on each other. */
  boolean isShared(int owner, int other) {
    return circles[owner] == circles[other];
  }

  /** Walks from each owner to what it depends on. */
  private final class Visit {
    private final int[] numbers; // by owner, from 1 in the order of the walk
    private final int[] lows; // by owner, the lowest number seen from it that is still open
    private final int[] cursors; // by owner, how many of its links have been followed
    private final int[] path;
    private final int[] open;
    private int length;
    private int opened;
    private int last;

    Visit(int size) {
      numbers = new int[size];
      lows = new int[size];
      cursors = new int[size];
      path = new int[size];
      open = new int[size];
    }

    void start(int first) {
      if (numbers[first] == 0) {
        enter(first);
      }
      while (length > 0) {
        int owner = path[length - 1];
        if (cursors[owner] < graph.dependencies(owner)) {
          int node = graph.dependency(owner, cursors[owner]++);
          if (node != Owners.NONE && search.effect(node) != null) {
            see(owner, graph.owner(node));
          }
        } else {
          leave(owner);
        }
      }
    }

    private void enter(int owner) {
      numbers[owner] = ++last;
      lows[owner] = last;
      path[length++] = owner;
      open[opened++] = owner;
    }

    private void see(int owner, int other) {
      if (numbers[other] == 0) {
        enter(other);
      } else if (circles[other] == 0) {
        lows[owner] = Math.min(lows[owner], lows[other]);
      }
    }

    private void leave(int owner) {
      length--;
      if (length > 0) {
        int before = path[length - 1];
        lows[before] = Math.min(lows[before], lows[owner]);
      }
      if (lows[owner] == numbers[owner]) {
        count++;
        while (circles[owner] == 0) {
          circles[open[--opened]] = count;
        }
      }
    }
  }
}

package space.roadmap.core.rule.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarksTest {
  private static final int NODES = 9;

  @Test
  void passOnWhatASearchCollects() {
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      Marks marks = new Marks(NODES);
      int[] own = new int[NODES];
      boolean[][] links = new boolean[NODES][NODES];
      for (int node = 0; node < NODES; node++) {
        own[node] = random.nextInt(3) == 0 ? random.nextInt(16) : 0;
        marks.add(node, own[node]);
      }
      for (int i = 0; i < 12; i++) {
        int from = random.nextInt(NODES);
        int to = random.nextInt(NODES);
        links[from][to] = true;
        marks.link(from, to);
      }
      marks.spread();
      for (int node = 0; node < NODES; node++) {
        BitSet sources = new BitSet();
        collect(node, links, sources);
        int expected = sources.stream().map(it -> own[it]).reduce(0, (one, other) -> one | other);
        assertThat(marks.of(node)).as("seed %d, node %d", seed, node).isEqualTo(expected);
      }
    }
  }

  /** Collects what has a way to a node. */
  private static void collect(int node, boolean[][] links, BitSet sources) {
    if (sources.get(node)) {
      return;
    }
    sources.set(node);
    for (int from = 0; from < NODES; from++) {
      if (links[from][node]) {
        collect(from, links, sources);
      }
    }
  }

  @Test
  void goDownALongChain() {
    int length = 100_000;
    Marks marks = new Marks(length);
    for (int node = 1; node < length; node++) {
      marks.link(node - 1, node);
    }
    marks.add(0, 5);
    assertThat(marks.spread().of(length - 1)).isEqualTo(5);
  }
}

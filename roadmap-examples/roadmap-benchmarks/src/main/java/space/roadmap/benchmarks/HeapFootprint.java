package space.roadmap.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Measures the heap that a document keeps after it has been read.
 *
 * <p>The used heap is taken after repeated collections, once with the document and once without,
 * several times; the median difference counts. Run it with a fixed heap and the serial collector,
 * one subject to a virtual machine:
 *
 * <pre>{@code
 * java -Xms8g -Xmx8g -XX:+UseSerialGC -cp ... space.roadmap.benchmarks.HeapFootprint jackson3 100000
 * }</pre>
 */
public final class HeapFootprint {
  private static final int ROUNDS = 5;
  private static final int MEDIAN = ROUNDS / 2; // now and then a round keeps what it should drop
  private static final int COLLECTIONS = 4;
  private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

  private HeapFootprint() {}

  /** Prints a line of Markdown: subject, missions, bytes a mission. */
  public static void main(String[] args) throws IOException {
    Subject subject = subject(args[0]);
    int missions = Integer.parseInt(args[1]);
    int text = args.length > 2 ? Integer.parseInt(args[2]) : GeneratedRoadmap.TEXT;
    subject.read(GeneratedRoadmap.json(1_000, text));
    byte[] json = GeneratedRoadmap.json(missions, text);
    long[] kept = new long[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      kept[round] = kept(subject, json);
    }
    Arrays.sort(kept);
    System.out.printf(
        Locale.ROOT,
        "| %s | %,d | %,.0f | %.2f |%n",
        args[0],
        missions,
        (double) kept[MEDIAN] / missions,
        (double) kept[MEDIAN] / json.length);
  }

  /** Returns the heap used with what was read, less the heap used once that is gone. */
  private static long kept(Subject subject, byte[] json) throws IOException {
    @Nullable Object[] holder = {subject.read(json)};
    long with = used();
    if (holder[0] == null) {
      throw new IllegalStateException("nothing was read");
    }
    holder[0] = null;
    return with - used();
  }

  private static long used() {
    long smallest = Long.MAX_VALUE;
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
      smallest = Math.min(smallest, MEMORY.getHeapMemoryUsage().getUsed());
    }
    return smallest;
  }

  private static Subject subject(String name) {
    return switch (name) {
      case "jackson3" -> new Jackson3Subject();
      case "jackson2" -> new Jackson2Subject();
      case "roadmap" -> new RoadmapSubject();
      default -> throw new IllegalArgumentException("unknown subject: " + name);
    };
  }
}

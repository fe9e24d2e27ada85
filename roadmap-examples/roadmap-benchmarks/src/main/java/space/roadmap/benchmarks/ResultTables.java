package space.roadmap.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.util.ListStatistics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts the results of a run into the tables of a Markdown page.
 *
 * <p>A page marks the place of a table with a comment before and one after it, {@code <!-- table:
 * ReadJson -->} and {@code <!-- end -->}; whatever stands between them is replaced. Tables are
 * named after their benchmark class; {@code Heap} holds the lines of {@link HeapFootprint}, {@code
 * Machine} and {@code Growth} follow from the results themselves.
 *
 * <pre>{@code
 * java -cp ... space.roadmap.benchmarks.ResultTables docs/performance.md heap.md round1.json ...
 * }</pre>
 *
 * <p>Each round is one fork of every benchmark, so that a benchmark and its baseline are measured
 * close to one another; the forks of a benchmark are put together here.
 */
public final class ResultTables {
  private static final double CONFIDENCE = 0.999; // as JMH itself says it
  private static final List<String> CLASSES = List.of("ReadJson", "WriteJson", "Validate");

  private static final String CSV = "CsvTables";
  private static final String XLSX = "XlsxTables";
  private static final String DATES = "ParseDate";
  private static final String PLUGINS = "FindPlugins";
  private static final String RULES = "RuleCost";

  private final List<Result> results = new ArrayList<>();

  private ResultTables(List<JsonNode> rounds) {
    Map<String, List<JsonNode>> forks = new LinkedHashMap<>();
    for (JsonNode round : rounds) {
      for (JsonNode run : round) {
        String key = run.path("benchmark").asString() + run.path("params");
        forks.computeIfAbsent(key, k -> new ArrayList<>()).add(run);
      }
    }
    forks.values().forEach(runs -> results.add(Result.of(runs)));
  }

  /** Rewrites the tables of a page in place. */
  public static void main(String[] args) throws IOException {
    List<JsonNode> rounds = new ArrayList<>();
    for (int i = 2; i < args.length; i++) {
      rounds.add(JsonMapper.shared().readTree(Files.readString(Path.of(args[i]))));
    }
    ResultTables tables = new ResultTables(rounds);
    Path page = Path.of(args[0]);
    String text = Files.readString(page);
    for (String name : CLASSES) {
      text = replaced(text, name, tables.table(name));
    }
    text = replaced(text, CSV, tables.table(CSV));
    text = replaced(text, XLSX, tables.table(XLSX));
    text = replaced(text, DATES, tables.times(DATES, "ns"));
    text = replaced(text, PLUGINS, tables.times(PLUGINS, "ms"));
    text = replaced(text, RULES, tables.rules());
    text = replaced(text, "Growth", tables.growth());
    text = replaced(text, "Heap", heap(Files.readString(Path.of(args[1]))));
    text = replaced(text, "Machine", machine(rounds.get(0).get(0), rounds.size()));
    Files.writeString(page, text);
  }

  private String table(String benchmark) {
    StringBuilder table = new StringBuilder();
    table.append(
        "| | missions | ms | ± ms | best ms | ns a mission | speed to baseline | by the best |");
    table.append(
        " allocated a mission | to baseline |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n");
    for (Result result : results) {
      if (result.benchmark().equals(benchmark)) {
        Result baseline = baseline(result);
        table.append(
            String.format(
                Locale.ROOT,
                "| %s | %,d | %,.1f | %,.1f | %,.1f | %,.0f | %s | %s | %,.0f B | %s |%n",
                result.method(),
                result.missions(),
                result.millis(),
                result.error(),
                result.best(),
                result.millis() * 1e6 / result.missions(),
                baseline == null ? "–" : ratio(baseline.millis() / result.millis()),
                baseline == null ? "–" : ratio(baseline.best() / result.best()),
                result.allocated() / result.missions(),
                baseline == null ? "–" : ratio(result.allocated() / baseline.allocated())));
      }
    }
    return table.toString();
  }

  /** What has no missions: times in the unit of the benchmark. */
  private String times(String benchmark, String unit) {
    StringBuilder table =
        new StringBuilder(
            """
            | | UNIT | ± UNIT | best UNIT | speed to baseline | by the best | allocated |
            |---|---:|---:|---:|---:|---:|---:|
            """
                .replace("UNIT", unit));
    for (Result result : results) {
      if (result.benchmark().equals(benchmark)) {
        Result baseline = baseline(result);
        table.append(
            String.format(
                Locale.ROOT,
                "| %s | %,.1f | %,.1f | %,.1f | %s | %s | %,.0f B |%n",
                result.method(),
                result.millis(),
                result.error(),
                result.best(),
                baseline == null ? "–" : ratio(baseline.millis() / result.millis()),
                baseline == null ? "–" : ratio(baseline.best() / result.best()),
                result.allocated()));
      }
    }
    return table.toString();
  }

  /** Each rule alone, the most costly first. */
  private String rules() {
    StringBuilder table =
        new StringBuilder(
            """
            | Rule | missions | best ms | ns a mission | allocated a mission |
            |---|---:|---:|---:|---:|
            """);
    results.stream()
        .filter(result -> result.benchmark().equals(RULES))
        .sorted(Comparator.comparingDouble(Result::best).reversed())
        .forEach(
            result ->
                table.append(
                    String.format(
                        Locale.ROOT,
                        "| `%s` | %,d | %,.1f | %,.0f | %,.0f B |%n",
                        result.rule(),
                        result.missions(),
                        result.best(),
                        result.best() * 1e6 / result.missions(),
                        result.allocated() / result.missions())));
    return table.toString();
  }

  /** How much longer a mission takes in the largest document than in the smallest. */
  private String growth() {
    Map<String, TreeMap<Integer, Result>> bySize = new TreeMap<>();
    for (Result result : results) {
      if (CLASSES.contains(result.benchmark())) {
        bySize
            .computeIfAbsent(result.benchmark() + "." + result.method(), k -> new TreeMap<>())
            .put(result.missions(), result);
      }
    }
    StringBuilder table =
        new StringBuilder("| | from | to | time a mission grows |\n|---|---:|---:|---:|\n");
    bySize.forEach(
        (name, sizes) -> {
          Result least = sizes.firstEntry().getValue();
          Result most = sizes.lastEntry().getValue();
          double growth = most.best() / most.missions() / (least.best() / least.missions());
          table.append(
              String.format(
                  Locale.ROOT,
                  "| %s | %,d | %,d | %.2f |%n",
                  name,
                  least.missions(),
                  most.missions(),
                  growth));
        });
    return table.toString();
  }

  /** Returns the result to compare with: the same work by the first method of the class. */
  private @Nullable Result baseline(Result result) {
    String method =
        switch (result.benchmark()) {
          case "Validate" -> "networkntSchema";
          case CSV -> result.method().startsWith("write") ? "joinFastCsv" : "splitFastCsv";
          case XLSX -> result.method().startsWith("write") ? "writeFastExcel" : "readFastExcel";
          case DATES -> "localDate";
          case PLUGINS -> result.method().equals("folder") ? "serviceLoaders" : "serviceLoader";
          default -> "jackson3";
        };
    return results.stream()
        .filter(r -> r.benchmark().equals(result.benchmark()) && r.method().equals(method))
        .filter(r -> r.missions() == result.missions())
        .findFirst()
        .orElse(null);
  }

  private static String ratio(double ratio) {
    return String.format(Locale.ROOT, "%.2f", ratio);
  }

  private static String heap(String lines) {
    return "| | missions | bytes a mission | to the document |\n|---|---:|---:|---:|\n" + lines;
  }

  private static String machine(JsonNode run, int rounds) {
    return String.format(
        Locale.ROOT,
        "| | |%n|---|---|%n| JDK | %s %s |%n| JVM arguments | %s |%n| Cores | %d |%n"
            + "| Memory | %d GB |%n| JMH | %s, %d forks, %d + %d iterations of %s |%n",
        run.path("vmName").asString(),
        run.path("vmVersion").asString(),
        arguments(run),
        Runtime.getRuntime().availableProcessors(),
        (memory() + (1L << 29)) >> 30,
        run.path("jmhVersion").asString(),
        rounds * run.path("forks").asInt(),
        run.path("warmupIterations").asInt(),
        run.path("measurementIterations").asInt(),
        run.path("measurementTime").asString());
  }

  private static long memory() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
  }

  private static String arguments(JsonNode run) {
    List<String> arguments = new ArrayList<>();
    run.path("jvmArgs").forEach(a -> arguments.add(a.asString()));
    return String.join(" ", arguments);
  }

  private static String replaced(String page, String name, String table) {
    String marker = "<!-- table: " + name + " -->\n";
    int start = page.indexOf(marker);
    int end = page.indexOf("<!-- end -->", Math.max(start, 0));
    if (start < 0 || end < 0) {
      throw new IllegalArgumentException("the page has no place for the table " + name);
    }
    return page.substring(0, start + marker.length()) + table + page.substring(end);
  }

  /** One benchmark at one size, or of something without one; times are in its unit. */
  private record Result(
      String benchmark,
      String method,
      String rule,
      int missions,
      double millis,
      double error,
      double best,
      double allocated) {
    static Result of(List<JsonNode> runs) {
      JsonNode first = runs.get(0);
      String name = first.path("benchmark").asString();
      int dot = name.lastIndexOf('.');
      ListStatistics times = new ListStatistics();
      ListStatistics allocations = new ListStatistics();
      for (JsonNode run : runs) {
        each(run.path("primaryMetric"), times);
        each(run.path("secondaryMetrics").path("gc.alloc.rate.norm"), allocations);
      }
      return new Result(
          name.substring(name.lastIndexOf('.', dot - 1) + 1, dot),
          name.substring(dot + 1),
          first.path("params").path("rule").asString(""),
          Integer.parseInt(first.path("params").path("missions").asString("1")),
          times.getMean(),
          times.getMeanErrorAt(CONFIDENCE),
          times.getMin(),
          allocations.getN() == 0 ? 0 : allocations.getMean());
    }

    private static void each(JsonNode metric, ListStatistics into) {
      for (JsonNode fork : metric.path("rawData")) {
        fork.forEach(iteration -> into.addValue(iteration.asDouble()));
      }
    }
  }
}

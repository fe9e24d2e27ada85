package space.roadmap.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultTablesTest {
  private static final List<String> TABLES =
      List.of(
          "Machine",
          "ReadJson",
          "WriteJson",
          "Validate",
          "RuleCost",
          "FindPlugins",
          "CsvTables",
          "XlsxTables",
          "ParseDate",
          "Heap",
          "Growth");

  @TempDir Path folder;

  @Test
  void comparesWithTheBaselineOfTheSameSize() throws IOException {
    String page =
        filled(run("jackson3", 10_000, 20, 25, 40_000), run("roadmap", 10_000, 10, 8, 10_000));
    assertThat(page)
        .contains("| roadmap | 10,000 | 9.0 | 18.2 | 8.0 | 900 | 2.50 | 2.50 | 1 B | 0.25 |")
        .contains("| jackson3 | 10,000 | 22.5 | 45.6 | 20.0 | 2,250 | 1.00 | 1.00 | 4 B | 1.00 |")
        .contains("text before")
        .contains("| jackson3 | 10,000 | 1,855 | 3.46 |");
  }

  @Test
  void putsTheForksOfSeveralRoundsTogether() throws IOException {
    filled(run("roadmap", 10_000, 10, 8, 10_000));
    Files.writeString(
        folder.resolve("second.json"), "[" + run("roadmap", 10_000, 16, 6, 20_000) + "]");
    List<String> arguments = new ArrayList<>(List.of(arguments()));
    arguments.add(folder.resolve("second.json").toString());
    ResultTables.main(arguments.toArray(String[]::new));
    assertThat(Files.readString(folder.resolve("page.md")))
        .containsPattern("\\| roadmap \\| 10,000 \\| 10\\.0 \\| \\d+\\.\\d \\| 6\\.0 .* 2 B")
        .contains("6 forks");
  }

  @Test
  void saysNothingWithoutABaseline() throws IOException {
    assertThat(filled(run("roadmap", 10_000, 10, 8, 10_000))).contains("| 900 | – | – | 1 B | – |");
  }

  @Test
  void growthIsTimeAMission() throws IOException {
    String page = filled(run("roadmap", 10_000, 10, 8, 1), run("roadmap", 100_000, 200, 160, 1));
    assertThat(page).contains("| ReadJson.roadmap | 10,000 | 100,000 | 2.00 |");
  }

  @Test
  void datesAreComparedInNanoseconds() throws IOException {
    String page = filled(date("localDate", 90, 110, 448), date("day", 20, 30, 32));

    assertThat(page)
        .containsPattern("\\| localDate \\| 100\\.0 \\| .* \\| 1\\.00 \\| 1\\.00 \\| 448 B \\|")
        .containsPattern("\\| day \\| 25\\.0 \\| .* \\| 4\\.00 \\| 4\\.50 \\| 32 B \\|")
        .doesNotContain("ParseDate.day");
  }

  @Test
  void theMostCostlyRuleStandsFirst() throws IOException {
    String page = filled(rule("time.cheap", 2), rule("time.dear", 30));

    assertThat(page)
        .contains(
            "| `time.dear` | 1,000 | 30.0 | 30,000 | 5 B |\n"
                + "| `time.cheap` | 1,000 | 2.0 | 2,000 | 5 B |\n")
        .doesNotContain("RuleCost.check");
  }

  private static String rule(String code, int millis) {
    return """
        {"benchmark": "space.roadmap.benchmarks.RuleCost.check",
         "params": {"missions": "1000", "rule": "%s"},
         "primaryMetric": {"rawData": [[%d.0], [%d.0]]},
         "secondaryMetrics": {"gc.alloc.rate.norm": {"rawData": [[5000.0]]}}}
        """
        .formatted(code, millis, millis + 10);
  }

  private static String date(String method, int nanos, int other, int allocated) {
    return """
        {"benchmark": "space.roadmap.benchmarks.ParseDate.%s",
         "primaryMetric": {"rawData": [[%d.0], [%d.0]]},
         "secondaryMetrics": {"gc.alloc.rate.norm": {"rawData": [[%d.0]]}}}
        """
        .formatted(method, nanos, other, allocated);
  }

  @Test
  void fillingTwiceChangesNothing() throws IOException {
    String once = filled(run("jackson3", 10_000, 20, 25, 40_000));
    ResultTables.main(arguments());
    assertThat(Files.readString(folder.resolve("page.md"))).isEqualTo(once);
  }

  @Test
  void missesAPlace() throws IOException {
    filled(run("jackson3", 10_000, 20, 25, 40_000));
    Files.writeString(folder.resolve("page.md"), "no place");
    assertThatThrownBy(() -> ResultTables.main(arguments())).hasMessageContaining("ReadJson");
  }

  private String filled(String... runs) throws IOException {
    StringBuilder page = new StringBuilder("text before\n");
    TABLES.forEach(t -> page.append("<!-- table: " + t + " -->\nold\n<!-- end -->\n"));
    Files.writeString(folder.resolve("page.md"), page);
    Files.writeString(folder.resolve("heap.md"), "| jackson3 | 10,000 | 1,855 | 3.46 |\n");
    Files.writeString(folder.resolve("runs.json"), "[" + String.join(",", runs) + "]");
    ResultTables.main(arguments());
    String text = Files.readString(folder.resolve("page.md"));
    assertThat(text).doesNotContain("old");
    return text;
  }

  private String[] arguments() {
    return new String[] {
      folder.resolve("page.md").toString(),
      folder.resolve("heap.md").toString(),
      folder.resolve("runs.json").toString()
    };
  }

  /** A result of three iterations in two forks: two of the times given, and once their mean. */
  private static String run(String method, int missions, int millis, int other, int allocated) {
    double mean = (millis + other) / 2.0;
    return """
        {"benchmark": "space.roadmap.benchmarks.ReadJson.%s", "params": {"missions": "%d"},
         "vmName": "VM", "vmVersion": "17", "jmhVersion": "1.37", "forks": 3, "jvmArgs": ["-Xmx1g"],
         "primaryMetric": {"rawData": [[%s, %d.0], [%d.0]]},
         "secondaryMetrics": {"gc.alloc.rate.norm": {"rawData": [[%d.0]]}}}
        """
        .formatted(method, missions, mean, millis, other, allocated);
  }
}

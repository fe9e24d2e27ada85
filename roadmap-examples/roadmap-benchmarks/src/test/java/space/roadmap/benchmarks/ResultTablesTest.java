package space.roadmap.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultTablesTest {
  private static final List<String> TABLES =
      List.of("Machine", "ReadJson", "WriteJson", "Validate", "Heap", "Growth");

  @TempDir Path folder;

  @Test
  void comparesWithTheBaselineOfTheSameSize() throws IOException {
    String page =
        filled(run("jackson3", 10_000, 20, 25, 40_000), run("roadmap", 10_000, 10, 8, 10_000));
    assertThat(page)
        .contains("| roadmap | 10,000 | 10.0 | 0.5 | 8.0 | 1,000 | 2.00 | 3.13 | 1 B | 0.25 |")
        .contains("| jackson3 | 10,000 | 20.0 | 0.5 | 25.0 | 2,000 | 1.00 | 1.00 | 4 B | 1.00 |")
        .contains("text before")
        .contains("| jackson3 | 10,000 | 1,855 | 3.46 |");
  }

  @Test
  void saysNothingWithoutABaseline() throws IOException {
    assertThat(filled(run("roadmap", 10_000, 10, 8, 10_000)))
        .contains("| 1,000 | – | – | 1 B | – |");
  }

  @Test
  void growthIsTimeAMission() throws IOException {
    String page = filled(run("roadmap", 10_000, 10, 8, 1), run("roadmap", 100_000, 200, 160, 1));
    assertThat(page).contains("| ReadJson.roadmap | 10,000 | 100,000 | 2.00 |");
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
      folder.resolve("runs.json").toString(),
      folder.resolve("heap.md").toString(),
      folder.resolve("page.md").toString()
    };
  }

  private static String run(String method, int missions, int millis, int best, int allocated) {
    return """
        {"benchmark": "space.roadmap.benchmarks.ReadJson.%s", "params": {"missions": "%d"},
         "vmName": "VM", "vmVersion": "17", "jmhVersion": "1.37", "forks": 3, "jvmArgs": ["-Xmx1g"],
         "primaryMetric": {"score": %d, "scoreError": 0.5, "rawData": [[9999.0, %d.0], [9998.0]]},
         "secondaryMetrics": {"gc.alloc.rate.norm": {"score": %d}}}
        """
        .formatted(method, missions, millis, best, allocated);
  }
}

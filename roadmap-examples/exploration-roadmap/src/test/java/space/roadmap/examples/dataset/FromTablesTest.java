package space.roadmap.examples.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.ReadResult;
import space.roadmap.io.RoadmapFiles;

class FromTablesTest {
  private static final Path MAP = Dataset.path("maps/tables.yaml");
  private static final Path TABLES = Dataset.path("src/test/resources/tables");
  private static final Path PAGE = Dataset.path("src/test/resources/from-tables.md");
  private static final Path REASONS = Dataset.path("src/test/resources/from-tables-reasons.txt");

  private static ReadResult read() throws IOException {
    ReadRequest request =
        ReadRequest.defaults()
            .withFormat("csv")
            .withOptions(Map.of("map", Files.readString(MAP, UTF_8), "map-name", MAP.toString()));
    return RoadmapFiles.standard().read(TABLES, request);
  }

  @Test
  void readsTheTablesByTheMapping() throws IOException {
    ReadResult read = read();

    assertThat(read.diagnostics())
        .filteredOn(finding -> finding.severity() != Severity.INFO)
        .isEmpty();
    assertThat(read.orThrow().missions()).hasSize(146);
  }

  @Test
  void givesTheDatasetAsFarAsThePageSays() throws IOException {
    String page = TableComparison.page(read().orThrow(), Dataset.roadmap(), reasons());
    if (System.getProperty("roadmap.accept") != null) {
      Files.writeString(PAGE, page, UTF_8);
    }

    assertThat(page).isEqualTo(Files.readString(PAGE, UTF_8));
    assertThat(page).doesNotContain("no reason is given");
  }

  /** Returns why attributes differ, by list and attribute or by attribute alone. */
  private static Map<String, String> reasons() throws IOException {
    Map<String, String> reasons = new LinkedHashMap<>();
    List<String> lines = Files.readAllLines(REASONS, UTF_8);
    for (String line : lines) {
      int colon = line.indexOf(": ");
      assertThat(colon).as(line).isPositive();
      assertThat(reasons.put(line.substring(0, colon), line.substring(colon + 2))).isNull();
    }
    return reasons;
  }
}

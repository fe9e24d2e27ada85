package space.roadmap.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.WriteRequest;
import space.roadmap.testkit.GoldenFile;
import space.roadmap.testkit.SampleRoadmaps;

class CsvWriteTest {
  @TempDir private Path folder;

  private String missions(String name, Map<String, String> options) throws IOException {
    Roadmap roadmap =
        SampleRoadmaps.empty().with(Mission.builder().id(Id.of("a")).name(name).build());
    Path tables = folder.resolve("tables-" + options.hashCode());
    RoadmapFiles.standard()
        .write(roadmap, tables, WriteRequest.defaults().withFormat("csv").withOptions(options))
        .orThrow();
    assertThat(RoadmapFiles.standard().read(tables).orThrow()).isEqualTo(roadmap);
    return Files.readString(tables.resolve("missions.csv"));
  }

  @Test
  void theDescriptorTellsAllOfTheTables() throws IOException {
    Path tables = folder.resolve("minimal");
    assertThat(Dataset.write(SampleRoadmaps.minimal(), tables).written()).isTrue();

    GoldenFile.of(CsvWriteTest.class, "minimal-datapackage.json")
        .matches(Files.readString(tables.resolve("datapackage.json")));
  }

  @Test
  void fieldsAreQuotedWhereTheyNeedIt() throws IOException {
    assertThat(missions("A \"B\", C", Map.of())).isEqualTo("id,name\na,\"A \"\"B\"\", C\"\n");
    assertThat(missions("A;B", Map.of())).isEqualTo("id,name\na,A;B\n");
  }

  @Test
  void formulasAreGuardedUnlessPeopleSayOtherwise() throws IOException {
    assertThat(missions("=1+1", Map.of())).isEqualTo("id,name\na,'=1+1\n");
    assertThat(missions("=1+1", Map.of("formula-guard", "false"))).isEqualTo("id,name\na,=1+1\n");
  }

  @Test
  void aByteOrderMarkIsWrittenIfAskedFor() throws IOException {
    assertThat(missions("A", Map.of("byte-order-mark", "true"))).isEqualTo("\ufeffid,name\na,A\n");
  }
}

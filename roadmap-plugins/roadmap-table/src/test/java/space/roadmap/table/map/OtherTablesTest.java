package space.roadmap.table.map;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.io.ReadResult;
import space.roadmap.testkit.GoldenFile;

/** Tables of shapes that people's tables have; their missions and agencies are examples. */
class OtherTablesTest {
  private static String resource(String name) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(OtherTablesTest.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), UTF_8);
    }
  }

  @ParameterizedTest
  @CsvSource({"day-first, ;", "merged, ','", "worded, ','"})
  void becomesARoadmapByItsMapping(String name, char separator) throws IOException {
    TextTable table = new TextTable(name, separator, resource(name + ".csv"));
    ReadResult read = Mapped.read(resource(name + ".map.yaml"), table);
    StringBuilder result = new StringBuilder();
    Mapped.findings(read).forEach(line -> result.append("# ").append(line).append('\n'));
    result.append(Mapped.yaml(read.roadmap().orElseThrow()));
    GoldenFile.of(OtherTablesTest.class, name + ".golden.yaml").matches(result.toString());
  }

  @ParameterizedTest
  @CsvSource({"day-first, ;", "merged, ','", "worded, ','"})
  void isReadByTheDraftOfItsMapping(String name, char separator) throws IOException {
    TextTable table = new TextTable(name, separator, resource(name + ".csv"));
    String draft = MappingDraft.draft(name, List.of(table));
    GoldenFile.of(OtherTablesTest.class, name + ".draft.yaml").matches(draft);
    assertThat(Mapped.findings(Mapped.read(draft, table)))
        .noneMatch(line -> line.startsWith("map.yaml"));
  }
}

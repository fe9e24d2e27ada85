package space.roadmap.xlsx.contribution;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.spi.ValueText;
import space.roadmap.table.TablesWriter;

/** The tables of a roadmap in memory. */
final class RoadmapCopy {
  private final Map<String, TableCopy> tables = new LinkedHashMap<>();

  private RoadmapCopy() {}

  static RoadmapCopy of(Roadmap roadmap, ValueText text) throws IOException {
    RoadmapCopy copy = new RoadmapCopy();
    TablesWriter.write(
        roadmap,
        (table, columns, rows) -> {
          TableCopy made = new TableCopy(table, columns);
          copy.tables.put(table.name(), made);
          return made;
        },
        text);
    return copy;
  }

  Map<String, TableCopy> tables() {
    return tables;
  }

  /** Returns the cells of a row; empty if there is none. */
  Optional<Map<String, String>> row(RowKey key) {
    @Nullable TableCopy table = tables.get(key.table());
    return table == null ? Optional.empty() : Optional.ofNullable(table.rows().get(key));
  }
}

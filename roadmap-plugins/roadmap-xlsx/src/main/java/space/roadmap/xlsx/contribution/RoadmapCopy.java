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

  /**
   * Returns the row that is now about what a row was about when it was sent. Structs have no ids,
   * and their numbers change when others are added: so the same cells are looked for first, and the
   * row of the same number is taken only if it begins with the same value.
   *
   * @param before the cells that were sent
   */
  Optional<RowKey> find(RowKey key, Map<String, String> before) {
    Optional<Map<String, String>> same = row(key);
    if (key.number() == 0 || same.filter(before::equals).isPresent()) {
      return same.map(cells -> key);
    }
    @Nullable TableCopy table = tables.get(key.table());
    if (table == null) {
      return Optional.empty();
    }
    for (Map.Entry<RowKey, Map<String, String>> row : table.rows().entrySet()) {
      if (row.getKey().owner().equals(key.owner()) && row.getValue().equals(before)) {
        return Optional.of(row.getKey());
      }
    }
    String owner = TableCopy.ownerColumn(table.table());
    return same.filter(cells -> first(cells, owner).equals(first(before, owner))).map(cells -> key);
  }

  /** Returns the first column that says something beside whose the row is, and what it says. */
  private static String first(Map<String, String> cells, String owner) {
    for (Map.Entry<String, String> cell : cells.entrySet()) {
      if (!cell.getKey().equals(owner)) {
        return cell.getKey() + "=" + cell.getValue();
      }
    }
    return "";
  }
}

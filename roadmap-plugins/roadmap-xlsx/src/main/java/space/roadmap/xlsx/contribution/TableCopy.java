package space.roadmap.xlsx.contribution;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import space.roadmap.table.Column;
import space.roadmap.table.Table;
import space.roadmap.table.TargetTables;

/** A table of a roadmap in memory: the texts of its cells, and what each row is about. */
final class TableCopy implements TargetTables.TargetTable {
  private final Table table;
  private final List<Column> columns;
  private final Map<RowKey, Map<String, String>> rows = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final int owner;

  TableCopy(Table table, List<Column> columns) {
    this.table = table;
    this.columns = List.copyOf(columns);
    owner = ownerColumn(table, columns);
  }

  private static int ownerColumn(Table table, List<Column> columns) {
    String name = ownerColumn(table);
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException(table + " lacks the column " + name);
  }

  /** Returns the name of the column that says whose the row is. */
  static String ownerColumn(Table table) {
    return table.columns().stream()
        .filter(column -> column.role() == Column.Role.OWNER)
        .map(Column::name)
        .findFirst()
        .orElse("id");
  }

  Table table() {
    return table;
  }

  List<Column> columns() {
    return columns;
  }

  /** Returns the cells that are not empty, by column, of each row. */
  Map<RowKey, Map<String, String>> rows() {
    return rows;
  }

  @Override
  public void row(@Nullable Object[] cells) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] != null) {
        texts.put(columns.get(i).name(), String.valueOf(cells[i]));
      }
    }
    String id = String.valueOf(cells[owner]);
    int number = table.list().isEmpty() ? 0 : counts.merge(id, 1, Integer::sum);
    rows.put(new RowKey(table.name(), id, number), texts);
  }

  @Override
  public void close() {}
}

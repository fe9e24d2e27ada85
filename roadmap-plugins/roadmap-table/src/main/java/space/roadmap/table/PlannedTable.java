package space.roadmap.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import space.roadmap.io.spi.ValueText;

/**
 * A table that is looked through before it is written, so that it has the columns that some row has
 * something in, and no others.
 */
final class PlannedTable {
  private final Table table;
  private final Row row = new Row();
  private final UnknownColumns unknown;
  private final RowWriter writer;
  private long rows;

  PlannedTable(Table table, ValueText text, FormulaGuard guard) {
    this.table = table;
    unknown = new UnknownColumns(table.fields().columns());
    writer = new RowWriter(table, row, text, unknown, guard);
  }

  Row row() {
    return row;
  }

  /** Returns what fills the row; until the table begins, it notes what it would fill. */
  RowWriter writer() {
    return writer;
  }

  /** Counts a row that will come. */
  void count() {
    rows++;
  }

  /** Begins the table with the columns that were found to be needed. */
  TargetTables.TargetTable begin(TargetTables target) throws IOException {
    List<Column> known = table.fields().columns().all();
    List<Column> columns = new ArrayList<>();
    for (Column column : known) {
      if (row.isUsed(column)) {
        columns.add(column);
      }
    }
    List<Column> more = unknown.all();
    columns.addAll(more);
    row.keep(columns, known.size() + more.size());
    return target.begin(table, columns, rows);
  }
}

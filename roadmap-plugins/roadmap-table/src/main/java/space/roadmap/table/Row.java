package space.roadmap.table;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row that is being written; or, before there are any, which will have something.
 */
final class Row {
  private boolean[] used = new boolean[64]; // by number of the column
  private int[] slots = new int[0]; // by number of the column; -1 for one that is left out
  private @Nullable Object[] cells = new Object[0];
  private boolean probing = true;

  /** Says that a column stands in the table even if it is empty. */
  void use(Column column) {
    int index = column.index();
    if (index >= used.length) {
      used = Arrays.copyOf(used, index * 2);
    }
    used[index] = true;
  }

  boolean isUsed(Column column) {
    return column.index() < used.length && used[column.index()];
  }

  /** Ends the probing: from now on cells are kept, of these columns. */
  void keep(List<Column> columns, int all) {
    probing = false;
    slots = new int[all];
    Arrays.fill(slots, -1);
    for (int i = 0; i < columns.size(); i++) {
      slots[columns.get(i).index()] = i;
    }
    cells = new Object[columns.size()];
  }

  /** Returns whether the cell of a column is to be set; while probing, notes that it would be. */
  boolean wants(Column column) {
    if (probing) {
      use(column);
      return false;
    }
    return true;
  }

  void set(Column column, Object cell) {
    cells[slots[column.index()]] = cell;
  }

  boolean isProbing() {
    return probing;
  }

  @Nullable Object[] cells() {
    return cells;
  }

  void clear() {
    Arrays.fill(cells, null);
  }
}

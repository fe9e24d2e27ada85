package space.roadmap.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of tables that is written. */
public interface TargetTables {
  /**
   * Begins a table, after the one before was closed.
   *
   * @param table what it is about
   * @param columns its columns in order; the table writes their names as its header
   * @param rows how many rows will come
   * @throws IOException if it cannot be written
   */
  TargetTable begin(Table table, List<Column> columns, long rows) throws IOException;

  /** A table that is written row by row. */
  interface TargetTable extends Closeable {
    /**
     * Writes a row.
     *
     * @param cells one for each column, and not kept: a {@code String}, an {@code Integer}, a
     *     {@code Boolean}, or null for an empty cell
     * @throws IOException if it cannot be written
     */
    void row(@Nullable Object[] cells) throws IOException;
  }
}

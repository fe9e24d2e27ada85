package space.roadmap.table;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Place;

/** The cell that is being read. */
final class Cursor implements Supplier<Place> {
  private @Nullable SourceTable table;
  private long row = 1;
  private int column;

  void table(SourceTable value) {
    table = value;
  }

  void row(long value) {
    row = value;
    column = 0;
  }

  void column(int value) {
    column = value;
  }

  long row() {
    return row;
  }

  int column() {
    return column;
  }

  /** Returns the name of the table that is being read. */
  String tableName() {
    return current().name();
  }

  @Override
  public Place get() {
    return current().place(row, column);
  }

  private SourceTable current() {
    if (table == null) {
      throw new IllegalStateException("no table is being read");
    }
    return table;
  }
}

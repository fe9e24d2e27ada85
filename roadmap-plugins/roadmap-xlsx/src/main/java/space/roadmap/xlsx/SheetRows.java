package space.roadmap.xlsx;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import space.roadmap.table.TargetTables;

/** A sheet that is written row by row; made by {@link WorkbookWriter}, not for implementing. */
public interface SheetRows extends TargetTables.TargetTable {
  /**
   * Writes a row that cannot be changed as a whole, in a protected sheet.
   *
   * @param cells as in {@link #row}
   * @throws IOException if it cannot be written
   */
  void lockedRow(@Nullable Object[] cells) throws IOException;
}

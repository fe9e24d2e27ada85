package space.roadmap.table;

import java.io.IOException;
import space.roadmap.core.diagnostic.Place;

/**
 * A table of a file that is read: its name, and its rows one after the other.
 *
 * <p>A table can be read again, and then shows the same rows.
 */
public interface SourceTable {
  /** Returns its name: of a file without its ending, or of a sheet. */
  String name();

  /**
   * Shows the rows to a reader, in order, the header among them. Rows without any cell that has a
   * text need not be shown.
   *
   * @throws IOException if the table cannot be read
   */
  void read(RowReader reader) throws IOException;

  /**
   * Returns where a cell stands.
   *
   * @param row the number that the row was shown with
   * @param column its number in the row, from 0
   */
  Place place(long row, int column);

  /** Takes the rows of a table. */
  interface RowReader {
    /**
     * Begins a row.
     *
     * @param row a number by which the table finds the row again, which grows from row to row
     */
    void begin(long row);

    /**
     * Takes a cell, which is to the right of the one before; empty cells may be left out.
     *
     * @param column its number in the row, from 0
     * @param buffer holds its text, and may change after this call
     */
    void cell(int column, CellKind kind, char[] buffer, int offset, int length);

    /**
     * Ends the row.
     *
     * @return whether more rows are wanted
     */
    boolean end();
  }
}

package space.roadmap.core.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * A range of characters in a file of text, or a cell of a workbook.
 *
 * <p>A cell has a {@link #sheet()}; its line is the number of its row, its column the number of its
 * column. It is no range of text: who shows or edits lines asks {@link #isCell()} first.
 *
 * @param file name of the file as the caller gave it; {@code -} is standard input
 * @param sheet name of the sheet that the cell is in; empty in a file of text
 * @param line line of the first character, or row of the cell, from 1
 * @param column column of the first character in UTF-16 units, or of the cell, from 1
 * @param endLine line of the character after the last; the row of the cell
 * @param endColumn column of the character after the last, or of the cell after this
 */
public record Place(String file, String sheet, int line, int column, int endLine, int endColumn)
    implements Comparable<Place> {
  /**
   * Checks that positions count from 1, that the end does not come before the start, and that a
   * cell is one cell.
   */
  public Place {
    if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
      throw new IllegalArgumentException(
          "no such range: %s:%s to %s:%s".formatted(line, column, endLine, endColumn));
    }
    if (!sheet.isEmpty() && (endLine != line || endColumn != column + 1)) {
      throw new IllegalArgumentException(
          "a place in the sheet '%s' is one cell, not the range %s:%s to %s:%s"
              .formatted(sheet, line, column, endLine, endColumn));
    }
  }

  /** Makes a range of characters in a file of text. */
  public Place(String file, int line, int column, int endLine, int endColumn) {
    this(file, "", line, column, endLine, endColumn);
  }

  /**
   * Returns a cell of a workbook.
   *
   * @param row number of its row, from 1
   * @param column number of its column, from 1: {@code A} is 1
   */
  public static Place cell(String file, String sheet, int row, int column) {
    if (sheet.isEmpty()) {
      throw new IllegalArgumentException(
          "a cell is in a sheet, and the name given for it is empty; give the name of the sheet");
    }
    if (row < 1 || column < 1 || column == Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "no such cell: row %s, column %s; both count from 1".formatted(row, column));
    }
    return new Place(file, sheet, row, column, row, column + 1);
  }

  /** Returns whether this is a cell of a workbook, and no range of text. */
  public boolean isCell() {
    return !sheet.isEmpty();
  }

  /** Returns the name of the cell in its sheet, such as {@code C7}; empty in a file of text. */
  public String cell() {
    return isCell() ? CellName.of(line, column) : "";
  }

  /**
   * Returns where in the file it is: {@code line:column}, or sheet and cell as spreadsheets write
   * them, such as {@code Missions!C7} or {@code 'My sheet'!C7}.
   */
  public String position() {
    return isCell() ? CellName.quoted(sheet) + "!" + cell() : line + ":" + column;
  }

  @Override
  public int compareTo(Place other) {
    int result = file.compareTo(other.file);
    if (result == 0) {
      result = sheet.compareTo(other.sheet);
    }
    if (result == 0) {
      result = Integer.compare(line, other.line);
    }
    if (result == 0) {
      result = Integer.compare(column, other.column);
    }
    if (result == 0) {
      result = Integer.compare(endLine, other.endLine);
    }
    return result == 0 ? Integer.compare(endColumn, other.endColumn) : result;
  }

  // A record's own methods are put together when first called: too late for a short program.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Place that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    int start = ((file.hashCode() * 31 + sheet.hashCode()) * 31 + line) * 31 + column;
    return (start * 31 + endLine) * 31 + endColumn;
  }

  /**
   * Returns {@code file:line:column}, as compilers print it, or {@code file:sheet!cell}, such as
   * {@code plan.xlsx:Missions!C7}.
   */
  @Override
  public String toString() {
    return file + ":" + position();
  }
}

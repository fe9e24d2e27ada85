package space.roadmap.examples.dataset;

/**
 * A cell of a table, or a whole row if the column is {@code *}.
 *
 * @param table the name of the table
 * @param row the id of the row
 * @param column the name of the column
 * @param value what the table says; empty for a whole row
 */
record Cell(String table, String row, String column, String value) {
  static final String WHOLE_ROW = "*";

  static Cell of(Row row, String column) {
    return new Cell(row.table(), row.id(), column, row.cell(column));
  }

  static Cell wholeRow(Row row) {
    return new Cell(row.table(), row.id(), WHOLE_ROW, "");
  }
}

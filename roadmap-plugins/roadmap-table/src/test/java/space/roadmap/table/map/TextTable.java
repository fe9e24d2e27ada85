package space.roadmap.table.map;

import java.util.ArrayList;
import java.util.List;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.table.CellKind;
import space.roadmap.table.SourceTable;

/** A table in a text: a line is a row, and cells are separated by one character. */
record TextTable(String name, char separator, String text) implements SourceTable {
  @Override
  public void read(RowReader reader) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    long row = 1;
    for (int i = 0; i <= text.length(); i++) {
      char character = i < text.length() ? text.charAt(i) : '\n';
      if (character == '"') {
        quoted = !quoted;
      } else if (character == separator && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else if (character == '\n' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
        if (!show(cells, row++, reader)) {
          return;
        }
        cells.clear();
      } else if (character != '\r') {
        cell.append(character);
      }
    }
  }

  private static boolean show(List<String> cells, long row, RowReader reader) {
    reader.begin(row);
    for (int i = 0; i < cells.size(); i++) {
      char[] buffer = cells.get(i).toCharArray();
      CellKind kind = cells.get(i).startsWith("#REF") ? CellKind.ERROR : CellKind.TEXT;
      reader.cell(i, kind, buffer, 0, buffer.length);
    }
    return reader.end();
  }

  @Override
  public Place place(long row, int column) {
    return Place.cell(name + ".csv", name, (int) row, column + 1);
  }
}

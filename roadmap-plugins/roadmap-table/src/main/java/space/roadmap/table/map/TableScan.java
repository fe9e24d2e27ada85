package space.roadmap.table.map;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import space.roadmap.table.CellKind;
import space.roadmap.table.SourceTable;
import space.roadmap.table.map.Mapping.Header;

/** Reads a table: finds its header, and shows the rows below. */
final class TableScan implements SourceTable.RowReader {
  private static final int LOOKED_AT = 30; // rows in which a header is found

  /** What takes the rows. */
  interface Rows {
    /** Takes the header, before all rows. */
    void header(HeaderRow header, long row);

    /**
     * Takes a row that has something in it.
     *
     * @param cells its texts, up to the last one there is
     * @return whether more rows are wanted
     */
    boolean row(long row, List<String> cells);

    /** Takes a cell with an error, before its row. */
    default void error(long row, int column, String found) {}
  }

  private record Line(long row, List<String> cells) {}

  private final Header where;
  private final List<String> wanted;
  private final Rows rows;
  private final List<Line> first = new ArrayList<>();
  private @Nullable HeaderRow header;
  private List<String> cells = new ArrayList<>();
  private long row;

  private TableScan(Header where, List<String> wanted, Rows rows) {
    this.where = where;
    this.wanted = wanted;
    this.rows = rows;
  }

  /**
   * Reads a table.
   *
   * @param wanted the columns by which a header is found
   */
  static void read(SourceTable table, Header where, List<String> wanted, Rows rows)
      throws IOException {
    TableScan scan = new TableScan(where, wanted, rows);
    table.read(scan);
    if (scan.header == null) {
      scan.begin();
    }
  }

  @Override
  public void begin(long number) {
    row = number;
    cells = new ArrayList<>();
  }

  @Override
  public void cell(int column, CellKind kind, char[] buffer, int offset, int length) {
    String text = new String(buffer, offset, length).strip();
    if (kind == CellKind.ERROR) {
      rows.error(row, column, text);
      return;
    }
    if (text.startsWith("\ufeff")) {
      text = text.substring(1).strip();
    }
    if (!text.isEmpty()) {
      while (cells.size() < column) {
        cells.add("");
      }
      cells.add(text);
    }
  }

  @Override
  public boolean end() {
    if (cells.isEmpty()) {
      return true;
    }
    if (header != null) {
      return rows.row(row, cells);
    }
    first.add(new Line(row, cells));
    boolean enough = first.size() >= (where.auto() ? LOOKED_AT : Math.max(1, where.last()));
    return !enough || begin();
  }

  /** Finds the header in the first rows, and shows it and those below it. */
  private boolean begin() {
    if (first.isEmpty()) {
      header = HeaderRow.of(List.of());
      rows.header(header, 0);
      return true;
    }
    int last = where.auto() ? best() : Math.min(where.last(), first.size()) - 1;
    if (last < 0) {
      header = HeaderRow.letters(256);
    } else if (where.last() > where.first() && last > 0) {
      header = HeaderRow.of(first.get(last - 1).cells(), first.get(last).cells());
    } else {
      header = HeaderRow.of(first.get(last).cells());
    }
    rows.header(header, first.get(Math.max(0, last)).row());
    for (Line line : first.subList(last + 1, first.size())) {
      if (!rows.row(line.row(), line.cells())) {
        return false;
      }
    }
    return true;
  }

  private int best() {
    int best = 0;
    long most = -1;
    for (int i = 0; i < first.size(); i++) {
      HeaderRow candidate = HeaderRow.of(first.get(i).cells());
      long found = wanted.stream().filter(name -> candidate.find(name).isPresent()).count();
      if (found > most) {
        most = found;
        best = i;
      }
    }
    return best;
  }
}

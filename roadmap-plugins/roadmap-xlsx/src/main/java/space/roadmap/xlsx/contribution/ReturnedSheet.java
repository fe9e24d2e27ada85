package space.roadmap.xlsx.contribution;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.table.CellKind;
import space.roadmap.table.SourceTable;

/** A sheet that has come back, in memory. */
final class ReturnedSheet {
  private final SourceTable source;
  private final Map<String, Integer> columns = new LinkedHashMap<>(); // by header
  private final List<Row> rows = new ArrayList<>();
  private long header = 1;

  /**
   * A row.
   *
   * @param number its number in the sheet
   * @param cells the texts of its cells that have a header, by header
   */
  record Row(long number, Map<String, String> cells) {
    String cell(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  private ReturnedSheet(SourceTable source) {
    this.source = source;
  }

  /**
   * Reads a sheet.
   *
   * @param known headers as they were sent; others are kept as they are
   */
  static ReturnedSheet of(SourceTable source, Set<String> known) throws IOException {
    ReturnedSheet sheet = new ReturnedSheet(source);
    Map<String, String> spelled = new LinkedHashMap<>();
    known.forEach(name -> spelled.put(name.toLowerCase(Locale.ROOT), name));
    Map<Integer, String> headers = new LinkedHashMap<>();
    source.read(
        new SourceTable.RowReader() {
          private long number;
          private boolean begun;
          private Map<String, String> cells = new LinkedHashMap<>();

          @Override
          public void begin(long row) {
            number = row;
            cells = new LinkedHashMap<>();
          }

          @Override
          public void cell(int column, CellKind kind, char[] buffer, int offset, int length) {
            String text = new String(buffer, offset, length);
            if (!begun) {
              String name = text.strip();
              String header = spelled.getOrDefault(name.toLowerCase(Locale.ROOT), name);
              headers.put(column, header);
              sheet.columns.putIfAbsent(header, column);
            } else if (headers.containsKey(column)) {
              cells.putIfAbsent(headers.get(column), text);
            }
          }

          @Override
          public boolean end() {
            if (begun) {
              sheet.rows.add(new Row(number, cells));
            } else {
              begun = true;
              sheet.header = number;
            }
            return true;
          }
        });
    return sheet;
  }

  String name() {
    return source.name();
  }

  Set<String> columns() {
    return columns.keySet();
  }

  List<Row> rows() {
    return rows;
  }

  /** Returns the place of a cell of a row; of the row where it has no such column. */
  Place place(Row row, String column) {
    return source.place(row.number(), Optional.ofNullable(columns.get(column)).orElse(0));
  }

  Place headerPlace(String column) {
    return source.place(header, Optional.ofNullable(columns.get(column)).orElse(0));
  }
}

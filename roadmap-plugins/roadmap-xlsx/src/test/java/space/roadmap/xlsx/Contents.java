package space.roadmap.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.io.spi.Limits;
import space.roadmap.table.CellKind;
import space.roadmap.table.SourceTable;

/**
 * What was read from a workbook.
 *
 * @param sheets the cells of each sheet, such as {@code A1 TEXT word}
 * @param findings what was reported
 */
record Contents(Map<String, List<String>> sheets, List<Diagnostic> findings) {
  static Contents of(byte[] bytes) {
    return of(bytes, Limits.DEFAULT);
  }

  static Contents of(byte[] bytes, Limits limits) {
    Map<String, List<String>> sheets = new LinkedHashMap<>();
    List<Diagnostic> findings = new ArrayList<>();
    Optional<Workbook> workbook =
        Workbook.open("book.xlsx", bytes, bytes.length, limits, findings::add);
    for (SourceTable table : workbook.map(Workbook::tables).orElse(List.of())) {
      sheets.put(table.name(), cells(table));
    }
    return new Contents(sheets, findings);
  }

  static List<String> cells(SourceTable table) {
    List<String> cells = new ArrayList<>();
    try {
      table.read(
          new SourceTable.RowReader() {
            private int row;

            @Override
            public void begin(long number) {
              row = (int) number;
            }

            @Override
            public void cell(int column, CellKind kind, char[] buffer, int offset, int length) {
              String text = new String(buffer, offset, length);
              cells.add(CellRef.of(row, column) + " " + kind + " " + text);
            }

            @Override
            public boolean end() {
              return true;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cells;
  }

  /** Returns the cells of the only sheet, or of the first. */
  List<String> cells() {
    return sheets.values().stream().findFirst().orElse(List.of());
  }

  /** Returns the findings: code, place and message. */
  List<String> found() {
    return findings.stream()
        .map(one -> one.code() + " " + one.place().orElseThrow() + " " + one.message())
        .toList();
  }

  List<String> codes() {
    return findings.stream().map(one -> one.code().id()).toList();
  }
}

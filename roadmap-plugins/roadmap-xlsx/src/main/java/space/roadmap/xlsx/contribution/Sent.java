package space.roadmap.xlsx.contribution;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.meta.Value;
import space.roadmap.io.spi.ValueReader;
import space.roadmap.table.SourceTable;

/**
 * What was sent to an agency.
 *
 * @param agency the id of the agency
 * @param roadmap the id of the roadmap
 * @param rows the cells of the rows, by column
 * @param place where the workbook says so
 */
record Sent(String agency, String roadmap, Map<RowKey, Map<String, String>> rows, Place place) {

  /** Returns what a workbook says was sent; empty if it does not say so. */
  static Optional<Sent> of(List<SourceTable> sheets, ValueReader reader) throws IOException {
    for (SourceTable source : sheets) {
      if (source.name().toLowerCase(Locale.ROOT).equals(Marks.SENT)) {
        return of(source, reader);
      }
    }
    return Optional.empty();
  }

  private static Optional<Sent> of(SourceTable source, ValueReader reader) throws IOException {
    ReturnedSheet sheet = ReturnedSheet.of(source, Set.of(Marks.ROW, Marks.CELLS));
    Map<RowKey, Map<String, String>> rows = new LinkedHashMap<>();
    Map<String, String> about = new LinkedHashMap<>();
    for (ReturnedSheet.Row row : sheet.rows()) {
      Map<String, String> cells = cells(reader, row.cell(Marks.CELLS));
      if (row.cell(Marks.ROW).equals(Marks.WORKBOOK)) {
        about.putAll(cells);
      } else {
        RowKey.of(row.cell(Marks.ROW)).ifPresent(key -> rows.put(key, cells));
      }
    }
    return about.containsKey(Marks.AGENCY)
        ? Optional.of(
            new Sent(
                about.getOrDefault(Marks.AGENCY, ""),
                about.getOrDefault(Marks.ROADMAP, ""),
                rows,
                source.place(1, 0)))
        : Optional.empty();
  }

  private static Map<String, String> cells(ValueReader reader, String json) {
    Map<String, String> cells = new LinkedHashMap<>();
    if (reader.unknown(json).orElse(null) instanceof Value.Members members) {
      members
          .members()
          .asMap()
          .forEach(
              (name, value) -> {
                if (value instanceof Value.Text text) {
                  cells.put(name, text.text());
                }
              });
    }
    return cells;
  }
}

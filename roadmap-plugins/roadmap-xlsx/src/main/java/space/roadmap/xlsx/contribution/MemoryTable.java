package space.roadmap.xlsx.contribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.table.CellKind;
import space.roadmap.table.SourceTable;

/** A table put together from rows of the roadmap and of the workbook. */
final class MemoryTable implements SourceTable {
  /**
   * A row.
   *
   * @param place returns the place of the cell in a column
   */
  private record Row(Map<String, String> cells, Function<String, Place> place) {}

  private final String name;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final List<Row> rows = new ArrayList<>();

  MemoryTable(String name) {
    this.name = name;
  }

  void add(Map<String, String> cells, Function<String, Place> place) {
    cells.keySet().forEach(column -> columns.putIfAbsent(column, columns.size()));
    rows.add(new Row(cells, place));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void read(RowReader reader) {
    reader.begin(0);
    columns.forEach((column, number) -> cell(reader, number, column));
    if (!reader.end()) {
      return;
    }
    for (int i = 0; i < rows.size(); i++) {
      reader.begin(i + 1L);
      Map<String, String> cells = rows.get(i).cells();
      columns.forEach((column, number) -> cell(reader, number, cells.get(column)));
      if (!reader.end()) {
        return;
      }
    }
  }

  private static void cell(RowReader reader, int number, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      reader.cell(number, CellKind.TEXT, text.toCharArray(), 0, text.length());
    }
  }

  @Override
  public Place place(long row, int column) {
    Row found = rows.get((int) Math.max(0, row - 1));
    String header =
        columns.entrySet().stream()
            .filter(entry -> entry.getValue() == column)
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse("");
    return found.place().apply(header);
  }
}

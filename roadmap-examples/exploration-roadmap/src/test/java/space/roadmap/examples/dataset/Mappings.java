package space.roadmap.examples.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values that are spelled differently in the dataset: the lines of {@code mappings.csv}. */
final class Mappings {
  private Mappings() {}

  /** What a value of a column is called as the value of an attribute. */
  record Mapping(String table, String column, String value, String attribute) {}

  private static final Map<Mapping, String> SPELLINGS = read();

  private static Map<Mapping, String> read() {
    Map<Mapping, String> spellings = new HashMap<>();
    for (Row line : Table.of("mappings").rows()) {
      Mapping mapping =
          new Mapping(
              line.cell("table"),
              line.cell("column"),
              line.cell("table_value"),
              line.cell("attribute"));
      if (spellings.put(mapping, line.cell("dataset")) != null) {
        throw new IllegalStateException("mappings.csv says twice: " + mapping);
      }
    }
    return spellings;
  }

  static List<Mapping> all() {
    return List.copyOf(SPELLINGS.keySet());
  }

  /** Returns the spelling that is listed for a value. */
  static Optional<String> listed(String table, String column, String value, String attribute) {
    return Optional.ofNullable(SPELLINGS.get(new Mapping(table, column, value, attribute)));
  }

  /** Returns the spelling that is listed for a cell, or else what the cell says. */
  static String of(Row row, String column, String attribute) {
    String value = row.cell(column);
    return listed(row.table(), column, value, attribute).orElse(value);
  }
}

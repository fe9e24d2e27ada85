package space.roadmap.examples.dataset;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A table that the dataset was compiled from, or one of the two that account for it.
 *
 * @param name the name of its file, without the extension
 * @param rows its rows, in order
 */
record Table(String name, List<Row> rows) {
  static final Table AGENCIES = of("agencies");
  static final Table DESTINATIONS = of("destinations");
  static final Table CAPABILITIES = of("capabilities");
  static final Table MISSIONS = of("missions");
  static final Table OBJECTIVES = of("objectives");
  static final Table TECHNOLOGIES = of("technologies");

  /** Returns the tables that the dataset was compiled from. */
  static List<Table> all() {
    return List.of(AGENCIES, DESTINATIONS, CAPABILITIES, MISSIONS, OBJECTIVES, TECHNOLOGIES);
  }

  static Table of(String name) {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .ofNamedCsvRecord(Dataset.path("src/test/resources/tables/" + name + ".csv"))) {
      return new Table(name, reader.stream().map(record -> row(name, record)).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(String table, NamedCsvRecord record) {
    Map<String, String> cells = new LinkedHashMap<>();
    record.getHeader().forEach(column -> cells.put(column, record.getField(column)));
    return new Row(table, cells);
  }

  /** Returns the table with some of its rows. */
  Table where(Predicate<Row> chosen) {
    return new Table(name, rows.stream().filter(chosen).toList());
  }

  /** Returns the columns, in order. */
  List<String> columns() {
    return List.copyOf(rows.get(0).cells().keySet());
  }

  Map<String, Row> byId() {
    return rows.stream().collect(Collectors.toMap(Row::id, row -> row));
  }
}

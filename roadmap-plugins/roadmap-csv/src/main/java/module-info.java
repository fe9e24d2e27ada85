/**
 * Roadmaps as data packages of CSV tables: {@link space.roadmap.csv}.
 *
 * @provides space.roadmap.io.spi.FormatProvider the format {@code csv}
 */
module space.roadmap.csv {
  requires com.google.common;
  requires de.siegmar.fastcsv;
  requires space.roadmap.table;
  requires static org.jspecify;
  requires transitive space.roadmap.core;
  requires transitive space.roadmap.io;

  exports space.roadmap.csv;

  provides space.roadmap.io.spi.FormatProvider with
      space.roadmap.csv.CsvFormat;
}

/**
 * Roadmaps as Excel workbooks.
 *
 * @provides space.roadmap.io.spi.FormatProvider the format {@code xlsx}
 */
module space.roadmap.xlsx {
  requires com.fasterxml.aalto;
  requires com.google.common;
  requires java.xml;
  requires static org.jspecify;
  requires transitive space.roadmap.core;
  requires transitive space.roadmap.io;
  requires transitive space.roadmap.table;

  exports space.roadmap.xlsx;
  exports space.roadmap.xlsx.contribution;

  provides space.roadmap.io.spi.FormatProvider with
      space.roadmap.xlsx.XlsxFormat;
}

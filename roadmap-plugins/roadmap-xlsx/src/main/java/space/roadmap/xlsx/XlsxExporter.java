package space.roadmap.xlsx;

import java.io.IOException;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.spi.Coverage;
import space.roadmap.io.spi.ExportContext;
import space.roadmap.io.spi.Options;
import space.roadmap.io.spi.RoadmapExporter;
import space.roadmap.io.spi.Sink;
import space.roadmap.table.TablesWriter;

/** Writes a sheet for each table, and one that tells about them. */
final class XlsxExporter implements RoadmapExporter {
  @Override
  public Coverage coverage(Options options) {
    return Coverage.everything();
  }

  @Override
  public void write(Roadmap roadmap, Sink sink, ExportContext context) throws IOException {
    try (WorkbookWriter workbook = new WorkbookWriter(sink.single())) {
      workbook.title(roadmap.header().title());
      TablesWriter.write(roadmap, workbook, context);
      workbook.add(AboutPage.of(roadmap.header(), workbook.contents()));
    }
  }
}

package space.roadmap.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.io.spi.Coverage;
import space.roadmap.io.spi.ImportContext;
import space.roadmap.io.spi.Options;
import space.roadmap.io.spi.RoadmapImporter;
import space.roadmap.io.spi.Source;
import space.roadmap.table.SourceTable;
import space.roadmap.table.TablesReader;

/** Reads the tables of a folder, or one that stands alone. */
final class CsvImporter implements RoadmapImporter {
  @Override
  public Coverage coverage(Options options) {
    return Coverage.everything();
  }

  @Override
  public RoadmapDraft read(Source source, ImportContext context) throws IOException {
    List<SourceTable> tables = new ArrayList<>();
    for (Source.Entry entry : source.entries()) {
      if (CsvTable.isOne(entry.path()) || source.entries().size() == 1) {
        tables.add(new CsvTable(entry, context));
      } else if (entry.path().equals(DataPackage.NAME)) {
        DataPackage.check(entry, source, context);
      }
    }
    return TablesReader.read(tables, context);
  }
}

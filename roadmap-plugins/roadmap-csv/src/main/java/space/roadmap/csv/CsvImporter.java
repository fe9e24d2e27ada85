package space.roadmap.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.io.spi.Coverage;
import space.roadmap.io.spi.ImportContext;
import space.roadmap.io.spi.Options;
import space.roadmap.io.spi.Source;
import space.roadmap.table.SourceTable;
import space.roadmap.table.TablesLocator;
import space.roadmap.table.map.MapOptions;
import space.roadmap.table.map.TableImporter;

/** Reads the tables of a folder, or one that stands alone. */
final class CsvImporter implements TableImporter {
  @Override
  public Coverage coverage(Options options) {
    return Coverage.everything();
  }

  @Override
  public RoadmapDraft read(Source source, ImportContext context, Making making) throws IOException {
    for (Source.Entry entry : source.entries()) {
      if (entry.path().equals(DataPackage.NAME)) {
        DataPackage.check(entry, source, context);
      }
    }
    return making.of(tables(source, context));
  }

  @Override
  public List<Diagnostic> locate(Source source, List<Diagnostic> diagnostics, ImportContext context)
      throws IOException {
    return context.options().get(MapOptions.MAP).isPresent()
        ? diagnostics
        : TablesLocator.locate(tables(source, context), diagnostics);
  }

  private static List<SourceTable> tables(Source source, ImportContext context) {
    List<SourceTable> tables = new ArrayList<>();
    for (Source.Entry entry : source.entries()) {
      if (CsvTable.isOne(entry.path()) || source.entries().size() == 1) {
        tables.add(new CsvTable(entry, context));
      }
    }
    return tables;
  }
}

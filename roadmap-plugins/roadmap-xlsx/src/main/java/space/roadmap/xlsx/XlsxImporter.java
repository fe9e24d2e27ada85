package space.roadmap.xlsx;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.io.spi.Coverage;
import space.roadmap.io.spi.ImportContext;
import space.roadmap.io.spi.Options;
import space.roadmap.io.spi.Source;
import space.roadmap.table.SourceTable;
import space.roadmap.table.TablesLocator;
import space.roadmap.table.map.MapOptions;
import space.roadmap.table.map.TableImporter;

/** Reads the sheets of a workbook that are tables. */
final class XlsxImporter implements TableImporter {
  @Override
  public Coverage coverage(Options options) {
    return Coverage.everything();
  }

  @Override
  public RoadmapDraft read(Source source, ImportContext context, Making making) throws IOException {
    return source
        .first()
        .read(
            context.limits(),
            (buffer, length) -> {
              Optional<List<SourceTable>> tables = tables(source, buffer, length, context, context);
              return tables.isPresent() ? making.of(tables.get()) : new RoadmapDraft();
            });
  }

  @Override
  public List<Diagnostic> locate(Source source, List<Diagnostic> diagnostics, ImportContext context)
      throws IOException {
    if (context.options().get(MapOptions.MAP).isPresent()) {
      return diagnostics;
    }
    return source
        .first()
        .read(
            context.limits(),
            (buffer, length) -> {
              Reporter again = finding -> {}; // all was said when it was read
              Optional<List<SourceTable>> tables = tables(source, buffer, length, context, again);
              return tables.isPresent()
                  ? TablesLocator.locate(tables.get(), diagnostics)
                  : diagnostics;
            });
  }

  private static Optional<List<SourceTable>> tables(
      Source source, byte[] buffer, int length, ImportContext context, Reporter reporter) {
    return Workbook.open(source.first().name(), buffer, length, context.limits(), reporter)
        .map(
            workbook ->
                workbook.tables().stream()
                    .filter(table -> !WorkbookWriter.isNoTable(table.name()))
                    .toList());
  }
}

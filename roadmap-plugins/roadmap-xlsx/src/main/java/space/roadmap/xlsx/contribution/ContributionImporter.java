package space.roadmap.xlsx.contribution;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.io.spi.Coverage;
import space.roadmap.io.spi.ImportContext;
import space.roadmap.io.spi.Options;
import space.roadmap.io.spi.RoadmapImporter;
import space.roadmap.io.spi.Source;
import space.roadmap.io.spi.ValueReader;
import space.roadmap.table.SourceTable;
import space.roadmap.table.TablesReader;
import space.roadmap.xlsx.Workbook;
import space.roadmap.xlsx.WorkbookWriter;
import space.roadmap.xlsx.contribution.ContributionWorkbook.Extent;

/** Reads a workbook that has come back. */
final class ContributionImporter implements RoadmapImporter {
  private final Roadmap roadmap;
  private final Extent extent;

  ContributionImporter(Roadmap roadmap, Extent extent) {
    this.roadmap = roadmap;
    this.extent = extent;
  }

  @Override
  public Coverage coverage(Options options) {
    return Coverage.everything();
  }

  @Override
  public RoadmapDraft read(Source source, ImportContext context) throws IOException {
    Source.Entry entry = source.first();
    return entry.read(
        context.limits(),
        (buffer, length) -> {
          Optional<Workbook> workbook =
              Workbook.open(entry.name(), buffer, length, context.limits(), context);
          return workbook.isPresent()
              ? read(entry.name(), sheets(workbook.get()), context)
              : new RoadmapDraft();
        });
  }

  private RoadmapDraft read(String file, List<SourceTable> sheets, ImportContext context)
      throws IOException {
    Place start = Place.cell(file, sheets.isEmpty() ? "sheet" : sheets.get(0).name(), 1, 1);
    ValueReader values = context.values(new RoadmapDraft(), () -> start);
    Optional<Sent> sent = Sent.of(sheets, values);
    if (sent.isEmpty()) {
      return refuse(context, start, "the workbook lacks the sheet '" + Marks.SENT + "'");
    }
    String own = roadmap.header().id().text();
    if (!sent.get().roadmap().equals(own)) {
      return refuse(
          context,
          start,
          "the workbook was made from the roadmap '%s', not from '%s'"
              .formatted(sent.get().roadmap(), own));
    }
    RoadmapCopy copy = RoadmapCopy.of(roadmap, context.valueText());
    List<ReturnedWorkbook.TakenRow> taken =
        new ReturnedWorkbook(copy, sent.get(), context).compare(sheets);
    List<SourceTable> tables =
        new NewDocument(copy, sent.get(), context.today(), extent, start).tables(taken);
    return TablesReader.read(tables, context);
  }

  /** Returns the sheets without those that a workbook has for itself. */
  private static List<SourceTable> sheets(Workbook workbook) {
    return workbook.tables().stream()
        .filter(table -> !WorkbookWriter.isNoTable(table.name()))
        .toList();
  }

  private static RoadmapDraft refuse(ImportContext context, Place place, String problem) {
    context.report(
        ContributionCodes.NOT_SENT.report().with("problem", problem).place(place).build());
    return new RoadmapDraft();
  }
}

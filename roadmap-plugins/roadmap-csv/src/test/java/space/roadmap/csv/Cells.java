package space.roadmap.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.io.FormatRegistry;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.spi.Coverage;
import space.roadmap.io.spi.Format;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.spi.ImportContext;
import space.roadmap.io.spi.Options;
import space.roadmap.io.spi.RoadmapExporter;
import space.roadmap.io.spi.RoadmapImporter;
import space.roadmap.io.spi.Source;
import space.roadmap.table.CellKind;
import space.roadmap.table.SourceTable;
import space.roadmap.testkit.SampleRoadmaps;

/** The cells of single tables. */
final class Cells implements SourceTable.RowReader {
  private final List<String> cells = new ArrayList<>();
  private int row = -1;

  private Cells() {}

  /**
   * Returns the cells of a file that hold something: the number of the row among those that hold
   * something, the number of the cell, and its text.
   */
  static List<String> of(Path file) throws IOException {
    Cells all = new Cells();
    table(Files.readAllBytes(file)).read(all);
    return all.cells;
  }

  /** Returns a table, which needs the context of a reader. */
  static SourceTable table(byte[] bytes) throws IOException {
    List<SourceTable> tables = new ArrayList<>();
    RoadmapFiles.of(FormatRegistry.of(List.of(new Taker(tables))))
        .read(Source.of("t.csv", bytes), ReadRequest.defaults().withFormat("taker"));
    return tables.get(0);
  }

  @Override
  public void begin(long number) {
    row++;
  }

  @Override
  public void cell(int column, CellKind kind, char[] buffer, int offset, int length) {
    cells.add(row + " " + column + " " + new String(buffer, offset, length));
  }

  @Override
  public boolean end() {
    return true;
  }

  private record Taker(List<SourceTable> tables) implements FormatProvider, RoadmapImporter {
    @Override
    public Format format() {
      return new Format("taker", "Taker", List.of(), List.of("csv"));
    }

    @Override
    public Optional<RoadmapImporter> importer() {
      return Optional.of(this);
    }

    @Override
    public Optional<RoadmapExporter> exporter() {
      return Optional.empty();
    }

    @Override
    public Coverage coverage(Options options) {
      return Coverage.everything();
    }

    @Override
    public RoadmapDraft read(Source source, ImportContext context) {
      tables.add(new CsvTable(source.first(), context));
      return new RoadmapDraft().header(SampleRoadmaps.empty().header());
    }
  }
}

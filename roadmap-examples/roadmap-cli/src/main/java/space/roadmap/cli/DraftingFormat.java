package space.roadmap.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.core.model.RoadmapHeader;
import space.roadmap.io.spi.Coverage;
import space.roadmap.io.spi.Format;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.spi.ImportContext;
import space.roadmap.io.spi.Layout;
import space.roadmap.io.spi.Option;
import space.roadmap.io.spi.Options;
import space.roadmap.io.spi.Recognition;
import space.roadmap.io.spi.RoadmapImporter;
import space.roadmap.io.spi.Sample;
import space.roadmap.io.spi.Source;
import space.roadmap.table.SourceTable;
import space.roadmap.table.map.MappingDraft;
import space.roadmap.table.map.TableImporter;

/** A format of tables of which a mapping is drafted, instead of a roadmap being read. */
record DraftingFormat(FormatProvider tables, Draft draft) implements FormatProvider {
  /** What is drafted. */
  static final class Draft {
    private final String title;
    private String text = "";

    Draft(String title) {
      this.title = title;
    }

    String text() {
      return text;
    }

    private RoadmapDraft of(List<SourceTable> tables) throws IOException {
      text = MappingDraft.draft(title, tables);
      return new RoadmapDraft()
          .header(RoadmapHeader.builder().id(Id.of("draft")).title(title).build());
    }
  }

  @Override
  public Format format() {
    return tables.format();
  }

  @Override
  public Layout layout() {
    return tables.layout();
  }

  @Override
  public Recognition recognise(Sample sample) {
    return tables.recognise(sample);
  }

  @Override
  public List<Option<?>> options() {
    return tables.options();
  }

  @Override
  public Optional<RoadmapImporter> importer() {
    return tables.importer().map(importer -> new Drafting((TableImporter) importer, draft));
  }

  private record Drafting(TableImporter importer, Draft draft) implements RoadmapImporter {
    @Override
    public Coverage coverage(Options options) {
      return importer.coverage(options);
    }

    @Override
    public RoadmapDraft read(Source source, ImportContext context) throws IOException {
      return importer.read(source, context, draft::of);
    }
  }
}

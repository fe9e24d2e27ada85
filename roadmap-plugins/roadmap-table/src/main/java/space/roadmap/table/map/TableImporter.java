package space.roadmap.table.map;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.io.spi.ImportContext;
import space.roadmap.io.spi.RoadmapImporter;
import space.roadmap.io.spi.Source;
import space.roadmap.table.SourceTable;
import space.roadmap.table.TablesReader;

/**
 * Reads a format of tables: as the tables of a roadmap, or by a mapping if one is chosen.
 *
 * <p><b>For implementers.</b> Say which tables there are; the rest follows. List {@link
 * MapOptions#all} among the options of the format.
 */
public interface TableImporter extends RoadmapImporter {
  /**
   * Returns what is made of the tables of a source; an empty draft if there is no way to read them,
   * which is reported.
   *
   * @param making takes the tables, in their order, and is done with them when it returns
   * @throws IOException if the source cannot be read
   */
  RoadmapDraft read(Source source, ImportContext context, Making making) throws IOException;

  /** Returns the findings that reading tables makes, beside those of the format itself. */
  static List<DiagnosticCode> codes() {
    return ImmutableList.<DiagnosticCode>builder()
        .addAll(TablesReader.codes())
        .addAll(MappingCodes.all())
        .build();
  }

  @Override
  default RoadmapDraft read(Source source, ImportContext context) throws IOException {
    return read(source, context, tables -> made(tables, context));
  }

  private static RoadmapDraft made(List<SourceTable> tables, ImportContext context)
      throws IOException {
    Optional<String> map = context.options().get(MapOptions.MAP);
    return map.isPresent()
        ? MappedReader.read(
            context.options().get(MapOptions.MAP_NAME).orElse(""), map.get(), tables, context)
        : TablesReader.read(tables, context);
  }

  /** Makes something of tables. */
  interface Making {
    /**
     * Makes a roadmap of tables.
     *
     * @throws IOException if a table cannot be read
     */
    RoadmapDraft of(List<SourceTable> tables) throws IOException;
  }
}

package space.roadmap.table.map;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
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
   * Returns the tables of a source, in its order.
   *
   * @throws IOException if the source cannot be read
   */
  List<SourceTable> tables(Source source, ImportContext context) throws IOException;

  @Override
  default RoadmapDraft read(Source source, ImportContext context) throws IOException {
    List<SourceTable> tables = tables(source, context);
    Optional<String> map = context.options().get(MapOptions.MAP);
    return map.isPresent()
        ? MappedReader.read(
            context.options().get(MapOptions.MAP_NAME).orElse(""), map.get(), tables, context)
        : TablesReader.read(tables, context);
  }
}

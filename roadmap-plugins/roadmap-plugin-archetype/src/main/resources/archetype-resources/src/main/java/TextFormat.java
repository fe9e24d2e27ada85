package ${package};

import java.util.List;
import java.util.Optional;
import space.roadmap.core.meta.ValueTypes;
import space.roadmap.io.spi.Format;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.spi.Option;
import space.roadmap.io.spi.RoadmapExporter;
import space.roadmap.io.spi.RoadmapImporter;

/** One line for the roadmap and one for each mission, with tabs between the fields. */
public final class TextFormat implements FormatProvider {
  private static final Format FORMAT =
      new Format("${format}", "Missions, one line each", List.of(), List.of("${format}"));

  /** Whether the status of missions is written. */
  public static final Option<Boolean> STATUS =
      Option.of("status", ValueTypes.BOOLEAN, true, "Writes the status of each mission.");

  /** Makes the provider; hosts call this. */
  public TextFormat() {}

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public Optional<RoadmapExporter> exporter() {
    return Optional.of(new TextExporter());
  }

  @Override
  public Optional<RoadmapImporter> importer() {
    return Optional.of(new TextImporter());
  }

  @Override
  public List<Option<?>> options() {
    return List.of(STATUS);
  }
}

package space.roadmap.report.markdown;

import java.util.List;
import java.util.Optional;
import space.roadmap.core.meta.ValueTypes;
import space.roadmap.io.spi.Format;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.spi.Option;
import space.roadmap.io.spi.RoadmapExporter;

/**
 * A report in Markdown, as forges show it: counts, a timeline, tables of missions, capabilities and
 * open slots, findings, sources.
 */
public final class MarkdownFormat implements FormatProvider {
  private static final Format FORMAT =
      new Format(
          "markdown", "Report in Markdown", List.of("text/markdown"), List.of("md", "markdown"));

  /** What the missions are grouped by. */
  public static final Option<Grouping> GROUP_BY =
      Option.of(
          "group-by",
          ValueTypes.choice("grouping", Grouping.values()),
          Grouping.DESTINATION,
          "Says what the tables of missions are grouped by.");

  /** Makes the provider; hosts call this. */
  public MarkdownFormat() {}

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public Optional<RoadmapExporter> exporter() {
    return Optional.of(new MarkdownExporter());
  }

  @Override
  public List<Option<?>> options() {
    return List.of(GROUP_BY);
  }
}

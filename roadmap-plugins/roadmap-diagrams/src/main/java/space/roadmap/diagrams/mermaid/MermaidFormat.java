package space.roadmap.diagrams.mermaid;

import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.ValueTypes;
import space.roadmap.core.model.Destination;
import space.roadmap.core.time.UncertainDate;
import space.roadmap.io.spi.Format;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.spi.Option;
import space.roadmap.io.spi.RoadmapExporter;

/**
 * The missions of a roadmap as a Mermaid {@code timeline}, whose periods are free text: an
 * uncertain date is written as it is.
 */
public final class MermaidFormat implements FormatProvider {
  private static final Format FORMAT =
      new Format(
          "mermaid",
          "Mermaid timeline of the missions",
          List.of("text/vnd.mermaid"),
          List.of("mmd", "mermaid"));

  /** The first day that is shown. */
  public static final Option<UncertainDate> FROM =
      Option.of(
          "from",
          ValueTypes.DATE,
          "Leaves out what is certainly before this year or date, and what has no date.");

  /** The last day that is shown. */
  public static final Option<UncertainDate> UNTIL =
      Option.of(
          "until",
          ValueTypes.DATE,
          "Leaves out what is certainly after this year or date, and what has no date.");

  /** The only destination that is shown, with all within it. */
  public static final Option<Id<Destination>> DESTINATION =
      Option.of(
          "destination",
          ValueTypes.ref(Destination.class),
          "Shows only missions that go to this destination or to one within it.");

  /** What the sections are. */
  public static final Option<Grouping> GROUP_BY =
      Option.of(
          "group-by",
          ValueTypes.choice("grouping", Grouping.values()),
          Grouping.YEAR,
          "Says what the sections of the diagram are.");

  /** Makes the provider; hosts call this. */
  public MermaidFormat() {}

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public Optional<RoadmapExporter> exporter() {
    return Optional.of(new MermaidExporter());
  }

  @Override
  public List<DiagnosticCode> codes() {
    return List.of(MermaidCodes.LEFT_OUT, MermaidCodes.LARGE, MermaidCodes.NO_DESTINATION);
  }

  @Override
  public List<Option<?>> options() {
    return List.of(FROM, UNTIL, DESTINATION, GROUP_BY);
  }
}

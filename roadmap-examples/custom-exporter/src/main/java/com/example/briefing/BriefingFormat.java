package com.example.briefing;

import java.util.List;
import java.util.Optional;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.ValueTypes;
import space.roadmap.core.model.Destination;
import space.roadmap.core.time.UncertainDate;
import space.roadmap.io.spi.Format;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.spi.Option;
import space.roadmap.io.spi.RoadmapExporter;

/** A briefing for a review board in AsciiDoc: what comes next, what is open, what was found. */
public final class BriefingFormat implements FormatProvider {
  private static final Format FORMAT =
      new Format(
          "briefing",
          "Briefing in AsciiDoc",
          List.of("text/asciidoc"),
          List.of("adoc", "asciidoc"));

  /** The destination that the briefing is about. */
  public static final Option<Id<Destination>> DESTINATION =
      Option.of(
          "destination",
          ValueTypes.ref(Destination.class),
          "Shows what happens at this destination and in it; else everything is shown.");

  // region option
  /** The last day that the briefing looks ahead to. */
  public static final Option<UncertainDate> UNTIL =
      Option.of(
          "until",
          ValueTypes.DATE,
          "Looks ahead to the end of this date; what comes later is named and no more.");

  // end

  /** Makes the provider; hosts call this. */
  public BriefingFormat() {}

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public Optional<RoadmapExporter> exporter() {
    return Optional.of(new BriefingExporter());
  }

  @Override
  public List<Option<?>> options() {
    return List.of(DESTINATION, UNTIL);
  }
}

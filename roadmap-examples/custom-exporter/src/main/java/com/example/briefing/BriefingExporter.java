package com.example.briefing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.model.DatedPeriodType;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.MilestoneType;
import space.roadmap.core.model.MissionType;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapHeaderType;
import space.roadmap.core.time.DateWords;
import space.roadmap.io.spi.Coverage;
import space.roadmap.io.spi.ExportContext;
import space.roadmap.io.spi.Options;
import space.roadmap.io.spi.RoadmapExporter;
import space.roadmap.io.spi.Sink;

/** Writes briefings. */
final class BriefingExporter implements RoadmapExporter {
  private static final DiagnosticCode NO_DESTINATION =
      new DiagnosticCode(
          "briefing.no-destination",
          Severity.WARNING,
          "There is no such destination.",
          "there is no destination '{id}', so the briefing tells of nothing; name another",
          "The option 'destination' takes the id of a destination of the roadmap.");

  // region coverage
  /**
   * States what the briefing shows. Destinations and contributions count as dropped: only those
   * that something goes to, or that are open, are named.
   */
  @Override
  public Coverage coverage(Options options) {
    return Coverage.builder()
        .approximates(RoadmapHeaderType.TITLE, AsciiDocText::oneLine)
        .approximates(RoadmapHeaderType.NOTICE, AsciiDocText::oneLine)
        .keeps(MissionType.TYPE, List.of("name"))
        .keeps(MissionType.LEAD, MissionType.STATUS)
        .looksInto(MissionType.MILESTONES, MissionType.PERIOD)
        .keeps(MilestoneType.MILESTONE_TYPE)
        .approximates(MilestoneType.ID, AsciiDocText::oneLine)
        .approximates(MilestoneType.DATE, DateWords::of)
        .approximates(MilestoneType.WORDS, AsciiDocText::oneLine)
        .approximates(DatedPeriodType.DATE, DateWords::of)
        .approximates(DatedPeriodType.WORDS, AsciiDocText::oneLine)
        .build();
  }

  // end

  @Override
  public void write(Roadmap roadmap, Sink sink, ExportContext context) throws IOException {
    context
        .options()
        .get(BriefingFormat.DESTINATION)
        .filter(id -> roadmap.find(Destination.class, id).isEmpty())
        .ifPresent(id -> context.report(NO_DESTINATION.report().with("id", id).build()));
    sink.single().write(Briefing.of(roadmap, context).getBytes(StandardCharsets.UTF_8));
  }
}

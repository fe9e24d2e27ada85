package space.roadmap.report.markdown;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import space.roadmap.core.model.CapabilityType;
import space.roadmap.core.model.ContributionType;
import space.roadmap.core.model.DatedPeriodType;
import space.roadmap.core.model.DatedType;
import space.roadmap.core.model.MilestoneType;
import space.roadmap.core.model.MissionType;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapHeaderType;
import space.roadmap.core.model.SourceType;
import space.roadmap.core.time.DateWords;
import space.roadmap.io.spi.Coverage;
import space.roadmap.io.spi.ExportContext;
import space.roadmap.io.spi.Options;
import space.roadmap.io.spi.RoadmapExporter;
import space.roadmap.io.spi.Sink;

/** Writes reports. */
final class MarkdownExporter implements RoadmapExporter {
  /**
   * States what the report shows. Organizations and destinations count as dropped: they are named
   * where something refers to them, and not listed.
   */
  @Override
  public Coverage coverage(Options options) {
    return Coverage.builder()
        .approximates(RoadmapHeaderType.TITLE, MarkdownText::oneLine)
        .approximates(RoadmapHeaderType.PUBLISHER, MarkdownText::oneLine)
        .approximates(RoadmapHeaderType.LICENCE, MarkdownText::oneLine)
        .approximates(RoadmapHeaderType.NOTICE, MarkdownText::oneLine)
        .approximates(RoadmapHeaderType.ISSUED, DateWords::of)
        .approximates(RoadmapHeaderType.HORIZON, DateWords::of)
        .keeps(RoadmapHeaderType.TYPE, List.of("asOf"))
        .keeps(MissionType.TYPE, List.of("name"))
        .keeps(MissionType.STATUS, MissionType.OUTCOME, MissionType.LEAD, MissionType.CO_LEADS)
        .keeps(MissionType.DESTINATIONS)
        .looksInto(MissionType.MILESTONES, MissionType.PERIOD, MissionType.CONTRIBUTIONS)
        .keeps(CapabilityType.TYPE, List.of("name"))
        .keeps(CapabilityType.KIND, CapabilityType.STATUS, CapabilityType.OPERATES_AT)
        .keeps(CapabilityType.LEAD, CapabilityType.CO_LEADS)
        .looksInto(CapabilityType.AVAILABLE_FROM, CapabilityType.AVAILABLE_UNTIL)
        .looksInto(CapabilityType.CONTRIBUTIONS)
        .keeps(MilestoneType.MILESTONE_TYPE)
        .approximates(MilestoneType.ID, id -> MarkdownText.oneLine(id.replace('-', ' ')))
        .approximates(MilestoneType.DATE, DateWords::of)
        .approximates(MilestoneType.WORDS, MarkdownText::oneLine)
        .looksInto(DatedPeriodType.START, DatedPeriodType.END)
        .approximates(DatedPeriodType.DATE, DateWords::of)
        .approximates(DatedPeriodType.WORDS, MarkdownText::oneLine)
        .approximates(DatedType.DATE, DateWords::of)
        .approximates(DatedType.WORDS, MarkdownText::oneLine)
        .keeps(ContributionType.ORGANIZATION, ContributionType.ROLE, ContributionType.STATUS)
        .approximates(ContributionType.WHAT, MarkdownText::oneLine)
        .approximates(SourceType.TITLE, MarkdownText::oneLine)
        .approximates(SourceType.PUBLISHED, DateWords::of)
        .keeps(SourceType.KIND, SourceType.URL)
        .build();
  }

  @Override
  public void write(Roadmap roadmap, Sink sink, ExportContext context) throws IOException {
    String report = MarkdownReport.of(roadmap, context.options(), context.findings());
    sink.single().write(report.getBytes(StandardCharsets.UTF_8));
  }
}

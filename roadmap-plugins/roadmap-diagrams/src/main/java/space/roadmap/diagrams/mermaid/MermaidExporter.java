package space.roadmap.diagrams.mermaid;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.DatedPeriodType;
import space.roadmap.core.model.DatedType;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.MilestoneType;
import space.roadmap.core.model.MissionType;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapHeaderType;
import space.roadmap.core.time.DateWords;
import space.roadmap.core.time.UncertainDate;
import space.roadmap.io.spi.Coverage;
import space.roadmap.io.spi.ExportContext;
import space.roadmap.io.spi.Options;
import space.roadmap.io.spi.RoadmapExporter;
import space.roadmap.io.spi.Sink;

/** Writes the text of a {@link MermaidTimeline}. */
final class MermaidExporter implements RoadmapExporter {
  /**
   * States what the diagram shows. The words of a date are shown only where there is no date, so
   * they count as dropped; so do destinations, which are shown rolled up and only on request.
   */
  @Override
  public Coverage coverage(Options options) {
    boolean exact = MermaidTimeline.grouping(options) == Grouping.YEAR;
    Function<UncertainDate, String> date = exact ? DateWords::of : Years::of;
    return Coverage.builder()
        .approximates(RoadmapHeaderType.TITLE, MermaidText::shown)
        .keeps(MissionType.TYPE, List.of("name"))
        .approximates(
            MissionType.STATUS,
            status -> TimelineEvent.isStopped(status) ? status.text() : "not stopped")
        .looksInto(MissionType.MILESTONES, MissionType.PERIOD)
        .looksInto(DatedPeriodType.START, DatedPeriodType.END)
        .approximates(MilestoneType.ID, TimelineEvent::spaced)
        .approximates(MilestoneType.MILESTONE_TYPE, type -> TimelineEvent.spaced(type.text()))
        .approximates(MilestoneType.DATE, date)
        .approximates(DatedPeriodType.DATE, exact ? DateWords::of : Years::of)
        .approximates(DatedType.DATE, date)
        .build();
  }

  @Override
  public void write(Roadmap roadmap, Sink sink, ExportContext context) throws IOException {
    Options options = context.options();
    MermaidTimeline timeline = MermaidTimeline.of(roadmap, options);
    Optional<Id<Destination>> destination = options.get(MermaidFormat.DESTINATION);
    if (destination.isPresent() && roadmap.find(Destination.class, destination.get()).isEmpty()) {
      context.report(MermaidCodes.NO_DESTINATION.report().with("id", destination.get()).build());
    } else if (timeline.missions() < roadmap.missions().size()) {
      context.report(
          MermaidCodes.LEFT_OUT
              .report()
              .with("shown", timeline.missions())
              .with("all", roadmap.missions().size())
              .build());
    }
    if (timeline.text().length() > MermaidTimeline.LIMIT) {
      context.report(
          MermaidCodes.LARGE
              .report()
              .with("length", timeline.text().length())
              .with("limit", MermaidTimeline.LIMIT)
              .build());
    }
    sink.single().write(timeline.text().getBytes(StandardCharsets.UTF_8));
  }
}

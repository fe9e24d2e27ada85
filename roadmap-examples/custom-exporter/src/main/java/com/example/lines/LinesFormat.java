package com.example.lines;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import space.roadmap.core.model.MissionType;
import space.roadmap.core.model.Status;
import space.roadmap.io.spi.Coverage;
import space.roadmap.io.spi.Format;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.spi.RoadmapExporter;

/** One line for each mission: its id and its status. */
public final class LinesFormat implements FormatProvider {
  @Override
  public Format format() {
    return new Format("lines", "One line for each mission", List.of(), List.of("lines"));
  }

  @Override
  public Optional<RoadmapExporter> exporter() {
    return Optional.of(
        RoadmapExporter.ofText(
            Coverage.builder().keeps(MissionType.ID, MissionType.STATUS).build(),
            (roadmap, context) ->
                roadmap.missions().stream()
                    .map(one -> one.id() + " " + one.status().map(Status::text).orElse("-") + "\n")
                    .collect(Collectors.joining())));
  }
}

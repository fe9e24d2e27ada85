package ${package};

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.MissionType;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapHeaderType;
import space.roadmap.core.model.Status;
import space.roadmap.io.spi.Coverage;
import space.roadmap.io.spi.ExportContext;
import space.roadmap.io.spi.Options;
import space.roadmap.io.spi.RoadmapExporter;
import space.roadmap.io.spi.Sink;

/** Writes the lines. */
final class TextExporter implements RoadmapExporter {
  /** States what a file holds; whatever is not mentioned is reported as lost. */
  @Override
  public Coverage coverage(Options options) {
    Coverage.Builder coverage =
        Coverage.builder()
            .keeps(RoadmapHeaderType.ID, RoadmapHeaderType.TITLE, MissionType.ID)
            .keeps(MissionType.TYPE, List.of("name"));
    return writesStatus(options) ? coverage.keeps(MissionType.STATUS).build() : coverage.build();
  }

  private static boolean writesStatus(Options options) {
    return options.get(TextFormat.STATUS).orElse(true);
  }

  @Override
  public void write(Roadmap roadmap, Sink sink, ExportContext context) throws IOException {
    boolean status = writesStatus(context.options());
    StringBuilder out = new StringBuilder();
    line(out, TextReader.ROADMAP, roadmap.header().id().text(), roadmap.header().title());
    for (Mission mission : roadmap.missions()) {
      if (status && mission.status().isPresent()) {
        line(out, mission.id().text(), mission.name(), mission.status().map(Status::text).get());
      } else {
        line(out, mission.id().text(), mission.name());
      }
    }
    sink.single().write(out.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void line(StringBuilder out, String... fields) {
    for (int i = 0; i < fields.length; i++) {
      out.append(i == 0 ? "" : "\t").append(Fields.written(fields[i]));
    }
    out.append('\n');
  }
}

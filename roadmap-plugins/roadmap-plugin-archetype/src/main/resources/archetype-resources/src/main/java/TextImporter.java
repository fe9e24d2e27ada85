package ${package};

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import space.roadmap.core.model.MissionType;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.core.model.RoadmapHeaderType;
import space.roadmap.io.spi.Coverage;
import space.roadmap.io.spi.ImportContext;
import space.roadmap.io.spi.Options;
import space.roadmap.io.spi.RoadmapImporter;
import space.roadmap.io.spi.Source;

/** Reads the lines. */
final class TextImporter implements RoadmapImporter {
  /** States what a file can hold. */
  @Override
  public Coverage coverage(Options options) {
    return Coverage.builder()
        .keeps(RoadmapHeaderType.ID, RoadmapHeaderType.TITLE)
        .keeps(MissionType.ID, MissionType.STATUS)
        .keeps(MissionType.TYPE, List.of("name"))
        .build();
  }

  @Override
  public RoadmapDraft read(Source source, ImportContext context) throws IOException {
    Source.Entry file = source.first();
    String text =
        file.read(
            context.limits(),
            (bytes, length) -> new String(bytes, 0, length, StandardCharsets.UTF_8));
    return new TextReader(file.name(), context).read(text);
  }
}

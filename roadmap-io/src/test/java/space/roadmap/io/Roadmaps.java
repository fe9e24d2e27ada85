package space.roadmap.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.core.model.RoadmapHeader;
import space.roadmap.io.spi.Coverage;
import space.roadmap.io.spi.ImportContext;
import space.roadmap.io.spi.Options;
import space.roadmap.io.spi.RoadmapImporter;
import space.roadmap.io.spi.Source;

/** Small roadmaps, and an importer of a small format. */
final class Roadmaps {
  static final DiagnosticCode ODD =
      new DiagnosticCode("test.odd", Severity.ERROR, "It is odd.", "{what} is odd", "So it is.");

  private Roadmaps() {}

  static RoadmapHeader header(String title) {
    return RoadmapHeader.builder().id(Id.of("plan")).title(title).build();
  }

  static Roadmap titled(String title) {
    return new RoadmapDraft().header(header(title)).build();
  }

  static Mission.Builder mission(String id) {
    return Mission.builder().id(Id.of(id)).name(id);
  }

  static Roadmap of(Mission... missions) {
    Roadmap roadmap = titled("Plan");
    for (Mission mission : missions) {
      roadmap = roadmap.with(mission);
    }
    return roadmap;
  }

  static Diagnostic odd(String what) {
    return ODD.report().with("what", what).build();
  }

  /**
   * Reads a format with the title in the first line and a mission id in every other; a line that
   * says {@code odd} is reported by entity, without its place.
   */
  static final class LineImporter implements RoadmapImporter {
    @Override
    public Coverage coverage(Options options) {
      return Coverage.everything();
    }

    @Override
    public RoadmapDraft read(Source source, ImportContext context) throws IOException {
      String text = text(source, context);
      RoadmapDraft draft = new RoadmapDraft();
      if (!text.isBlank()) {
        draft.header(header(text.lines().findFirst().orElse("")));
      }
      text.lines()
          .filter(line -> line.startsWith("odd"))
          .forEach(line -> context.report(ODD.report().with("what", line).entity(line).build()));
      return draft;
    }

    @Override
    public List<Diagnostic> locate(
        Source source, List<Diagnostic> diagnostics, ImportContext context) throws IOException {
      List<String> lines = text(source, context).lines().toList();
      return diagnostics.stream()
          .map(
              diagnostic -> {
                int line = lines.indexOf(diagnostic.entity().orElse("")) + 1;
                return line == 0
                    ? diagnostic
                    : diagnostic.toBuilder()
                        .place(new Place(source.first().name(), line, 1, line, 4))
                        .build();
              })
          .toList();
    }

    private static String text(Source source, ImportContext context) throws IOException {
      return source
          .first()
          .read(
              context.limits(),
              (buffer, length) -> new String(buffer, 0, length, StandardCharsets.UTF_8));
    }
  }
}

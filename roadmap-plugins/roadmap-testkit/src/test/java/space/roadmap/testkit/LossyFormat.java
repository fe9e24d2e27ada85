package space.roadmap.testkit;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.MissionType;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.core.model.RoadmapHeader;
import space.roadmap.core.model.RoadmapHeaderType;
import space.roadmap.io.spi.Coverage;
import space.roadmap.io.spi.ExportContext;
import space.roadmap.io.spi.Format;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.spi.ImportContext;
import space.roadmap.io.spi.Options;
import space.roadmap.io.spi.RoadmapExporter;
import space.roadmap.io.spi.RoadmapImporter;
import space.roadmap.io.spi.Sink;
import space.roadmap.io.spi.Source;

/** A format of lines that holds the names of missions, and the start of the roadmap's title. */
public class LossyFormat implements FormatProvider {
  private static final DiagnosticCode BAD_LINE =
      new DiagnosticCode(
          "lossy.line",
          Severity.ERROR,
          "A line is none of the format.",
          "this line has no id and no name; write both with a tab between",
          "Every line is an id and a name.");

  /** Makes the provider. */
  public LossyFormat() {}

  @Override
  public Format format() {
    return new Format("lossy", "Names of missions", List.of("text/x-lossy"), List.of("lossy"));
  }

  Coverage.Builder coverage() {
    return Coverage.builder()
        .keeps(RoadmapHeaderType.ID, MissionType.ID)
        .keeps(MissionType.TYPE, List.of("name"))
        .approximates(RoadmapHeaderType.TITLE, LossyFormat::start);
  }

  private static String start(String title) {
    return title.codePointCount(0, title.length()) > 8
        ? title.substring(0, title.offsetByCodePoints(0, 8))
        : title;
  }

  @Override
  public Optional<RoadmapExporter> exporter() {
    return Optional.of(
        new RoadmapExporter() {
          @Override
          public Coverage coverage(Options options) {
            return LossyFormat.this.coverage().build();
          }

          @Override
          public void write(Roadmap roadmap, Sink sink, ExportContext context) throws IOException {
            StringBuilder text = new StringBuilder();
            line(text, roadmap.header().id(), start(roadmap.header().title()));
            roadmap.missions().forEach(mission -> line(text, mission.id(), mission.name()));
            sink.single().write(text.toString().getBytes(StandardCharsets.UTF_8));
          }
        });
  }

  private static void line(StringBuilder text, Id<?> id, String name) {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8);
    text.append(id.text()).append('\t').append(encoded).append('\n');
  }

  @Override
  public Optional<RoadmapImporter> importer() {
    return Optional.of(
        new RoadmapImporter() {
          @Override
          public Coverage coverage(Options options) {
            return LossyFormat.this.coverage().build();
          }

          @Override
          public RoadmapDraft read(Source source, ImportContext context) throws IOException {
            RoadmapDraft draft = new RoadmapDraft();
            String text =
                source
                    .first()
                    .read(
                        context.limits(),
                        (bytes, length) -> new String(bytes, 0, length, StandardCharsets.UTF_8));
            String[] lines = text.split("\n", -1);
            for (int i = 0; i < lines.length - 1; i++) {
              try {
                add(draft, lines[i].split("\t", -1));
              } catch (IllegalArgumentException e) {
                Place place = new Place(source.first().name(), i + 1, 1, i + 1, 1);
                context.report(BAD_LINE.report().place(place).build());
              }
            }
            return draft;
          }
        });
  }

  private static void add(RoadmapDraft draft, String[] line) {
    if (line.length != 2) {
      throw new IllegalArgumentException("not two columns");
    }
    String name = URLDecoder.decode(line[1], StandardCharsets.UTF_8);
    if (draft.hasHeader()) {
      draft.add(Mission.builder().id(Id.of(line[0])).name(name).build());
    } else {
      draft.header(RoadmapHeader.builder().id(Id.of(line[0])).title(name).build());
    }
  }
}

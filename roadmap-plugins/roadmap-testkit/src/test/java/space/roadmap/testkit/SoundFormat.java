package space.roadmap.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.io.json.JsonFormat;
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

/** A format that keeps all laws, since it is JSON by another name; others break one of them. */
public class SoundFormat implements FormatProvider {
  private final RoadmapImporter json = new JsonFormat().importer().orElseThrow();

  /** Makes the provider. */
  public SoundFormat() {}

  @Override
  public Format format() {
    String id = getClass().getSimpleName().toLowerCase(Locale.ROOT);
    return new Format(id, "A format for tests", List.of("application/x-" + id), List.of(id));
  }

  String text(Roadmap roadmap) {
    return Written.by(new JsonFormat(), "a roadmap", roadmap).text();
  }

  RoadmapDraft read(Source source, ImportContext context) throws IOException {
    return json.read(source, context);
  }

  @Override
  public Optional<RoadmapExporter> exporter() {
    return Optional.of(new Exporter());
  }

  @Override
  public Optional<RoadmapImporter> importer() {
    return Optional.of(new Importer());
  }

  private final class Exporter implements RoadmapExporter {
    @Override
    public Coverage coverage(Options options) {
      return Coverage.everything();
    }

    @Override
    public void write(Roadmap roadmap, Sink sink, ExportContext context) throws IOException {
      sink.single().write(text(roadmap).getBytes(StandardCharsets.UTF_8));
    }
  }

  private final class Importer implements RoadmapImporter {
    @Override
    public Coverage coverage(Options options) {
      return Coverage.everything();
    }

    @Override
    public RoadmapDraft read(Source source, ImportContext context) throws IOException {
      return SoundFormat.this.read(source, context);
    }

    @Override
    public List<Diagnostic> locate(
        Source source, List<Diagnostic> diagnostics, ImportContext context) throws IOException {
      return json.locate(source, diagnostics, context);
    }
  }
}

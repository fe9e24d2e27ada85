package space.roadmap.table.map;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.io.FormatRegistry;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.ReadResult;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.WriteRequest;
import space.roadmap.io.spi.Coverage;
import space.roadmap.io.spi.Format;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.spi.ImportContext;
import space.roadmap.io.spi.Option;
import space.roadmap.io.spi.Options;
import space.roadmap.io.spi.RoadmapImporter;
import space.roadmap.io.spi.Source;
import space.roadmap.table.SourceTable;

/** Reads tables by a mapping, through the host, as a format does. */
final class Mapped implements FormatProvider, RoadmapImporter {
  private final List<SourceTable> tables;

  private Mapped(List<SourceTable> tables) {
    this.tables = tables;
  }

  static ReadResult read(String mapping, SourceTable... tables) throws IOException {
    FormatRegistry registry = FormatRegistry.of(List.of(new Mapped(List.of(tables))));
    ReadRequest request =
        ReadRequest.defaults()
            .withFormat("mapped")
            .withOption(MapOptions.MAP, mapping)
            .withOption(MapOptions.MAP_NAME, "map.yaml");
    return RoadmapFiles.of(registry).read(Source.of("tables", new byte[0]), request);
  }

  /** Returns the findings, a line each. */
  static List<String> findings(ReadResult read) {
    return read.diagnostics().stream().map(Mapped::line).toList();
  }

  private static String line(Diagnostic finding) {
    String place = finding.place().map(Object::toString).orElse("-");
    String hint = finding.hint().map(text -> " (" + text + ")").orElse("");
    return place
        + " "
        + finding.severity()
        + " "
        + finding.code()
        + ": "
        + finding.message()
        + hint;
  }

  static String yaml(Roadmap roadmap) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RoadmapFiles.standard()
        .write(roadmap, out, WriteRequest.defaults().withFormat("yaml"))
        .orThrow();
    return out.toString(UTF_8);
  }

  @Override
  public Format format() {
    return new Format("mapped", "Tables of a test", List.of("text/x-mapped"), List.of(".mapped"));
  }

  @Override
  public Optional<RoadmapImporter> importer() {
    return Optional.of(this);
  }

  @Override
  public List<Option<?>> options() {
    return MapOptions.all();
  }

  @Override
  public Coverage coverage(Options options) {
    return Coverage.everything();
  }

  @Override
  public RoadmapDraft read(Source source, ImportContext context) throws IOException {
    return MappedReader.read(
        context.options().get(MapOptions.MAP_NAME).orElseThrow(),
        context.options().get(MapOptions.MAP).orElseThrow(),
        tables,
        context);
  }
}

package space.roadmap.io.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.io.spi.Coverage;
import space.roadmap.io.spi.ExportContext;
import space.roadmap.io.spi.ImportContext;
import space.roadmap.io.spi.Option;
import space.roadmap.io.spi.Options;
import space.roadmap.io.spi.RoadmapExporter;
import space.roadmap.io.spi.RoadmapImporter;
import space.roadmap.io.spi.Sink;
import space.roadmap.io.spi.Source;

/** The roadmap document in one of its two notations: the importer and the exporter of it. */
public final class DocumentFormat implements RoadmapImporter, RoadmapExporter {
  /** What a file beside a document is called that says how to judge it; it is no part of it. */
  public static final String RULES = "roadmap-rules.yaml";

  private final Dialect dialect;
  private final OutputFactory outputs;
  private final Migrations migrations;

  /** Opens an output to a stream. */
  interface OutputFactory {
    /** Opens it. */
    TokenOutput open(OutputStream out, Options options);
  }

  private DocumentFormat(Dialect dialect, OutputFactory outputs, Migrations migrations) {
    this.dialect = dialect;
    this.outputs = outputs;
    this.migrations = migrations;
  }

  /** Returns this with other migrations than those of the library. */
  DocumentFormat withMigrations(Migrations others) {
    return new DocumentFormat(dialect, outputs, others);
  }

  /**
   * Returns the document in JSON.
   *
   * @param indent the option that says whether the text is laid out for people
   */
  public static DocumentFormat json(Option<Boolean> indent) {
    return new DocumentFormat(
        JsonDialect.JSON,
        (out, options) -> new JsonOutput(out, options.get(indent).orElse(true)),
        Migrations.KNOWN);
  }

  /** Returns the document in YAML. */
  public static DocumentFormat yaml() {
    return new DocumentFormat(
        YamlDialect.YAML, (out, options) -> new YamlOutput(out), Migrations.KNOWN);
  }

  @Override
  public Coverage coverage(Options options) {
    return Coverage.everything();
  }

  @Override
  public RoadmapDraft read(Source source, ImportContext context) throws IOException {
    return DocumentReader.read(source, dialect, context, migrations);
  }

  @Override
  public List<Diagnostic> locate(Source source, List<Diagnostic> diagnostics, ImportContext context)
      throws IOException {
    Relocation relocation = new Relocation(new Locator(dialect, context.limits()), diagnostics);
    for (Source.Entry entry : source.entries()) {
      entry.read(
          context.limits(),
          (bytes, length) -> {
            Text text = new Text(entry.name(), bytes, length);
            if (entry == source.first()) {
              relocation.over(text, dialect);
            } else {
              relocation.overIncluded(text, Dialects.of(entry.name(), dialect));
            }
            return length;
          });
    }
    return relocation.placed();
  }

  @Override
  public void write(Roadmap roadmap, Sink sink, ExportContext context) throws IOException {
    try {
      if (sink.isFolder() && dialect == YamlDialect.YAML) {
        FolderWriter.write(roadmap, sink, context);
      } else {
        try (TokenOutput output = outputs.open(sink.single(), context.options())) {
          new DocumentWriter(output).write(roadmap, context);
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}

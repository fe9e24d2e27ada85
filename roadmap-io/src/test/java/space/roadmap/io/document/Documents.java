package space.roadmap.io.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.rule.RuleProviders;
import space.roadmap.core.rule.Validator;
import space.roadmap.io.FormatRegistry;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.ReadResult;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.WriteRequest;
import space.roadmap.io.json.JsonFormat;
import space.roadmap.io.spi.Source;
import space.roadmap.io.yaml.YamlFormat;

/** Reads and writes documents in memory, in the two formats of the library. */
final class Documents {
  static final RoadmapFiles FILES =
      RoadmapFiles.of(FormatRegistry.of(List.of(new JsonFormat(), new YamlFormat())));

  /** What a YAML document begins with: its first two lines. */
  static final String YAML = "formatVersion: \"1.0\"\nroadmap: {id: r, title: R}\n";

  /** What a JSON document begins with: its first two lines, up to the comma. */
  static final String JSON =
      "{\"formatVersion\":\"1.0\",\n\"roadmap\":{\"id\":\"r\",\"title\":\"R\"}";

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private Documents() {}

  /** Returns a file of this module. */
  static Path file(String path) {
    return Path.of(System.getProperty("basedir", "."), path);
  }

  static ReadResult read(String format, String text) {
    return read(format, text.getBytes(StandardCharsets.UTF_8));
  }

  static ReadResult read(String format, byte[] bytes) {
    return read(format, bytes, ReadRequest.defaults());
  }

  static ReadResult read(String format, byte[] bytes, ReadRequest request) {
    try {
      return FILES.read(Source.of("plan." + format, bytes), request.withFormat(format));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Roadmap roadmap(String format, String text) {
    return read(format, text).orThrow();
  }

  static String write(String format, Roadmap roadmap) {
    return write(roadmap, WriteRequest.defaults().withFormat(format));
  }

  static String write(Roadmap roadmap, WriteRequest request) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      FILES.write(roadmap, out, request).orThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Returns everything that is found in a document, by reading it and by the rules, placed. */
  static List<Diagnostic> all(ReadResult result) {
    List<Diagnostic> all = new ArrayList<>(result.diagnostics());
    result
        .roadmap()
        .ifPresent(
            roadmap ->
                all.addAll(
                    result.places(
                        Validator.of(RuleProviders.builtIn().rules()).validate(roadmap, TODAY))));
    return all;
  }

  /** Returns a finding as {@code line:column-endLine:endColumn code}. */
  static String brief(Diagnostic finding) {
    return finding
            .place()
            .map(at -> at.line() + ":" + at.column() + "-" + at.endLine() + ":" + at.endColumn())
            .orElse("nowhere")
        + " "
        + finding.code().id();
  }

  static List<String> findings(String format, String text) {
    return read(format, text).diagnostics().stream().map(Documents::brief).toList();
  }

  static List<String> findings(String format, byte[] bytes) {
    return read(format, bytes).diagnostics().stream().map(Documents::brief).toList();
  }
}

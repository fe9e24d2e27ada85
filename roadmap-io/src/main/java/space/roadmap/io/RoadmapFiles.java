package space.roadmap.io;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.spi.Options;
import space.roadmap.io.spi.Sample;
import space.roadmap.io.spi.Source;
import space.roadmap.io.spi.TooLargeException;

/**
 * Reads and writes roadmaps, whatever their format.
 *
 * <pre>{@code
 * RoadmapFiles files = RoadmapFiles.standard();
 * Roadmap roadmap = files.read(Path.of("roadmap.yaml")).orThrow();
 * files.write(roadmap, Path.of("roadmap.json")).orThrow();
 * }</pre>
 *
 * <p>What is wrong with a document, a request or a plugin is a finding in the result; an {@code
 * IOException} is about the world outside: a file that is not there, a disk that is full.
 *
 * <p>Safe for use by several threads. Making one looks for plugins: keep it.
 */
public final class RoadmapFiles {
  private final FormatRegistry registry;

  private RoadmapFiles(FormatRegistry registry) {
    this.registry = registry;
  }

  /** Returns one for the formats that the library itself sees. */
  public static RoadmapFiles standard() {
    return new RoadmapFiles(FormatRegistry.standard());
  }

  /** Returns one for the formats of a registry. */
  public static RoadmapFiles of(FormatRegistry registry) {
    return new RoadmapFiles(registry);
  }

  /** Returns the formats there are. */
  public FormatRegistry registry() {
    return registry;
  }

  /**
   * Reads a file; a folder means its {@code roadmap.yaml}.
   *
   * @throws IOException if it cannot be read
   */
  public ReadResult read(Path path) throws IOException {
    return read(path, ReadRequest.defaults());
  }

  /**
   * Reads a file as requested; a folder means its {@code roadmap.yaml}.
   *
   * @throws IOException if it cannot be read
   */
  public ReadResult read(Path path, ReadRequest request) throws IOException {
    try {
      return read(Sources.of(path, request.limits()), request);
    } catch (TooLargeException e) {
      return ReadResult.failed(ImmutableList.of(Reading.tooLarge(e)));
    }
  }

  /**
   * Reads a source as requested, such as the bytes of standard input.
   *
   * @throws IOException if it cannot be read
   */
  public ReadResult read(Source source, ReadRequest request) throws IOException {
    List<Diagnostic> findings = new ArrayList<>();
    Optional<FormatProvider> provider =
        choose(
            request.settings(),
            provided -> provided.importer().isPresent(),
            new Sample(source.first().name(), Optional.empty(), start(source, request)),
            "read",
            findings);
    Optional<Options> options = provider.flatMap(one -> options(request.settings(), one, findings));
    return provider.isEmpty() || options.isEmpty()
        ? ReadResult.failed(findings)
        : new Reading(provider.get(), new WatchedSource(source), request, options.get())
            .result(findings);
  }

  private static String start(Source source, ReadRequest request) throws IOException {
    return request.settings().format().isPresent() ? "" : source.first().start();
  }

  /**
   * Writes a file, in the format that its name tells. The file is whole or as it was.
   *
   * <p>A folder that is there gets a {@code roadmap.yaml}, and each file that the roadmap was read
   * from gets its entities back. Files of the folder that are none of these stay as they are.
   *
   * @throws IOException if it cannot be written
   */
  public WriteResult write(Roadmap roadmap, Path path) throws IOException {
    return write(roadmap, path, WriteRequest.defaults());
  }

  /**
   * Writes a file as requested. The file is whole or as it was.
   *
   * @throws IOException if it cannot be written
   */
  public WriteResult write(Roadmap roadmap, Path path, WriteRequest request) throws IOException {
    boolean folder = Files.isDirectory(path);
    String name = (folder && !isNamed(path) ? path.resolve(Sources.IN_FOLDER) : path).toString();
    return write(roadmap, name, () -> new FileTarget(path, folder), request);
  }

  /** Returns whether the name of a folder tells the format, as that of a data package may. */
  private boolean isNamed(Path folder) {
    Sample sample = new Sample(folder.toString(), Optional.empty(), "");
    return registry
        .recognise(sample, provided -> provided.exporter().isPresent(), unused -> {})
        .isPresent();
  }

  /**
   * Writes to a stream as requested, and flushes it; the caller closes it.
   *
   * <p>The request names the format. What a stream has taken stays in it, even if writing fails.
   *
   * @throws IOException if it cannot be written
   */
  public WriteResult write(Roadmap roadmap, OutputStream stream, WriteRequest request)
      throws IOException {
    return write(roadmap, "-", () -> new StreamTarget(stream), request);
  }

  /** Opens what is written to, once there is something to write. */
  @FunctionalInterface
  interface Opener {
    Target open() throws IOException;
  }

  private WriteResult write(Roadmap roadmap, String name, Opener opener, WriteRequest request)
      throws IOException {
    List<Diagnostic> findings = new ArrayList<>();
    Optional<FormatProvider> provider =
        choose(
            request.settings(),
            provided -> provided.exporter().isPresent(),
            new Sample(name, Optional.empty(), ""),
            "written",
            findings);
    Optional<Options> options = provider.flatMap(one -> options(request.settings(), one, findings));
    return provider.isEmpty() || options.isEmpty()
        ? new WriteResult(false, Optional.empty(), LossReport.none(), findings)
        : new Writing(provider.get(), name, request, options.get())
            .result(roadmap, opener, findings);
  }

  private Optional<FormatProvider> choose(
      Settings settings,
      Predicate<FormatProvider> ability,
      Sample sample,
      String done,
      List<Diagnostic> findings) {
    if (registry.formats().isEmpty()) {
      findings.addAll(registry.diagnostics());
      return Optional.empty();
    }
    if (settings.format().isEmpty()) {
      Optional<FormatProvider> found = registry.recognise(sample, ability, findings::add);
      if (found.isEmpty()) {
        findings.add(
            HostCodes.UNRECOGNISED
                .report()
                .with("name", sample.name())
                .with("done", done)
                .with("known", known(done))
                .build());
      }
      return found;
    }
    String id = settings.format().get();
    Optional<FormatProvider> named = registry.find(id);
    if (named.isEmpty()) {
      Diagnostic.Builder unknown =
          HostCodes.UNKNOWN_FORMAT.report().with("format", id).with("known", known(done));
      registry.nearest(id).ifPresent(near -> unknown.hint("did you mean '" + near + "'?"));
      findings.add(unknown.build());
      return Optional.empty();
    }
    try {
      if (ability.test(named.get())) {
        return named;
      }
      findings.add(
          HostCodes.NOT_SUPPORTED
              .report()
              .with("format", id)
              .with("done", done)
              .with("known", known(done))
              .build());
    } catch (RuntimeException | Error e) {
      findings.add(PluginFailure.of(named.get(), "open", sample.name(), e));
    }
    return Optional.empty();
  }

  private String known(String done) {
    return String.join(", ", done.equals("read") ? registry.readable() : registry.writable());
  }

  private static Optional<Options> options(
      Settings settings, FormatProvider provider, List<Diagnostic> findings) {
    try {
      return Optional.of(settings.optionsFor(provider.options()));
    } catch (IllegalArgumentException e) {
      findings.add(
          HostCodes.BAD_OPTION
              .report()
              .with("format", provider.format().id())
              .with("problem", String.valueOf(e.getMessage()))
              .build());
    } catch (RuntimeException | Error e) {
      findings.add(PluginFailure.of(provider, "list the options of", provider.toString(), e));
    }
    return Optional.empty();
  }

  /** Returns the outside world's part of what a plugin threw. */
  static IOException outside(UncheckedIOException thrown) {
    IOException cause = thrown.getCause();
    return cause == null ? new IOException(thrown) : cause;
  }
}

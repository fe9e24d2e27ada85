package space.roadmap.io;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.spi.Layout;
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
   * Reads a file as requested; a folder means its {@code roadmap.yaml}, unless it is in a format of
   * {@linkplain Layout#FOLDER folders}, which may be zips as well.
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
    return read(Input.OfSource.of(source, request.limits()), request);
  }

  private ReadResult read(Input input, ReadRequest request) throws IOException {
    FormatChoice choice = new FormatChoice(registry, request.settings(), FormatChoice.Ability.READ);
    try {
      Optional<FormatChoice.Chosen> chosen =
          choice.choose(input.name(), input::sample, input.hint());
      if (chosen.isPresent()) {
        FormatProvider provider = chosen.get().provider();
        Source source = input.source(Reading.layout(provider));
        return new Reading(provider, new WatchedSource(source), request, chosen.get().options())
            .result(choice.findings());
      }
    } catch (TooLargeException e) {
      choice.findings().add(Reading.tooLarge(e));
    } catch (ArchiveException e) {
      choice.findings().add(Reading.badArchive(e));
    }
    return ReadResult.failed(choice.findings());
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
   * <p>A format of {@linkplain Layout#FOLDER folders} makes a folder, or a zip if the name ends in
   * {@code .zip}.
   *
   * @throws IOException if it cannot be written
   */
  public WriteResult write(Roadmap roadmap, Path path, WriteRequest request) throws IOException {
    boolean folder = Files.isDirectory(path);
    String name = (folder && !isNamed(path) ? path.resolve(Sources.IN_FOLDER) : path).toString();
    return write(
        roadmap,
        name,
        layout ->
            layout == Layout.FILE
                ? new FileTarget(path, folder)
                : !folder && Input.isZip(path.toString())
                    ? new ZipTarget(new FileTarget(path, false))
                    : new FileTarget(path, true),
        request);
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
   * <p>The request names the format; one of {@linkplain Layout#FOLDER folders} writes a zip. What a
   * stream has taken stays in it, even if writing fails.
   *
   * @throws IOException if it cannot be written
   */
  public WriteResult write(Roadmap roadmap, OutputStream stream, WriteRequest request)
      throws IOException {
    return write(
        roadmap,
        "-",
        layout ->
            layout == Layout.FILE
                ? new StreamTarget(stream)
                : new ZipTarget(new StreamTarget(stream)),
        request);
  }

  /** Opens what is written to, once there is something to write. */
  @FunctionalInterface
  interface Opener {
    Target open(Layout layout) throws IOException;
  }

  private WriteResult write(Roadmap roadmap, String name, Opener opener, WriteRequest request)
      throws IOException {
    FormatChoice choice =
        new FormatChoice(registry, request.settings(), FormatChoice.Ability.WRITE);
    Optional<FormatChoice.Chosen> chosen =
        choice.choose(
            name, () -> new Sample(Input.withoutZip(name), Optional.empty(), ""), Optional.empty());
    return chosen.isEmpty()
        ? new WriteResult(false, Optional.empty(), LossReport.none(), choice.findings())
        : new Writing(chosen.get().provider(), name, request, chosen.get().options())
            .result(roadmap, opener, choice.findings());
  }

  /** Returns the outside world's part of what a plugin threw. */
  static IOException outside(UncheckedIOException thrown) {
    IOException cause = thrown.getCause();
    return cause == null ? new IOException(thrown) : cause;
  }
}

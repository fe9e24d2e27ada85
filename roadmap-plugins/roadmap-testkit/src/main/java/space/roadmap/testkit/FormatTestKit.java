package space.roadmap.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.FormatRegistry;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.WriteRequest;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.spi.Option;
import space.roadmap.io.spi.Source;

/**
 * Checks what single roadmaps and texts come to in a format; what holds of all of them is checked
 * by {@link FormatContract}.
 *
 * <pre>{@code
 * FormatTestKit.format("json").write(SampleRoadmaps.minimal()).losesNothing();
 * FormatTestKit.format(new BriefingFormat())
 *     .with("group-by", "lead")
 *     .write(SampleRoadmaps.minimal())
 *     .loses("capability.kind")
 *     .isGolden(BriefingFormatTest.class, "by-lead.txt");
 * FormatTestKit.format("json").read("{\"roadmap\": 1}").reports("document.wrong-type").at(1, 13);
 * }</pre>
 *
 * <p>Everything goes through the host, as it does for users. One of these cannot change.
 */
public final class FormatTestKit {
  private final RoadmapFiles files;
  private final ReadRequest reading;
  private final WriteRequest writing;

  private FormatTestKit(RoadmapFiles files, ReadRequest reading, WriteRequest writing) {
    this.files = files;
    this.reading = reading;
    this.writing = writing;
  }

  /**
   * Returns checks of a format that is found at run time, as users find it.
   *
   * @throws IllegalArgumentException if there is none with this id
   */
  public static FormatTestKit format(String id) {
    FormatRegistry registry = FormatRegistry.standard();
    if (registry.find(id).isEmpty()) {
      throw new IllegalArgumentException(
          "there is no format '%s' among %s; is its module on the path, and is it a service?"
              .formatted(
                  id, registry.formats().stream().map(format -> format.id()).sorted().toList()));
    }
    return of(registry, id);
  }

  /** Returns checks of this format. */
  public static FormatTestKit format(FormatProvider provider) {
    return of(FormatRegistry.of(List.of(provider)), provider.format().id());
  }

  private static FormatTestKit of(FormatRegistry registry, String id) {
    return new FormatTestKit(
        RoadmapFiles.of(registry),
        ReadRequest.defaults().withFormat(id),
        WriteRequest.defaults().withFormat(id));
  }

  /** Returns this with an option, spelled as on a command line. */
  public FormatTestKit with(String option, String value) {
    Map<String, String> spelled = Map.of(option, value);
    return new FormatTestKit(files, reading.withOptions(spelled), writing.withOptions(spelled));
  }

  /** Returns this with an option. */
  public <V> FormatTestKit with(Option<V> option, V value) {
    return new FormatTestKit(
        files, reading.withOption(option, value), writing.withOption(option, value));
  }

  /** Writes a roadmap; that it cannot be written is a failure. */
  public WriteCheck write(Roadmap roadmap) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      return new WriteCheck(files.write(roadmap, out, writing), out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a text in UTF-8. */
  public ReadCheck read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads bytes. */
  public ReadCheck read(byte[] bytes) {
    try {
      return new ReadCheck(files.read(Source.of("-", bytes), reading));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a file. */
  public ReadCheck readFile(Path path) {
    try {
      return new ReadCheck(files.read(path, reading));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

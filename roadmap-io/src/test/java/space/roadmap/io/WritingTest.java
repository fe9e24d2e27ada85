package space.roadmap.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.roadmap.core.model.MissionType;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.spi.Coverage;
import space.roadmap.io.spi.ExportContext;
import space.roadmap.io.spi.Options;
import space.roadmap.io.spi.RoadmapExporter;
import space.roadmap.io.spi.Sink;

final class WritingTest {
  private static final Roadmap NEW = Roadmaps.titled("New");

  @TempDir Path folder;

  /** Writes the title. */
  static class Title implements RoadmapExporter {
    @Override
    public Coverage coverage(Options options) {
      return Coverage.everything();
    }

    @Override
    public void write(Roadmap roadmap, Sink sink, ExportContext context) throws IOException {
      try (Writer writer = new OutputStreamWriter(sink.single(), StandardCharsets.UTF_8)) {
        writer.write(roadmap.header().title());
      }
    }
  }

  /** An exporter in one expression. */
  private interface Writes {
    void write(Sink sink, ExportContext context) throws IOException;
  }

  private static RoadmapFiles with(Writes writes) {
    return with(
        new Title() {
          @Override
          public void write(Roadmap roadmap, Sink sink, ExportContext context) throws IOException {
            writes.write(sink, context);
          }
        });
  }

  private static RoadmapFiles with(RoadmapExporter exporter) {
    return RoadmapFiles.of(FormatRegistry.of(List.of(TestFormats.writes("txt", exporter))));
  }

  private Path old() throws IOException {
    return Files.writeString(folder.resolve("plan.txt"), "Old");
  }

  private List<String> inFolder() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static String only(WriteResult result) {
    assertThat(result.written()).isFalse();
    assertThat(result.diagnostics()).hasSize(1);
    return result.diagnostics().get(0).code().id();
  }

  @Test
  void writesAFileInTheFormatOfItsName() throws IOException {
    Path file = old();
    WriteResult result = with(new Title()).write(NEW, file).orThrow();
    assertThat(result.written()).isTrue();
    assertThat(result.format()).contains("txt");
    assertThat(file).hasContent("New");
    assertThat(inFolder()).containsExactly("plan.txt");
  }

  @Test
  void leavesTheOldFileWhereAPluginFails() throws IOException {
    Path file = old();
    WriteResult result =
        with((sink, context) -> {
              sink.single().write("half".getBytes(StandardCharsets.UTF_8));
              throw new IllegalStateException("oops");
            })
            .write(NEW, file);
    assertThat(only(result)).isEqualTo("plugin.failed");
    assertThat(file).hasContent("Old");
    assertThat(inFolder()).containsExactly("plan.txt");
    assertThatThrownBy(result::orThrow).isInstanceOf(RoadmapException.class);
  }

  @Test
  void leavesTheOldFileWhereTheWorldFails() throws IOException {
    Path file = old();
    RoadmapFiles failing =
        with(
            (sink, context) -> {
              sink.single().write(new byte[1 << 20]);
              throw new UncheckedIOException(new IOException("disk full"));
            });
    assertThatThrownBy(() -> failing.write(NEW, file)).hasMessage("disk full");
    assertThat(file).hasContent("Old");
    assertThat(inFolder()).containsExactly("plan.txt");
  }

  @Test
  void leavesTheOldFileWhenItIsStopped() throws IOException {
    Path file = old();
    AtomicBoolean stop = new AtomicBoolean();
    RoadmapFiles stopping =
        with(
            (sink, context) -> {
              sink.single().write(1);
              stop.set(true);
            });
    WriteRequest request = WriteRequest.defaults().withCancellation(stop::get);
    assertThat(only(stopping.write(NEW, file, request))).isEqualTo("io.cancelled");
    assertThat(file).hasContent("Old");
    assertThat(inFolder()).containsExactly("plan.txt");
  }

  @Test
  void writesNothingWhereSomethingWouldGetLostAndMustNot() throws IOException {
    Path file = old();
    RoadmapFiles lossy =
        with(
            new Title() {
              @Override
              public Coverage coverage(Options options) {
                return Coverage.builder().keeps(MissionType.TYPE, List.of("id", "name")).build();
              }
            });
    WriteRequest strict = WriteRequest.defaults().withLosses(LossPolicy.FAIL);
    WriteResult result = lossy.write(NEW, file, strict);
    assertThat(result.written()).isFalse();
    assertThat(result.losses().isEmpty()).isFalse();
    assertThat(result.diagnostics()).allMatch(one -> one.code().id().equals("io.loss"));
    assertThat(file).hasContent("Old");

    assertThat(lossy.write(NEW, file).written()).isTrue();
    assertThat(file).hasContent("New");
  }

  @Test
  void takesAFailingCoverageAsAFailingPlugin() throws IOException {
    RoadmapFiles failing =
        with(
            new Title() {
              @Override
              public Coverage coverage(Options options) {
                throw new NoClassDefFoundError("com/example/Gone");
              }
            });
    assertThat(only(failing.write(NEW, folder.resolve("new.txt")))).isEqualTo("plugin.failed");
    assertThat(inFolder()).isEmpty();
  }

  @Test
  void writesToAStreamAndLeavesItOpen() throws IOException {
    List<String> events = new ArrayList<>();
    ByteArrayOutputStream bytes =
        new ByteArrayOutputStream() {
          @Override
          public void flush() {
            events.add("flush");
          }

          @Override
          public void close() {
            events.add("close");
          }
        };
    WriteRequest request = WriteRequest.defaults().withFormat("txt");
    assertThat(with(new Title()).write(NEW, bytes, request).written()).isTrue();
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("New");
    assertThat(events).contains("flush").doesNotContain("close");
    assertThat(only(with(new Title()).write(NEW, bytes, WriteRequest.defaults())))
        .isEqualTo("io.unrecognised");
  }

  @Test
  void takesOneFileForAStream() {
    WriteRequest request = WriteRequest.defaults().withFormat("txt");
    OutputStream stream = OutputStream.nullOutputStream();
    assertThatThrownBy(() -> with((sink, context) -> sink.entry("a")).write(NEW, stream, request))
        .hasMessageContaining("name a folder");
    RoadmapFiles twice =
        with(
            (sink, context) -> {
              sink.single();
              sink.single();
            });
    assertThatThrownBy(() -> twice.write(NEW, stream, request)).hasMessageContaining("one file");
    assertThatThrownBy(() -> twice.write(NEW, folder.resolve("a.txt")))
        .hasMessageContaining("second");
  }

  @Test
  void writesAFolderOfFiles() throws IOException {
    RoadmapFiles several =
        with(
            (sink, context) -> {
              sink.entry("b.txt").write('b');
              sink.entry("sub/a.txt").write('a');
            });
    Path target = folder.resolve("out.txt");
    assertThat(several.write(NEW, target).written()).isTrue();
    assertThat(inFolder()).containsExactly("out.txt/b.txt", "out.txt/sub/a.txt");
    assertThat(target.resolve("sub/a.txt")).hasContent("a");
    assertThat(several.write(NEW, target).written()).isTrue();
  }

  @Test
  void writesNoFileOutsideItsFolder() throws IOException {
    for (String name : List.of("../evil", "/etc/evil", "a/../../evil", "", ".", "a\\b")) {
      RoadmapFiles evil = with((sink, context) -> sink.entry(name));
      assertThatThrownBy(() -> evil.write(NEW, folder.resolve("out.txt")))
          .as(name)
          .hasMessageContaining("no path of a file within the folder");
    }
    RoadmapFiles twice =
        with(
            (sink, context) -> {
              sink.entry("a").write('a');
              sink.entry("a");
            });
    assertThatThrownBy(() -> twice.write(NEW, folder.resolve("out.txt")))
        .hasMessageContaining("written already");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void explainsATargetThatCannotBe() throws IOException {
    RoadmapFiles files = with(new Title());
    assertThatThrownBy(() -> files.write(NEW, folder.resolve("gone/a.txt")))
        .hasMessageContaining("its folder does not exist");
    Path inTheWay = Files.createDirectory(folder.resolve("dir.txt"));
    assertThatThrownBy(() -> files.write(NEW, inTheWay)).hasMessageContaining("is a folder");
    RoadmapFiles several = with((sink, context) -> sink.entry("a"));
    assertThatThrownBy(() -> several.write(NEW, old())).hasMessageContaining("is a file");
  }

  @Test
  void replacesWhatALinkLeadsToAndKeepsPermissions() throws IOException {
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Path file = old();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
    with(new Title()).write(NEW, link).orThrow();
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("New");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void writesThroughADevice() throws IOException {
    Path device = Path.of("/dev/null");
    assumeThat(Files.exists(device)).isTrue();
    WriteRequest request = WriteRequest.defaults().withFormat("txt");
    assertThat(with(new Title()).write(NEW, device, request).written()).isTrue();
    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void handsOverFindings() throws IOException {
    List<String> seen = new ArrayList<>();
    RoadmapFiles showing =
        with(
            (sink, context) -> {
              context.findings().forEach(finding -> seen.add(finding.message()));
              context.report(Roadmaps.odd("writing"));
              sink.single();
            });
    WriteResult result =
        showing.write(
            NEW,
            folder.resolve("a.txt"),
            WriteRequest.defaults().withFindings(List.of(Roadmaps.odd("it"))));
    assertThat(seen).containsExactly("it is odd");
    assertThat(result.written()).isTrue();
    assertThat(result.diagnostics()).hasSize(1);
    assertThatThrownBy(result::orThrow).isInstanceOf(RoadmapException.class);
  }
}

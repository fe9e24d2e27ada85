package space.roadmap.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.core.model.RoadmapHeader;
import space.roadmap.io.spi.Coverage;
import space.roadmap.io.spi.ExportContext;
import space.roadmap.io.spi.Format;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.spi.ImportContext;
import space.roadmap.io.spi.Layout;
import space.roadmap.io.spi.Limits;
import space.roadmap.io.spi.Options;
import space.roadmap.io.spi.Recognition;
import space.roadmap.io.spi.RoadmapExporter;
import space.roadmap.io.spi.RoadmapImporter;
import space.roadmap.io.spi.Sample;
import space.roadmap.io.spi.Sink;
import space.roadmap.io.spi.Source;

/** A format of several files: as a folder, as a zip, through a stream. */
final class LayoutTest {
  private static final String ID = "space/id.txt";

  @TempDir Path folder;

  private final Pairs pairs = new Pairs();
  private final RoadmapFiles files = RoadmapFiles.of(FormatRegistry.of(List.of(pairs)));
  private final Roadmap roadmap = Roadmaps.titled("Tale");

  /** Writes the id and the title of a roadmap into a file each. */
  private static final class Pairs implements FormatProvider, RoadmapImporter, RoadmapExporter {
    private List<String> read = new ArrayList<>();

    @Override
    public Format format() {
      return new Format("pairs", "Pairs", List.of(), List.of("pairs"));
    }

    @Override
    public Layout layout() {
      return Layout.FOLDER;
    }

    @Override
    public Recognition recognise(Sample sample) {
      return sample.entries().contains(ID) ? Recognition.SURELY : format().recognise(sample);
    }

    @Override
    public Optional<RoadmapImporter> importer() {
      return Optional.of(this);
    }

    @Override
    public Optional<RoadmapExporter> exporter() {
      return Optional.of(this);
    }

    @Override
    public Coverage coverage(Options options) {
      return Coverage.everything();
    }

    @Override
    public void write(Roadmap roadmap, Sink sink, ExportContext context) throws IOException {
      write(sink.entry("title.txt"), roadmap.header().title());
      write(sink.entry(ID), roadmap.header().id().text());
    }

    private static void write(OutputStream stream, String text) throws IOException {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public RoadmapDraft read(Source source, ImportContext context) throws IOException {
      read = source.entries().stream().map(Source.Entry::path).toList();
      List<String> texts = new ArrayList<>();
      for (Source.Entry entry : source.entries()) {
        texts.add(
            entry.read(
                context.limits(),
                (bytes, length) -> new String(bytes, 0, length, StandardCharsets.UTF_8)));
      }
      return new RoadmapDraft()
          .header(
              RoadmapHeader.builder()
                  .id(Id.of(texts.get(read.indexOf(ID))))
                  .title(texts.get(read.indexOf("title.txt")))
                  .build());
    }
  }

  private static String only(ReadResult result) {
    assertThat(result.roadmap()).isEmpty();
    assertThat(result.diagnostics()).hasSize(1);
    return result.diagnostics().get(0).code().id() + ": " + result.diagnostics().get(0).message();
  }

  private static Path zip(Path file, String... namesAndTexts) throws IOException {
    try (OutputStream stream = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(stream)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  @Test
  void writesAndReadsAFolder() throws IOException {
    Path target = folder.resolve("out.pairs");
    files.write(roadmap, target).orThrow();
    assertThat(target.resolve(ID)).hasContent("plan");
    ReadResult read = files.read(target);
    assertThat(read.orThrow()).isEqualTo(roadmap);
    assertThat(pairs.read).containsExactly(ID, "title.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"out.pairs.zip", "anything.zip"})
  void writesAndReadsAZip(String name) throws IOException {
    Path target = folder.resolve(name);
    files.write(roadmap, target, WriteRequest.defaults().withFormat("pairs")).orThrow();
    assertThat(target).isRegularFile();
    assertThat(files.read(target).orThrow()).isEqualTo(roadmap);
    assertThat(pairs.read).containsExactly(ID, "title.txt");
  }

  @Test
  void theNameBeforeTheEndOfAZipTellsTheFormat() throws IOException {
    assertThat(files.write(roadmap, folder.resolve("out.pairs.zip")).format()).contains("pairs");
  }

  @Test
  void theSameRoadmapGivesTheSameZip() throws IOException {
    assertThat(zipped()).isEqualTo(zipped());
  }

  private byte[] zipped() throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    files.write(roadmap, stream, WriteRequest.defaults().withFormat("pairs")).orThrow();
    return stream.toByteArray();
  }

  @Test
  void readsAZipFromAStream() throws IOException {
    Source source = Source.of("-", new ByteArrayInputStream(zipped()), Limits.DEFAULT);
    assertThat(files.read(source, ReadRequest.defaults()).orThrow()).isEqualTo(roadmap);
  }

  @Test
  void looksIntoTheOneFolderOfAZip() throws IOException {
    Path zip =
        zip(
            folder.resolve("a.zip"),
            "my data/title.txt",
            "Tale",
            "__MACOSX/x",
            "",
            "my data/.DS_Store",
            "",
            "my data/" + ID,
            "tale");
    assertThat(files.read(zip).orThrow().header().title()).isEqualTo("Tale");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../evil", "/evil", "a//b", "C:/evil", "a\\b", "a/../../b"})
  void refusesPathsThatLeadOut(String path) throws IOException {
    Path zip = zip(folder.resolve("a.zip"), ID, "tale", path, "x");
    assertThat(only(files.read(zip))).startsWith("io.bad-archive: " + zip).contains(path);
    byte[] bytes = Files.readAllBytes(zip);
    assertThat(only(files.read(Source.of("-", bytes), ReadRequest.defaults())))
        .startsWith("io.bad-archive: -")
        .contains(path);
  }

  @Test
  void refusesWhatGrowsTooMuch() throws IOException {
    Path zip = zip(folder.resolve("a.zip"), ID, "tale", "title.txt", "0".repeat(20_000_000));
    String found = only(files.read(zip));
    assertThat(found).startsWith("io.bad-archive: ").contains("title.txt", "200 times");
    Source source = Source.of("-", Files.readAllBytes(zip));
    assertThat(only(files.read(source, ReadRequest.defaults())))
        .startsWith("io.bad-archive: ")
        .contains("title.txt", "200 times");
  }

  @Test
  void refusesTooManyFiles() throws IOException {
    Path zip = zip(folder.resolve("a.zip"), ID, "tale", "title.txt", "x", "more.txt", "y");
    Limits few = new Limits(1_000_000, 10, 10, 10, 2);
    assertThat(only(files.read(zip, ReadRequest.defaults().withLimits(few))))
        .contains("io.bad-archive", "more than 2 files");
  }

  @Test
  void refusesMoreBytesThanTheLimit() throws IOException {
    Path zip = zip(folder.resolve("a.zip"), ID, "tale", "title.txt", "title ".repeat(1000));
    Limits small = new Limits(5_000, 10, 10, 10);
    assertThat(only(files.read(zip, ReadRequest.defaults().withLimits(small))))
        .startsWith("io.too-large: ");
    Source source = Source.of("-", Files.readAllBytes(zip));
    assertThat(only(files.read(source, ReadRequest.defaults().withLimits(small))))
        .startsWith("io.too-large: ");
  }

  @Test
  void readsNoMoreOfAStreamThanTheLimit() throws IOException {
    Path zip = zip(folder.resolve("a.zip"), ID, "plan", "title.txt", "title ".repeat(150_000));
    Limits small = new Limits(100_000, 10, 10, 10);
    Source source = Source.of("-", Files.readAllBytes(zip));
    assertThat(only(files.read(source, ReadRequest.defaults().withLimits(small))))
        .isEqualTo("io.too-large: -/title.txt is too large: at most 100000 bytes are taken");
  }

  @Test
  void refusesAZipThatIsBroken() throws IOException {
    byte[] whole = zipped();
    for (int length = 5; length < whole.length; length += 7) {
      Path broken = folder.resolve("broken.zip");
      Files.write(broken, java.util.Arrays.copyOf(whole, length));
      ReadRequest request = ReadRequest.defaults().withFormat("pairs");
      assertThat(only(files.read(broken, request))).startsWith("io.bad-archive: ");
    }
  }

  @Test
  void saysHowAFolderIsReadThatNothingRecognises() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "");
    ReadResult read = files.read(folder);
    assertThat(only(read)).startsWith("io.unrecognised: ");
    assertThat(read.diagnostics().get(0).hint().orElse("")).contains("roadmap.yaml");
  }

  @Test
  void leavesNothingBehindWhenItFails() throws IOException {
    Path target = folder.resolve("deep/out.zip");
    try {
      files.write(roadmap, target, WriteRequest.defaults().withFormat("pairs"));
    } catch (IOException expected) {
      assertThat(expected).hasMessageContaining("its folder does not exist");
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }
}

package space.roadmap.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.meta.ValueTypes;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.io.spi.Coverage;
import space.roadmap.io.spi.Format;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.spi.ImportContext;
import space.roadmap.io.spi.Limits;
import space.roadmap.io.spi.Loss;
import space.roadmap.io.spi.Option;
import space.roadmap.io.spi.Options;
import space.roadmap.io.spi.RoadmapImporter;
import space.roadmap.io.spi.Source;

final class ReadingTest {
  @TempDir Path folder;

  private final RoadmapFiles files =
      RoadmapFiles.of(
          FormatRegistry.of(List.of(TestFormats.reads("lines", new Roadmaps.LineImporter()))));

  /** An importer in one expression. */
  interface Reads {
    RoadmapDraft read(Source source, ImportContext context) throws IOException;
  }

  static RoadmapFiles with(Reads reads) {
    RoadmapImporter importer =
        new RoadmapImporter() {
          @Override
          public Coverage coverage(Options options) {
            return Coverage.everything();
          }

          @Override
          public RoadmapDraft read(Source source, ImportContext context) throws IOException {
            return reads.read(source, context);
          }
        };
    return RoadmapFiles.of(FormatRegistry.of(List.of(TestFormats.reads("lines", importer))));
  }

  static Source source(String text) {
    return Source.of("a.lines", text.getBytes(StandardCharsets.UTF_8));
  }

  static String only(ReadResult result) {
    assertThat(result.diagnostics()).hasSize(1);
    return result.diagnostics().get(0).code().id();
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("plan.lines"), text);
  }

  @Test
  void readsAFileInTheFormatOfItsName() throws IOException {
    ReadResult result = files.read(file("Plan\n"));
    assertThat(result.orThrow().header().title()).isEqualTo("Plan");
    assertThat(result.format()).contains("lines");
    assertThat(result.losses().isEmpty()).isTrue();
  }

  @Test
  void readsAFileInTheFormatThatIsAskedFor() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.txt"), "Plan");
    assertThat(only(files.read(file))).isEqualTo("io.unrecognised");
    assertThat(files.read(file, ReadRequest.defaults().withFormat("lines")).roadmap()).isPresent();
  }

  @Test
  void suggestsAFormatForOneThatIsUnknown() throws IOException {
    ReadResult result = files.read(source("Plan"), ReadRequest.defaults().withFormat("line"));
    assertThat(only(result)).isEqualTo("io.unknown-format");
    assertThat(result.diagnostics().get(0).hint()).contains("did you mean 'lines'?");
    assertThat(result.diagnostics().get(0).message())
        .isEqualTo("there is no format 'line'; there are: lines");
  }

  @Test
  void refusesAFormatThatIsOnlyWritten() throws IOException {
    RoadmapFiles writing =
        RoadmapFiles.of(
            FormatRegistry.of(List.of(TestFormats.writes("lines", new WritingTest.Title()))));
    assertThat(only(writing.read(source("Plan"), ReadRequest.defaults().withFormat("lines"))))
        .isEqualTo("io.not-supported");
    assertThat(only(writing.read(source("Plan"), ReadRequest.defaults())))
        .isEqualTo("io.unrecognised");
  }

  @Test
  void saysThatThereAreNoFormatsAtAll() throws IOException {
    assertThat(
            only(
                RoadmapFiles.of(FormatRegistry.of(List.of()))
                    .read(source("Plan"), ReadRequest.defaults())))
        .isEqualTo("plugin.none");
  }

  @Test
  void takesAFolderAsItsRoadmap() throws IOException {
    Files.writeString(folder.resolve("roadmap.yaml"), "Plan\nodd-one");
    ReadResult result = files.read(folder, ReadRequest.defaults().withFormat("lines"));
    assertThat(result.diagnostics().get(0).place().orElseThrow().file())
        .isEqualTo(folder.resolve("roadmap.yaml").toString());
  }

  @Test
  void explainsWhatIsMissing() throws IOException {
    assertThatThrownBy(() -> files.read(folder))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage(folder + ": a folder is read by its roadmap.yaml, and it has none");
    assertThatThrownBy(() -> files.read(folder.resolve("gone.lines")))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage(folder.resolve("gone.lines") + ": there is no such file or folder");
  }

  @Test
  void followsNoLinkOutOfAFolder() throws IOException {
    Path inside = Files.createDirectory(folder.resolve("inside"));
    Path outside = file("Plan");
    try {
      Files.createSymbolicLink(inside.resolve("roadmap.yaml"), outside);
    } catch (UnsupportedOperationException | IOException e) {
      assumeThat(false).as("no symbolic links here").isTrue();
    }
    assertThatThrownBy(() -> files.read(inside)).hasMessageContaining("leads out of the folder");
    assertThat(files.read(inside.resolve("../plan.lines")).roadmap()).isPresent();
  }

  @Test
  void refusesMoreBytesThanTheLimitBeforeReadingThem() throws IOException {
    ReadRequest small = ReadRequest.defaults().withLimits(new Limits(8, 10, 10, 10));
    ReadResult result = files.read(file("A long title"), small);
    assertThat(only(result)).isEqualTo("io.too-large");
    assertThat(result.diagnostics().get(0).message())
        .endsWith("plan.lines is too large: at most 8 bytes are taken");
    assertThat(result.roadmap()).isEmpty();
    assertThat(only(files.read(source("A long title"), small))).isEqualTo("io.too-large");
    assertThat(files.read(file("12345678"), small).roadmap()).isPresent();
  }

  @Test
  void readsAFileWhoseSizeIsNotKnown() throws IOException {
    Path odd = Path.of("/proc/version");
    assumeThat(Files.exists(odd) && Files.size(odd) == 0).isTrue();
    ReadRequest lines = ReadRequest.defaults().withFormat("lines");
    assertThat(files.read(odd, lines).roadmap()).isPresent();
    assertThat(only(files.read(odd, lines.withLimits(new Limits(8, 10, 10, 10)))))
        .isEqualTo("io.too-large");
  }

  @Test
  void saysThatThereIsNoRoadmap() throws IOException {
    ReadResult result = files.read(source(""), ReadRequest.defaults());
    assertThat(only(result)).isEqualTo("io.no-roadmap");
    assertThatThrownBy(result::orThrow).isInstanceOf(RoadmapException.class);
  }

  @Test
  void keepsTheRoadmapBesideTheErrors() throws IOException {
    ReadResult result = files.read(source("Plan\nodd-one\nodd-two"), ReadRequest.defaults());
    assertThat(result.roadmap()).isPresent();
    assertThat(result.hasErrors()).isTrue();
    assertThatThrownBy(result::orThrow)
        .hasMessage(
            "2 errors\n"
                + "  a.lines:2:1: error: odd-one is odd [test.odd]\n"
                + "  a.lines:3:1: error: odd-two is odd [test.odd]")
        .satisfies(e -> assertThat(((RoadmapException) e).diagnostics()).hasSize(2));
  }

  @Test
  void countsFindingsBeyondTheLimitAndKeepsTheirGravity() throws IOException {
    RoadmapFiles noisy =
        with(
            (source, context) -> {
              for (int i = 0; i < 4; i++) {
                context.report(Roadmaps.odd("x").toBuilder().severity(Severity.WARNING).build());
              }
              context.report(Roadmaps.odd("late"));
              return new RoadmapDraft().header(Roadmaps.header("Plan"));
            });
    ReadRequest request = ReadRequest.defaults().withLimits(new Limits(100, 10, 10, 3));
    ReadResult result = noisy.read(source(""), request);
    assertThat(result.diagnostics()).hasSize(4);
    assertThat(result.diagnostics().get(3).toString())
        .isEqualTo("error: 2 more findings are not listed [io.too-many-findings]");
  }

  @Test
  void turnsWhateverAPluginThrowsIntoAFinding() throws IOException {
    for (Throwable thrown :
        List.of(
            new IllegalStateException("oops"),
            new NoSuchMethodError("gone()"),
            new StackOverflowError(),
            new AssertionError("never"))) {
      ReadResult result =
          with((source, context) -> {
                context.report(Roadmaps.odd("before"));
                throw ReadingTest.<RuntimeException>sneaky(thrown);
              })
              .read(source("Plan"), ReadRequest.defaults());
      assertThat(result.diagnostics())
          .extracting(one -> one.code().id())
          .containsExactlyInAnyOrder("test.odd", "plugin.failed");
      assertThat(result.diagnostics().toString())
          .contains(
              "the plugin 'lines' (",
              "failed to read a.lines: ",
              thrown.getClass().getSimpleName());
      assertThat(result.roadmap()).isEmpty();
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T extends Throwable> T sneaky(Throwable thrown) throws T {
    throw (T) thrown;
  }

  @Test
  @SuppressWarnings("NullAway")
  void takesNullFromAPluginAsItsFailure() throws IOException {
    assertThat(only(with((source, context) -> null).read(source("x"), ReadRequest.defaults())))
        .isEqualTo("plugin.failed");
  }

  @Test
  void letsTheOutsideWorldThrough() {
    RoadmapFiles failing =
        with(
            (source, context) -> {
              throw new UncheckedIOException(new IOException("disk on fire"));
            });
    assertThatThrownBy(() -> failing.read(source("x"), ReadRequest.defaults()))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("disk on fire");
    RoadmapFiles fatal =
        with(
            (source, context) -> {
              throw new OutOfMemoryError("none left");
            });
    assertThatThrownBy(() -> fatal.read(source("x"), ReadRequest.defaults()))
        .isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void usesNothingThatWasReadBeforeItWasStopped() throws IOException {
    AtomicBoolean stop = new AtomicBoolean();
    List<Long> done = new ArrayList<>();
    RoadmapFiles stopping =
        with(
            (source, context) -> {
              context.progress(1, 2);
              stop.set(true);
              assertThat(context.isCancelled()).isTrue();
              return new RoadmapDraft().header(Roadmaps.header("Half"));
            });
    ReadRequest request =
        ReadRequest.defaults()
            .withCancellation(stop::get)
            .withProgress((part, total) -> done.add(part));
    ReadResult result = stopping.read(source("x"), request);
    assertThat(only(result)).isEqualTo("io.cancelled");
    assertThat(result.roadmap()).isEmpty();
    assertThat(done).containsExactly(1L);
  }

  @Test
  void handsOverOptionsLimitsAndDay() throws IOException {
    Option<Integer> size = Option.of("size", ValueTypes.INTEGER, 3, "How big it is.");
    List<Object> seen = new ArrayList<>();
    RoadmapImporter importer =
        new RoadmapImporter() {
          @Override
          public Coverage coverage(Options options) {
            return Coverage.everything();
          }

          @Override
          public RoadmapDraft read(Source source, ImportContext context) {
            seen.add(context.options().get(size).orElseThrow());
            seen.add(context.today());
            seen.add(context.limits().depth());
            context.lost(Loss.dropped("cal", "days[3]", "Sunday"));
            context.lost(Loss.dropped("cal", "days[4]", "Monday"));
            return new RoadmapDraft().header(Roadmaps.header("Plan"));
          }
        };
    FormatProvider provider =
        new FormatProvider() {
          @Override
          public Format format() {
            return TestFormats.format("lines");
          }

          @Override
          public Optional<RoadmapImporter> importer() {
            return Optional.of(importer);
          }

          @Override
          public List<Option<?>> options() {
            return List.of(size);
          }
        };
    RoadmapFiles optional = RoadmapFiles.of(FormatRegistry.of(List.of(provider)));
    LocalDate day = LocalDate.of(2026, 11, 22);
    ReadRequest request = ReadRequest.defaults();
    optional.read(source(""), request);
    optional.read(source(""), request.withOptions(Map.of("size", "7")).withToday(day));
    optional.read(source(""), request.withOption(size, 9));
    int depth = Limits.DEFAULT.depth();
    assertThat(seen)
        .containsExactly(
            3, Optional.empty(), depth, 7, Optional.of(day), depth, 9, Optional.empty(), depth);

    ReadResult wrong = optional.read(source(""), request.withOptions(Map.of("sise", "7")));
    assertThat(wrong.diagnostics().get(0).toString())
        .isEqualTo(
            "error: format 'lines': no option 'sise'; there are size; did you mean size?"
                + " [io.bad-option]");
    assertThat(only(optional.read(source(""), request.withOptions(Map.of("size", "big")))))
        .isEqualTo("io.bad-option");
    Option<Integer> foreign = Option.of("other", ValueTypes.INTEGER, 1, "Another.");
    assertThat(only(optional.read(source(""), request.withOption(foreign, 2))))
        .isEqualTo("io.bad-option");

    ReadResult lossy = optional.read(source(""), request.withLosses(LossPolicy.FAIL));
    assertThat(lossy.losses().text()).isEqualTo("days: 2 dropped, such as Sunday in cal\n");
    assertThat(only(lossy)).isEqualTo("io.loss");
  }

  @Test
  void namesThePluginThatReports() throws IOException {
    assertThat(Reading.reporter(new space.roadmap.io.json.JsonFormat())).isEmpty();
  }
}

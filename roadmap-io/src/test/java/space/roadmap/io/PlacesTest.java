package space.roadmap.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.io.findings.SourceLines.Excerpt;

final class PlacesTest {
  @TempDir Path folder;

  private final RoadmapFiles files =
      RoadmapFiles.of(
          FormatRegistry.of(List.of(TestFormats.reads("lines", new Roadmaps.LineImporter()))));

  @Test
  void putsPlacesOnLaterFindings() throws IOException {
    ReadResult result = files.read(ReadingTest.source("Plan\nartemis"), ReadRequest.defaults());
    Diagnostic placed = Roadmaps.odd("x").toBuilder().place(new Place("f", 9, 9, 9, 9)).build();
    Diagnostic known = Roadmaps.odd("x").toBuilder().entity("artemis").build();
    Diagnostic unknown = Roadmaps.odd("x").toBuilder().entity("luna").build();
    assertThat(result.places(List.of(placed, known, unknown)))
        .extracting(Diagnostic::place)
        .containsExactly(
            Optional.of(new Place("f", 9, 9, 9, 9)),
            Optional.of(new Place("a.lines", 2, 1, 2, 4)),
            Optional.empty());
  }

  @Test
  void givesNoPlaceInAFileThatHasChanged() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.lines"), "Plan\nartemis");
    ReadResult result = files.read(file);
    Diagnostic finding = Roadmaps.odd("x").toBuilder().entity("artemis").build();
    Place place = new Place(file.toString(), 2, 1, 2, 4);
    assertThat(result.places(List.of(finding)).get(0).place()).contains(place);
    assertThat(result.lines().around(file.toString(), List.of(place)))
        .containsEntry(place, Excerpt.line("artemis"));

    Files.writeString(file, "Plan\n\nartemi"); // as long as before
    assertThat(result.places(List.of(finding))).containsExactly(finding);
    assertThat(result.lines().around(file.toString(), List.of(place))).isEmpty();

    Files.delete(file);
    assertThat(result.places(List.of(finding))).containsExactly(finding);
    assertThat(result.lines().around("elsewhere", List.of(place))).isEmpty();
  }

  @Test
  void reportsAFileThatChangesWhileItIsRead() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.lines"), "Plan");
    RoadmapFiles twice =
        ReadingTest.with(
            (source, context) -> {
              source.first().read(context.limits(), (buffer, length) -> length);
              Files.writeString(file, "Palm");
              return new Roadmaps.LineImporter().read(source, context);
            });
    assertThat(ReadingTest.only(twice.read(file))).isEqualTo("io.changed");
  }

  @Test
  void sortsFindingsByPlaceWithUnplacedOnesLast() throws IOException {
    RoadmapFiles reporting =
        ReadingTest.with(
            (source, context) -> {
              context.report(Roadmaps.odd("nowhere"));
              for (int line : List.of(3, 1, 2)) {
                Place place = new Place("f", line, 1, line, 1);
                context.report(Roadmaps.odd("l" + line).toBuilder().place(place).build());
              }
              return new RoadmapDraft().header(Roadmaps.header("Plan"));
            });
    assertThat(reporting.read(ReadingTest.source(""), ReadRequest.defaults()).diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("l1 is odd", "l2 is odd", "l3 is odd", "nowhere is odd");
  }
}

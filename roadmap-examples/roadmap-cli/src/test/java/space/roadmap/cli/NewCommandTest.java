package space.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.ReadResult;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.spi.Source;

final class NewCommandTest {
  @TempDir private Path folder;

  @Test
  void startsAFileThatIsRight() {
    String file = folder.resolve("plan.yaml").toString();
    Run run = Run.of("new", file);

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(file + " is started", "roadmap validate");
    Run validated = Run.of("validate", "--fail-on", "info", file);
    assertThat(validated.out()).isEqualTo("no findings\n");
    assertThat(validated.code()).isZero();
  }

  @Test
  void writesToStandardOutputWithoutAFile() {
    Run run = Run.of("new");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("# A roadmap").contains("formatVersion: \"1.0\"");
    assertThat(run.err()).isEmpty();
    assertThat(Run.of("new", "-").out()).isEqualTo(run.out());
  }

  @Test
  void showsOneOfEachOfTheThingsPeopleWriteFirst() throws IOException {
    ReadResult read =
        RoadmapFiles.standard()
            .read(
                Source.of("plan.yaml", Run.of("new").out().getBytes(StandardCharsets.UTF_8)),
                ReadRequest.defaults());
    Roadmap roadmap = read.orThrow();

    assertThat(read.diagnostics()).isEmpty();
    assertThat(roadmap.organizations()).hasSize(1);
    assertThat(roadmap.destinations()).isNotEmpty();
    assertThat(roadmap.capabilities()).hasSize(1);
    assertThat(roadmap.missions())
        .singleElement()
        .satisfies(
            mission -> {
              assertThat(mission.milestones())
                  .extracting(one -> one.date().isPresent())
                  .contains(true);
              assertThat(mission.needs()).isNotEmpty();
              assertThat(mission.citations()).isNotEmpty();
            });
  }

  @Test
  void leavesAFileAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.yaml"), "mine");
    Run run = Run.of("new", file.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("is there already", "hint: name another file");
    assertThat(file).hasContent("mine");
  }

  @Test
  void refusesNamesOfOtherFormats() {
    Path file = folder.resolve("plan.json");
    Run run = Run.of("new", file.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("does not end in .yaml", "roadmap convert");
    assertThat(file).doesNotExist();
  }

  @Test
  void aFolderThatIsNotThereIsTrouble() {
    Run run = Run.of("new", folder.resolve("no/plan.yaml").toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("there is no such file or folder").hasLineCount(1);
  }
}

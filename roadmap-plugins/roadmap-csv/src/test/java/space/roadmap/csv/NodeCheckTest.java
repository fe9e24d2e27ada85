package space.roadmap.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.roadmap.core.model.Roadmap;
import space.roadmap.testkit.SampleRoadmaps;

/**
 * The package of tables is checked by a library of the standard's authors, which takes spaces at
 * the start of a text away.
 */
class NodeCheckTest {
  private static final Path NODE =
      Path.of(System.getProperty("basedir", ".")).resolve("src/test/node");

  private static Program node;

  @TempDir private Path folder;

  @BeforeAll
  static void find() {
    node =
        Program.find(
            "packages are not checked in Node",
            "node",
            NODE.resolve("node_modules/datapackage/package.json"));
  }

  private Path written(Roadmap roadmap) {
    Path tables = folder.resolve("tables");
    assertThat(Dataset.write(roadmap, tables).written()).isTrue();
    return tables;
  }

  private List<String> check(Path tables) throws IOException {
    Path errors = folder.resolve("errors.txt");
    node.run(
        NODE,
        folder.resolve("log.txt"),
        List.of(
            "check.mjs", tables.toAbsolutePath().toString(), errors.toAbsolutePath().toString()));
    return Files.readAllLines(errors);
  }

  private static void spoil(Path file, UnaryOperator<String> change) throws IOException {
    String text = Files.readString(file);
    String spoilt = change.apply(text);
    assertThat(spoilt).isNotEqualTo(text);
    Files.writeString(file, spoilt);
  }

  @Test
  void theDatasetIsRight() throws IOException {
    List<String> found = check(written(Dataset.roadmap()));

    assertThat(found).hasSize(1);
    assertThat(Integer.parseInt(found.get(0).replace(" rows", ""))).isGreaterThan(2000);
  }

  @Test
  void roadmapsOfAllAttributesAreRight() throws IOException {
    assertThat(check(written(SampleRoadmaps.full()))).hasSize(1);
  }

  @Test
  void textsInAllScriptsAreRight() throws IOException {
    assertThat(check(written(SampleRoadmaps.unicode()))).hasSize(1);
  }

  @Test
  void anIdThatIsThereTwiceIsFound() throws IOException {
    Path tables = written(SampleRoadmaps.minimal());
    spoil(tables.resolve("missions.csv"), text -> text + text.substring(text.indexOf('\n') + 1));

    assertThat(check(tables).get(1)).startsWith("missions: ");
  }

  @Test
  void aRowOfAnUnknownOwnerIsFound() throws IOException {
    Path tables = written(SampleRoadmaps.minimal());
    spoil(
        tables.resolve("missions.milestones.csv"),
        text -> text.replace("\npower-plant,", "\nsomething-else,"));

    assertThat(check(tables).get(1))
        .startsWith("missions.milestones: ")
        .containsIgnoringCase("foreign key");
  }

  @Test
  void aWordThatIsNoneIsFound() throws IOException {
    Path tables = written(SampleRoadmaps.minimal());
    spoil(tables.resolve("missions.csv"), text -> text.replace(",planned", ",perhaps"));

    assertThat(check(tables).get(1)).startsWith("missions: ").contains("status");
  }

  @Test
  void aNameThatIsMissingIsFound() throws IOException {
    Path tables = written(SampleRoadmaps.minimal());
    spoil(tables.resolve("missions.csv"), text -> text.replace(",Power plant on the Moon,", ",,"));

    assertThat(check(tables).get(1)).startsWith("missions: ").contains("name");
  }
}

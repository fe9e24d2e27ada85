package space.roadmap.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportMapCommandTest {
  private static final String TABLE =
      """
      Mission,Agency,Launch,Odd
      Example Orbiter,Example Agency,13/02/2030,x
      Example Lander,Example Agency,late 2030s,
      """;

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, UTF_8);
  }

  @Test
  void draftsAMappingByWhichTheTableIsConverted() throws IOException {
    Path table = file("missions.csv", TABLE);
    Path map = folder.resolve("map.yaml");
    Run draft = Run.of("import-map", table.toString(), "-o", map.toString());

    assertThat(draft.err()).isEmpty();
    assertThat(draft.code()).isEqualTo(ExitCode.FINE);
    Path plan = folder.resolve("plan.yaml");
    Run convert = Run.of("convert", "--map", map.toString(), table.toString(), plan.toString());
    assertThat(convert.code()).as(convert.err()).isEqualTo(ExitCode.FINE);
    assertThat(Files.readString(plan, UTF_8))
        .contains("lead: example-agency", "date: \"2030-02-13\"", "words: \"late 2030s\"")
        .contains("x-odd: \"x\"");
  }

  @Test
  void printsTheDraftWithItsGuesses() throws IOException {
    Run run = Run.of("import-map", file("missions.csv", TABLE).toString());

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.out())
        .startsWith("# A draft, made of the headers")
        .contains("# Launch: sure: 2 of 2 values are dates, the day first: 13/02/2030");
  }

  @Test
  void readsDocumentsOfOtherCommandsByAMapping() throws IOException {
    Path table = file("missions.csv", TABLE);
    Path map =
        file(
            "map.yaml",
            """
            roadmap: {id: example, title: Example}
            tables: [{table: "*", unmapped: ignore, rows: [{kind: mission, attributes: {name: <Mission>}}]}]
            """);
    Run run = Run.of("show", "--map", map.toString(), table.toString(), "example-lander");

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINE);
    assertThat(run.out()).contains("Example Lander");
  }

  @Test
  void checksOtherPeoplesTablesByAMapping() throws IOException {
    Path table = file("missions.csv", "Mission,Launch\nScout,2020\nRover,soonish\n");
    Path map =
        file(
            "map.yaml",
            """
            roadmap: {id: example, title: Example}
            tables:
              - table: "*"
                rows:
                  - kind: mission
                    attributes:
                      name: <Mission>
                      status: planned
                      milestones: [{type: launch, date: <Launch>}]
            """);
    Run run = Run.of("validate", "--map", map.toString(), table.toString());

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("missions.csv:3:7", "soonish");
    assertThat(run.out()).as("rules run too").contains("scout", "[status.past-target]");
    assertThat(Run.of("validate", table.toString()).out())
        .as("without a mapping its columns are not understood")
        .doesNotContain("scout");
  }

  @Test
  void tellsWhatIsWrongWithAMappingAtItsPlace() throws IOException {
    Path table = file("missions.csv", TABLE);
    Path map = file("map.yaml", "roadmap: {id: example, title: Example}\ntabels: []\n");
    Run run = Run.of("convert", "--map", map.toString(), table.toString(), "--to", "yaml", "-");

    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.err()).contains("map.yaml:2:1", "did you mean 'tables'?");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void tellsThatAMappingIsNotThereOrNotUnderstood() throws IOException {
    Path table = file("missions.csv", TABLE);
    Run absent = Run.of("convert", "--map", "none.yaml", table.toString(), "--to", "yaml", "-");
    Run plain =
        Run.of(
            "convert",
            "--map",
            table.toString(),
            file("plan.yaml", "roadmap: {id: a, title: A}\n").toString(),
            "--to",
            "json",
            "-");

    assertThat(absent.code()).isEqualTo(ExitCode.TROUBLE);
    assertThat(absent.err()).contains("none.yaml");
    assertThat(plain.code()).isEqualTo(ExitCode.TROUBLE);
    assertThat(plain.err()).contains("no option 'map");
  }

  @Test
  void keepsWhatIsThere() throws IOException {
    Path table = file("missions.csv", TABLE);
    Path map = file("map.yaml", "mine\n");
    Run run = Run.of("import-map", table.toString(), "-o", map.toString());

    assertThat(run.code()).isEqualTo(ExitCode.TROUBLE);
    assertThat(run.err()).contains("is there already");
    assertThat(Files.readString(map, UTF_8)).isEqualTo("mine\n");
  }

  @Test
  void tellsThatAFormatHasNoTables() throws IOException {
    Run run = Run.of("import-map", "--from", "json", file("missions.csv", TABLE).toString());

    assertThat(run.code()).isEqualTo(ExitCode.TROUBLE);
    assertThat(run.err()).contains("json is no format of tables", "csv");
  }
}

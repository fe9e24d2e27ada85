package space.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways to say what {@code convert} reads and writes. */
final class ConvertWaysTest {
  @TempDir private Path folder;

  private String plan() {
    return Plans.write(folder, "plan.yaml", Plans.RICH);
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  /** Converts in steps and checks that the last one gives the plan as YAML. */
  private void goes(String... names) throws IOException {
    String in = plan();
    for (String name : names) {
      fine(Run.of("convert", "--loss", "fail", in, at(name)));
      in = at(name);
    }
    fine(Run.of("convert", "--loss", "fail", in, at("back.yaml")));
    assertThat(Files.readString(folder.resolve("back.yaml"))).isEqualTo(canonical());
  }

  private static Run fine(Run run) {
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    return run;
  }

  private String canonical() {
    return fine(Run.of("convert", "--to", "yaml", plan(), "-")).out();
  }

  @Test
  void byTheEndsOfNames() throws IOException {
    goes("a.json", "b.xlsx", "c.csv.zip", "d.xlsx", "e.csv", "f.json", "g.csv.zip", "h.yml");
    assertThat(folder.resolve("e.csv")).as("a folder").isDirectory();
    assertThat(folder.resolve("c.csv.zip")).isRegularFile();
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "yaml", "csv", "xlsx"})
  void byContentWhereNoNameTells(String format) throws IOException {
    for (String name : List.of("document", "document.txt", "document.zip")) {
      if (name.endsWith(".zip") && !format.equals("csv")) {
        continue; // a zip of other formats is none
      }
      Path file = folder.resolve(name);
      fine(Run.of("convert", "--to", format, plan(), file.toString()));
      Run back = fine(Run.of("convert", "--to", "yaml", file.toString(), "-"));
      assertThat(back.out()).as(name).isEqualTo(canonical());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "yaml", "csv", "xlsx"})
  void throughPipes(String format) throws IOException {
    ByteArrayOutputStream pipe = new ByteArrayOutputStream();
    fine(new Run().output(pipe).with("convert", "--to", format, plan(), "-"));
    for (String[] from : new String[][] {{}, {"--from", format}}) {
      Run back = new Run().input(pipe.toByteArray());
      back.with(concat(from, "convert", "--to", "yaml", "-", "-"));
      assertThat(fine(back).out()).isEqualTo(canonical());
    }
  }

  private static String[] concat(String[] more, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(1, List.of(more));
    return all.toArray(new String[0]);
  }

  @ParameterizedTest
  @CsvSource({"json, plan.yaml", "csv, plan.xlsx", "xlsx, plan.csv", "yaml, plan.json"})
  void whatIsAskedForIsStrongerThanNames(String format, String name) throws IOException {
    Path file = folder.resolve("out").resolve(name);
    Files.createDirectories(file.getParent());
    fine(Run.of("convert", "--to", format, plan(), file.toString()));
    Run back = fine(Run.of("convert", "--from", format, "--to", "yaml", file.toString(), "-"));

    assertThat(back.out()).isEqualTo(canonical());
  }

  @Test
  void foldersAreReadByWhatIsInThem() throws IOException {
    Path tables = Files.createDirectory(folder.resolve("tables"));
    fine(Run.of("convert", "--to", "csv", plan(), tables.toString()));
    assertThat(tables.resolve("datapackage.json")).exists();
    Path documents = Files.createDirectory(folder.resolve("documents"));
    fine(Run.of("convert", tables.toString(), documents.toString()));

    assertThat(documents.resolve("roadmap.yaml")).hasContent(canonical());
  }

  @Test
  void aTableAloneIsReadWhereItIsNamed() {
    String table = Plans.write(folder, "missions.csv", "id,name\nscout,Scout\n");
    Run run = Run.of("convert", "--to", "yaml", table, "-");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("id: scout");
    Run piped = new Run().input("id,name\nscout,Scout\n");
    piped.with("convert", "--to", "yaml", "-", "-");
    assertThat(piped.code()).as("a table has no content that tells its kind").isEqualTo(2);
  }

  @Test
  void refusesToWriteTablesOverThoseThatAreRead() throws IOException {
    Path tables = folder.resolve("tables");
    fine(Run.of("convert", "--to", "csv", plan(), tables.toString()));
    byte[] before = Files.readAllBytes(tables.resolve("missions.csv"));
    Run run = Run.of("convert", "--to", "csv", tables.toString(), tables.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("in common");
    assertThat(tables.resolve("missions.csv")).hasBinaryContent(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan.xlsx", "plan.csv.zip"})
  void tellsWhatGetsLostOfTables(String name) throws IOException {
    fine(Run.of("convert", plan(), at(name)));
    Run summary = Run.of("convert", at(name), at("plan.md"));
    assertThat(summary.err()).contains("markdown cannot hold everything", "--loss text");
    Run text = Run.of("convert", "--loss", "text", at(name), at("plan.md"));
    assertThat(text.err()).contains("\n  technology: 1 dropped", "\n  mission.crew: 1 dropped");
    Run json = Run.of("convert", "--loss", "json", at(name), at("plan.md"));
    assertThat(json.out()).startsWith("{\"read\": [],").contains("\"attribute\":\"crew\"");
    Run fail = Run.of("convert", "--loss", "fail", at(name), at("plan.mmd"));
    assertThat(fail.code()).isEqualTo(1);
    assertThat(fail.err()).contains("[io.loss]", "mission.crew");
    assertThat(folder.resolve("plan.mmd")).doesNotExist();
  }
}

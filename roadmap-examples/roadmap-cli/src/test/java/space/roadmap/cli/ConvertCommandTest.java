package space.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConvertCommandTest {
  @TempDir private Path folder;

  @Test
  void goesByTheEndsOfTheNames() throws IOException {
    String in = Plans.write(folder, "plan.yaml", Plans.FINE);
    Path out = folder.resolve("plan.json");
    Run run = Run.of("convert", in, out.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out() + run.err()).isEmpty();
    assertThat(Files.readString(out)).startsWith("{").contains("\"2034~\"");
  }

  @Test
  void streamsStandardInputToStandardOutput() {
    Run run =
        new Run().input(Plans.FINE).with("convert", "--from", "yaml", "--to", "json", "-", "-");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("{").contains("European Space Agency");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void optionsReachTheFormatThatIsWritten() {
    String in = Plans.write(folder, "plan.yaml", Plans.FINE);

    assertThat(Run.of("convert", "-O", "indent=false", "--to", "json", in, "-").out())
        .hasLineCount(1);
    Run unknown = Run.of("convert", "--option", "indnt=false", "--to", "json", in, "-");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("indent");
    assertThat(Run.of("convert", "-O", "indent", "--to", "json", in, "-").code()).isEqualTo(2);
  }

  @Test
  void warningsGoToStandardErrorAndRulesDoNotRun() {
    String in = Plans.write(folder, "plan.yaml", Plans.WRONG);
    Run run = Run.of("convert", "--to", "json", in, "-");

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("document.unknown-attribute").doesNotContain("structure.");
    assertThat(run.out()).startsWith("{").containsIgnoringWhitespaces("\"colour\": \"blue\"");
  }

  @Test
  void errorsLeaveTheOutputAsItWas() throws IOException {
    String in = Plans.write(folder, "plan.yaml", Plans.HEAD + "missions: none\n");
    Path out = Files.writeString(folder.resolve("plan.json"), "before");
    Run run = Run.of("convert", in, out.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("document.wrong-type", "nothing is written");
    assertThat(out).hasContent("before");
  }

  @Test
  void refusesToWriteWhatItReads() throws IOException {
    String in = Plans.write(folder, "roadmap.yaml", Plans.FINE);

    Run run = Run.of("convert", in, in);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("in common");
    assertThat(Run.of("convert", folder.toString(), in).code()).isEqualTo(2);
    assertThat(Path.of(in)).hasContent(Plans.FINE);
  }

  @Test
  void refusesToWriteAFileThatTheDocumentIncludes() throws IOException {
    Plans.write(folder, "roadmap.yaml", Plans.HEAD + "include: parts.yaml\n");
    String part = Plans.write(folder, "parts.yaml", "# precious\nmissions: []\n");
    String other = Plans.write(folder, "other.yaml", Plans.HEAD + "include: parts.yaml\n");

    assertThat(Run.of("convert", folder.toString(), part).code()).isEqualTo(2);
    assertThat(Run.of("convert", other, folder.toString()).code()).isEqualTo(2);
    assertThat(Path.of(part)).content().startsWith("# precious");
    Path copy = Files.createDirectory(folder.resolve("copy"));
    assertThat(Run.of("convert", folder.toString(), copy.toString()).code()).isZero();
    assertThat(copy.resolve("parts.yaml")).exists();
  }

  @Test
  void standardOutputNeedsAFormat() {
    Run run = Run.of("convert", Plans.write(folder, "plan.yaml", Plans.FINE), "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--to json");
  }

  @Test
  void unknownFormatsAreMisuse() {
    String in = Plans.write(folder, "plan.yaml", Plans.FINE);

    assertThat(Run.of("convert", "--to", "jsno", in, "-").err()).contains("did you mean 'json'?");
    assertThat(Run.of("convert", in, folder.resolve("plan.foo").toString()).code()).isEqualTo(2);
    assertThat(Run.of("convert", "--from", "mermaid", in, "a.json").code()).isEqualTo(2);
  }

  @Test
  void folderThatIsNotThereIsTrouble() {
    String in = Plans.write(folder, "plan.yaml", Plans.FINE);
    Run run = Run.of("convert", in, folder.resolve("no/plan.json").toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("its folder does not exist").hasLineCount(1);
  }

  @Test
  void tellsWhatGetsLost() {
    String in = Plans.write(folder, "plan.yaml", Plans.FINE);

    assertThat(Run.of("convert", "--to", "mermaid", in, "-").err())
        .startsWith("roadmap: mermaid cannot hold everything: ")
        .contains("dropped", "--loss text");
    assertThat(Run.of("convert", "--loss", "none", "--to", "mermaid", in, "-").err()).isEmpty();
    assertThat(Run.of("convert", "--loss", "text", "--to", "mermaid", in, "-").err())
        .contains("\n  ")
        .contains("mission.lead");
  }

  @Test
  void tellsLossesAsJson() {
    String in = Plans.write(folder, "plan.yaml", Plans.FINE);
    Path out = folder.resolve("out.mmd");
    Run run = Run.of("convert", "--loss", "json", in, out.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("{\"read\": [],\n\"written\": [\n{\"kind\":\"dropped\",\"type\":")
        .contains("\"attribute\":\"lead\",\"count\":")
        .endsWith("]}\n");
    assertThat(out).exists();
    Run nowhere = Run.of("convert", "--loss", "json", "--to", "mermaid", in, "-");
    assertThat(nowhere.code()).isEqualTo(2);
    assertThat(nowhere.err()).contains("--loss text");
  }

  @Test
  void writesNothingIfNothingMayGetLost() {
    String in = Plans.write(folder, "plan.yaml", Plans.FINE);
    Path out = folder.resolve("out.mmd");
    Run run = Run.of("convert", "--loss", "fail", in, out.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("mission.lead", "[io.loss]");
    assertThat(out).doesNotExist();
    Path whole = folder.resolve("out.json");
    assertThat(Run.of("convert", "--loss", "fail", in, whole.toString()).code()).isZero();
    assertThat(whole).exists();
  }
}

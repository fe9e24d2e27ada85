package space.roadmap.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tries the jars, as Java 17 made them, on the newest Java that is promised.
 *
 * <p>The variable {@code ROADMAP_JAVA_25} names the folder of a JDK 25. Without it these tests are
 * skipped.
 */
final class NewerJavaTest {
  private static final Path COMMAND =
      Modules.ROOT.resolve("roadmap-examples/roadmap-cli/target/roadmap-cli.jar");
  private static final String DATASET =
      Modules.ROOT.resolve("roadmap-examples/exploration-roadmap").toString();

  private static Path newer = Path.of("");

  @TempDir private Path folder;

  @BeforeAll
  static void findJava() throws IOException {
    newer = Path.of(System.getenv().getOrDefault("ROADMAP_JAVA_25", ""));
    if (newer.toString().isEmpty()) {
      String reason = "nothing is tried on Java 25: ROADMAP_JAVA_25 names no JDK";
      System.err.println(reason);
      abort(reason);
    }
    assertThat(newer.resolve("release")).content().contains("JAVA_VERSION=\"25");
  }

  @Test
  void findsTheSame() throws Exception {
    List<String> options = List.of("validate", "--today=2026-11-22", "--format=json", DATASET);
    Result result = run(newer, options);

    assertThat(result).isEqualTo(run(Path.of(System.getProperty("java.home")), options));
    assertThat(result.output()).contains("\"code\"");
    assertThat(result.errors()).as("warnings of the newer Java").isEmpty();
  }

  @Test
  void writesTheSame() throws Exception {
    for (String format : List.of("yaml", "markdown")) {
      List<String> options = List.of("convert", "--loss=none", "--to=" + format, DATASET, "-");
      Result result = run(newer, options);

      assertThat(result.exit()).as(result.errors()).isZero();
      assertThat(result)
          .as(format)
          .isEqualTo(run(Path.of(System.getProperty("java.home")), options));
      assertThat(result.output()).as(format).isNotBlank();
    }
  }

  @Test
  void compilesStrictly() {
    List<String> command = new ArrayList<>();
    command.add(newer.resolve("bin/javac").toString());
    command.addAll(List.of("--module-path", Consumer.path(), "-d", folder.toString()));
    command.addAll(List.of("-Xlint:all", "-Werror"));
    Consumer.sources(true).forEach(source -> command.add(source.toString()));

    assertThat(Consumer.run(command)).isEmpty();
  }

  private record Result(int exit, String output, String errors) {}

  private Result run(Path java, List<String> options) throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    Path errors = folder.resolve("errors");
    List<String> command = new ArrayList<>();
    command.add(java.resolve("bin/java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")); // as the launcher does
    command.addAll(List.of("-jar", COMMAND.toString()));
    command.addAll(options);
    int exit =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start()
            .waitFor();
    return new Result(exit, Files.readString(output), Files.readString(errors));
  }
}

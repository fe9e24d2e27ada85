package space.roadmap.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program that is not ours and that a test runs.
 *
 * <p>Where it is missing the test is skipped, or fails if {@code ROADMAP_REQUIRE_TOOLS} is 1.
 */
final class Program {
  private final String name;

  private Program(String name) {
    this.name = name;
  }

  /**
   * Finds a program.
   *
   * @param test what is not tested without it
   * @param needed files that it needs beside itself, made by {@code npm ci}
   */
  static Program find(String test, String name, Path... needed) {
    List<String> missing = new ArrayList<>();
    Stream<String> path =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
    if (path.noneMatch(bin -> Files.isExecutable(Path.of(bin, name)))) {
      missing.add(name);
    }
    for (Path file : needed) {
      if (!Files.isRegularFile(file)) {
        missing.add(file.toAbsolutePath() + " (run 'npm ci')");
      }
    }
    if (!missing.isEmpty()) {
      String reason = test + ": missing " + String.join(", ", missing);
      if ("1".equals(System.getenv("ROADMAP_REQUIRE_TOOLS"))) {
        fail(reason);
      }
      System.err.println(reason);
      abort(reason);
    }
    return new Program(name);
  }

  /** Runs it in a folder and returns what it said; that it fails is a failure. */
  String run(Path folder, Path log, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(arguments);
    command.add(0, name);
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        fail(name + " did not end within five minutes");
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      fail(name + " was interrupted");
    }
    String said = Files.readString(log, StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(said).isZero();
    return said;
  }
}

package space.roadmap.archetype;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs Maven and the command line as people do. */
final class Programs {
  private static final Path CLI = Path.of("../../roadmap-examples/roadmap-cli/target");

  private Programs() {}

  /** Returns whether this build is offline. */
  static boolean isOffline() {
    return System.getProperty("maven.network", "").equals("offline=true");
  }

  /** Runs Maven in a folder, offline if this build is, and returns what it printed. */
  static String maven(Path folder, Path repository, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("maven.home"), "bin", "mvn").toString());
    command.addAll(List.of("--batch-mode", "--no-transfer-progress"));
    command.add("-Dmaven.repo.local=" + repository.toAbsolutePath());
    command.add("-Dstyle.color=never");
    if (isOffline()) {
      command.add("--offline");
    }
    command.addAll(List.of(arguments));
    return run(folder, command);
  }

  /** Runs the command line of the library in a folder and returns what it printed. */
  static String roadmap(Path folder, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", CLI.resolve("roadmap-cli.jar").toAbsolutePath().toString()));
    command.addAll(List.of(arguments));
    return run(folder, command);
  }

  private static String run(Path folder, List<String> command) {
    try {
      Path log = Files.createTempFile(folder, "output", ".txt");
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(nothing(folder).toFile()))
              .redirectOutput(log.toFile())
              .start();
      if (!process.waitFor(10, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        return fail("did not end: " + command);
      }
      String output = Files.readString(log, UTF_8);
      Files.delete(log);
      return process.exitValue() == 0
          ? output
          : fail("exit " + process.exitValue() + " of " + command + "\n" + output);
    } catch (IOException e) {
      return fail("cannot run " + command, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return fail("interrupted: " + command, e);
    }
  }

  private static Path nothing(Path folder) throws IOException {
    Path nothing = folder.resolve("nothing.txt");
    if (Files.notExists(nothing)) {
      Files.createFile(nothing);
    }
    return nothing;
  }
}

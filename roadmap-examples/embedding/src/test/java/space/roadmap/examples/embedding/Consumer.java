package space.roadmap.examples.embedding;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a user of the library has: its jars, those they need at run time, and some source. */
final class Consumer {
  private Consumer() {}

  /** Returns the jars of the library and of everything it needs at run time. */
  static List<Path> jars() {
    try {
      // The build writes this file; without it these tests have nothing to look at.
      String path = Files.readString(Path.of("target/consumer.path")).strip();
      List<Path> jars = Stream.of(path.split(File.pathSeparator)).map(Path::of).toList();
      for (Path jar : jars) {
        if (!Files.isRegularFile(jar)) {
          throw new IllegalStateException(jar + " is no jar; run mvn verify from the root");
        }
      }
      return jars;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the jar of one module of ours. */
  static Path jar(String artifact) {
    return jars().stream()
        .filter(jar -> jar.getFileName().toString().startsWith(artifact + "-"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + artifact + " in " + jars()));
  }

  /** Returns the jars as a class path or module path. */
  static String path() {
    return String.join(File.pathSeparator, jars().stream().map(Path::toString).toList());
  }

  /** Returns the sources of the example, its module descriptor only if asked for. */
  static List<Path> sources(boolean descriptor) {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> descriptor || !file.endsWith("module-info.java"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a program of this Java and returns all it printed; fails if it did. */
  static String run(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      int result = process.waitFor();
      if (result != 0) {
        throw new AssertionError("exit " + result + " of " + command + "\n" + output);
      }
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Returns the path of a tool of this Java. */
  static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }
}

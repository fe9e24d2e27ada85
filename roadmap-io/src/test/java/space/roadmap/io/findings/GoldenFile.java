package space.roadmap.io.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares texts with files beside the tests; {@code -Droadmap.accept} writes the files instead.
 */
final class GoldenFile {
  private static final Path FOLDER =
      Path.of(System.getProperty("basedir", "."), "src/test/resources/space/roadmap/io/findings");

  private GoldenFile() {}

  static void check(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if (System.getProperty("roadmap.accept") != null) {
      Files.writeString(file, actual);
    }
    assertThat(actual)
        .as("%s; accept with -Droadmap.accept", name)
        .isEqualTo(Files.readString(file));
  }

  static String read(String name) throws IOException {
    return Files.readString(FOLDER.resolve(name));
  }
}

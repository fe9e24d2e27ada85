package space.roadmap.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares texts with files; {@code -Droadmap.accept=true} writes the files instead. */
final class Goldens {
  private Goldens() {}

  static void check(String path, String actual) throws IOException {
    Path file = Documents.file(path);
    if (Boolean.getBoolean("roadmap.accept")) {
      Files.writeString(file, actual);
    }
    assertThat(actual)
        .as("%s; accept with -Droadmap.accept=true", path)
        .isEqualTo(Files.readString(file));
  }
}

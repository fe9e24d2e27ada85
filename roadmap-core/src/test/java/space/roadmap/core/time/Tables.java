package space.roadmap.core.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the tables of dates beside these tests: tab-separated, comments begin with #. */
public final class Tables {
  private Tables() {}

  static List<String[]> rows(String name) {
    return rows(Tables.class, name);
  }

  /** Returns the rows of a table in the folder of a class. */
  public static List<String[]> rows(Class<?> test, String name) {
    try (InputStream in = Objects.requireNonNull(test.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

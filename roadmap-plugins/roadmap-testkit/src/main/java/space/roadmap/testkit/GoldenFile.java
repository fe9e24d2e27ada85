package space.roadmap.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that holds what a test expects, beside the test's other resources.
 *
 * <pre>{@code
 * GoldenFile.of(MarkdownReportTest.class, "small.md").matches(report);
 * }</pre>
 *
 * <p>To accept what the code makes now, run the tests with {@code -Droadmap.accept} and look at the
 * difference before you commit it. Tests run in the folder of their module.
 */
public final class GoldenFile {
  private static final String ACCEPT = "roadmap.accept";

  private final Path path;
  private final boolean accepts;

  GoldenFile(Path path, boolean accepts) {
    this.path = path;
    this.accepts = accepts;
  }

  /** Returns the file with this name among the resources of a test. */
  public static GoldenFile of(Class<?> test, String name) {
    String folder = test.getPackageName().replace('.', '/');
    return new GoldenFile(
        Path.of("src", "test", "resources").resolve(folder).resolve(name),
        System.getProperty(ACCEPT) != null);
  }

  /** Checks that a text is what the file holds; or makes it so, if that was asked for. */
  public void matches(String actual) {
    try {
      if (accepts) {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.writeString(path, actual, StandardCharsets.UTF_8);
      }
      String expected =
          Files.exists(path) ? Files.readString(path, StandardCharsets.UTF_8) : "(no such file)";
      assertEquals(
          expected, actual, () -> path + " differs; run with -D" + ACCEPT + " to accept the new");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

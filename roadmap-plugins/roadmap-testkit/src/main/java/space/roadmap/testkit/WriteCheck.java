package space.roadmap.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.io.LossReport;
import space.roadmap.io.WriteResult;

/** Checks what was written; see {@link FormatTestKit}. */
public final class WriteCheck {
  private final WriteResult result;
  private final byte[] bytes;

  WriteCheck(WriteResult result, byte[] bytes) {
    this.result = result;
    this.bytes = bytes;
    assertTrue(result.written(), () -> "nothing was written; found: " + Found.of(findings()));
  }

  /** Returns what was written, as text in UTF-8. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Returns what the format said while writing. */
  public List<Diagnostic> findings() {
    return result.diagnostics();
  }

  /** Returns what got lost. */
  public LossReport losses() {
    return result.losses();
  }

  /** Checks the whole text. */
  public WriteCheck isText(String expected) {
    assertEquals(expected, text());
    return this;
  }

  /** Checks the text against a {@linkplain GoldenFile golden file} among the test's resources. */
  public WriteCheck isGolden(Class<?> test, String name) {
    GoldenFile.of(test, name).matches(text());
    return this;
  }

  /** Checks that the format holds everything of the roadmap. */
  public WriteCheck losesNothing() {
    assertEquals("", losses().text(), "something got lost");
    return this;
  }

  /**
   * Checks that values of an attribute were dropped or approximated.
   *
   * @param path kind and attribute, such as {@code mission.milestones.date}; or a kind alone, of
   *     which nothing is held
   */
  public WriteCheck loses(String path) {
    boolean lost = losses().lines().stream().map(WriteCheck::path).anyMatch(path::equals);
    assertTrue(lost, () -> "expected the loss of " + path + "; found:\n" + losses().text());
    return this;
  }

  private static String path(LossReport.Line line) {
    return line.type() + (line.attribute().isEmpty() ? "" : "." + line.attribute());
  }

  /** Checks that a finding with this code was made while writing. */
  public WriteCheck reports(String code) {
    Found.with(findings(), code);
    return this;
  }

  /** Checks that the format had nothing to say. */
  public WriteCheck reportsNothing() {
    assertEquals(List.of(), findings(), "findings");
    return this;
  }
}

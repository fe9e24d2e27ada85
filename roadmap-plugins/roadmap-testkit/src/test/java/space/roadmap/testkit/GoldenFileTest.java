package space.roadmap.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

@DisabledIfSystemProperty(
    named = "roadmap.accept",
    matches = ".*",
    disabledReason = "while golden files are accepted, a difference is written and does not fail")
class GoldenFileTest {
  private final GoldenFile golden = GoldenFile.of(GoldenFileTest.class, "golden.txt");

  @Test
  void matchesWhatTheFileHolds() {
    assertThatCode(() -> golden.matches("é 🚀\n")).doesNotThrowAnyException();
  }

  @Test
  void saysWhichFileDiffersAndHowToAccept() {
    assertThatThrownBy(() -> golden.matches("something else"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("golden.txt")
        .hasMessageContaining("-Droadmap.accept");
  }

  @Test
  void aMissingFileIsADifference() {
    assertThatThrownBy(() -> GoldenFile.of(GoldenFileTest.class, "none.txt").matches("text"))
        .isInstanceOf(AssertionError.class);
  }
}

package space.roadmap.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenFileTest {
  @TempDir Path folder;

  private GoldenFile file(String text, boolean accepts) throws IOException {
    return new GoldenFile(Files.writeString(folder.resolve("golden.txt"), text), accepts);
  }

  @Test
  void standsBesideTheTest() {
    assertThatCode(() -> GoldenFile.of(GoldenFileTest.class, "golden.txt").matches("é 🚀\n"))
        .doesNotThrowAnyException();
  }

  @Test
  void matchesWhatTheFileHolds() throws IOException {
    GoldenFile golden = file("é 🚀\n", false);

    assertThatCode(() -> golden.matches("é 🚀\n")).doesNotThrowAnyException();
  }

  @Test
  void saysWhichFileDiffersAndHowToAccept() throws IOException {
    GoldenFile golden = file("expected", false);

    assertThatThrownBy(() -> golden.matches("something else"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("golden.txt")
        .hasMessageContaining("-Droadmap.accept");
    assertThat(folder.resolve("golden.txt")).hasContent("expected");
  }

  @Test
  void aMissingFileIsADifference() {
    GoldenFile golden = new GoldenFile(folder.resolve("none.txt"), false);

    assertThatThrownBy(() -> golden.matches("text")).isInstanceOf(AssertionError.class);
    assertThat(folder.resolve("none.txt")).doesNotExist();
  }

  @Test
  void acceptsWhatIsThereNow() throws IOException {
    file("before", true).matches("now");
    new GoldenFile(folder.resolve("deep/new.txt"), true).matches("new");

    assertThat(folder.resolve("golden.txt")).hasContent("now");
    assertThat(folder.resolve("deep/new.txt")).hasContent("new");
  }
}

package space.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileWatchTest {
  @TempDir private Path folder;

  @Test
  void tellsOfChangesOnce() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.yaml"), "a");
    FileWatch watch = new FileWatch(List.of(file));
    assertThat(watch.hasChanged()).isFalse();

    Files.writeString(file, "ab");
    assertThat(watch.hasChanged()).isTrue();
    assertThat(watch.hasChanged()).isFalse();

    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
    assertThat(watch.hasChanged()).isTrue();
  }

  @Test
  void tellsOfFilesThatComeAndGo() throws IOException {
    FileWatch watch = new FileWatch(List.of(folder, folder.resolve("missing.yaml")));
    Files.createDirectories(folder.resolve("deep/er"));
    assertThat(watch.hasChanged()).isFalse();

    Path file = Files.writeString(folder.resolve("deep/er/missions.yaml"), "");
    assertThat(watch.hasChanged()).isTrue();
    Files.delete(file);
    assertThat(watch.hasChanged()).isTrue();
    assertThat(watch.hasChanged()).isFalse();
  }

  @Test
  void looksOnlyAtWhatItIsAskedFor() throws IOException {
    FileWatch watch = new FileWatch(List.of(folder.resolve("plan.yaml")));
    Files.writeString(folder.resolve("other.yaml"), "");
    assertThat(watch.hasChanged()).isFalse();
    Files.writeString(folder.resolve("plan.yaml"), "");
    assertThat(watch.hasChanged()).isTrue();
  }
}

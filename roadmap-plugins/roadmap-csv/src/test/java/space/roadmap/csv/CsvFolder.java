package space.roadmap.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import space.roadmap.testkit.FormatTestKit;
import space.roadmap.testkit.ReadCheck;

/** A folder of tables that a test fills and reads. */
final class CsvFolder {
  static final String ROADMAP = "id,title\nplan,Plan\n";

  private final Path folder;

  private CsvFolder(Path folder) {
    this.folder = folder;
  }

  /** Returns a folder that holds the table of the roadmap. */
  static CsvFolder in(Path folder) {
    return new CsvFolder(folder).with("roadmap.csv", ROADMAP);
  }

  CsvFolder with(String file, String text) {
    return with(file, text.getBytes(StandardCharsets.UTF_8));
  }

  CsvFolder with(String file, byte[] bytes) {
    try {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.write(folder.resolve(file), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  ReadCheck read() {
    return FormatTestKit.format(new CsvFormat()).readFile(folder);
  }
}

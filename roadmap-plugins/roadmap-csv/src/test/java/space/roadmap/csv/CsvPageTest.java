package space.roadmap.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.roadmap.testkit.FormatTestKit;
import space.roadmap.testkit.ReadCheck;

/** What the page about the format shows and says is so. */
class CsvPageTest {
  private static final Path PAGE =
      Path.of(System.getProperty("basedir", ".")).resolve("../../docs/formats/csv.md");
  private static final Pattern FILE =
      Pattern.compile("<!-- file: (\\S+) -->\n```csv\n(.*?)```\n", Pattern.DOTALL);

  @TempDir private Path folder;

  private static Map<String, String> files() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    Matcher matcher = FILE.matcher(Files.readString(PAGE));
    while (matcher.find()) {
      files.put(matcher.group(1), matcher.group(2));
    }
    return files;
  }

  @Test
  void itsTablesAreReadAndWrittenAsTheyAre() throws IOException {
    Map<String, String> files = files();
    assertThat(files).hasSize(4);
    Path shown = folder.resolve("shown");
    Path written = folder.resolve("written");
    CsvFolder tables = CsvFolder.in(shown);
    files.forEach(tables::with);

    ReadCheck read = FormatTestKit.format(new CsvFormat()).readFile(shown).reportsNothing();
    assertThat(Dataset.write(read.roadmap(), written).written()).isTrue();

    for (Map.Entry<String, String> file : files.entrySet()) {
      assertThat(written.resolve(file.getKey())).hasContent(file.getValue());
    }
  }

  @Test
  void itNamesEachOption() throws IOException {
    String page = Files.readString(PAGE);

    assertThat(new CsvFormat().options())
        .isNotEmpty()
        .allSatisfy(option -> assertThat(page).contains("| `" + option.name() + "` |"));
  }

  @Test
  void itNamesEachFinding() throws IOException {
    String page = Files.readString(PAGE);

    assertThat(CsvCodes.all())
        .hasSize(5)
        .allSatisfy(
            code ->
                assertThat(page)
                    .contains("| `" + code.id() + "` | " + code.severity().text() + " |"));
  }
}

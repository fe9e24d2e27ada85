package space.roadmap.table.map;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import space.roadmap.io.ReadResult;

/** The example of the page about mappings. */
class MappingPageTest {
  private static final Path PAGE =
      Path.of(System.getProperty("basedir", "."), "..", "..", "docs", "mapping.md");
  private static final Pattern BLOCK = Pattern.compile("```(csv|yaml)\n(.*?)```", Pattern.DOTALL);

  @Test
  void showsWhatTheExampleBecomes() throws IOException {
    String page = Files.readString(PAGE, UTF_8);
    List<MatchResult> blocks = BLOCK.matcher(page).results().toList();
    ReadResult read =
        Mapped.read(blocks.get(1).group(2), new TextTable("missions", ';', blocks.get(0).group(2)));
    String result = Mapped.yaml(read.orThrow());
    if (System.getProperty("roadmap.accept") != null) {
      MatchResult last = blocks.get(2);
      Files.writeString(
          PAGE, page.substring(0, last.start(2)) + result + page.substring(last.end(2)), UTF_8);
    }

    assertThat(result)
        .isEqualTo(BLOCK.matcher(Files.readString(PAGE, UTF_8)).results().toList().get(2).group(2));
    assertThat(Mapped.findings(read))
        .containsExactly(
            "missions.csv:missions!D3 INFO mapping.guessed-date: 'late 2030s' taken as 2036 to"
                + " 2039");
  }
}

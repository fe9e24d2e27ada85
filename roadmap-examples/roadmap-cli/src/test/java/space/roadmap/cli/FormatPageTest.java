package space.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import space.roadmap.io.Plugins;
import space.roadmap.io.spi.Coverage;

/** Holds the page about formats against those of the distribution. */
final class FormatPageTest {
  static final Path DOCS =
      Path.of(System.getProperty("basedir", ".")).resolve("../../docs/formats").normalize();

  private static final Path PAGE = DOCS.resolve("README.md");

  private static String made() throws IOException {
    try (Plugins plugins = Plugins.standard()) {
      return new FormatPage(plugins.formats(), name -> Files.exists(DOCS.resolve(name))).text();
    }
  }

  @Test
  void theCommittedPageIsCurrent() throws IOException {
    if (System.getProperty("roadmap.accept") != null) {
      Files.writeString(PAGE, made());
    }
    assertThat(Files.readString(PAGE)).as("accept with -Droadmap.accept").isEqualTo(made());
  }

  @Test
  void listsEveryFormatOfTheDistribution() throws IOException {
    assertThat(Run.of("formats").out().lines().skip(1).map(line -> line.replaceAll(" .*", "")))
        .isNotEmpty()
        .allSatisfy(id -> assertThat(Files.readString(PAGE)).contains("| `" + id + "` | "));
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    String page = Files.readString(PAGE);
    Matcher link = Pattern.compile("\\]\\(([^)#]*)(?:#([^)]*))?\\)").matcher(page);
    int links = 0;
    while (link.find()) {
      links++;
      Path file = link.group(1).isEmpty() ? PAGE : DOCS.resolve(link.group(1));
      assertThat(file).exists();
      if (link.group(2) != null) {
        assertThat(Files.readString(file).lines().filter(line -> line.startsWith("## ")))
            .as(link.group())
            .anyMatch(line -> anchor(line.substring(3)).equals(link.group(2)));
      }
    }
    assertThat(links).isGreaterThan(10);
  }

  /** Returns what forges make of a heading. */
  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
  }

  @Test
  void whatIsLostOnReadingIsLostInAllCells() {
    Coverage nothing = Coverage.builder().build();

    assertThat(Handling.of(List.of(nothing, Coverage.everything())))
        .isNotEmpty()
        .allSatisfy(
            kind -> {
              assertThat(kind.kept()).isZero();
              assertThat(kind.paths(Handling.Fate.DROPPED)).hasSize(kind.attributes());
            });
  }
}

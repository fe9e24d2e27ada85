package space.roadmap.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the code of the documents against the examples, which are compiled and run. */
final class ReadmeTest {
  private static final Path README = Path.of("../../README.md");
  private static final Path TEST_KIT = Path.of("../../docs/testkit.md");
  private static final Path GUIDE = Path.of("../../docs/plugin-guide.md");
  private static final Path EXAMPLES = Path.of("..");
  private static final Path EXAMPLE =
      Path.of("src/main/java/space/roadmap/examples/embedding/Embedding.java");

  @ParameterizedTest
  @ValueSource(strings = {"embedding", "building", "plugins"})
  void showsTheCodeOfTheExample(String region) throws IOException {
    String example =
        find(EXAMPLE, "(?s) *// region " + region + "\\n(.*?)\\n *// end\\n").stripIndent();

    assertThat(find(README, "(?s)<!-- region: " + region + " -->\\n```java\\n(.*?)\\n```"))
        .isEqualTo(example);
  }

  @ParameterizedTest
  @CsvSource({"contract, TestKitContractTest", "fluent, TestKitTest"})
  void thePageOfTheTestKitShowsTests(String region, String test) throws IOException {
    Path source = Path.of("src/test/java/space/roadmap/examples/embedding", test + ".java");
    String code = find(source, "(?s) *// region " + region + "\\n(.*?)\\n\\s*// end\\n");

    assertThat(find(TEST_KIT, "(?s)<!-- region: " + region + " -->\\n```java\\n(.*?)\\n```"))
        .isEqualTo(code.stripIndent());
  }

  @Test
  void theGuideForPluginsShowsTheExamples() throws IOException {
    Matcher shown =
        Pattern.compile("(?s)<!-- (?:region (\\w+) of )?(\\S+\\.java) -->\\n```java\\n(.*?)\\n```")
            .matcher(Files.readString(GUIDE));
    int count = 0;
    while (shown.find()) {
      Path source = EXAMPLES.resolve(shown.group(2));
      String code =
          shown.group(1) == null
              ? Files.readString(source)
              : find(source, "(?s) *// region " + shown.group(1) + "\\n(.*?)\\n\\s*// end\\n")
                  .stripIndent();
      assertThat(shown.group(3)).as(shown.group(2)).isEqualTo(code.strip());
      count++;
    }
    assertThat(count).as("what the guide shows").isGreaterThan(4);
    assertThat(Files.readString(GUIDE).split("```java", -1)).hasSize(count + 1);
  }

  private static String find(Path file, String pattern) throws IOException {
    Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(file));
    assertThat(matcher.find()).as("%s in %s", pattern, file).isTrue();
    return matcher.group(1);
  }
}

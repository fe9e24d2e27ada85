package space.roadmap.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the code of the README against the example, which is compiled and run. */
final class ReadmeTest {
  private static final Path README = Path.of("../../README.md");
  private static final Path EXAMPLE =
      Path.of("src/main/java/space/roadmap/examples/embedding/Embedding.java");

  @ParameterizedTest
  @ValueSource(strings = {"embedding", "building"})
  void showsTheCodeOfTheExample(String region) throws IOException {
    String example =
        find(EXAMPLE, "(?s) *// region " + region + "\\n(.*?)\\n *// end\\n").stripIndent();

    assertThat(find(README, "(?s)<!-- region: " + region + " -->\\n```java\\n(.*?)\\n```"))
        .isEqualTo(example);
  }

  private static String find(Path file, String pattern) throws IOException {
    Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(file));
    assertThat(matcher.find()).as("%s in %s", pattern, file).isTrue();
    return matcher.group(1);
  }
}

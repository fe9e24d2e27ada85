package space.roadmap.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import space.roadmap.core.rule.Rule;

/** Holds the pages about rules, and what is found in their examples, against the code. */
final class RulePagesTest {
  private static final Path BASE = Path.of(System.getProperty("basedir", "."));
  private static final Path DOCS = BASE.resolve("../docs/rules");
  private static final Path IN_JSON =
      BASE.resolve("src/test/resources/space/roadmap/io/rules-in-json");

  private static final List<Rule> RULES = RuleRegistry.standard().rules();
  private static final Map<String, String> PAGES = RulePages.of(RULES);
  private static final Map<String, String> FOUND_IN_JSON = foundInJson();

  private static Map<String, String> foundInJson() {
    Map<String, String> found = new LinkedHashMap<>();
    for (Rule rule : RULES) {
      RuleExample example = RuleExample.bad(rule);
      found.put(rule.code().id() + ".txt", example.json() + '\n' + example.jsonText());
    }
    return found;
  }

  static Stream<String> pages() {
    return PAGES.keySet().stream();
  }

  static Stream<String> foundFiles() {
    return FOUND_IN_JSON.keySet().stream();
  }

  @BeforeAll
  static void accept() throws IOException {
    if (System.getProperty("roadmap.accept") != null) {
      write(DOCS, PAGES);
      write(IN_JSON, FOUND_IN_JSON);
    }
  }

  private static void write(Path folder, Map<String, String> files) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theCommittedPageIsCurrent(String page) {
    assertThat(read(DOCS.resolve(page)))
        .as("accept with -Droadmap.accept")
        .isEqualTo(PAGES.get(page));
  }

  @ParameterizedTest
  @MethodSource("foundFiles")
  void theSameIsFoundInJsonAtItsPlaces(String file) {
    assertThat(read(IN_JSON.resolve(file)))
        .as("accept with -Droadmap.accept")
        .isEqualTo(FOUND_IN_JSON.get(file));
  }

  @Test
  void thereAreNoOtherFiles() throws IOException {
    try (Stream<Path> files = Files.list(DOCS);
        Stream<Path> found = Files.list(IN_JSON)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(PAGES.keySet());
      assertThat(found.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(FOUND_IN_JSON.keySet());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

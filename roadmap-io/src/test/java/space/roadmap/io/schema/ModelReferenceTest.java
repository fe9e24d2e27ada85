package space.roadmap.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.rule.Validator;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.ReadResult;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.RuleRegistry;
import space.roadmap.io.spi.Source;

final class ModelReferenceTest {
  private static final Path BASE = Path.of(System.getProperty("basedir", "."));
  private static final Path DOCS = BASE.resolve("../docs/model");
  private static final Path EXAMPLES =
      BASE.resolve("src/test/resources/space/roadmap/io/schema/examples");
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private static final Map<String, String> PAGES =
      Reference.pages(name -> read(EXAMPLES.resolve(name + ".yaml")));
  private static final Checker STRICT = new Checker(RoadmapSchema.document().strict());

  static Stream<String> pages() {
    return PAGES.keySet().stream();
  }

  static Stream<String> examples() {
    return Stream.concat(
        Stream.of(EntityTypes.header().name()), EntityTypes.kinds().stream().map(EntityKind::name));
  }

  @BeforeAll
  static void accept() throws IOException {
    if (System.getProperty("roadmap.accept") != null) {
      Files.createDirectories(DOCS);
      for (Map.Entry<String, String> page : PAGES.entrySet()) {
        Files.writeString(DOCS.resolve(page.getKey()), page.getValue());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theCommittedPageIsCurrent(String page) {
    assertThat(read(DOCS.resolve(page)))
        .as("accept with -Droadmap.accept")
        .isEqualTo(PAGES.get(page));
  }

  @Test
  void thereAreNoOtherPages() throws IOException {
    try (Stream<Path> files = Files.list(DOCS)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(PAGES.keySet());
    }
  }

  @Test
  void everyLinkLeadsSomewhere() {
    Pattern link = Pattern.compile("\\]\\(([a-z-]+\\.md)(?:#([a-z-]+))?\\)");
    int links = 0;
    for (Map.Entry<String, String> page : PAGES.entrySet()) {
      Matcher matcher = link.matcher(page.getValue());
      while (matcher.find()) {
        links++;
        assertThat(PAGES).as(page.getKey()).containsKey(matcher.group(1));
        if (matcher.group(2) != null) {
          assertThat(PAGES.get(matcher.group(1)))
              .as(page.getKey())
              .containsIgnoringCase("\n## " + matcher.group(2).replace('-', ' ') + "\n");
        }
      }
    }
    assertThat(links).isGreaterThan(300);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void nothingIsWrongWithTheExample(String kind) throws IOException {
    String example = read(EXAMPLES.resolve(kind + ".yaml"));
    ReadResult result =
        RoadmapFiles.standard()
            .read(
                Source.of(kind + ".yaml", example.getBytes(StandardCharsets.UTF_8)),
                ReadRequest.defaults());

    assertThat(result.diagnostics()).isEmpty();
    Roadmap roadmap = result.orThrow();
    // An example of a claim is one of sources that disagree, which is worth knowing and not wrong.
    assertThat(Validator.of(RuleRegistry.standard().rules()).validate(roadmap, TODAY))
        .noneMatch(finding -> finding.severity().isAtLeast(Severity.WARNING));
    assertThat(STRICT.wrong(example)).isEmpty();
    assertThat(EntityTypes.kinds())
        .filteredOn(one -> one.name().equals(kind))
        .allSatisfy(one -> assertThat(roadmap.all(one)).isNotEmpty());
  }

  @Test
  void everyKindHasAnExample() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
      assertThat(names)
          .containsExactlyElementsOf(new TreeSet<>(examples().map(one -> one + ".yaml").toList()));
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

package space.roadmap.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.time.UncertainDate;
import space.roadmap.core.words.DateReader;
import space.roadmap.io.ReadResult;

/** What the pages about dates say is so. */
final class DatesPageTest {
  private static final Path PAGE = Documents.file("../docs/dates.md");
  private static final Path EDTF_PAGE = Documents.file("../docs/edtf.md");
  private static final Pattern WORDS =
      Pattern.compile("\\| ([^`|]+) \\| `([^`]+)` \\| (\\S+) \\| (\\S+) \\|");
  private static final Pattern FEATURE =
      Pattern.compile("\\| [^|]+ \\| (?:`[^`]+`, )*`([^`]+)` \\| (\\S+) \\| (\\S+) \\| [^|]+ \\|");
  private static final Pattern QUESTION =
      Pattern.compile("\\| Is `([^`]+)` before `([^`]+)`\\? \\| (\\w+) \\|");
  private static final Pattern EXAMPLE =
      Pattern.compile("<!-- example -->\n```yaml\n(.*?)```\n", Pattern.DOTALL);

  private static List<String[]> rows(Path page, Pattern pattern) throws IOException {
    return Files.readAllLines(page).stream()
        .map(pattern::matcher)
        .filter(Matcher::matches)
        .map(row -> Stream.iterate(1, i -> i <= row.groupCount(), i -> i + 1).map(row::group))
        .map(cells -> cells.toArray(String[]::new))
        .toList();
  }

  static List<String[]> words() throws IOException {
    List<String[]> rows = rows(PAGE, WORDS);
    assertThat(rows).hasSize(22);
    return rows;
  }

  static List<String[]> features() throws IOException {
    List<String[]> rows = rows(EDTF_PAGE, FEATURE);
    assertThat(rows).hasSize(14);
    return rows;
  }

  static List<String[]> questions() throws IOException {
    List<String[]> rows = rows(PAGE, QUESTION);
    assertThat(rows).hasSize(6);
    return rows;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("words")
  void wordsAreReadAsItSays(String words, String edtf, String first, String last) {
    UncertainDate date = UncertainDate.parse(edtf);

    assertThat(DateReader.edtfFirst().read(words).date()).isEqualTo(date);
    assertThat(date.earliest()).isEqualTo(day(first));
    assertThat(date.latest()).isEqualTo(day(last));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("features")
  void featuresHaveTheBoundsItSays(String edtf, String first, String last) {
    UncertainDate date = UncertainDate.parse(edtf);

    assertThat(date.earliest()).isEqualTo(day(first));
    assertThat(date.latest()).isEqualTo(day(last));
  }

  private static Optional<LocalDate> day(String text) {
    if (text.equals("..") || text.equals("none")) {
      return Optional.empty();
    }
    return Optional.of(LocalDate.parse(text.indexOf('-') > 4 ? "+" + text : text));
  }

  @ParameterizedTest(name = "{0} before {1}")
  @MethodSource("questions")
  void questionsHaveTheAnswersItSays(String one, String other, String answer) {
    assertThat(UncertainDate.parse(one).before(UncertainDate.parse(other)))
        .hasToString(answer.toUpperCase(Locale.ROOT));
  }

  @Test
  void itsExampleIsADocument() throws IOException {
    Matcher example = EXAMPLE.matcher(Files.readString(PAGE));
    assertThat(example.find()).isTrue();
    ReadResult read = Documents.read("yaml", example.group(1));

    assertThat(Documents.all(read)).isEmpty();
    Roadmap roadmap = read.orThrow();
    Mission follower = roadmap.find(Mission.class, Id.of("follower")).orElseThrow();
    assertThat(roadmap.timeline(follower).entries().get(0).date())
        .contains(UncertainDate.parse("2031/2034"));
  }
}

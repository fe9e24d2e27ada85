package space.roadmap.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateTextTest {
  private static final String FALLBACK = "this is no date";

  static List<String[]> valid() {
    return Tables.rows("valid-dates.tsv");
  }

  static List<String[]> invalid() {
    return Tables.rows("invalid-dates.tsv");
  }

  static List<String[]> examples() {
    return Tables.rows("standard-examples.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void readsTheExamplesOfTheStandard(
      String text, String level, String canonical, String earliest, String latest) {
    UncertainDate date = UncertainDate.parse(text);

    assertThat(date).hasToString(canonical);
    assertThat(UncertainDate.parse(canonical)).isEqualTo(date);
    assertThat(date.earliest()).isEqualTo(day(earliest));
    assertThat(date.latest()).isEqualTo(day(latest));
    assertThat(UncertainDate.levelOf(text)).isEqualTo(Integer.parseInt(level));
    assertThat(date.level()).isLessThanOrEqualTo(Integer.parseInt(level));
  }

  static List<String[]> disputed() {
    return Tables.rows("disputed-dates.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("valid")
  void readsBoundsAndWritesItBack(String text, String earliest, String latest) {
    UncertainDate date = UncertainDate.parse(text);

    assertThat(date.earliest()).isEqualTo(day(earliest));
    assertThat(date.latest()).isEqualTo(day(latest));
    assertThat(date).hasToString(text);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("valid")
  void aPeriodHasTheSameWidestBounds(String text, String earliest, String latest) {
    if (text.contains("T")) {
      assertThat(problemOfPeriod(text).getMessage()).contains("no part of a period");
    } else if (text.startsWith("[") || text.startsWith("{")) {
      assertThat(problemOfPeriod(text).getMessage()).contains("a set of dates is no period");
    } else {
      Period period = Period.parse(text);

      assertThat(period.earliest()).isEqualTo(day(earliest));
      assertThat(period.latest()).isEqualTo(day(latest));
      assertThat(period).hasToString(text);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("invalid")
  void saysWhatIsWrongAndWhere(String text, int offset, String part) {
    EdtfException problem = problemOf(text);

    assertThat(problem.getMessage()).startsWith("\"" + text + "\": ").contains(part).endsWith(".");
    assertThat(problem.offset()).isEqualTo(offset);
    assertThat(problem.input()).isEqualTo(text);
    assertThat(problemOfPeriod(text)).isNotNull();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("disputed")
  void decidesWhatImplementationsDispute(String text, String earliest, String latest, String why) {
    if (earliest.equals("refused")) {
      assertThat(problemOf(text)).as(why).isNotNull();
    } else {
      UncertainDate date = UncertainDate.parse(text);
      assertThat(date.earliest()).as(why).isEqualTo(day(earliest));
      assertThat(date.latest()).as(why).isEqualTo(day(latest));
    }
  }

  @Test
  void readsWhatItWrites() {
    for (int seed = 0; seed < 50; seed++) {
      RandomDates dates = new RandomDates(seed);
      for (int i = 0; i < 2_000; i++) {
        String text = dates.text();
        UncertainDate date = UncertainDate.parse(text);
        assertThat(date).as("seed " + seed).hasToString(text);
        assertThat(UncertainDate.parse(date.toString())).isEqualTo(date).hasSameHashCodeAs(date);
        assertThat(date.earliestDay()).as(text).isLessThanOrEqualTo(date.latestDay());
      }
    }
  }

  @Test
  void readsAPartOfABuffer() {
    char[] buffer = "{\"date\": \"2028/2031\"}".toCharArray();

    assertThat(UncertainDate.parse(buffer, 10, 9)).hasToString("2028/2031");
    assertThat(UncertainDate.parse(buffer, 15, 4)).hasToString("2031");
    assertThat(Period.parse(buffer, 10, 9)).hasToString("2028/2031");
    EdtfException problem =
        catchThrowableOfType(EdtfException.class, () -> UncertainDate.parse(buffer, 10, 6));
    assertThat(problem.input()).isEqualTo("2028/2");
    assertThat(problem.offset()).isEqualTo(5);
    assertThat(
            catchThrowableOfType(
                IndexOutOfBoundsException.class, () -> UncertainDate.parse(buffer, 15, 40)))
        .isNotNull();
  }

  @Test
  void anyMutationIsADateOrAPlacedProblem() {
    Random random = new Random(7);
    int valid = 0;
    String alphabet = "0123456789-/.?~%XxYTZES:+[]{} ,qé";
    RandomDates dates = new RandomDates(7);
    for (int i = 0; i < 1_000_000; i++) {
      StringBuilder text = new StringBuilder(dates.text());
      for (int edits = random.nextInt(3); edits > 0; edits--) {
        int at = random.nextInt(text.length() + 1);
        char c = alphabet.charAt(random.nextInt(alphabet.length()));
        if (random.nextBoolean() || at == text.length()) {
          text.insert(at, c);
        } else if (random.nextBoolean()) {
          text.setCharAt(at, c);
        } else {
          text.deleteCharAt(at);
        }
        if (text.length() == 0) {
          text.append('2');
        }
      }
      valid += isDateOrPlacedProblem(text.toString()) ? 1 : 0;
      if (i % 10 == 0) {
        assertPeriodOrPlacedProblem(text.toString());
      }
    }
    assertThat(valid).isBetween(300_000, 600_000);
  }

  /** Plain checks, since a million assertions take their time. */
  private static boolean isDateOrPlacedProblem(String text) {
    try {
      String spelled = UncertainDate.parse(text).toString();
      if (!spelled.equals(text)) {
        assertThat(UncertainDate.parse(spelled)).as(text).hasToString(spelled);
      }
      return true;
    } catch (EdtfException e) {
      assertPlaced(text, e);
      return false;
    }
  }

  private static void assertPeriodOrPlacedProblem(String text) {
    try {
      Period period = Period.parse(text);
      if (!period.toString().equals(text)) {
        assertThat(Period.parse(period.toString())).as(text).isEqualTo(period);
      }
    } catch (EdtfException e) {
      assertPlaced(text, e);
    }
  }

  private static void assertPlaced(String text, EdtfException problem) {
    if (problem.getMessage().contains(FALLBACK)
        || problem.offset() < 0
        || problem.offset() > text.length()) {
      fail("No placed problem in \"" + text + "\": " + problem.getMessage());
    }
  }

  @Test
  void cutsLongTextsInTheProblem() {
    EdtfException problem = problemOf("2".repeat(10_000_000));

    assertThat(problem.input()).hasSize(121);
    assertThat(problem.getMessage()).hasSizeLessThan(300);
    assertThat(problemOf("2".repeat(119) + "🚀🚀").input()).isEqualTo("2".repeat(119) + "…");
  }

  @Test
  void findsTheProblemAtTheEndOfALongText() {
    String dates = "2028..2029,".repeat(200_000);

    assertThat(problemOf("[" + dates + "2028-13]").offset()).isEqualTo(dates.length() + 6);
    assertThat(problemOf("[2028," + " ".repeat(2_000_000) + "x]").offset()).isEqualTo(2_000_006);
    assertThat(problemOf("Y".repeat(500_000) + "1" + "-?5".repeat(500_000)).offset()).isEqualTo(1);
  }

  @Test
  void needsLevel2ForOneDigitOfADay() {
    assertThat(UncertainDate.levelOf("2028-09-XX")).isEqualTo(1);
    assertThat(UncertainDate.levelOf("2028-09-X1")).isEqualTo(2);
    assertThat(UncertainDate.levelOf("2028-09-1X")).isEqualTo(2);
  }

  @Test
  void namesAnEmptyText() {
    assertThat(problemOf("")).hasMessageContaining("empty").extracting("offset").isEqualTo(0);
  }

  @Test
  void keepsControlCharactersOutOfTheMessage() {
    EdtfException problem = problemOf("2028\u001b[31m");

    assertThat(problem).hasMessageContaining("control character").hasMessageNotContaining("\u001b");
    assertThat(problem.offset()).isEqualTo(4);
  }

  @Test
  void showsNoCharacterThatNobodySees() {
    assertThat(problemOf("\u200b2028").problem())
        .isEqualTo("an invisible character stands here; leave it out.");
    assertThat(problemOf("2028\u202e").offset()).isEqualTo(4);
  }

  @Test
  void namesACharacterBeyondTheBasicPlaneWhole() {
    assertThat(problemOf("2028🚀")).hasMessageContaining("'🚀'");
  }

  @Test
  void dependsOnNoLocale() {
    Locale before = Locale.getDefault();
    List<String> plain = everything();
    try {
      for (String tag : List.of("tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(everything()).as(tag).isEqualTo(plain);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<String> everything() {
    return IntStream.range(0, valid().size() + invalid().size())
        .mapToObj(
            i ->
                i < valid().size()
                    ? UncertainDate.parse(valid().get(i)[0]).toString()
                    : problemOf(invalid().get(i - valid().size())[0]).getMessage())
        .toList();
  }

  private static EdtfException problemOf(String text) {
    return catchThrowableOfType(EdtfException.class, () -> UncertainDate.parse(text));
  }

  private static EdtfException problemOfPeriod(String text) {
    return catchThrowableOfType(EdtfException.class, () -> Period.parse(text));
  }

  private static Optional<LocalDate> day(String text) {
    return text.equals("..") ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }
}

package space.roadmap.core.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import space.roadmap.core.time.EdtfException;
import space.roadmap.core.time.Tables;
import space.roadmap.core.time.UncertainDate;

class DateReaderTest {
  private static final DateReader READER = DateReader.wordsFirst();
  private static final String FIGURES = "[-0-9/.?~%XYTZSE:+\\[\\]{},\\s]+";

  static List<String[]> worded() {
    return Tables.rows(DateReaderTest.class, "worded-dates.tsv");
  }

  static List<String[]> refused() {
    return Tables.rows(DateReaderTest.class, "refused-words.tsv");
  }

  /** Texts that are EDTF, or only look like it. */
  static List<String> figures() {
    return Stream.of("valid-dates.tsv", "invalid-dates.tsv", "disputed-dates.tsv")
        .flatMap(table -> Tables.rows(Tables.class, table).stream())
        .map(row -> row[0])
        .filter(text -> text.matches(FIGURES))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("worded")
  void readsWordsAndTellsItsGuesses(String words, String date, String guess) {
    WordedDate read = READER.read(words);

    assertThat(read.date()).hasToString(date);
    assertThat(read.words()).isEqualTo(words);
    assertThat(read.isExact()).as(read.guesses().toString()).isEqualTo(guess.isEmpty());
    assertThat(String.join("\n", read.guesses())).contains(guess);
    assertThat(read.unread()).allSatisfy(part -> assertThat(words).contains(part));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("worded")
  void readsWordsInAnyCase(String words, String date) {
    if (!words.contains("may slip")) {
      assertThat(READER.read(words.toUpperCase(Locale.ROOT)).date()).hasToString(date);
    }
    if (!words.contains("X") && !words.equals("2028 May")) {
      assertThat(READER.read(words.toLowerCase(Locale.ROOT)).date()).hasToString(date);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("worded")
  void readsWordsWithOddSpaceAroundThem(String words, String date) {
    if (!words.matches(FIGURES)) {
      String spaced = "\u00a0\t" + words.replace(" ", " \u2009\u00a0") + "\u3000\n";
      assertThat(READER.read(spaced).date()).hasToString(date);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void saysWhatIsWrongAndWhere(String words, int offset, String part) {
    EdtfException problem = problemOf(READER, words);

    assertThat(problem.getMessage()).startsWith("\"" + words + "\": ").contains(part).endsWith(".");
    assertThat(problem.offset()).isEqualTo(offset);
    assertThat(problem.input()).isEqualTo(words);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("figures")
  void figuresAreReadOrRefusedAsEdtf(String text) {
    EdtfException problem =
        catchThrowableOfType(EdtfException.class, () -> UncertainDate.parse(text));
    DateReader reader = DateReader.edtfFirst();
    if (problem == null) {
      assertThat(reader.read(text).date()).isEqualTo(UncertainDate.parse(text));
      assertThat(reader.read(text).isExact()).isTrue();
    } else if (text.matches("\\d{4}-\\d{4}|\\d{4}\\+|~\\d{4}|-")) {
      assertThat(reader.read(text).words()).isEqualTo(text);
    } else {
      assertThat(problemOf(reader, text)).hasMessage(problem.getMessage());
    }
  }

  @Test
  void twoDigitsBehindAYearAreARangeToPeopleAndAPartOfTheYearToEdtf() {
    for (int code = 21; code <= 41; code++) {
      String text = "2030-" + code;
      boolean isRange = code > 30;
      WordedDate read = READER.read(text);

      assertThat(read.date().earliest())
          .isEqualTo(UncertainDate.parse(isRange ? "2030" : text).earliest());
      assertThat(read.date().latest())
          .isEqualTo(UncertainDate.parse(isRange ? "20" + code : text).latest());
      assertThat(read.isExact()).isEqualTo(!isRange);
      assertThat(DateReader.edtfFirst().read(text).date()).hasToString(text);
      assertThat(DateReader.edtfFirst().read("by " + text + " (plan)").date().latest())
          .isEqualTo(read.date().latest());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "03/04/2027, 2027-04-03, 2027-03-04",
    "launch on 03.04.2027, 2027-04-03, 2027-03-04",
    "13/04/2027, 2027-04-13, refused",
    "04/13/2027, refused, 2027-04-13",
    "04/04/2027, 2027-04-04, 2027-04-04",
  })
  void readsNumericDatesInTheOrderDeclared(String text, String dayFirst, String monthFirst) {
    assertThat(dateOrRefused(READER.withDayFirst(), text)).isEqualTo(dayFirst);
    assertThat(dateOrRefused(READER.withMonthFirst(), text)).isEqualTo(monthFirst);
  }

  @Test
  void takesFiscalYearsAsDeclared() {
    FiscalCalendar july = FiscalCalendar.of("Ruritania", Month.JULY, FiscalCalendar.NamedFor.START);

    assertThat(READER.withFiscalCalendar(FiscalCalendar.JAPAN).read("FY2027"))
        .isEqualTo(
            new WordedDate("FY2027", UncertainDate.parse("2027-04/2028-03"), List.of(), List.of()));
    assertThat(READER.withFiscalCalendar(july).read("Q2 FY2027").date())
        .hasToString("2027-10/2027-12");
    assertThat(READER.withFiscalCalendar(july).read("JFY2027").date())
        .hasToString("2027-04/2028-03");
    assertThat(READER.withFiscalCalendar(july).read("FY2026-27").date())
        .hasToString("2026-07/2028-06");
    assertThat(READER.withFiscalCalendar(FiscalCalendar.INDIA).read("FY2026-27").date())
        .hasToString("2026-04/2027-03");
    assertThat(READER.withFiscalCalendar(FiscalCalendar.INDIA).read("2026-27 (FY)").date())
        .hasToString("2026-04/2027-03");
  }

  @Test
  void anOptionKeepsTheOthers() {
    DateReader reader =
        DateReader.edtfFirst().withFiscalCalendar(FiscalCalendar.JAPAN).withDayFirst();

    assertThat(reader.read("2028-32").date()).hasToString("2028-32");
    assertThat(reader.read("FY2027").date()).hasToString("2027-04/2028-03");
    assertThat(reader.read("03/04/2027").date()).hasToString("2027-04-03");
  }

  @Test
  void listsWhatItLeftOut() {
    WordedDate read = READER.read("launched Dec 2022 (late), crashed April 2023");

    assertThat(read.date()).hasToString("2022-12");
    assertThat(read.unread()).containsExactly("launched", "(late), crashed April 2023");
    assertThat(read.guesses())
        .containsExactly("left 'launched' out", "left '(late), crashed April 2023' out");
    assertThat(read.isExact()).isFalse();
  }

  @Test
  void refusesATextThatIsTooLong() {
    assertThat(READER.read("2028" + " or later".repeat(100)).date()).hasToString("2028/..");
    EdtfException problem = problemOf(READER, "2028" + " or later".repeat(111));

    assertThat(problem).hasMessageContaining("the text is too long");
    assertThat(problem.offset()).isEqualTo(1_000);
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
    Stream<String> read =
        worded().stream()
            .flatMap(row -> Stream.of(row[0], row[0].toUpperCase(Locale.ROOT)))
            .map(words -> READER.read(words).toString());
    Stream<String> problems = refused().stream().map(row -> problemOf(READER, row[0]).getMessage());
    return Stream.concat(read, problems).toList();
  }

  private static String dateOrRefused(DateReader reader, String text) {
    try {
      return reader.read(text).date().toString();
    } catch (EdtfException e) {
      return "refused";
    }
  }

  private static EdtfException problemOf(DateReader reader, String text) {
    return catchThrowableOfType(EdtfException.class, () -> reader.read(text));
  }
}

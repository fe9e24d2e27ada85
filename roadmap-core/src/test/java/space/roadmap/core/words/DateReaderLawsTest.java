package space.roadmap.core.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import space.roadmap.core.time.DateWords;
import space.roadmap.core.time.EdtfException;
import space.roadmap.core.time.RandomDates;
import space.roadmap.core.time.Tables;
import space.roadmap.core.time.UncertainDate;

class DateReaderLawsTest {
  private static final List<DateReader> READERS =
      List.of(
          DateReader.wordsFirst(),
          DateReader.edtfFirst().withDayFirst(),
          DateReader.wordsFirst().withMonthFirst().withFiscalCalendar(FiscalCalendar.INDIA));

  private static final String ALPHABET =
      "0123456789 -–—/.,;:?~%+()[]'’“→$XQHTSxqhse\u00a0\u200b\u0000\ud83d\ude80éİ";

  private static final Pattern OWN =
      Pattern.compile(
          "\\.\\.|(Y?-?\\d{4,}|-?\\d\\d(XX)?|\\d{3}X?|-?\\d{4}-(\\d\\d(-(\\d\\d|XX))?|XX(-XX)?))[?~%]?");

  private static final List<String> SEEDS =
      Stream.of("worded-dates.tsv", "refused-words.tsv", "stated-dates.tsv")
          .flatMap(table -> Tables.rows(DateReaderLawsTest.class, table).stream())
          .flatMap(row -> Stream.of(row[0], row[1]))
          .toList();

  private static final List<String> WORDS =
      Stream.concat(SEEDS.stream(), Stream.of("year -", "FY", "Y", "9999", "0000", "999999999"))
          .flatMap(seed -> Stream.of(seed.split(" ", -1)))
          .distinct()
          .toList();

  @Test
  void anyMutationIsADateOrAPlacedProblem() {
    Random random = new Random(51);
    int read = 0;
    for (int i = 0; i < 200_000; i++) {
      read += isRead(mutated(random), READERS.get(i % READERS.size())) ? 1 : 0;
    }
    assertThat(read).as("texts that are read").isBetween(40_000, 180_000);
  }

  @Test
  void anyRowOfWordsIsADateOrAPlacedProblem() {
    Random random = new Random(52);
    for (int i = 0; i < 100_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int words = 1 + random.nextInt(8); words > 0; words--) {
        text.append(WORDS.get(random.nextInt(WORDS.size())))
            .append(" -/".charAt(random.nextInt(3)));
      }
      isRead(text.toString(), READERS.get(i % READERS.size()));
    }
  }

  @Test
  void repetitionIsADateOrAPlacedProblem() {
    for (String seed : WORDS) {
      String text = (seed + " ").repeat(1_000 / (seed.length() + 1));
      isRead(text, DateReader.wordsFirst());
      isRead(text.replace(" ", ""), DateReader.wordsFirst());
    }
    for (String nested : List.of("(", "[", "((2028) ", "(before ", "2028, (", "(x) ")) {
      isRead(nested.repeat(1_000 / nested.length()), DateReader.wordsFirst());
      isRead(nested.repeat(900 / nested.length()) + "2028", DateReader.wordsFirst());
    }
  }

  private static String mutated(Random random) {
    StringBuilder text = new StringBuilder(SEEDS.get(random.nextInt(SEEDS.size())));
    for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
      int at = random.nextInt(text.length() + 1);
      char c = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
      switch (random.nextInt(4)) {
        case 0 -> text.insert(at, c);
        case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(3)));
        case 2 -> text.replace(at, Math.min(text.length(), at + 1), String.valueOf(c));
        default -> text.insert(at, " " + WORDS.get(random.nextInt(WORDS.size())) + " ");
      }
    }
    return text.toString();
  }

  private static boolean isRead(String text, DateReader reader) {
    try {
      WordedDate read = reader.read(text);
      assertThat(read.words()).isEqualTo(text);
      assertThat(UncertainDate.parse(read.date().toString())).as(text).isEqualTo(read.date());
      assertThat(read.date().earliestDay()).as(text).isLessThanOrEqualTo(read.date().latestDay());
      for (String part : read.unread()) {
        assertThat(text).contains(part);
        assertThat(read.guesses()).as(text).contains("left '" + part + "' out");
      }
      return true;
    } catch (EdtfException e) {
      assertThat(e.getMessage()).as(text).endsWith(".");
      assertThat(e.offset()).as(text).isBetween(0, text.length());
      return false;
    }
  }

  @Test
  void readsWhatDateWordsSay() {
    int read = 0;
    for (int seed = 0; seed < 20; seed++) {
      RandomDates dates = new RandomDates(seed);
      for (int i = 0; i < 2_000; i++) {
        UncertainDate date = UncertainDate.parse(dates.text());
        if (hasOwnWords(date.toString())) {
          String words = DateWords.of(date);
          UncertainDate same = DateReader.wordsFirst().read(words).date();
          assertThat(same.earliest()).as("%s, seed %s", words, seed).isEqualTo(date.earliest());
          assertThat(same.latest()).as("%s, seed %s", words, seed).isEqualTo(date.latest());
          assertThat(same.isApproximate()).as(words).isEqualTo(date.isApproximate());
          assertThat(same.isUncertain()).as(words).isEqualTo(date.isUncertain());
          read++;
        }
      }
    }
    assertThat(read).isGreaterThan(15_000);
  }

  /**
   * A time of day is not said, nor is a decade before year 0 said in a way that is read, nor what
   * few people would write: sets, significant digits, parts of which single digits are open, marks
   * on single parts.
   */
  private static boolean hasOwnWords(String text) {
    return Stream.of(text.split("/")).allMatch(end -> end.isEmpty() || OWN.matcher(end).matches());
  }
}

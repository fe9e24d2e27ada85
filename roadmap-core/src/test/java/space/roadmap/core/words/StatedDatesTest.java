package space.roadmap.core.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import space.roadmap.core.time.EdtfException;
import space.roadmap.core.time.Tables;
import space.roadmap.core.time.UncertainDate;

/**
 * Reads how sources state the dates of missions, against the EDTF that a person made of them.
 *
 * <p>The person knew more than the words say in some rows. Those are listed with what is read, and
 * why it differs.
 */
class StatedDatesTest {
  private static final Map<String, String[]> OTHERWISE = new HashMap<>();

  static {
    for (String[] row : Tables.rows(StatedDatesTest.class, "stated-dates-read-otherwise.tsv")) {
      OTHERWISE.put(row[0], row);
    }
  }

  static List<String[]> stated() {
    return Tables.rows(StatedDatesTest.class, "stated-dates.tsv");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("stated")
  void readsWhatThePersonReadOrHasAReason(
      String mission, String words, String edtf, String earliest, String latest) {
    String read = read(words);
    boolean agrees = agrees(read, edtf, earliest, latest);
    String[] listed = OTHERWISE.get(mission);
    if (listed == null) {
      assertThat(agrees).as("%s, not %s", read, edtf).isTrue();
    } else {
      assertThat(read).isEqualTo(listed[1]);
      assertThat(agrees).as("listed, and reads the same").isFalse();
      assertThat(listed[2]).isNotBlank();
    }
  }

  @Test
  void mostRowsAgree() {
    assertThat(stated()).hasSize(146).extracting(row -> row[0]).doesNotHaveDuplicates();
    assertThat(stated()).extracting(row -> row[0]).containsAll(OTHERWISE.keySet());
    assertThat(Tables.rows(StatedDatesTest.class, "stated-dates-read-otherwise.tsv")).hasSize(40);
  }

  /** Both bounds are those of the EDTF, or both are those of the columns. */
  private static boolean agrees(String read, String edtf, String earliest, String latest) {
    if (read.equals("refused")) {
      return false;
    }
    UncertainDate date = UncertainDate.parse(read);
    UncertainDate written = UncertainDate.parse(edtf.isEmpty() ? "../.." : edtf);
    boolean asWritten =
        date.earliest().equals(written.earliest()) && date.latest().equals(written.latest());
    return asWritten
        || (date.earliest().equals(day(earliest)) && date.latest().equals(day(latest)));
  }

  private static Optional<LocalDate> day(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }

  private static String read(String words) {
    try {
      return DateReader.wordsFirst().read(words).date().toString();
    } catch (EdtfException e) {
      return "refused";
    }
  }
}

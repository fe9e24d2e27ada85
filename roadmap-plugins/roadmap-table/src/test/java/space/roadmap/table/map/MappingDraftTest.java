package space.roadmap.table.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import space.roadmap.io.ReadResult;

class MappingDraftTest {
  private static String draft(String table) throws IOException {
    return MappingDraft.draft("Example", List.of(new TextTable("missions", ',', table)));
  }

  @ParameterizedTest
  @CsvSource({
    "13/02/2030, '# Launch: sure: 1 of 1 values are dates, the day first: 13/02/2030'",
    "02/13/2030, '# Launch: sure: 1 of 1 values are dates, the month first: 02/13/2030'",
    "02/03/2030, '# Launch: guess: 1 of 1 values are dates, and nothing tells whether day or month comes first in 02/03/2030'",
    "2030-02, '# Launch: sure: 1 of 1 values are dates'"
  })
  void saysWhatTellsTheOrderOfDayAndMonth(String date, String comment) throws IOException {
    assertThat(draft("Name,Launch\nOne," + date + "\n").lines().map(String::strip))
        .contains(comment);
  }

  @Test
  void saysWhichWordsFitNoVocabulary() throws IOException {
    assertThat(draft("Name,Status\nOne,planned\nTwo,In development\nThree,weird\n"))
        .contains("# Status: guess: 2 of 3 values are words of status; say what the others mean")
        .contains("values: {\"weird\": \"\", \"In development\": in-development,");
  }

  @Test
  void listsColumnsThatItCannotTell() throws IOException {
    assertThat(draft("Name,Frobnication\nOne,3\n")).contains("# that is: Frobnication");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "Name,Name,\"we: \"\"ird\"\n1,2,3\n",
        "<x>,{y},#z\n1,2,3\n",
        "Date,Launch,Landing date\n2030,2031,\n",
        "yes,no\nx: y,- z\n"
      })
  void isReadAsItStands(String table) throws IOException {
    TextTable source = new TextTable("missions", ',', table);
    String draft = MappingDraft.draft("Ex: \"ample\"", List.of(source));
    ReadResult read = Mapped.read(draft, source);

    assertThat(Mapped.findings(read)).noneMatch(line -> line.startsWith("map.yaml"));
    assertThat(read.roadmap()).isPresent();
  }
}

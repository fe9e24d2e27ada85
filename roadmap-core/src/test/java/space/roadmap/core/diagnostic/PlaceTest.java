package space.roadmap.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlaceTest {
  @ParameterizedTest
  @CsvSource({"0,1,1,1", "1,0,1,1", "2,1,1,9", "1,5,1,4"})
  void refusesARangeThatCannotBe(int line, int column, int endLine, int endColumn) {
    assertThatThrownBy(() -> new Place("f", line, column, endLine, endColumn))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no such range: %d:%d to %d:%d".formatted(line, column, endLine, endColumn));
  }

  @Test
  void takesAnEmptyRangeAndOneOverLines() {
    assertThat(new Place("f", 1, 5, 1, 5)).hasToString("f:1:5");
    assertThat(new Place("f", 1, 5, 2, 1)).hasToString("f:1:5");
  }

  @Test
  void sortsByFileThenStartThenEnd() {
    List<Place> sorted =
        List.of(
            new Place("a", 2, 9, 2, 9),
            new Place("b", 1, 2, 1, 3),
            new Place("b", 1, 2, 1, 4),
            new Place("b", 1, 2, 2, 1),
            new Place("b", 1, 10, 1, 11),
            new Place("b", 10, 1, 10, 1));
    List<Place> shuffled =
        List.of(
            sorted.get(4),
            sorted.get(2),
            sorted.get(0),
            sorted.get(5),
            sorted.get(3),
            sorted.get(1));
    assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(sorted);
    assertThat(sorted.get(0)).isEqualByComparingTo(new Place("a", 2, 9, 2, 9));
  }

  @Test
  void aCellHasASheetAndIsNoRangeOfText() {
    Place cell = Place.cell("plan.xlsx", "Missions", 7, 3);
    assertThat(cell).isEqualTo(new Place("plan.xlsx", "Missions", 7, 3, 7, 4));
    assertThat(cell.isCell()).isTrue();
    assertThat(cell.cell()).isEqualTo("C7");
    assertThat(cell.position()).isEqualTo("Missions!C7");
    assertThat(cell).hasToString("plan.xlsx:Missions!C7");
    Place text = new Place("plan.yaml", 7, 3, 7, 4);
    assertThat(text.isCell()).isFalse();
    assertThat(text.sheet()).isEmpty();
    assertThat(text.cell()).isEmpty();
    assertThat(text.position()).isEqualTo("7:3");
  }

  @ParameterizedTest
  @CsvSource({
    "1,A1",
    "26,Z1",
    "27,AA1",
    "52,AZ1",
    "53,BA1",
    "702,ZZ1",
    "703,AAA1",
    "16384,XFD1",
  })
  void countsColumnsInLetters(int column, String cell) {
    assertThat(Place.cell("f", "S", 1, column).cell()).isEqualTo(cell);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "Missions_2026,Missions_2026",
        "Übersicht,Übersicht",
        "月,月",
        "My sheet,'My sheet'",
        "a-b,'a-b'",
        "Jane's,'Jane''s'",
        "a!b,'a!b'",
      })
  void quotesNamesOfSheetsAsSpreadsheetsDo(String sheet, String written) {
    assertThat(Place.cell("plan.xlsx", sheet, 7, 3)).hasToString("plan.xlsx:" + written + "!C7");
  }

  @ParameterizedTest
  @CsvSource({"0,1", "1,0", "-1,1", "1,2147483647"})
  void refusesACellThatCannotBe(int row, int column) {
    assertThatThrownBy(() -> Place.cell("f", "S", row, column))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no such cell: row %d, column %d; both count from 1".formatted(row, column));
  }

  @Test
  void refusesACellWithoutASheetAndARangeOfCells() {
    assertThatThrownBy(() -> Place.cell("f", "", 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("give the name of the sheet");
    for (Place range : List.of(new Place("f", 1, 1, 2, 2), new Place("f", 1, 1, 1, 1))) {
      assertThatThrownBy(() -> new Place("f", "S", 1, 1, range.endLine(), range.endColumn()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("a place in the sheet 'S' is one cell, not the range 1:1 to ");
    }
  }

  @Test
  void sortsSheetsBeforeRowsAndTextBeforeSheets() {
    List<Place> sorted =
        List.of(
            new Place("a", 9, 9, 9, 10),
            Place.cell("a", "A", 2, 3),
            Place.cell("a", "A", 10, 1),
            Place.cell("a", "B", 1, 1),
            new Place("b", 1, 1, 1, 2));
    List<Place> reversed =
        List.of(sorted.get(4), sorted.get(3), sorted.get(2), sorted.get(1), sorted.get(0));
    assertThat(reversed.stream().sorted()).containsExactlyElementsOf(sorted);
  }

  @Test
  void theSheetIsPartOfWhatIsEqual() {
    Place cell = Place.cell("a", "A", 2, 3);
    assertThat(cell).isEqualTo(Place.cell("a", "A", 2, 3));
    assertThat(cell).hasSameHashCodeAs(Place.cell("a", "A", 2, 3));
    assertThat(cell).isNotEqualTo(Place.cell("a", "B", 2, 3));
    assertThat(cell).doesNotHaveSameHashCodeAs(Place.cell("a", "B", 2, 3));
    assertThat(cell).isNotEqualTo(new Place("a", 2, 3, 2, 4));
  }
}

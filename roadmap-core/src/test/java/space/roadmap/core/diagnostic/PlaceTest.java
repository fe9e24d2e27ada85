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
}

package space.roadmap.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.roadmap.core.meta.Value;
import space.roadmap.io.spi.ValueReader;
import space.roadmap.testkit.SampleRoadmaps;

class CellsTest {
  @Test
  void splitsAtSemicolonsAndDropsSpaces() {
    assertThat(split("moon; mars;moon/orbit ;\tearth"))
        .containsExactly("moon", "mars", "moon/orbit", "earth");
  }

  @Test
  void emptyValuesAreLeftOut() {
    assertThat(split(";; moon;; ")).containsExactly("moon");
    assertThat(split("")).isEmpty();
  }

  @Test
  void whatCanBeJoinedIsSplitAsItWas() {
    List<String> values =
        SampleRoadmaps.hostile().missions().stream()
            .map(mission -> mission.name())
            .filter(Cells::canBeJoined)
            .toList();

    assertThat(values).hasSizeGreaterThan(50);
    assertThat(split(String.join(Cells.SEPARATOR, values))).isEqualTo(values);
    assertThat(values).allSatisfy(value -> assertThat(split(value)).containsExactly(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a;b", "a\nb", "a\rb", " a", "a ", "\ta", "[a", "{a", "a\u2003", "\u2028a"})
  void whatWouldBeReadOtherwiseIsNotJoined(String value) {
    assertThat(Cells.canBeJoined(value)).isFalse();
  }

  @Test
  void listsAndStructsInJsonAreToldByTheirStart() {
    assertThat(isList("[\"a\"]")).isTrue();
    assertThat(isList("a")).isFalse();
    assertThat(isStruct("{\"a\": 1}")).isTrue();
    assertThat(isStruct("{}")).isTrue();
    assertThat(isStruct("{")).isFalse();
    assertThat(isStruct("{2028, 2030}")).as("a set of dates").isFalse();
  }

  private static List<String> split(String cell) {
    String around = ";" + cell + ";";
    ValueReader.Spelling<String> spelling =
        (buffer, offset, length) -> Optional.of(new String(buffer, offset, length));
    return Cells.split(around.toCharArray(), 1, cell.length(), spelling);
  }

  private static boolean isList(String cell) {
    return Cells.isList(("]" + cell).toCharArray(), 1, cell.length());
  }

  private static boolean isStruct(String cell) {
    return Cells.isStruct(("{" + cell).toCharArray(), 1, cell.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "12", "1.50", "1e3", "2E-7", "-0"})
  void numbersAreNumbers(String cell) {
    assertThat(Cells.unknown(cell)).isEqualTo(new Value.Number(cell));
    assertThat(Cells.isAmbiguous(cell)).as("a text of it").isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"01", "1.", ".5", "+1", "1,5", "NaN", "0x1F", "1 000", "２", "True", "NULL"})
  void otherCellsAreTexts(String cell) {
    assertThat(Cells.unknown(cell)).isEqualTo(new Value.Text(cell));
    assertThat(Cells.isAmbiguous(cell)).isFalse();
  }

  @Test
  void wordsOfJsonAreValues() {
    assertThat(Cells.unknown("true")).isEqualTo(new Value.Bool(true));
    assertThat(Cells.unknown("false")).isEqualTo(new Value.Bool(false));
    assertThat(Cells.unknown("null")).isEqualTo(new Value.Null());
  }
}

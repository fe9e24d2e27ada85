package space.roadmap.io.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DisplayLineTest {
  private static DisplayLine.Part part(String text, int from, int to, int room) {
    return new DisplayLine(text).part(text.length(), from, to, room, false, false);
  }

  /** Where X stands in the text, the mark must stand in the terminal. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "abcX; 3",
        "\u00E9X; 1",
        "e\u0301X; 1",
        "\u6708\u7403X; 4",
        "\uD83D\uDE80X; 2",
        "\uD83D\uDC69\u200D\uD83D\uDE80X; 2",
        "\uD83D\uDC4D\uD83C\uDFFDX; 2",
        "\u2764\uFE0FX; 2",
        "\uD83C\uDDEA\uD83C\uDDFAX; 2",
        "\uAC00X; 2",
        "\u1112\u1161\u11ABX; 2",
        "\uFF21X; 2",
        "a\u00ADX; 1",
        "\u00F6\u4E2D\uD83D\uDE80X; 5",
      })
  void putsTheMarkUnderItsCharacter(String text, int column) {
    int at = text.indexOf('X');
    DisplayLine.Part part = part(text, at, at + 1, 80);
    assertThat(part.text()).isEqualTo(text);
    assertThat(part.markFrom()).isEqualTo(column);
    assertThat(part.markTo()).isEqualTo(column + 1);
  }

  @Test
  void marksBothColumnsOfAWideCharacter() {
    DisplayLine.Part part = part("a\u6708b", 1, 2, 80);
    assertThat(part.markFrom()).isEqualTo(1);
    assertThat(part.markTo()).isEqualTo(3);
  }

  @Test
  void marksTheWholeCharacterFromWithinIt() {
    DisplayLine.Part part = part("ae\u0301b", 2, 3, 80);
    assertThat(part.markFrom()).isEqualTo(1);
    assertThat(part.markTo()).isEqualTo(2);
    DisplayLine.Part pair = part("a\uD83D\uDE80b", 2, 3, 80);
    assertThat(pair.markFrom()).isEqualTo(1);
    assertThat(pair.markTo()).isEqualTo(3);
  }

  @Test
  void expandsTabs() {
    DisplayLine.Part part = part("\ta\tX", 3, 4, 80);
    assertThat(part.text()).isEqualTo("    a   X");
    assertThat(part.markFrom()).isEqualTo(8);
  }

  @Test
  void marksTheEndOfALine() {
    DisplayLine.Part part = part("ab", 2, 2, 80);
    assertThat(part.markFrom()).isEqualTo(2);
    assertThat(part.markTo()).isEqualTo(3);
    assertThat(part("", 0, 0, 80).markTo()).isEqualTo(1);
  }

  @Test
  void spellsWhatATerminalWouldObey() {
    DisplayLine.Part part = part("a\u001B[2JX\u202Eb", 5, 6, 80);
    assertThat(part.text()).isEqualTo("a\\u001b[2JX\\u202eb");
    assertThat(part.markFrom()).isEqualTo(10);
  }

  @Test
  void cutsALongLineAroundTheMark() {
    String text = "a".repeat(200) + "X" + "b".repeat(200);
    DisplayLine.Part part = part(text, 200, 201, 40);
    assertThat(part.text()).hasSize(40).startsWith("…a").endsWith("b…");
    assertThat(part.text().charAt(part.markFrom())).isEqualTo('X');
  }

  @Test
  void cutsOnlyTheEndWhereTheMarkIsNearTheStart() {
    DisplayLine.Part part = part("aX" + "b".repeat(200), 1, 2, 40);
    assertThat(part.text()).startsWith("aX").endsWith("b…").hasSizeLessThanOrEqualTo(40);
    assertThat(part.markFrom()).isEqualTo(1);
  }

  @Test
  void cutsOnlyTheStartWhereTheMarkIsAtTheEnd() {
    DisplayLine.Part part = part("a".repeat(200) + "X", 200, 201, 40);
    assertThat(part.text()).startsWith("…a").endsWith("aX").hasSizeLessThanOrEqualTo(40);
    assertThat(part.text().charAt(part.markFrom())).isEqualTo('X');
    DisplayLine.Part behind = part("a".repeat(200), 200, 200, 40);
    assertThat(behind.markFrom()).isLessThan(40);
  }

  @Test
  void cutsNoWideCharacterInTwo() {
    String text = "\u6708".repeat(100) + "X" + "\uD83D\uDE80".repeat(100);
    DisplayLine.Part part = part(text, 100, 101, 41);
    String before = part.text().substring(1, part.text().indexOf('X'));
    assertThat(part.markFrom()).isEqualTo(1 + 2 * before.length());
    assertThat(part.text().codePoints().noneMatch(Escapes::isUnsafe)).isTrue();
  }

  @Test
  void shortensAMarkThatIsLongerThanTheRoom() {
    DisplayLine.Part part = part("x".repeat(500), 10, 490, 40);
    assertThat(part.markTo()).isLessThanOrEqualTo(40);
    assertThat(part.markFrom()).isLessThan(part.markTo());
  }

  @Test
  void saysThatMoreOfTheLineIsMissing() {
    DisplayLine.Part part = new DisplayLine("abX").part(3, 2, 3, 40, true, true);
    assertThat(part.text()).isEqualTo("…abX…");
    assertThat(part.markFrom()).isEqualTo(3);
  }
}

package space.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TextTableTest {
  @Test
  void breaksTheLastColumn() {
    TextTable table = new TextTable("A", "B").row("one", "words that do not fit").note("a note");

    assertThat(table.lines(" ", 22))
        .containsExactly(" A    B", " one  words that do", "      not fit", "      a note");
  }

  @Test
  void breaksColumnsThatAreTooWide() {
    TextTable table = new TextTable(5, "A", "B").row("four more", "x");

    assertThat(table.lines("", 80)).containsExactly("A      B", "four   x", "more");
  }

  @Test
  void disarmsWhatMovesCursors() {
    assertThat(new TextTable("A").row("a\u001b[2Jb\nc").body("", 80))
        .containsExactly("a\uFFFD[2Jb c");
  }
}

package space.roadmap.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class ReplacementTest {
  @Test
  void isOfCharacters() {
    Place place = new Place("plan.yaml", 1, 2, 1, 3);
    assertThat(new Replacement(place, "x").place()).isEqualTo(place);
  }

  @Test
  void refusesACell() {
    Place cell = Place.cell("plan.xlsx", "Missions", 7, 3);
    assertThatThrownBy(() -> new Replacement(cell, "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a replacement is of characters in a text, and plan.xlsx:Missions!C7 is a cell;"
                + " give the edit without one");
  }
}

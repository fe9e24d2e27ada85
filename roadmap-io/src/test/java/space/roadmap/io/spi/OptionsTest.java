package space.roadmap.io.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import space.roadmap.core.meta.ValueTypes;

final class OptionsTest {
  private static final Option<Integer> SIZE =
      Option.of("size", ValueTypes.INTEGER, 3, "How big it is.");
  private static final Option<String> NAME = Option.of("name", ValueTypes.TEXT, "What it is.");

  @Test
  void fallsBackWhereNobodyChose() {
    assertThat(Options.none().get(SIZE)).contains(3);
    assertThat(Options.none().get(NAME)).isEmpty();
    assertThat(Options.none().chosen()).isEmpty();
  }

  @Test
  void readsSpelledValues() {
    Options options = Options.parse(List.of(SIZE, NAME), Map.of("size", "7", "name", "x"));
    assertThat(options.get(SIZE)).contains(7);
    assertThat(options.get(NAME)).contains("x");
    assertThat(options.chosen()).containsExactlyInAnyOrder(SIZE, NAME);
  }

  @Test
  void namesTheNearestOption() {
    assertThatThrownBy(() -> Options.parse(List.of(SIZE, NAME), Map.of("nme", "x")))
        .hasMessage("no option 'nme'; there are size, name; did you mean name?");
    assertThatThrownBy(() -> Options.parse(List.of(), Map.of("nme", "x")))
        .hasMessage("no option 'nme'; this format has none");
  }

  @Test
  void explainsAValueThatIsNone() {
    assertThatThrownBy(() -> Options.parse(List.of(SIZE), Map.of("size", "big")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("option size: ");
  }

  @Test
  void refusesAnOptionThatDoesNotExplainItself() {
    assertThatThrownBy(() -> new Option<>("Size", ValueTypes.INTEGER, Optional.empty(), "Doc."))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Option.of("size", ValueTypes.INTEGER, "no period"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

package space.roadmap.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IdTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "7",
        "artemis-4",
        "change-6",
        "1998-ky26",
        "ger13-g5.1",
        "moon/surface/south-pole",
        "a.",
        "a-",
        "a--b",
        "luna-27b#launch",
        "ltv-award#flex",
        "esa:argonaut",
        "esa:moon/orbit#landing.2"
      })
  void takesWhatTheGrammarAllows(String text) {
    assertThat(Id.of(text).text()).isEqualTo(text);
    assertThat(new Ids().of(text).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Artemis|has 'A' at character 1",
        "artemis 4|has ' ' at character 8",
        "artemis_4|has '_' at character 8",
        "-a|has '-' at character 1",
        ".a|has '.' at character 1",
        "/a|has '/' at character 1",
        "a//b|has '/' at character 3",
        "a/-b|has '-' at character 3",
        "a/|ends too early",
        "a#|ends too early",
        "a:|ends too early",
        "#a|has '#' at character 1",
        ":a|has ':' at character 1",
        "a#b#c|has '#' at character 4",
        "a#b/c|has '/' at character 4",
        "a:b:c|has ':' at character 4",
        "a/b:c|has ':' at character 4",
        "a#b:c|has ':' at character 4",
        "véga|has 'é' at character 2",
        "a🚀b|has '🚀' at character 2",
        "🚀ä|has '🚀' at character 1",
        "aé🚀-ß|has 'é' at character 2",
      })
  void saysWhatIsWrongWithATextThatIsNoId(String text, String problem) {
    String message =
        "the id '%s' %s; write lower-case letters, digits, '-' and '.', joined by '/'"
            .formatted(text, problem);
    assertThatThrownBy(() -> Id.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> new Ids().of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void countsCharactersAndNotUnitsInItsMessage() {
    assertThatThrownBy(() -> Id.of("abc/🚀")).hasMessageContaining("has '🚀' at character 5");
  }

  @Test
  void isThereOnlyIfTheTextIsValid() {
    assertThat(Id.ifValid("luna-27b#launch")).contains(Id.of("luna-27b#launch"));
    assertThat(Id.ifValid("Luna 27")).isEmpty();
    assertThat(Id.ifValid("")).isEmpty();
  }

  @Test
  void refusesAnEmptyText() {
    assertThatThrownBy(() -> Id.of(""))
        .hasMessage(
            "an id is empty; write lower-case letters, digits, '-' and '.', such as artemis-4");
  }

  @Test
  void takesTwoHundredAndFiftySixCharactersAtMost() {
    assertThat(Id.of("a".repeat(256)).text()).hasSize(256);
    assertThatThrownBy(() -> Id.of("a".repeat(257)))
        .hasMessage("an id has 257 characters, at most 256 are allowed; shorten it");
  }

  @Test
  void knowsThePartThatItSelects() {
    Id<Object> part = Id.of("luna-27b#launch");
    assertThat(part.isPart()).isTrue();
    assertThat(part.part()).contains("launch");
    assertThat(part.owner()).isEqualTo(Id.of("luna-27b"));
    Id<Object> whole = Id.of("luna-27b");
    assertThat(whole.isPart()).isFalse();
    assertThat(whole.part()).isEmpty();
    assertThat(whole.owner()).isEqualTo(whole);
  }

  @Test
  void equalsAnotherWithTheSameTextWhateverMadeIt() {
    Id<String> alone = Id.of("nasa");
    Id<Integer> interned = new Ids().of("nasa");
    assertThat(alone).isEqualTo(interned).hasSameHashCodeAs(interned).hasToString("nasa");
    assertThat(alone.<Integer>as()).isEqualTo(interned);
    assertThat(alone).isNotEqualTo(Id.of("esa")).isNotEqualTo("nasa");
  }

  @Test
  void sortsByText() {
    assertThat(Id.of("a")).isLessThan(Id.of("b"));
    assertThat(Id.of("artemis-10")).isLessThan(Id.of("artemis-9"));
  }
}

package space.roadmap.core.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.roadmap.core.model.DestinationKind;
import space.roadmap.core.model.MissionPurpose;
import space.roadmap.core.model.Status;

final class VocabularyTest {
  private final Locale before = Locale.getDefault();
  private final ValueType<Status> closed = ValueTypes.choice("status", Status.values());
  private final ValueType<Choice> open = ValueTypes.choice(Probe.SHAPE_WORDS);

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(before);
  }

  @Test
  void spellsTheWordsOfAnEnumWithHyphensInAnyLocale() {
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    ValueType<DestinationKind> kinds =
        ValueTypes.choice("destination kind", DestinationKind.values());
    assertThat(kinds.words()).contains("libration-point", "body", "surface-region");
    for (DestinationKind kind : DestinationKind.values()) {
      assertThat(kinds.parse(kinds.format(kind))).isEqualTo(kind);
    }
  }

  @Test
  void readsAWordOutOfABuffer() {
    assertThat(closed.parse("xxin-development,".toCharArray(), 2, 14))
        .isEqualTo(Status.IN_DEVELOPMENT);
    assertThat(open.parse("xcubex".toCharArray(), 1, 4)).isEqualTo(Choice.of("cube"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Planned", "planne", "plannedd", "in_development", " planned"})
  void refusesAnyOtherWordOfAClosedOne(String word) {
    assertThatThrownBy(() -> closed.parse(word))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("'" + word + "' is no status; expected one of proposed, planned,");
  }

  @Test
  void namesTheNearestWord() {
    assertThatThrownBy(() -> closed.parse("palnned")).hasMessageEndingWith("mean 'planned'?");
    assertThatThrownBy(() -> closed.parse("in_development"))
        .hasMessageEndingWith("; did you mean 'in-development'?");
    assertThatThrownBy(() -> closed.parse("quite something"))
        .hasMessageNotContaining("did you mean");
  }

  @Test
  void keepsForeignWordsOfAnOpenOne() {
    Choice own = open.parse("pyramid");
    assertThat(own.text()).isEqualTo("pyramid");
    assertThat(open.format(own)).isEqualTo("pyramid");
    assertThat(open.isOpen()).isTrue();
    assertThat(closed.isOpen()).isFalse();
    assertThat(Probe.SHAPE_WORDS.knows("pyramid")).isFalse();
    assertThat(Probe.SHAPE_WORDS.knows("cube")).isTrue();
    assertThat(Probe.SHAPE_WORDS.choice("pyramid")).isEqualTo(own);
  }

  @Test
  void refusesAnEmptyWord() {
    String message = "a choice is empty; leave the attribute out instead";
    assertThatThrownBy(() -> open.parse("")).hasMessage(message);
    assertThatThrownBy(() -> open.parse(new char[1], 0, 0)).hasMessage(message);
    assertThatThrownBy(() -> Choice.of("")).hasMessage(message);
  }

  @Test
  void keepsItsWordsInOrder() {
    assertThat(Probe.SHAPE_WORDS.words()).containsExactly("cube", "sphere");
    assertThat(Probe.SHAPE_WORDS.name()).isEqualTo("probe shape");
    assertThat(open.words()).isEqualTo(Probe.SHAPE_WORDS.words());
    assertThat(MissionPurpose.VOCABULARY.words()).contains("landing", "sample-return");
  }

  @Test
  void comparesChoicesByTheirText() {
    assertThat(Choice.of("cube"))
        .isEqualTo(Probe.SHAPE_WORDS.choice("cube"))
        .hasSameHashCodeAs(Probe.SHAPE_WORDS.choice("cube"))
        .hasToString("cube")
        .isNotEqualTo(Choice.of("Cube"));
  }

  @Test
  void readsScalarsStrictly() {
    assertThat(ValueTypes.INTEGER.parse("-7")).isEqualTo(-7);
    assertThat(ValueTypes.DECIMAL.parse("1.10")).isEqualTo(new BigDecimal("1.10"));
    assertThat(ValueTypes.DECIMAL.format(new BigDecimal("1.10"))).isEqualTo("1.10");
    assertThat(ValueTypes.BOOLEAN.parse("true")).isTrue();
    assertThatThrownBy(() -> ValueTypes.INTEGER.parse("2147483648"))
        .hasMessage("'2147483648' is no whole number between -2147483648 and 2147483647");
    assertThatThrownBy(() -> ValueTypes.BOOLEAN.parse("yes"))
        .hasMessage("'yes' is neither true nor false");
    assertThatThrownBy(() -> ValueTypes.DECIMAL.parse("1,5")).hasMessage("'1,5' is no number");
    assertThatThrownBy(() -> ValueTypes.DECIMAL.parse("1".repeat(65)))
        .hasMessage("a number has more than 64 characters; shorten it");
  }

  @Test
  void holdsWholeNumbersToTheirBounds() {
    ValueType<Integer> level = ValueTypes.integer("readiness level", 1, 9);
    assertThat(level.parse("1")).isEqualTo(1);
    assertThat(level.parse("9")).isEqualTo(9);
    assertThat(level.least()).hasValue(1);
    assertThat(level.most()).hasValue(9);
    assertThat(level).hasToString("readiness level");
    for (String wrong : new String[] {"0", "10", "-1", "x", "2147483648"}) {
      assertThatThrownBy(() -> level.parse(wrong))
          .hasMessage("'" + wrong + "' is no readiness level; write a whole number from 1 to 9");
    }
    assertThat(ValueTypes.INTEGER.least()).hasValue(Integer.MIN_VALUE);
    assertThat(ValueTypes.TEXT.most()).isEmpty();
    assertThatThrownBy(() -> ValueTypes.integer("share", 2, 1))
        .hasMessage("a share from 2 to 1 cannot be: exchange the two");
  }

  @Test
  void keepsTheTypesApart() {
    assertThat(closed.shape()).isEqualTo(Shape.CHOICE);
    assertThat(closed).hasToString("status");
    assertThat(ValueTypes.TEXT.words()).isEmpty();
    assertThat(ValueTypes.TEXT.targets()).isEmpty();
    assertThat(ValueTypes.TEXT.struct()).isEmpty();
    ValueType<Probe> struct = ValueTypes.struct(Probe.TYPE);
    assertThat(struct.struct()).contains(Probe.TYPE);
    assertThatThrownBy(() -> struct.parse("x"))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("probe is a struct and has no spelling");
  }
}

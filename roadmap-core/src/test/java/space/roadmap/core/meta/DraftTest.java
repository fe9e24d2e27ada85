package space.roadmap.core.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DraftTest {
  private final Draft<Probe> draft = Probe.TYPE.draft();

  @Test
  void buildsOnlyWithWhatIsRequired() {
    assertThat(draft.missing()).containsExactly(Probe.LABEL);
    assertThatThrownBy(draft::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("this probe lacks [label]");
    draft.set(Probe.LABEL, "p");
    assertThat(draft.missing()).isEmpty();
    assertThat(draft.build()).isEqualTo(Probe.labelled("p"));
    assertThatThrownBy(() -> draft.unset(Probe.LABEL).build())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void goesOnToChangeAfterBuilding() {
    Probe first = draft.set(Probe.LABEL, "p").set(Probe.COUNT, 1).build();
    Probe second = draft.set(Probe.COUNT, 2).extra("x-a", new Value.Null()).build();
    assertThat(first.count()).contains(1);
    assertThat(first.extras().isEmpty()).isTrue();
    assertThat(second.count()).contains(2);
    assertThat(second.extras().asMap()).containsOnlyKeys("x-a");
  }

  @Test
  void givesBackWhatWasSet() {
    draft
        .set(Probe.LABEL, "p")
        .set(Probe.SHAPES, Choice.of("cube"))
        .set(Probe.MASS, new BigDecimal("1.10"));
    assertThat(draft.values(Probe.SHAPES)).containsExactly(Choice.of("cube"));
    assertThat(draft.value(Probe.MASS)).contains(new BigDecimal("1.10"));
    assertThat(draft.value(Probe.COLOUR)).isEmpty();
    assertThat(draft.values(Probe.NOTES)).isEmpty();
    assertThat(draft.has(Probe.LABEL)).isTrue();
    assertThat(draft.has(Probe.COLOUR)).isFalse();
  }

  @Test
  void takesOneValueOnlyWhereThereIsOne() {
    assertThatThrownBy(() -> draft.setAll(Probe.LABEL, List.of("a", "b")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("probe.label takes one value, not 2");
    assertThatThrownBy(() -> draft.setAll(Probe.COUNT, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("probe.count takes one value, not 0");
    assertThat(draft.setAll(Probe.LABEL, List.of("a")).value(Probe.LABEL)).contains("a");
  }

  @Test
  void copiesTheListsItIsGiven() {
    List<String> notes = new ArrayList<>(List.of("a"));
    draft.set(Probe.LABEL, "p").setAll(Probe.NOTES, notes);
    notes.add("b");
    assertThat(draft.build().notes()).containsExactly("a");
  }

  @Test
  void remembersThatAnEmptyListWasSet() {
    draft.setAll(Probe.NOTES, List.of());
    assertThat(draft.has(Probe.NOTES)).isTrue();
    assertThat(draft.values(Probe.NOTES)).isEmpty();
    assertThat(draft.isEmpty()).isFalse();
    assertThat(draft.unset(Probe.NOTES).isEmpty()).isTrue();
  }

  @Test
  void keepsExtrasInOrderAndTheirFirstPlace() {
    draft
        .extra("z", new Value.Number("1"))
        .extra("a", new Value.Text("t"))
        .extra("z", new Value.Number("2"));
    assertThat(draft.extras().asMap().keySet()).containsExactly("z", "a");
    assertThat(draft.extras().get("z")).contains(new Value.Number("2"));
    assertThat(draft.hasExtra("a")).isTrue();
    assertThat(draft.hasExtra("b")).isFalse();
    assertThat(draft.isEmpty()).isFalse();
  }

  @Test
  void forgetsEverythingWhenCleared() {
    draft.set(Probe.LABEL, "p").set(Probe.COUNT, 1).extra("x-a", new Value.Null());
    draft.clear();
    assertThat(draft.isEmpty()).isTrue();
    assertThat(draft.extras().isEmpty()).isTrue();
    assertThat(draft.set(Probe.LABEL, "q").build()).isEqualTo(Probe.labelled("q"));
  }

  @Test
  void inlinesNothingUnlessItsTypeDoes() {
    assertThatThrownBy(draft::inlined)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("probe inlines no other type");
  }

  @Test
  void freezesWhatIsNotCompleteYet() {
    Partial<Probe> partial = draft.set(Probe.COUNT, 1).freeze();
    draft.set(Probe.COUNT, 2);
    assertThat(partial.value(Probe.COUNT)).contains(1);
    assertThat(partial.has(Probe.LABEL)).isFalse();
  }
}

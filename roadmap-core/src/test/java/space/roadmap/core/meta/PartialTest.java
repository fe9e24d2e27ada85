package space.roadmap.core.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PartialTest {
  private static Draft<Probe> draft() {
    return Probe.TYPE.draft().set(Probe.COUNT, 1).setAll(Probe.NOTES, List.of("a", "b"));
  }

  @Test
  void equalsAnotherThatStatesTheSame() {
    Partial<Probe> partial = draft().freeze();
    assertThat(partial).isEqualTo(draft().freeze()).hasSameHashCodeAs(draft().freeze());
    assertThat(partial)
        .isNotEqualTo(draft().set(Probe.COUNT, 2).freeze())
        .isNotEqualTo(draft().unset(Probe.COUNT).freeze())
        .isNotEqualTo(draft().setAll(Probe.NOTES, List.of("b", "a")).freeze())
        .isNotEqualTo(draft().extra("x-a", new Value.Null()).freeze())
        .isNotEqualTo("text");
  }

  @Test
  void statesNothingWhenEmpty() {
    Partial<Probe> empty = Partial.empty(Probe.TYPE);
    assertThat(empty.isEmpty()).isTrue();
    assertThat(empty.values(Probe.NOTES)).isEmpty();
    assertThat(empty.value(Probe.LABEL)).isEmpty();
    assertThat(empty).hasToString("probe{}").isEqualTo(Probe.TYPE.draft().freeze());
    assertThat(Probe.TYPE.draft().extra("x", new Value.Null()).freeze().isEmpty()).isFalse();
  }

  @Test
  void goesThroughADraftUnchanged() {
    Partial<Probe> partial = draft().extra("x-a", new Value.Bool(true)).freeze();
    assertThat(partial.draft().freeze()).isEqualTo(partial);
    assertThat(partial.draft().set(Probe.COUNT, 9).freeze()).isNotEqualTo(partial);
    assertThat(partial.value(Probe.COUNT)).contains(1);
    assertThat(partial.type()).isSameAs(Probe.TYPE);
  }

  @Test
  void showsItsValuesInTheOrderOfItsType() {
    EntityTypeTest.Recorder recorder = new EntityTypeTest.Recorder();
    draft().set(Probe.LABEL, "p").extra("x-a", new Value.Null()).freeze().visit(recorder);
    assertThat(recorder.seen).containsExactly("label=p", "count=1", "notes=[a, b]", "[x-a]");
    assertThat(draft().freeze()).hasToString("probe{count=[1], notes=[a, b]}");
  }
}

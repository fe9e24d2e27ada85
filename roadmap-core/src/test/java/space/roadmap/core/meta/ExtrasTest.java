package space.roadmap.core.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class ExtrasTest {
  @Test
  void keepsTheOrderOfWritingAndComparesLikeAMap() {
    Map<String, Value> written = new LinkedHashMap<>();
    written.put("z", new Value.Number("1.10"));
    written.put("a", new Value.Text("t"));
    Extras extras = Extras.of(written);
    assertThat(extras.asMap().keySet()).containsExactly("z", "a");
    Extras sorted = Extras.of(new TreeMap<>(written));
    assertThat(extras).isEqualTo(sorted).hasSameHashCodeAs(sorted);
    written.put("b", new Value.Null());
    assertThat(extras.asMap()).hasSize(2);
  }

  @Test
  void replacesWhereItStandsAndAddsAtTheEnd() {
    Extras extras =
        Extras.none()
            .with("b", new Value.Number("1"))
            .with("a", new Value.Number("2"))
            .with("b", new Value.Number("3"));
    assertThat(extras.asMap().keySet()).containsExactly("b", "a");
    assertThat(extras.get("b")).contains(new Value.Number("3"));
    assertThat(extras.get("c")).isEmpty();
    assertThat(Extras.none().isEmpty()).isTrue();
    assertThat(Extras.of(Map.of())).isSameAs(Extras.none());
  }

  @Test
  void keepsNumbersAsTheyWereWritten() {
    assertThat(new Value.Number("1.10")).isNotEqualTo(new Value.Number("1.1"));
    assertThat(new Value.Text("1")).isNotEqualTo(new Value.Number("1"));
  }

  @Test
  void copiesTheValuesOfAnArray() {
    List<Value> values = new ArrayList<>(List.of(new Value.Null()));
    Value.Array array = new Value.Array(values);
    values.clear();
    assertThat(array.values()).containsExactly(new Value.Null());
  }
}

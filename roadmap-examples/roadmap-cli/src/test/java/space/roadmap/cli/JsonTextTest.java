package space.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import space.roadmap.core.meta.Value;
import tools.jackson.databind.ObjectMapper;

final class JsonTextTest {
  @Test
  void laysMembersOutInTheirOrder() {
    Value value =
        new JsonText.Members()
            .with("b", 1)
            .with("a", Optional.empty())
            .with("none", List.of())
            .with("some", List.of(new Value.Bool(true), new Value.Number("1.10")))
            .value();

    assertThat(JsonText.of(value))
        .isEqualTo(
            """
            {
              "b": 1,
              "a": null,
              "none": [],
              "some": [
                true,
                1.10
              ]
            }""");
  }

  @Test
  void textsComeBackFromAnyParser() {
    String text = "a \"quoted\" \\ line\nand\ttab, \u0000 \u007f é 🚀";

    assertThat(new ObjectMapper().readTree(JsonText.of(new Value.Text(text))).stringValue())
        .isEqualTo(text);
    assertThat(JsonText.of(new Value.Text("half \ud83d"))).isEqualTo("\"half \ufffd\"");
  }
}

package space.roadmap.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import space.roadmap.io.json.JsonFormat;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.yaml.YamlFormat;

class YamlContractTest implements FormatContract {
  @Override
  public FormatProvider provider() {
    return new YamlFormat();
  }

  static Stream<RandomRoadmaps> generators() {
    return RandomRoadmaps.series(1_000, 20);
  }

  @ParameterizedTest
  @MethodSource("generators")
  void jsonByWayOfYamlIsTheSameJson(RandomRoadmaps generator) {
    Written json = Written.by(new JsonFormat(), generator.toString(), generator.roadmap());
    Written yaml = Written.by(provider(), json.name(), json.readBy(new JsonFormat()));
    Written again = Written.by(new JsonFormat(), json.name(), yaml.readBy(provider()));

    assertThat(again.text()).isEqualTo(json.text());
  }
}

package space.roadmap.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import space.roadmap.core.meta.EntityType;

class ModelContractTest implements EntityContract {
  @Test
  void looksAtEveryKindAndAtStructsWithinStructs() {
    assertThat(types().stream().map(EntityType::name))
        .contains("roadmap", "mission", "milestone", "windows", "citation", "statement")
        .hasSizeGreaterThan(25);
  }
}

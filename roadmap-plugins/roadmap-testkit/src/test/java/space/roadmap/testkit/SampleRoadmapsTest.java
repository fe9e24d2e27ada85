package space.roadmap.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Mission;

class SampleRoadmapsTest {
  @Test
  void areTheSameEachTime() {
    assertThat(SampleRoadmaps.all()).isEqualTo(SampleRoadmaps.all()).hasSize(7);
  }

  @Test
  void theFullOneHasEveryAttributeOfEveryType() {
    SeenAttributes seen = new SeenAttributes();
    seen.show(SampleRoadmaps.full());

    assertThat(seen.missing()).isEmpty();
    assertThat(EntityTypes.kinds())
        .allSatisfy(kind -> assertThat(SampleRoadmaps.full().all(kind)).hasSize(2));
  }

  @Test
  void theEmptyOneHoldsNothing() {
    assertThat(SampleRoadmaps.empty().size()).isZero();
  }

  @Test
  void theLargeOneHasMoreThanAThousandMissions() {
    assertThat(SampleRoadmaps.large().missions()).hasSizeGreaterThan(1000);
  }

  @Test
  void theHostileOneHasFormulasAndAVeryLongText() {
    assertThat(SampleRoadmaps.hostile().missions().stream().map(Mission::name))
        .contains("=1+1", "")
        .anyMatch(name -> name.length() > 29_000);
  }

  @Test
  void theDeepOneHasPlacesWithinPlaces() {
    assertThat(SampleRoadmaps.deep().destinations()).hasSizeGreaterThan(50);
    assertThat(SampleRoadmaps.deep().extras().isEmpty()).isFalse();
  }
}

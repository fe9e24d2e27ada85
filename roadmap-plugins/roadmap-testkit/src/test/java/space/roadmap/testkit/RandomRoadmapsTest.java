package space.roadmap.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.References;
import space.roadmap.core.model.Roadmap;

class RandomRoadmapsTest {
  @Test
  void sameSeedGivesAnEqualRoadmap() {
    assertThat(RandomRoadmaps.of(7).roadmap()).isEqualTo(RandomRoadmaps.of(7).roadmap());
    assertThat(RandomRoadmaps.of(7).roadmap()).isNotEqualTo(RandomRoadmaps.of(8).roadmap());
  }

  @Test
  void sizeIsTheNumberOfEntitiesOfEachKind() {
    Roadmap roadmap = RandomRoadmaps.of(1).withSize(9).roadmap();

    assertThat(EntityTypes.kinds()).allSatisfy(kind -> assertThat(roadmap.all(kind)).hasSize(9));
    assertThat(RandomRoadmaps.of(1).withSize(0).roadmap().size()).isZero();
    assertThatThrownBy(() -> RandomRoadmaps.of(1).withSize(-1)).hasMessageContaining("-1");
  }

  @Test
  void everyAttributeOfEveryTypeAppears() {
    SeenAttributes seen = new SeenAttributes();
    for (int seed = 0; seed < 40; seed++) {
      seen.show(RandomRoadmaps.of(seed).withSize(20).roadmap());
    }
    assertThat(seen.missing()).isEmpty();
    assertThat(seen.extras()).isGreaterThan(100);
  }

  @Test
  void referencesResolveUnlessAskedOtherwise() {
    assertThat(unresolved(RandomRoadmaps.of(3).withSize(10).roadmap())).isEmpty();
    assertThat(unresolved(RandomRoadmaps.of(3).withSize(10).withUnresolvedReferences().roadmap()))
        .isNotEmpty();
  }

  private static List<String> unresolved(Roadmap roadmap) {
    List<String> unresolved = new ArrayList<>();
    for (Entity entity : roadmap.entities()) {
      References.of(
          entity,
          reference -> {
            int allowed = EntityTypes.allowedKinds(reference.type());
            boolean found =
                roadmap
                    .find(reference.to())
                    .flatMap(EntityTypes::of)
                    .filter(kind -> (allowed & (1 << kind.ordinal())) != 0)
                    .isPresent();
            if (!found) {
              unresolved.add(reference.toString());
            }
          });
    }
    return unresolved;
  }

  @Test
  void itsTextIsTheCodeThatMakesItAgain() {
    assertThat(RandomRoadmaps.of(3)).hasToString("RandomRoadmaps.of(3)");
    assertThat(RandomRoadmaps.of(3).withSize(2).withUnresolvedReferences())
        .hasToString("RandomRoadmaps.of(3).withSize(2).withUnresolvedReferences()");
  }
}

package space.roadmap.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.meta.ValueVisitor;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
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
    Seen seen = new Seen();
    for (int seed = 0; seed < 40; seed++) {
      seen.show(RandomRoadmaps.of(seed).withSize(20).roadmap());
    }
    List<String> missing = new ArrayList<>();
    for (EntityType<?> type : Metamodel.types()) {
      for (Attribute<?, ?> attribute : type.attributes()) {
        if (!seen.attributes.contains(attribute)) {
          missing.add(EntityLaws.title(type) + "." + attribute);
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(seen.extras).isGreaterThan(100);
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

  private static final class Seen implements ValueVisitor {
    private final Set<Attribute<?, ?>> attributes = new HashSet<>();
    private int extras;

    void show(Roadmap roadmap) {
      EntityTypes.header().visit(roadmap.header(), this);
      for (EntityKind<?> kind : EntityTypes.kinds()) {
        show(roadmap, kind);
      }
    }

    private <T extends Entity> void show(Roadmap roadmap, EntityKind<T> kind) {
      roadmap.all(kind).forEach(entity -> kind.type().visit(entity, this));
    }

    @Override
    public <V> void value(Attribute<?, V> attribute, V value) {
      values(attribute, List.of(value));
    }

    @Override
    public <V> void values(Attribute<?, V> attribute, List<V> values) {
      attributes.add(attribute);
      if (attribute.type().shape() == Shape.STRUCT) {
        values.forEach(value -> attribute.type().struct().orElseThrow().visit(value, this));
      }
    }

    @Override
    public void extras(Extras shown) {
      extras++;
    }
  }
}

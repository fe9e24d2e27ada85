package space.roadmap.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static space.roadmap.core.model.Samples.mission;

import org.junit.jupiter.api.Test;
import space.roadmap.core.meta.ValueTypes;

final class EntityTypesTest {
  @Test
  void listsTheKindsInTheOrderOfDocuments() {
    assertThat(EntityTypes.kinds())
        .extracting(EntityKind::list)
        .containsExactly(
            "sources",
            "editions",
            "organizations",
            "destinations",
            "phases",
            "programmes",
            "objectives",
            "technologies",
            "capabilities",
            "missions",
            "decisions",
            "events",
            "scenarios");
    for (int i = 0; i < EntityTypes.kinds().size(); i++) {
      assertThat(EntityTypes.kinds().get(i).ordinal()).isEqualTo(i);
    }
  }

  @Test
  void findsAKindByListByInterfaceAndByEntity() {
    EntityKind<Mission> missions = Samples.kind(Mission.class);
    assertThat(EntityTypes.ofList("missions"))
        .hasValueSatisfying(kind -> assertThat((Object) kind).isEqualTo(missions));
    assertThat(EntityTypes.ofList("rockets")).isEmpty();
    assertThat(EntityTypes.ofClass(Entity.class)).isEmpty();
    assertThat(EntityTypes.of(mission("a").build())).contains(missions);
    assertThat(EntityTypes.of(Samples.header())).isEmpty();
    assertThat(EntityTypes.typeOf(Samples.header())).isSameAs(RoadmapHeaderType.TYPE);
    assertThat(missions.name()).isEqualTo("mission");
    assertThat(missions).hasToString("missions");
  }

  @Test
  void allowsTheKindsThatAReferenceNames() {
    int destinations = EntityTypes.allowedKinds(MissionType.DESTINATIONS.type());
    assertThat(destinations).isEqualTo(1 << Samples.kind(Destination.class).ordinal());
    int both = EntityTypes.allowedKinds(ValueTypes.refAny(Mission.class, Capability.class));
    assertThat(both)
        .isEqualTo(
            1 << Samples.kind(Mission.class).ordinal()
                | 1 << Samples.kind(Capability.class).ordinal());
  }

  @Test
  void allowsEveryKindThereIsWhereNoneIsNamed() {
    int any = EntityTypes.allowedKinds(ValueTypes.refAny());
    for (EntityKind<?> kind : EntityTypes.kinds()) {
      assertThat(any & (1 << kind.ordinal())).as(kind.list()).isNotZero();
    }
    assertThat(any).isNotEqualTo(-1); // which stands for an id that nobody refers to
  }

  @Test
  void refusesToAllowWhatIsNoKind() {
    assertThatThrownBy(() -> EntityTypes.allowedKinds(ValueTypes.ref(String.class)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("String is no kind of entity");
  }
}

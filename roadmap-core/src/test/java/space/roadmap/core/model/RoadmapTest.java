package space.roadmap.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static space.roadmap.core.model.Samples.capability;
import static space.roadmap.core.model.Samples.destination;
import static space.roadmap.core.model.Samples.kind;
import static space.roadmap.core.model.Samples.mission;
import static space.roadmap.core.model.Samples.need;
import static space.roadmap.core.model.Samples.organization;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Value;

final class RoadmapTest {
  private final Roadmap roadmap =
      Samples.empty()
          .with(mission("b").lead(Id.of("nasa")).build())
          .with(mission("a").build())
          .with(organization("nasa"));

  @Test
  void findsEntitiesByIdAndKind() {
    assertThat(roadmap.find(Id.of("a"))).map(Entity::name).contains("Mission a");
    assertThat(roadmap.find(Mission.class, Id.of("a"))).map(Mission::name).contains("Mission a");
    assertThat(roadmap.find(Organization.class, Id.of("a"))).isEmpty();
    assertThat(roadmap.find(Entity.class, Id.of("nasa"))).isPresent();
    assertThat(roadmap.find(Id.of("c"))).isEmpty();
    assertThat(roadmap.find(Id.of("plan"))).isEmpty();
    assertThat(roadmap.find(Id.of("a#launch"))).isEmpty();
  }

  @Test
  void keepsKindsInTheirOrderAndEntitiesInTheirs() {
    assertThat(roadmap.entities())
        .extracting(entity -> entity.id().text())
        .containsExactly("nasa", "b", "a");
    assertThat(roadmap.missions()).extracting(Mission::id).containsExactly(id("b"), id("a"));
    assertThat(roadmap.all(kind(Mission.class))).isEqualTo(roadmap.missions());
    assertThat(roadmap.all(Mission.class)).isEqualTo(roadmap.missions());
    assertThat(roadmap.all(Objective.class)).isEmpty();
    assertThat(roadmap.capabilities()).isEmpty();
    assertThat(roadmap.destinations()).isEmpty();
    assertThat(roadmap.sources()).isEmpty();
    assertThat(roadmap.organizations()).hasSize(1);
    assertThat(roadmap.size()).isEqualTo(3);
    assertThat(roadmap).hasToString("plan (3 entities)");
  }

  @Test
  void tellsWhetherIdsAreDistinct() {
    assertThat(roadmap.hasDistinctIds()).isTrue();
    assertThat(roadmap.with(organization("a")).hasDistinctIds()).isFalse();
    assertThat(roadmap.with(organization("plan")).hasDistinctIds()).isFalse();
    RoadmapDraft draft = Samples.draft().withhold(Id.of("a"));
    assertThat(draft.add(organization("a")).build().hasDistinctIds()).isFalse();
  }

  @Test
  void tellsWhereAnEntityStands() {
    assertThat(roadmap.position(Id.of("nasa"))).isZero();
    assertThat(roadmap.position(Id.of("a"))).isEqualTo(2);
    assertThat(roadmap.position(Id.of("c"))).isEqualTo(-1);
  }

  @Test
  void findsTheFirstOfSeveralWithOneId() {
    Roadmap twice =
        Samples.draft()
            .add(kind(Mission.class), mission("a").summary("first").build())
            .add(kind(Mission.class), mission("a").summary("second").build())
            .add(kind(Organization.class), organization("a"))
            .build();
    assertThat(twice.find(Mission.class, Id.of("a")).flatMap(Mission::summary)).contains("first");
    assertThat(twice.find(Organization.class, Id.of("a"))).isEmpty();
    assertThat(twice.size()).isEqualTo(3);
  }

  @Test
  void replacesAnEntityInItsPlaceAndAddsAnotherAtTheEnd() {
    Roadmap changed =
        roadmap.with(mission("b").status(Status.PAUSED).build()).with(mission("c").build());
    assertThat(changed.missions())
        .extracting(Mission::id)
        .containsExactly(id("b"), id("a"), id("c"));
    assertThat(changed.missions().get(0).status()).contains(Status.PAUSED);
    assertThat(roadmap.missions()).hasSize(2);
    assertThat(roadmap.missions().get(0).status()).isEmpty();
  }

  @Test
  void replacesNothingOfAnotherKind() {
    Roadmap both = roadmap.with(organization("a"));
    assertThat(both.missions()).hasSize(2);
    assertThat(both.organizations()).hasSize(2);
  }

  @Test
  void takesNoHeaderForAnEntity() {
    assertThatThrownBy(() -> roadmap.with(Samples.header()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("set a header by withHeader(…)");
  }

  @Test
  void leavesReferencesToWhatIsRemovedUnresolved() {
    Roadmap without = roadmap.without(Id.of("nasa"));
    assertThat(without.organizations()).isEmpty();
    assertThat(without.find(Id.of("nasa"))).isEmpty();
    assertThat(without.missions().get(0).lead()).contains(Id.of("nasa"));
    assertThat(roadmap.without(Id.of("nobody"))).isSameAs(roadmap);
  }

  @Test
  void keepsEverythingElseUnderAnotherHeader() {
    RoadmapHeader other = Samples.header().withTitle("Other");
    Roadmap changed = roadmap.withHeader(other);
    assertThat(changed.header().title()).isEqualTo("Other");
    assertThat(changed.entities()).containsExactlyElementsOf(roadmap.entities());
    assertThat(changed.find(Id.of("a"))).isPresent();
    assertThat(changed).isNotEqualTo(roadmap);
    assertThat(changed.withHeader(Samples.header())).isEqualTo(roadmap);
  }

  @Test
  void keepsWhatIsWithheldAndUnknownThroughChanges() {
    Roadmap partial =
        Samples.draft().withhold(Id.of("lost")).extra("x-a", new Value.Bool(true)).build();
    Roadmap changed = partial.with(mission("a").build()).without(Id.of("a"));
    assertThat(changed).isEqualTo(partial).hasSameHashCodeAs(partial);
    assertThat(changed.withheld()).containsExactly("lost");
    assertThat(changed.find(Id.of("lost"))).isEmpty();
    assertThat(changed.extras().get("x-a")).contains(new Value.Bool(true));
  }

  @Test
  void equalsAnotherThatSaysTheSameInTheSameOrder() {
    Roadmap same =
        Samples.empty()
            .with(organization("nasa"))
            .with(mission("b").lead(Id.of("nasa")).build())
            .with(mission("a").build());
    assertThat(same).isEqualTo(roadmap).hasSameHashCodeAs(roadmap);
    Roadmap otherOrder =
        Samples.empty()
            .with(organization("nasa"))
            .with(mission("a").build())
            .with(mission("b").lead(Id.of("nasa")).build());
    assertThat(otherOrder).isNotEqualTo(roadmap);
    assertThat(roadmap).isNotEqualTo("plan").isNotEqualTo(Samples.empty());
  }

  @Test
  void knowsParentsAndChildren() {
    Roadmap places =
        Samples.empty()
            .with(destination("moon/orbit").parent(Id.of("moon")).build())
            .with(destination("moon").build())
            .with(destination("moon/surface").parent(Id.of("moon")).build())
            .with(destination("south-pole").parent(Id.of("moon/surface")).build())
            .with(mission("m").addDestinations(Id.<Destination>of("moon")).build())
            .with(capability("arm").partOf(Id.of("station")).build())
            .with(capability("station").build());
    Entity moon = places.find(Id.of("moon")).orElseThrow();
    assertThat(places.children(moon))
        .extracting(child -> child.id().text())
        .containsExactly("moon/orbit", "moon/surface");
    assertThat(places.parent(moon)).isEmpty();
    assertThat(places.parent(places.destinations().get(3)))
        .map(Entity::id)
        .hasValueSatisfying(id -> assertThat(id.text()).isEqualTo("moon/surface"));
    assertThat(places.parent(places.capabilities().get(0))).contains(places.capabilities().get(1));
    assertThat(places.isWithin(Id.of("south-pole"), Id.of("moon"))).isTrue();
    assertThat(places.isWithin(Id.of("moon"), Id.of("moon"))).isTrue();
    assertThat(places.isWithin(Id.of("moon"), Id.of("south-pole"))).isFalse();
    assertThat(places.isWithin(Id.of("nowhere"), Id.of("moon"))).isFalse();
  }

  @Test
  void endsInACycleOfParents() {
    Roadmap cycle =
        Samples.empty()
            .with(destination("a").parent(Id.of("b")).build())
            .with(destination("b").parent(Id.of("a")).build())
            .with(destination("c").parent(Id.of("c")).build());
    assertThat(cycle.isWithin(Id.of("a"), Id.of("b"))).isTrue();
    assertThat(cycle.isWithin(Id.of("a"), Id.of("c"))).isFalse();
    assertThat(cycle.isWithin(Id.of("c"), Id.of("a"))).isFalse();
    assertThat(cycle.children(cycle.destinations().get(2))).hasSize(1);
  }

  @Test
  void findsTheReferencesToAnEntityAndItsParts() {
    Roadmap plan =
        Samples.empty()
            .with(
                mission("user")
                    .addNeeds(need("luna-27b#launch"))
                    .addNeeds(need("luna-27b"), need("other"))
                    .lead(Id.of("luna-27b"))
                    .build())
            .with(mission("luna-27b").addNeeds(need("luna-27b")).build());
    assertThat(plan.referencesTo(Id.of("luna-27b")))
        .extracting(reference -> reference.from().id().text() + " " + reference.path())
        .containsExactly(
            "user lead",
            "user needs[0].anyOf[0]",
            "user needs[1].anyOf[0]",
            "luna-27b needs[0].anyOf[0]");
    assertThat(plan.referencesTo(Id.of("luna-27b#launch")))
        .extracting(Reference::path)
        .containsExactly("needs[0].anyOf[0]");
    assertThat(plan.referencesTo(Id.of("luna-27b#landing"))).isEmpty();
    assertThat(plan.referencesTo(Id.of("user"))).isEmpty();
  }

  @Test
  void findsReferencesWithinStatements() {
    Mission said =
        mission("m")
            .addEarlier(
                Statement.<Mission>builder()
                    .values(MissionType.TYPE.draft().set(MissionType.LEAD, Id.of("nasa")).freeze())
                    .source(Id.of("press"))
                    .build())
            .build();
    Roadmap plan = Samples.empty().with(said).with(organization("nasa"));
    assertThat(plan.referencesTo(Id.of("nasa")))
        .extracting(Reference::path)
        .containsExactly("earlier[0].lead");
  }

  @Test
  void holdsTwoThousandEntities() {
    RoadmapDraft draft = Samples.draft();
    for (int i = 0; i < 2000; i++) {
      String before = "m" + Math.max(0, i - 1);
      draft.add(kind(Mission.class), mission("m" + i).addNeeds(need(before)).build());
    }
    Roadmap large = draft.build();
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      if (large.find(Mission.class, Id.of("m" + i)).isEmpty()
          || large.position(Id.of("m" + i)) != i
          || large.referencesTo(Id.of("m" + i)).size() != (i == 0 ? 2 : i == 1999 ? 0 : 1)) {
        missing.add("m" + i);
      }
    }
    assertThat(missing).isEmpty();
  }

  private static Id<Mission> id(String text) {
    return Id.of(text);
  }
}

package space.roadmap.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.model.Samples.mission;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.id.Id;

/** The defaults of a need are those of the table in the reference of the document. */
final class NeedsTest {
  private static final Need NEED = Need.builder().addAnyOf(Id.of("t")).build();

  private static Roadmap roadmap(Entity target) {
    return new RoadmapDraft().header(Samples.header()).add(target).build();
  }

  @Test
  void theTargetTellsTheKind() {
    List<Entity> targets =
        List.of(
            mission("t").build(),
            Capability.builder().id(Id.of("t")).name("T").build(),
            Technology.builder().id(Id.of("t")).name("T").build(),
            Decision.builder().id(Id.of("t")).name("T").build(),
            Event.builder().id(Id.of("t")).name("T").build());
    assertThat(targets)
        .extracting(target -> Needs.kind(NEED, target))
        .containsExactly(
            NeedKind.RESULT,
            NeedKind.CAPABILITY,
            NeedKind.MATURITY,
            NeedKind.DECISION,
            NeedKind.EVENT);
    assertThat(targets)
        .allSatisfy(
            target ->
                assertThat(Needs.kind(NEED, roadmap(target))).isEqualTo(Needs.kind(NEED, target)));
    assertThat(Needs.kind(NEED.withKind(NeedKind.RIDE), targets.get(0))).isEqualTo(NeedKind.RIDE);
  }

  @Test
  void partsAndAlternativesTellItToo() {
    Roadmap roadmap = roadmap(Decision.builder().id(Id.of("t")).name("T").build());
    Need option = Need.builder().addAnyOf(Id.of("nobody"), Id.of("t#option")).build();
    assertThat(Needs.kind(option, roadmap)).isEqualTo(NeedKind.DECISION);
    assertThat(Needs.kind(Need.builder().addAnyOf(Id.of("nobody")).build(), roadmap))
        .isEqualTo(NeedKind.CAPABILITY);
    assertThat(Needs.kind(Need.builder().note("peace").build(), roadmap))
        .isEqualTo(NeedKind.CONDITION);
  }

  @ParameterizedTest
  @CsvSource({
    "CAPABILITY,HARD,FS",
    "RESULT,HARD,FS",
    "PRECURSOR,SOFT,FS",
    "RIDE,HARD,SS",
    "MATURITY,HARD,FS",
    "DECISION,HARD,FS",
    "EVENT,HARD,FS",
    "CONDITION,SOFT,FS",
    "CONTINUOUS,HARD,FS"
  })
  void theKindTellsStrengthAndType(NeedKind kind, Strength strength, LinkType type) {
    assertThat(Needs.strength(NEED, kind)).isEqualTo(strength);
    assertThat(Needs.type(NEED, kind)).isEqualTo(type);
  }

  @Test
  void whatIsStatedCounts() {
    Need stated = NEED.withStrength(Strength.SOFT).withType(LinkType.SF);
    assertThat(Needs.strength(stated, NeedKind.RESULT)).isEqualTo(Strength.SOFT);
    assertThat(Needs.type(stated, NeedKind.RIDE)).isEqualTo(LinkType.SF);
  }

  @Test
  void everyKindThatHasNeedsShowsThem() {
    assertThat(Needs.of(mission("m").addNeeds(NEED).build())).containsExactly(NEED);
    assertThat(Needs.of(Capability.builder().id(Id.of("c")).name("C").addNeeds(NEED).build()))
        .containsExactly(NEED);
    assertThat(Needs.of(Technology.builder().id(Id.of("c")).name("C").addNeeds(NEED).build()))
        .containsExactly(NEED);
    assertThat(Needs.of(Objective.builder().id(Id.of("c")).name("C").addNeeds(NEED).build()))
        .containsExactly(NEED);
    assertThat(Needs.of(Phase.builder().id(Id.of("c")).name("C").addNeeds(NEED).build()))
        .containsExactly(NEED);
    assertThat(Needs.of(Event.builder().id(Id.of("c")).name("C").build())).isEmpty();
    for (EntityKind<?> kind : EntityTypes.kinds()) {
      boolean declared = kind.type().attribute("needs").isPresent();
      assertThat(declared)
          .as(kind.list())
          .isEqualTo(
              List.of("missions", "capabilities", "technologies", "objectives", "phases")
                  .contains(kind.list()));
    }
  }
}

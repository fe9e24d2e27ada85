package space.roadmap.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Draft;

final class RealTypesTest {
  static List<EntityKind<?>> kinds() {
    return EntityTypes.kinds();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void needAnIdAndAName(EntityKind<?> kind) {
    assertThat(kind.type().draft().missing())
        .extracting(Attribute::name)
        .containsExactlyInAnyOrder(
            "id", Set.of("sources", "editions").contains(kind.list()) ? "title" : "name");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void showTheIdFirstThenTheName(EntityKind<?> kind) {
    assertThat(kind.type().attributes().get(0).name()).isEqualTo("id");
    assertThat(kind.type().attributes().get(1).name()).isIn("name", "title");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void haveTheAttributesOfEveryEntity(EntityKind<?> kind) {
    assertThat(kind.type().attributes())
        .extracting(Attribute::name)
        .contains(
            "aliases",
            "identifiers",
            "summary",
            "note",
            "tags",
            "asOf",
            "confidence",
            "citations",
            "earlier",
            "claims",
            "suppress",
            "review");
  }

  @Test
  void sayWhatIsMissing() {
    Draft<Mission> draft = MissionType.TYPE.draft().set(MissionType.ID, Id.of("a"));
    assertThatThrownBy(draft::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("this mission lacks [name]");
  }

  @Test
  void declareTheirShortForms() {
    assertThat(MilestoneType.TYPE.shortForm()).contains(MilestoneType.DATE);
    assertThat(NeedType.TYPE.shortForm()).contains(NeedType.ANY_OF);
    assertThat(DatedPeriodType.TYPE.shortForm()).contains(DatedPeriodType.DATE);
    assertThat(DatedType.TYPE.shortForm()).contains(DatedType.DATE);
    assertThat(MissionType.TYPE.shortForm()).isEmpty();
  }

  @Test
  void giveAHeaderItsTitleForAName() {
    assertThat(Samples.header().name()).isEqualTo("Plan");
    assertThat(RoadmapHeaderType.TYPE.draftOf(Samples.header()).build())
        .isEqualTo(Samples.header());
  }
}

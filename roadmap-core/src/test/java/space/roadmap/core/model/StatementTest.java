package space.roadmap.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static space.roadmap.core.model.Samples.mission;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Draft;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Partial;
import space.roadmap.core.meta.ValueVisitor;
import space.roadmap.core.time.UncertainDate;

final class StatementTest {
  private static Statement<Milestone> said(Partial<Milestone> values) {
    return Statement.<Milestone>builder()
        .values(values)
        .source(Id.of("press"))
        .confidence(Confidence.LOW)
        .note("as reported")
        .build();
  }

  private static Partial<Milestone> on(String date) {
    return MilestoneType.TYPE.draft().set(MilestoneType.DATE, UncertainDate.parse(date)).freeze();
  }

  @SuppressWarnings("unchecked") // the type of the list is the type of its values
  private static EntityType<Statement<Milestone>> type() {
    Attribute<Milestone, Statement<Milestone>> earlier =
        (Attribute<Milestone, Statement<Milestone>>)
            MilestoneType.TYPE.attribute("earlier").orElseThrow();
    return earlier.type().struct().orElseThrow();
  }

  @Test
  void showsTheAttributesOfItsOwnerAmongItsOwn() {
    List<String> seen = new ArrayList<>();
    type().visit(said(on("2028")), recorder(seen));
    assertThat(seen)
        .containsExactly("date=2028", "source=press", "confidence=LOW", "note=as reported");
    assertThat(type().inlined()).isPresent();
    assertThat((Object) type().inlined().orElseThrow()).isSameAs(MilestoneType.TYPE);
  }

  @Test
  void goesThroughADraftUnchanged() {
    Statement<Milestone> statement = said(on("2028"));
    Draft<Statement<Milestone>> draft = type().draftOf(statement);
    assertThat(draft.build()).isEqualTo(statement);
    assertThat(draft.isEmpty()).isFalse();
    draft.clear();
    assertThat(draft.isEmpty()).isTrue();
    assertThat(draft.build().values().isEmpty()).isTrue();
  }

  @Test
  void doesNotChangeWithTheDraftItWasBuiltFrom() {
    Draft<Statement<Milestone>> draft = type().draftOf(said(on("2028")));
    Statement<Milestone> first = draft.build();
    draft.clear();
    assertThat(first.values().value(MilestoneType.DATE)).contains(UncertainDate.parse("2028"));
  }

  @Test
  void refusesItsOwnAttributesAmongItsValues() {
    Partial<Milestone> noted = MilestoneType.TYPE.draft().set(MilestoneType.NOTE, "here").freeze();
    assertThatThrownBy(() -> said(noted))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a statement has 'note' itself; set it there and not among its values");
    Partial<StatusChange> since =
        StatusChangeType.TYPE
            .draft()
            .set(StatusChangeType.FROM, UncertainDate.parse("2026"))
            .freeze();
    assertThatThrownBy(() -> Statement.<StatusChange>builder().values(since).build())
        .hasMessage("a statement has 'from' itself; set it there and not among its values");
  }

  @Test
  void holdsAnySubsetOfAnEntity() {
    Partial<Mission> former =
        MissionType.TYPE.draft().set(MissionType.DESTINATIONS, Id.of("moon/surface")).freeze();
    Mission mission =
        mission("artemis-3")
            .addEarlier(
                Statement.<Mission>builder()
                    .values(former)
                    .until(UncertainDate.parse("2026-02"))
                    .build())
            .build();
    assertThat(MissionType.TYPE.draftOf(mission).build()).isEqualTo(mission);
    assertThat(mission.earlier().get(0).values().has(MissionType.DESTINATIONS)).isTrue();
  }

  private static ValueVisitor recorder(List<String> seen) {
    return new ValueVisitor() {
      @Override
      public <V> void value(Attribute<?, V> attribute, V value) {
        seen.add(attribute + "=" + value);
      }

      @Override
      public <V> void values(Attribute<?, V> attribute, List<V> values) {
        seen.add(attribute + "=" + values);
      }

      @Override
      public void extras(Extras extras) {
        seen.add(extras.toString());
      }
    };
  }
}

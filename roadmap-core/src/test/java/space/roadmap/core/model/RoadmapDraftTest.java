package space.roadmap.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static space.roadmap.core.model.Samples.kind;
import static space.roadmap.core.model.Samples.milestone;
import static space.roadmap.core.model.Samples.mission;
import static space.roadmap.core.model.Samples.organization;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.AttributeUse;

final class RoadmapDraftTest {
  private static final int LEAD = EntityTypes.allowedKinds(MissionType.LEAD.type());
  private static final int NEEDED = EntityTypes.allowedKinds(NeedType.ANY_OF.type());

  private final RoadmapDraft draft = Samples.draft();

  private boolean resolved() {
    return draft.build().isResolved();
  }

  @Test
  void needsAHeader() {
    RoadmapDraft without = new RoadmapDraft();
    assertThat(without.hasHeader()).isFalse();
    assertThatThrownBy(without::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a roadmap needs a header; call header(…) first");
    assertThat(draft.hasHeader()).isTrue();
  }

  @Test
  void doesNotClaimToBeResolvedWhenNobodyTellsOfReferences() {
    draft.add(kind(Organization.class), organization("nasa"));
    assertThat(resolved()).isFalse();
  }

  @Test
  void resolvesAReferenceThatComesBeforeItsTarget() {
    draft.refer(draft.ids().of("nasa"), LEAD);
    draft.add(kind(Organization.class), organization("nasa"));
    assertThat(resolved()).isTrue();
  }

  @Test
  void resolvesAReferenceThatComesAfterItsTarget() {
    draft.add(kind(Organization.class), organization("nasa"));
    draft.refer(Id.of("nasa"), LEAD);
    assertThat(resolved()).isTrue();
  }

  @Test
  void takesTheNumberOfAnId() {
    int nasa = draft.ids().serial(draft.ids().of("nasa"));
    int esa = draft.ids().serial(draft.ids().of("esa"));

    draft.add(kind(Organization.class), organization("nasa"), nasa);

    assertThatThrownBy(() -> draft.add(kind(Organization.class), organization("nasa"), esa))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 is the number of 'esa', not of 'nasa'");
    assertThatThrownBy(() -> draft.add(kind(Organization.class), organization("nasa"), 2))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(draft.build().find(Organization.class, Id.of("nasa"))).isPresent();
  }

  @Test
  void doesNotResolveAReferenceToNothing() {
    draft.refer(draft.ids().of("nasq"), LEAD);
    assertThat(resolved()).isFalse();
  }

  @Test
  void doesNotResolveAReferenceToAnotherKind() {
    draft.refer(draft.ids().of("a"), LEAD);
    draft.add(kind(Mission.class), mission("a").build());
    assertThat(resolved()).isFalse();
  }

  @Test
  void resolvesOnlyWhatFitsEveryReference() {
    draft.refer(draft.ids().of("a"), NEEDED);
    draft.refer(draft.ids().of("a"), LEAD);
    draft.add(kind(Mission.class), mission("a").build());
    assertThat(resolved()).isFalse();
  }

  @Test
  void leavesPartsToTheRules() {
    draft.refer(draft.ids().of("a#launch"), NEEDED);
    draft.add(kind(Mission.class), mission("a").build());
    assertThat(resolved()).isFalse();
  }

  @Test
  void resolvesTheMilestoneOfAnEntity() {
    draft.refer(draft.ids().of("a#launch"), NEEDED);
    draft.add(kind(Mission.class), mission("a").addMilestones(milestone("launch", "2030")).build());
    assertThat(resolved()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"flight-1, true", "flight-12, true", "flight-13, false"})
  void resolvesOneOfManyMilestones(String key, boolean resolved) {
    Mission.Builder mission = mission("a");
    for (int i = 1; i <= 12; i++) {
      mission.addMilestones(milestone("launch", "2030").withId("flight-" + i));
    }
    draft.refer(draft.ids().of("a#" + key), NEEDED);
    draft.add(kind(Mission.class), mission.build());
    assertThat(resolved()).isEqualTo(resolved);
  }

  @Test
  void doesNotResolveAMilestoneOfAnotherKind() {
    draft.refer(draft.ids().of("a#launch"), LEAD);
    draft.add(kind(Mission.class), mission("a").addMilestones(milestone("launch", "2030")).build());
    assertThat(resolved()).isFalse();
  }

  @Test
  void doesNotResolveAMilestoneOfNothing() {
    draft.refer(draft.ids().of("a#launch"), NEEDED);
    draft.withhold(Id.of("a"));
    assertThat(resolved()).isFalse();
  }

  @Test
  void isSilentAboutWhatIsWithheld() {
    draft.refer(draft.ids().of("lost"), LEAD);
    draft.withhold(Id.of("lost"));
    assertThat(resolved()).isTrue();
  }

  @Test
  void resolvesManyReferences() {
    for (int i = 0; i < 1000; i++) {
      draft.refer(draft.ids().of("o" + (999 - i)), LEAD);
    }
    for (int i = 0; i < 1000; i++) {
      draft.add(kind(Organization.class), organization("o" + i));
    }
    assertThat(resolved()).isTrue();
  }

  @Test
  void claimsNothingAfterAChange() {
    draft.refer(draft.ids().of("nasa"), LEAD);
    draft.add(kind(Organization.class), organization("nasa"));
    Roadmap roadmap = draft.build();
    assertThat(roadmap.withHeader(Samples.header()).isResolved()).isTrue();
    assertThat(roadmap.without(Id.of("nasa")).isResolved()).isFalse();
  }

  private static AttributeUse<Organization> named() {
    AttributeUse<Organization> use = new AttributeUse<>(OrganizationType.TYPE);
    use.note(OrganizationType.TYPE.draft().set(OrganizationType.ID, Id.of("nasa")));
    return use;
  }

  @Test
  void mayHaveEveryAttributeWhereNobodyTells() {
    UsedAttributes used = draft.add(organization("nasa")).build().used();

    assertThat(used.mayHave(OrganizationType.MEMBERSHIPS)).isTrue();
    assertThat(used.mayHave(MissionType.TYPE)).isTrue();
  }

  @Test
  void mayHaveEveryAttributeInItsHeaderWhereNobodyTells() {
    assertThat(draft.build().used().mayHave(AliasType.TYPE)).isTrue();
  }

  @Test
  void mayHaveOnlyTheAttributesThatItWasToldOf() {
    draft.add(organization("nasa")).add(organization("esa")).uses(2, List.of(named()));
    UsedAttributes used = draft.build().used();

    assertThat(used.mayHave(OrganizationType.TYPE)).isTrue();
    assertThat(used.mayHave(OrganizationType.ID)).isTrue();
    assertThat(used.mayHave(OrganizationType.MEMBERSHIPS)).isFalse();
    assertThat(used.mayHave(MissionType.TYPE)).isFalse();
    assertThat(RoadmapHeaderType.TYPE.attributes()).allMatch(used::mayHave);
  }

  @Test
  void mayHaveEveryAttributeWhereItWasToldOfSomeEntitiesOnly() {
    draft.add(organization("nasa")).add(organization("esa")).uses(1, List.of(named()));
    draft.uses(0, List.of(new AttributeUse<>(MissionType.TYPE)));

    assertThat(draft.build().used().mayHave(MissionType.TYPE)).isTrue();
  }

  @Test
  void knowsNothingOfWhatIsUsedByADocumentThatItJoins() {
    draft.add(organization("nasa")).uses(1, List.of(named()));
    Roadmap other =
        new RoadmapDraft()
            .header(Samples.header().withNamespace("other"))
            .add(organization("esa"))
            .build();

    assertThat(draft.join("other.yaml", other).build().used().mayHave(MissionType.TYPE)).isTrue();
  }
}

package space.roadmap.core.rule.builtin.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.codes;
import static space.roadmap.core.rule.Sketch.destination;
import static space.roadmap.core.rule.Sketch.draft;
import static space.roadmap.core.rule.Sketch.findings;
import static space.roadmap.core.rule.Sketch.landing;
import static space.roadmap.core.rule.Sketch.milestone;
import static space.roadmap.core.rule.Sketch.mission;
import static space.roadmap.core.rule.Sketch.need;
import static space.roadmap.core.rule.Sketch.objective;
import static space.roadmap.core.rule.Sketch.organization;
import static space.roadmap.core.rule.Sketch.phase;
import static space.roadmap.core.rule.Sketch.technology;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Fix;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Value;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.Decision;
import space.roadmap.core.model.DecisionOption;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.MissionType;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Provision;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.core.rule.Sketch;

class ReferenceRulesTest {
  @Test
  void reportsAnUnresolvedReferenceAtTheValueWithTheNearestName() {
    assertThat(findings(organization("esa"), mission("m", it -> it.lead(Id.of("eas")))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code().id()).isEqualTo("structure.unresolved-reference");
              assertThat(finding.message())
                  .isEqualTo("nothing has the id 'eas'; an organization is meant here");
              assertThat(finding.entity()).contains("m");
              assertThat(finding.attribute()).contains("lead");
              assertThat(finding.hint()).contains("did you mean 'esa'?");
              assertThat(finding.fix()).map(Fix::title).contains("write 'esa'");
            });
  }

  @Test
  void suggestsOnlyWhatMayStandThere() {
    assertThat(findings(destination("esa"), mission("m", it -> it.lead(Id.of("eas")))))
        .singleElement()
        .satisfies(finding -> assertThat(finding.hint()).isEmpty());
  }

  @Test
  void reportsAnUnresolvedNeedAmongAlternatives() {
    assertThat(findings(capability("orion", it -> it), landing("m", "2030", need("orion", "orin"))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.attribute()).contains("needs[0].anyOf[1]");
              assertThat(finding.hint()).contains("did you mean 'orion'?");
            });
  }

  @Test
  void looksForWhatNeedsOfEveryKindName() {
    Mission mission =
        mission("m", it -> it.programme(Id.of("p")).phase(Id.of("q")).addObjectives(Id.of("o")))
            .withNeeds(
                need("tps").withMaturity(6),
                need("award#flex").withKind(NeedKind.DECISION),
                need("apophis").withKind(NeedKind.EVENT));
    assertThat(findings(mission))
        .extracting(finding -> finding.attribute().orElse(""))
        .containsExactlyInAnyOrder(
            "programme",
            "phase",
            "objectives[0]",
            "needs[0].anyOf[0]",
            "needs[1].anyOf[0]",
            "needs[2].anyOf[0]");
  }

  @Test
  void findsTheOptionsOfADecision() {
    Decision award =
        Decision.builder()
            .id(Id.of("award"))
            .name("Award")
            .addOptions(DecisionOption.builder().id("flex").build())
            .build();
    assertThat(codes(award, mission("m", it -> it.addNeeds(need("award#flex"))))).isEmpty();
    assertThat(findings(award, mission("m", it -> it.addNeeds(need("award#flax")))))
        .singleElement()
        .satisfies(finding -> assertThat(finding.hint()).contains("did you mean 'award#flex'?"));
  }

  @Test
  void isSilentAboutIdsInListsThatAreNotKnownYet() {
    Map<String, Value> decision = new LinkedHashMap<>();
    decision.put("id", new Value.Text("award"));
    RoadmapDraft draft =
        draft(landing("m", "2030", need("award#flex")))
            .extra("alliances", new Value.Array(List.of(new Value.Members(Extras.of(decision)))));
    assertThat(Sketch.findings(draft.build())).isEmpty();
  }

  @Test
  void isSilentAboutWhatCouldNotBeRead() {
    RoadmapDraft draft = draft(landing("m", "2030", need("orion"), need("orion#landing")));
    assertThat(Sketch.findings(draft.withhold(Id.of("orion")).build())).isEmpty();
  }

  @Test
  void reportsAReferenceToSomethingOfAnotherKind() {
    assertThat(findings(destination("moon"), mission("m", it -> it.lead(Id.of("moon")))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code().id()).isEqualTo("structure.wrong-kind");
              assertThat(finding.message())
                  .isEqualTo("'moon' is a destination; an organization is meant here");
              assertThat(finding.related().get(0).entity()).isEqualTo("moon");
            });
    assertThat(findings(organization("esa"), landing("m", "2030", need("esa"))))
        .extracting(Diagnostic::message)
        .containsExactly(
            "'esa' is an organization; a technology, a capability, a mission, a decision or an event"
                + " is meant here");
    assertThat(codes(organization("esa"), mission("m", it -> it.addObjectives(Id.of("esa")))))
        .containsExactly("structure.wrong-kind");
  }

  @Test
  void reportsAPartThatIsNotThere() {
    Entity base = landing("base", "2028");
    Entity relay =
        mission(
            "relay",
            it ->
                it.addMilestones(
                    milestone("launch", "../2028")
                        .withBasis(Basis.DERIVED)
                        .withDerivedFrom(Id.of("base#landng"))));
    assertThat(findings(base, relay))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code().id()).isEqualTo("structure.unresolved-part");
              assertThat(finding.message())
                  .isEqualTo("'base' has no part 'landng'; it has landing");
              assertThat(finding.attribute()).contains("milestones[0].derivedFrom");
              assertThat(finding.hint()).contains("did you mean 'base#landing'?");
              assertThat(finding.fix()).map(Fix::title).contains("write 'base#landing'");
            });
  }

  @Test
  void findsPartsOfEveryListThatHasKeys() {
    Entity provider =
        mission("m", it -> it.addProvides(Provision.builder().capability(Id.of("c")).build()));
    Entity owner =
        mission(
            "n", it -> it.addMilestones(milestone("launch", "2030").withDerivedFrom(Id.of("m#c"))));
    assertThat(codes(capability("c", it -> it), provider, owner)).isEmpty();
  }

  @Test
  void reportsMilestonesThatAreNotThere() {
    Entity lander = capability("lander", it -> it.addMilestones(milestone("docking", "2027")));
    Entity owner =
        landing("m", "2030", need("lander").withWhen("dokcing"), need("lander").withBy("launch"))
            .withProvides(
                Provision.builder().capability(Id.of("lander")).milestone("arrival").build());
    assertThat(findings("structure.unknown-milestone", lander, owner))
        .extracting(it -> it.attribute().orElse("") + ": " + it.message())
        .containsExactly(
            "needs[0].when: 'lander' has no milestone 'dokcing'; it has docking",
            "needs[1].by: 'm' has no milestone 'launch'; it has landing",
            "provides[0].milestone: 'lander' has no milestone 'arrival'; it has docking");
    assertThat(findings("structure.unknown-milestone", lander, owner).get(0).fix())
        .contains(Fix.set("m", "needs[0].when", "docking"));
  }

  @Test
  void looksForMilestonesThatPhasesObjectivesAndTechnologiesName() {
    Entity lander = capability("lander", it -> it.addMilestones(milestone("docking", "2027")));
    assertThat(
            findings(
                "structure.unknown-milestone",
                lander,
                phase("p", "2030/2031", it -> it.addNeeds(need("lander").withWhen("dokcing"))),
                objective("o", it -> it.addNeeds(need("lander").withBy("launch"))),
                technology("t", it -> it.addNeeds(need("lander").withWhen("docking")))))
        .extracting(it -> it.entity().orElse("") + ": " + it.message())
        .containsExactly(
            "p: 'lander' has no milestone 'dokcing'; it has docking",
            "o: 'o' has no milestone 'launch'; it has no milestones");
  }

  @Test
  void knowsMilestonesOfTheMissionAndOfTheCapabilityThatItProvides() {
    Entity lander = capability("lander", it -> it.addMilestones(milestone("docking", "2027")));
    Entity owner =
        landing("m", "2030")
            .withProvides(
                Provision.builder().capability(Id.of("lander")).milestone("docking").build());
    assertThat(codes(lander, owner)).isEmpty();
    assertThat(
            codes(
                lander,
                ((Mission) owner)
                    .withProvides(
                        Provision.builder()
                            .capability(Id.of("lander"))
                            .milestone("landing")
                            .build())))
        .isEmpty();
  }

  @Test
  void looksAtNothingThatIsKnownToResolve() {
    RoadmapDraft draft = draft(organization("esa"), mission("m", it -> it.lead(Id.of("esa"))));
    draft.refer(Id.of("esa"), EntityTypes.allowedKinds(MissionType.LEAD.type()));
    assertThat(draft.build().isResolved()).isTrue();
  }

  @Test
  void staysFastOnManyUnresolvedReferences() {
    RoadmapDraft draft = draft();
    for (int i = 0; i < 10_000; i++) {
      draft.add(
          EntityTypes.of(landing("m" + i, "2030")).orElseThrow(),
          landing("m" + i, "2030", need("mission-" + i)));
    }
    List<Diagnostic> findings = Sketch.findings(draft.build());
    assertThat(findings).hasSize(10_000);
    assertThat(findings.stream().filter(it -> it.hint().isPresent()).count())
        .isLessThanOrEqualTo(50);
  }
}

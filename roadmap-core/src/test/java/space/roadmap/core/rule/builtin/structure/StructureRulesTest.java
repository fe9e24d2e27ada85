package space.roadmap.core.rule.builtin.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.codes;
import static space.roadmap.core.rule.Sketch.destination;
import static space.roadmap.core.rule.Sketch.draft;
import static space.roadmap.core.rule.Sketch.findings;
import static space.roadmap.core.rule.Sketch.milestone;
import static space.roadmap.core.rule.Sketch.mission;
import static space.roadmap.core.rule.Sketch.organization;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import space.roadmap.core.diagnostic.Fix;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Mission;
import space.roadmap.core.rule.Sketch;

class StructureRulesTest {
  @Test
  void reportsEachFurtherEntityWithAnId() {
    assertThat(
            findings(
                organization("x"), destination("x"), mission("x", it -> it).withName("The third")))
        .satisfiesExactly(
            second -> {
              assertThat(second.code().id()).isEqualTo("structure.duplicate-id");
              assertThat(second.message())
                  .isEqualTo(
                      "the id 'x' is taken by the organization 'x'; the destination 'x' needs "
                          + "another one");
              assertThat(second.arguments()).containsEntry("occurrence", "2");
              assertThat(second.attribute()).contains("id");
            },
            third -> {
              assertThat(third.arguments()).containsEntry("occurrence", "3");
              assertThat(third.arguments()).containsEntry("second", "the mission 'The third'");
            });
  }

  @Test
  void reportsAnEntityThatIsThereTwice() {
    Mission mission = mission("x", it -> it);
    assertThat(codes(mission, mission)).containsExactly("structure.duplicate-id");
  }

  @Test
  void reportsTheIdOfTheRoadmapAndOfWhatCouldNotBeRead() {
    assertThat(findings(organization("r")))
        .extracting(it -> it.arguments().get("first"))
        .containsExactly("the roadmap 'R'");
    assertThat(
            Sketch.findings(
                draft()
                    .withhold(Id.of("x"))
                    .add(EntityTypes.of(organization("x")).orElseThrow(), organization("x"))
                    .build()))
        .extracting(it -> it.arguments().get("first"))
        .containsExactly("another entity");
  }

  @Test
  void reportsTwoMilestonesWithOneKey() {
    Mission mission =
        mission(
            "m", it -> it.addMilestones(milestone("launch", "2028"), milestone("launch", "2028")));
    assertThat(findings(mission))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code().id()).isEqualTo("structure.duplicate-part");
              assertThat(finding.attribute()).contains("milestones[1]");
              assertThat(finding.related().get(0).attribute()).contains("milestones[0]");
            });
    assertThat(
            codes(
                mission.withMilestones(
                    milestone("launch", "2028"), milestone("launch", "2028").withId("second"))))
        .isEmpty();
    assertThat(
            codes(
                mission.withMilestones(
                    Milestone.builder().words("once").build(),
                    Milestone.builder().words("twice").build())))
        .isEmpty();
  }

  @Test
  void reportsTwoOfManyMilestonesWithOneKey() {
    Milestone[] many =
        IntStream.range(0, 20)
            .mapToObj(i -> milestone("docking", "2030").withId("d" + i % 19))
            .toArray(Milestone[]::new);
    assertThat(findings(mission("m", it -> it.addMilestones(many))))
        .extracting(it -> it.attribute().orElse(""))
        .containsExactly("milestones[19]");
  }

  @Test
  void suggestsTheWordThatIsMeant() {
    assertThat(findings(mission("m", it -> it.addPurpose(Choice.of("landar")))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.INFO);
              assertThat(finding.message())
                  .isEqualTo("'landar' is no mission purpose that is known, and 'lander' is one");
              assertThat(finding.attribute()).contains("purpose[0]");
              assertThat(finding.hint()).contains("did you mean 'lander'?");
              assertThat(finding.fix()).map(Fix::title).contains("write 'lander'");
            });
  }

  @Test
  void keepsSilentAboutWordsOfOnesOwn() {
    assertThat(codes(mission("m", it -> it.addPurpose(Choice.of("asteroid-mining"))))).isEmpty();
  }

  @Test
  void looksAtEveryOpenVocabulary() {
    assertThat(
            findings(
                capability(
                    "c",
                    it ->
                        it.kind(Choice.of("launch-vehicel"))
                            .subarchitecture(Choice.of("habitatoin"))
                            .addMilestones(milestone("lanch", "2030")))))
        .extracting(it -> it.attribute().orElse(""))
        .containsExactly("kind", "milestones[0].type", "subarchitecture");
  }
}

package space.roadmap.core.rule.builtin.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.destination;
import static space.roadmap.core.rule.Sketch.milestone;
import static space.roadmap.core.rule.Sketch.mission;
import static space.roadmap.core.rule.Sketch.organization;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Partial;
import space.roadmap.core.model.Citation;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.Decision;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Event;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.MilestoneType;
import space.roadmap.core.model.Objective;
import space.roadmap.core.model.Programme;
import space.roadmap.core.model.Source;
import space.roadmap.core.model.Statement;
import space.roadmap.core.model.Technology;
import space.roadmap.core.rule.RuleProviders;
import space.roadmap.core.rule.RuleSet;
import space.roadmap.core.rule.Sketch;
import space.roadmap.core.rule.Validator;

class UnsourcedRuleTest {
  private static final Citation CITATION = Citation.builder().source(Id.<Source>of("plan")).build();

  private static List<Diagnostic> unsourced(Entity... entities) {
    return Sketch.found("evidence.unsourced", Sketch.roadmap(entities));
  }

  @Test
  void findsWhatCitesNothing() {
    assertThat(unsourced(mission("orbiter", it -> it)))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .isEqualTo(
                        "the mission 'orbiter' cites no source, so nobody can check what it says"));
  }

  @Test
  void findsEveryKindThatSaysSomethingOfTheWorld() {
    assertThat(
            unsourced(
                mission("m", it -> it),
                capability("c", it -> it),
                Objective.builder().id(Id.of("o")).name("o").build(),
                Technology.builder().id(Id.of("t")).name("t").build(),
                Programme.builder().id(Id.of("p")).name("p").build(),
                Decision.builder().id(Id.of("d")).name("d").build(),
                Event.builder().id(Id.of("e")).name("e").build(),
                organization("agency"),
                destination("moon")))
        .extracting(finding -> finding.entity().orElse(""))
        .containsExactly("p", "o", "t", "c", "m", "d", "e");
  }

  @Test
  void takesOneSourceAnywhereForEnough() {
    Contribution contribution = Contribution.builder().addCitations(CITATION).build();
    Statement<Milestone> claim =
        Statement.<Milestone>builder()
            .values(Partial.empty(MilestoneType.TYPE))
            .source(Id.<Source>of("plan"))
            .build();
    Milestone claimed = milestone("launch", "2030").withClaims(List.of(claim));
    assertThat(
            unsourced(
                mission("a", it -> it.addCitations(CITATION)),
                mission("b", it -> it.addContributions(contribution)),
                mission("c", it -> it.addMilestones(claimed)),
                Objective.builder().id(Id.of("d")).name("d").addEditions(Id.of("ger-3")).build()))
        .isEmpty();
  }

  @Test
  void takesACitationWithoutASourceForNone() {
    Citation bare = Citation.builder().note("somebody said so").build();
    assertThat(unsourced(mission("a", it -> it.addCitations(bare)))).hasSize(1);
  }

  @Test
  void isGraverTheMoreIsAsked() {
    assertThat(severities("recommended")).isEmpty();
    assertThat(severities("strict")).containsExactly(Severity.WARNING);
    assertThat(severities("isecg")).containsExactly(Severity.ERROR);
  }

  private static List<Severity> severities(String ruleSet) {
    return Validator.of(RuleProviders.builtIn().rules())
        .with(RuleSet.named(ruleSet))
        .validate(Sketch.roadmap(mission("orbiter", it -> it)), Sketch.TODAY)
        .stream()
        .filter(finding -> finding.code().id().equals("evidence.unsourced"))
        .map(Diagnostic::severity)
        .toList();
  }
}

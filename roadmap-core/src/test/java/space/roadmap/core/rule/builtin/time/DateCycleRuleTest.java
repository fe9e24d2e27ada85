package space.roadmap.core.rule.builtin.time;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.mission;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Relative;
import space.roadmap.core.rule.Sketch;

class DateCycleRuleTest {
  private static Milestone launch(String to) {
    return Milestone.builder()
        .type(Choice.of("launch"))
        .relative(Relative.builder().to(Id.of(to)).build())
        .build();
  }

  private static Mission following(String id, String to) {
    return mission(id, it -> it.addMilestones(launch(to)));
  }

  private static List<Diagnostic> cycles(Entity... entities) {
    return Sketch.findings("time.date-cycle", entities);
  }

  @Test
  void tellsTheWayRoundOnceFromTheFirstInTheDocument() {
    assertThat(
            cycles(
                following("x", "b#launch"),
                following("a", "b#launch"),
                following("b", "c"),
                following("c", "a#launch")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "dates follow each other in a circle: a#launch → b#launch → c → a#launch");
              assertThat(finding.entity()).contains("a");
              assertThat(finding.attribute()).contains("milestones[0].relative.to");
              assertThat(finding.related()).extracting(Related::entity).containsExactly("b", "c");
            });
  }

  @Test
  void tellsOfEveryCircle() {
    Dated self = Dated.builder().derivedFrom(Id.<Entity>of("tug")).build();
    assertThat(
            cycles(
                capability("tug", it -> it.availableFrom(self)),
                following("a", "b"),
                following("b", "a"),
                following("c", "c")))
        .extracting(Diagnostic::message)
        .containsExactly(
            "dates follow each other in a circle: tug → tug",
            "dates follow each other in a circle: a → b → a",
            "dates follow each other in a circle: c → c");
  }

  @Test
  void isSilentAboutChainsThatEnd() {
    Milestone landing = launch("a").withType(Choice.of("landing"));
    assertThat(
            cycles(
                mission("a", it -> it.addMilestones(Sketch.milestone("launch", "2030"), landing)),
                following("b", "a#landing"),
                following("c", "nobody")))
        .isEmpty();
  }

  @Test
  void isSilentWhereOneOfThemHasHappened() {
    Milestone actual =
        Sketch.milestone("launch", "2025")
            .withBasis(Basis.ACTUAL)
            .withDerivedFrom(Optional.of(Id.<Entity>of("b")));
    assertThat(cycles(mission("a", it -> it.addMilestones(actual)), following("b", "a"))).isEmpty();
  }

  @Test
  void goesRoundACircleOfAnyLength() {
    Entity[] missions = new Entity[5_000];
    for (int i = 0; i < missions.length; i++) {
      missions[i] = following("m" + i, "m" + (i + 1) % missions.length);
    }
    assertThat(cycles(missions))
        .extracting(Diagnostic::message)
        .singleElement()
        .asString()
        .contains("m0 → m1 →")
        .contains("4992 more");
  }
}

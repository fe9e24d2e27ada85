package space.roadmap.core.rule.builtin.time;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.available;
import static space.roadmap.core.rule.Sketch.derived;
import static space.roadmap.core.rule.Sketch.milestone;
import static space.roadmap.core.rule.Sketch.mission;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Relative;
import space.roadmap.core.rule.Sketch;
import space.roadmap.core.time.Lag;

class MilestoneOrderRuleTest {
  private static List<Diagnostic> order(Milestone... milestones) {
    return Sketch.findings(
        "time.milestone-order", mission("m", it -> it.addMilestones(milestones)));
  }

  @Test
  void findsALandingBeforeTheLaunch() {
    assertThat(order(milestone("launch", "2030-03"), milestone("landing", "2029")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "landing of m is on 2029-12-31 at the latest, before its launch, which is on "
                          + "2030-03-01 at the earliest: certainly out of order by at least 2 "
                          + "months");
              assertThat(finding.attribute()).contains("milestones[1]");
              assertThat(finding.related().get(0).attribute()).contains("milestones[0]");
            });
  }

  @Test
  void isSilentWhereTheDatesMayBeInOrder() {
    assertThat(order(milestone("launch", "2030"), milestone("landing", "2030"))).isEmpty();
    assertThat(order(milestone("launch", "2030/2032"), milestone("landing", "2029/2031")))
        .isEmpty();
    assertThat(order(milestone("launch", "../2030"), milestone("landing", "2020"))).isEmpty();
    assertThat(order(milestone("launch", "2030"), milestone("landing", "2020/.."))).isEmpty();
  }

  @Test
  void findsWhatComesBeforeTheLaunchWhereverItIsListed() {
    assertThat(order(milestone("landing", "2029"), milestone("launch", "2030")))
        .extracting(finding -> finding.attribute().orElse(""))
        .containsExactly("milestones[0]");
    assertThat(order(milestone("end", "2029"), milestone("docking", "2030"))).hasSize(1);
  }

  @Test
  void takesTheListWhereMissionsDiffer() {
    assertThat(
            order(
                milestone("launch", "2020-11"),
                milestone("landing", "2020-12-01"),
                milestone("docking", "2020-12-05"),
                milestone("return", "2020-12-16")))
        .isEmpty();
    assertThat(
            order(
                milestone("return", "2020"),
                milestone("flyby", "2026"),
                milestone("flyby", "2019")))
        .isEmpty();
  }

  @Test
  void comparesWithTheFirstOfSeveralLaunches() {
    Milestone first = milestone("launch", "2028").withId("first");
    Milestone second = milestone("launch", "2030").withId("second");
    assertThat(order(first, milestone("docking", "2029"), second)).isEmpty();
    assertThat(order(first, milestone("docking", "2027"), second)).hasSize(1);
  }

  @Test
  void takesNoEvidenceFromDerivedDatesOrUnknownWords() {
    assertThat(order(milestone("launch", "2030"), derived("landing", "2029"))).isEmpty();
    assertThat(order(milestone("launch", "2030"), milestone("ascent", "2029"))).isEmpty();
  }

  @Test
  void staysFastOnManyMilestones() {
    Milestone[] many = new Milestone[20_000];
    for (int i = 0; i < many.length; i++) {
      many[i] = milestone(i % 2 == 0 ? "docking" : "undocking", "2030").withId("m" + i);
    }
    many[0] = milestone("launch", "2031");
    assertThat(order(many)).isNotEmpty();
  }

  @Test
  void tellsWhichDateIsCalculated() {
    Milestone landing =
        milestone("landing", "2031")
            .withRelative(Relative.builder().to(Id.of("other")).lag(Lag.parse("-P1Y")).build());
    assertThat(
            Sketch.findings(
                "time.milestone-order",
                available("other", "2029"),
                mission("m", it -> it.addMilestones(milestone("launch", "2030"), landing))))
        .extracting(Diagnostic::message)
        .containsExactly(
            "landing of m is calculated to be on 2028-12-31 at the latest, before its launch, which"
                + " is on 2030-01-01 at the earliest: certainly out of order by at least 1 year");
  }
}

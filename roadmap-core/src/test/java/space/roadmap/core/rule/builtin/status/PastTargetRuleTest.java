package space.roadmap.core.rule.builtin.status;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.available;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.dated;
import static space.roadmap.core.rule.Sketch.derived;
import static space.roadmap.core.rule.Sketch.milestone;
import static space.roadmap.core.rule.Sketch.mission;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Status;
import space.roadmap.core.rule.Sketch;
import space.roadmap.core.time.Period;

class PastTargetRuleTest {
  private static List<Diagnostic> past(Entity... entities) {
    return Sketch.findings("status.past-target", entities);
  }

  private static Mission planned(Milestone... milestones) {
    return mission("m", it -> it.status(Status.PLANNED).addMilestones(milestones));
  }

  @Test
  void saysHowLongAgoItWas() {
    assertThat(past(planned(milestone("launch", "2025"))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "m is still planned, and its launch was due by 2025-12-31 at the latest, "
                          + "5 months ago");
              assertThat(finding.attribute()).contains("milestones[0]");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026", "2026-06-01", "2027", "2020/..", "../.."})
  void isSilentWhileTheLastDayIsNotOver(String date) {
    assertThat(past(planned(milestone("launch", date)))).isEmpty();
  }

  @Test
  void beginsTheDayAfter() {
    assertThat(past(planned(milestone("launch", "2026-05-31")))).hasSize(1);
    assertThat(past(planned(milestone("launch", "../2026-05-31")))).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void asksOnlyThoseThatAreStillToCome(Status status) {
    boolean toCome = status.compareTo(Status.IN_TEST) <= 0;
    assertThat(past(planned(milestone("launch", "2020")).withStatus(status)))
        .hasSize(toCome ? 1 : 0);
  }

  @Test
  void isSilentAboutWhatHappenedWhatIsDerivedAndWhatComesBefore() {
    assertThat(
            past(
                planned(
                    milestone("launch", "2020").withBasis(Basis.ACTUAL),
                    derived("landing", "2021"),
                    milestone("approval", "2019"),
                    Milestone.builder().words("some day").build())))
        .isEmpty();
  }

  @Test
  void looksAtPeriodsAndAvailability() {
    Mission campaign =
        planned().withPeriod(DatedPeriod.builder().date(Period.parse("2020/2024")).build());
    assertThat(past(campaign))
        .extracting(finding -> finding.attribute().orElse(""))
        .containsExactly("period");
    assertThat(past(available("c", "2024").withStatus(Status.IN_DEVELOPMENT)))
        .extracting(Diagnostic::message)
        .containsExactly(
            "c is still in development, and its availability was due by 2024-12-31 at the latest, "
                + "1 year and 5 months ago");
    assertThat(past(capability("c", it -> it.status(Status.PLANNED)))).isEmpty();
  }

  @Test
  void isSilentAboutPeriodsThatHaveEnded() {
    Dated ended = dated("2024").withBasis(Basis.ACTUAL);
    Mission campaign = planned().withPeriod(DatedPeriod.builder().end(dated("2024")).build());
    assertThat(past(campaign)).hasSize(1);
    assertThat(past(campaign.withPeriod(DatedPeriod.builder().end(ended).build()))).isEmpty();
  }
}

package space.roadmap.core.rule.builtin.status;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.milestone;
import static space.roadmap.core.rule.Sketch.mission;
import static space.roadmap.core.rule.Sketch.need;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.ContributionRole;
import space.roadmap.core.model.ContributionStatus;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Status;
import space.roadmap.core.rule.Sketch;
import space.roadmap.core.time.Period;

class ContributionStoppedRuleTest {
  private static List<Diagnostic> touched(Entity... entities) {
    return Sketch.findings("status.contribution-stopped", entities);
  }

  private static final Contribution GIVEN =
      Contribution.builder().organization(Id.of("csa")).role(ContributionRole.PARTNER).build();

  private static Capability station(Status status, Contribution contribution) {
    return capability("station", it -> it.status(status).addContributions(contribution));
  }

  @Test
  void namesWhoGivesToWhatAndTheWay() {
    Entity launcher = capability("launcher", it -> it.status(Status.CANCELLED));
    Entity station = station(Status.PLANNED, GIVEN).withNeeds(need("launcher"));
    assertThat(touched(launcher, station))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "csa (partner) contributes to station, which needs launcher, which is"
                          + " cancelled");
              assertThat(finding.attribute()).contains("contributions[0]");
              assertThat(finding.severity()).isEqualTo(Severity.INFO);
              assertThat(finding.related())
                  .contains(Related.to("launcher", "status", "is cancelled"));
            });
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void isAWarningWhereTheHostItselfHasBeenStopped(Status status) {
    boolean stopped =
        switch (status) {
          case PAUSED, GROUNDED, CANCELLED -> true;
          default -> false;
        };
    assertThat(touched(station(status, GIVEN)))
        .extracting(Diagnostic::severity)
        .isEqualTo(stopped ? List.of(Severity.WARNING) : List.of());
  }

  @ParameterizedTest
  @CsvSource({"AGREED, 1", "PROPOSED, 1", "CANDIDATE, 0", "OPEN, 0", "ENDED, 0", "PAUSED, 0"})
  void asksOnlyWhatIsGiven(ContributionStatus status, int findings) {
    assertThat(touched(station(Status.PAUSED, GIVEN.withStatus(status)))).hasSize(findings);
  }

  @Test
  void isSilentAboutOpenSlotsAndWhatIsOver() {
    Contribution slot = Contribution.builder().role(ContributionRole.PARTNER).build();
    assertThat(touched(station(Status.PAUSED, slot))).isEmpty();
    DatedPeriod over = DatedPeriod.builder().date(Period.parse("2019/2024")).build();
    assertThat(touched(station(Status.PAUSED, GIVEN.withPeriod(over)))).isEmpty();
    DatedPeriod lasting = DatedPeriod.builder().date(Period.parse("2019/2027")).build();
    assertThat(touched(station(Status.PAUSED, GIVEN.withPeriod(lasting)))).hasSize(1);
  }

  @Test
  void isSilentAboutHostsOfUnknownStatus() {
    Entity launcher = capability("launcher", it -> it.status(Status.CANCELLED));
    Entity host = mission("m", it -> it.addContributions(GIVEN).addNeeds(need("launcher")));
    assertThat(touched(launcher, host)).isEmpty();
  }

  @Test
  void namesTheWorstItemThatIsStoppedWhileTheHostGoesOn() {
    Entity host =
        station(Status.PLANNED, GIVEN.withItems(List.of(Id.of("x"), Id.of("arm"), Id.of("ring"))));
    Entity arm = capability("arm", it -> it.status(Status.PAUSED));
    Entity ring = capability("ring", it -> it.status(Status.CANCELLED));
    assertThat(touched(host, arm, ring))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo("csa (partner) contributes to station with ring, which is cancelled");
              assertThat(finding.attribute()).contains("contributions[0].items[2]");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            });
    Entity retired = capability("arm", it -> it.status(Status.RETIRED));
    assertThat(touched(host, retired)).isEmpty();
  }

  @Test
  void isSilentAboutItemsThatWereUsedForAStartInThePast() {
    Mission orbiter =
        mission(
            "orbiter",
            it ->
                it.status(Status.OPERATING)
                    .addMilestones(milestone("launch", "2025"))
                    .addContributions(GIVEN.withItems(List.of(Id.of("launcher")))));
    Entity launcher = capability("launcher", it -> it.status(Status.GROUNDED));
    assertThat(touched(orbiter, launcher)).isEmpty();
    assertThat(touched(orbiter.withMilestones(milestone("launch", "2027")), launcher)).hasSize(1);
  }

  @Test
  void findsOneThingInAContributionToAHostThatIsStoppedWithItsItems() {
    Entity host = station(Status.PAUSED, GIVEN.withItems(List.of(Id.of("arm"))));
    Entity arm = capability("arm", it -> it.status(Status.PAUSED));
    assertThat(touched(host, arm))
        .extracting(Diagnostic::message)
        .containsExactly("csa (partner) contributes to station, which is paused");
  }
}

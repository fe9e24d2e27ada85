package space.roadmap.core.rule.builtin.status;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.landing;
import static space.roadmap.core.rule.Sketch.milestone;
import static space.roadmap.core.rule.Sketch.mission;
import static space.roadmap.core.rule.Sketch.need;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Provision;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.Strength;
import space.roadmap.core.rule.Sketch;

class NeedStoppedRuleTest {
  private static List<Diagnostic> stopped(Entity... entities) {
    return Sketch.findings("status.need-stopped", entities);
  }

  private static Capability launcher(Status status) {
    return capability("launcher", it -> it.status(status));
  }

  private static final Mission PLANNED =
      mission("m", it -> it.status(Status.PLANNED).addNeeds(need("launcher")));

  @ParameterizedTest
  @CsvSource({
    "CANCELLED, HARD, ERROR",
    "RETIRED, HARD, ERROR",
    "PAUSED, HARD, WARNING",
    "GROUNDED, HARD, WARNING",
    "CANCELLED, SOFT, WARNING",
    "PAUSED, SOFT, INFO"
  })
  void isAsGraveAsTheStopAndTheNeed(Status status, Strength strength, Severity severity) {
    Entity owner = PLANNED.withNeeds(need("launcher").withStrength(strength));
    assertThat(stopped(launcher(status), owner))
        .extracting(Diagnostic::severity)
        .containsExactly(severity);
  }

  @Test
  void namesBothStatuses() {
    assertThat(stopped(launcher(Status.CANCELLED), PLANNED.withStatus(Status.IN_DEVELOPMENT)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo("m is in development and needs launcher, which is cancelled");
              assertThat(finding.attribute()).contains("needs[0]");
              assertThat(finding.related().get(0).attribute()).contains("status");
            });
  }

  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      names = {"PAUSED", "GROUNDED", "CANCELLED", "RETIRED"},
      mode = EnumSource.Mode.EXCLUDE)
  void isSilentAboutWhatHasNotBeenStopped(Status status) {
    assertThat(stopped(launcher(status), PLANNED)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      names = {"COMPLETED", "PAUSED", "GROUNDED", "CANCELLED", "RETIRED", "SUPERSEDED"})
  void isSilentAboutOwnersThatDoNotGoOn(Status status) {
    assertThat(stopped(launcher(Status.CANCELLED), PLANNED.withStatus(status))).isEmpty();
  }

  @Test
  void isSilentAboutOwnersOfUnknownStatus() {
    assertThat(stopped(launcher(Status.CANCELLED), landing("m", "2030", need("launcher"))))
        .isEmpty();
  }

  @Test
  void isStoppedByAnAlternativeThatGoesOn() {
    Entity other = capability("other", it -> it.status(Status.PLANNED));
    assertThat(
            stopped(
                launcher(Status.CANCELLED), other, PLANNED.withNeeds(need("launcher", "other"))))
        .isEmpty();
    Entity paused = capability("other", it -> it.status(Status.PAUSED));
    assertThat(
            stopped(
                launcher(Status.CANCELLED), paused, PLANNED.withNeeds(need("launcher", "other"))))
        .extracting(Diagnostic::message)
        .containsExactly(
            "m is planned and needs one of launcher, other, of which none goes on, not even "
                + "other, which is paused");
  }

  @Test
  void asksAContinuousNeedForEnoughThatGoOn() {
    Entity one = capability("one", it -> it.status(Status.OPERATING));
    Entity two = capability("two", it -> it.status(Status.RETIRED));
    Entity owner =
        PLANNED.withNeeds(need("one", "two").withKind(NeedKind.CONTINUOUS).withAtLeast(2));
    assertThat(stopped(one, two, owner)).hasSize(1);
    assertThat(
            stopped(one, two, PLANNED.withNeeds(need("one", "two").withKind(NeedKind.CONTINUOUS))))
        .isEmpty();
  }

  @Test
  void isSilentAboutUsesInThePast() {
    Mission orbiter =
        mission(
            "m",
            it ->
                it.status(Status.OPERATING)
                    .addMilestones(milestone("launch", "2020"))
                    .addNeeds(need("launcher")));
    assertThat(stopped(launcher(Status.RETIRED), orbiter)).isEmpty();
    assertThat(stopped(launcher(Status.RETIRED), orbiter.withStatus(Status.PLANNED))).hasSize(1);
    assertThat(
            stopped(
                launcher(Status.RETIRED), orbiter.withMilestones(milestone("launch", "2026-07"))))
        .hasSize(1);
  }

  @Test
  void keepsTheResultsOfRetiredMissions() {
    Entity scout = mission("scout", it -> it.status(Status.RETIRED));
    assertThat(stopped(scout, PLANNED.withNeeds(need("scout")))).isEmpty();
    Entity cancelled = mission("scout", it -> it.status(Status.CANCELLED));
    assertThat(stopped(cancelled, PLANNED.withNeeds(need("scout")))).hasSize(1);
  }

  @Test
  void saysNothingOfWhatTheMissionProvides() {
    assertThat(
            stopped(
                launcher(Status.GROUNDED),
                PLANNED.withProvides(Provision.builder().capability(Id.of("launcher")).build())))
        .isEmpty();
  }
}

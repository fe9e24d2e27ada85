package space.roadmap.core.rule.builtin.status;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.model.NeedKind.CONDITION;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.landing;
import static space.roadmap.core.rule.Sketch.milestone;
import static space.roadmap.core.rule.Sketch.mission;
import static space.roadmap.core.rule.Sketch.need;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Provision;
import space.roadmap.core.model.Roadmap;
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
  void saysOfHowManyTooFewGoOn() {
    Entity one = capability("one", it -> it.status(Status.OPERATING));
    Entity two = capability("two", it -> it.status(Status.RETIRED));
    Entity owner =
        PLANNED.withNeeds(need("one", "two").withKind(NeedKind.CONTINUOUS).withAtLeast(2));
    assertThat(stopped(one, two, owner))
        .extracting(Diagnostic::message)
        .containsExactly(
            "m is planned and needs 2 of one, two, of which too few go on without two, which is"
                + " retired");
  }

  @Test
  void namesTheWayToWhatHasBeenStopped() {
    Entity a = capability("a", it -> it.addNeeds(need("b", "other")));
    Entity b = capability("b", it -> it.partOf(Id.of("station")));
    Entity other = capability("other", it -> it.status(Status.CANCELLED));
    Entity station = capability("station", it -> it.status(Status.PAUSED));
    assertThat(stopped(a, b, other, station, PLANNED.withNeeds(need("a"))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "m is planned and needs a, which, for want of another, needs b, which is part"
                          + " of station, which is paused");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.related())
                  .containsExactly(
                      Related.to("a", "needs[0]", "needs b"),
                      Related.to("station", "status", "is paused"));
            });
  }

  @Test
  void isAsGraveAsTheWorstOfItsCauses() {
    Entity module = capability("module", it -> it.status(Status.PAUSED).addNeeds(need("launcher")));
    Entity user = PLANNED.withNeeds(need("module"));
    assertThat(stopped(launcher(Status.CANCELLED), module, user))
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.ERROR);
    assertThat(stopped(launcher(Status.GROUNDED), module, user))
        .extracting(Diagnostic::message)
        .containsExactly("m is planned and needs module, which is paused");
  }

  @Test
  void doesNotFollowSoftNeeds() {
    Entity tug = capability("tug", it -> it.addNeeds(need("launcher").withStrength(Strength.SOFT)));
    Entity decided = capability("tug", it -> it.addNeeds(need("launcher").withKind(CONDITION)));
    for (Entity middle : List.of(tug, decided)) {
      assertThat(stopped(launcher(Status.CANCELLED), middle, PLANNED.withNeeds(need("tug"))))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      names = {"COMPLETED", "SUPERSEDED"})
  void doesNotPassThroughWhatHasHadWhatItNeeded(Status status) {
    Entity tug = capability("tug", it -> it.status(status).addNeeds(need("launcher")));
    assertThat(stopped(launcher(Status.CANCELLED), tug, PLANNED.withNeeds(need("tug")))).isEmpty();
  }

  @Test
  void passesThroughMissionsOfWhichNothingIsOver() {
    Mission first = mission("first", it -> it.addNeeds(need("launcher")));
    Entity owner = PLANNED.withNeeds(need("first"));
    assertThat(stopped(launcher(Status.CANCELLED), first, owner)).hasSize(1);
    Entity flown = first.withMilestones(milestone("launch", "2020"));
    assertThat(stopped(launcher(Status.CANCELLED), flown, owner)).isEmpty();
    assertThat(
            stopped(
                launcher(Status.CANCELLED), ((Mission) flown).withStatus(Status.OPERATING), owner))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"docking, 0", "landing, 1", "'', 1", "unknown, 1"})
  void countsOnlyWhatIsNeededUpToTheMilestoneThatCounts(String when, int findings) {
    Capability lander =
        capability(
            "lander",
            it ->
                it.addMilestones(milestone("docking", "2027"), milestone("landing", "2028"))
                    .addNeeds(need("launcher").withBy("landing")));
    Need need = when.isEmpty() ? need("lander") : need("lander").withWhen(when);
    assertThat(stopped(launcher(Status.CANCELLED), lander, PLANNED.withNeeds(need)))
        .hasSize(findings);
    assertThat(
            stopped(
                launcher(Status.CANCELLED),
                lander.withStatus(Status.PAUSED),
                PLANNED.withNeeds(need)))
        .hasSize(1);
  }

  @Test
  void isSilentAboutWhatHasHappened() {
    Milestone launch = milestone("launch", "2025-05").withBasis(Basis.ACTUAL);
    Mission scout = mission("scout", it -> it.status(Status.CANCELLED).addMilestones(launch));
    assertThat(stopped(scout, PLANNED.withNeeds(need("scout#launch")))).isEmpty();
    assertThat(stopped(scout, PLANNED.withNeeds(need("scout").withWhen("launch")))).isEmpty();
    assertThat(stopped(scout, PLANNED.withNeeds(need("scout")))).hasSize(1);
    Mission tested = PLANNED.withMilestones(launch).withNeeds(need("launcher").withBy("launch"));
    assertThat(stopped(launcher(Status.RETIRED), tested)).isEmpty();
    assertThat(
            stopped(
                launcher(Status.RETIRED), tested.withMilestones(milestone("launch", "2025-05"))))
        .hasSize(1);
  }

  @Test
  void isSilentWhereATargetIsNotKnown() {
    assertThat(stopped(launcher(Status.CANCELLED), PLANNED.withNeeds(need("launcher", "lancher"))))
        .isEmpty();
  }

  @Test
  void leavesOutNeedsThatFailOnlyByTheOwnerItself() {
    Entity x =
        capability("x", it -> it.status(Status.PLANNED).addNeeds(need("a"), need("launcher")));
    Entity a = capability("a", it -> it.status(Status.PLANNED).addNeeds(need("x")));
    assertThat(stopped(x, a, launcher(Status.PAUSED)))
        .extracting(Diagnostic::message)
        .containsExactly(
            "x is planned and needs launcher, which is paused",
            "a is planned and needs x, which needs launcher, which is paused");
  }

  @Test
  void isSilentAboutCirclesOfWhichNothingIsStopped() {
    Entity a = capability("a", it -> it.status(Status.PLANNED).addNeeds(need("b")));
    Entity b = capability("b", it -> it.status(Status.PLANNED).addNeeds(need("a")));
    assertThat(stopped(a, b, launcher(Status.CANCELLED))).isEmpty();
  }

  @Test
  void followsLongWaysAndShortensThem() {
    Entity[] chain = new Entity[100_000];
    chain[0] = capability("c0", it -> it.status(Status.CANCELLED));
    for (int i = 1; i < chain.length; i++) {
      Need need = need("c" + (i - 1));
      chain[i] = capability("c" + i, it -> it.addNeeds(need));
    }
    String last = "c" + (chain.length - 1);
    List<Entity> all = new ArrayList<>(List.of(chain));
    all.add(PLANNED.withNeeds(need(last)));
    Collections.reverse(all);
    assertThat(stopped(all.toArray(Entity[]::new)))
        .singleElement()
        .extracting(Diagnostic::message)
        .asString()
        .startsWith("m is planned and needs c99999, which needs c99998, which needs c99997, ")
        .endsWith(", which hangs, by 99993 more steps, on c0, which is cancelled");
  }

  @Test
  void followsManyCircles() {
    int pairs = 50_000;
    List<Entity> all = new ArrayList<>();
    for (int i = 0; i < pairs; i++) {
      Need one = need("one" + i);
      Need other = need("other" + i);
      all.add(
          capability("one" + i, it -> it.status(Status.PLANNED).addNeeds(other, need("launcher"))));
      all.add(capability("other" + i, it -> it.status(Status.PLANNED).addNeeds(one)));
    }
    all.add(launcher(Status.CANCELLED));
    Roadmap roadmap = Sketch.roadmap(all.toArray(Entity[]::new));
    assertThat(Sketch.found("status.need-stopped", roadmap))
        .hasSize(2 * pairs)
        .extracting(Diagnostic::message)
        .contains(
            "one7 is planned and needs launcher, which is cancelled",
            "other7 is planned and needs one7, which needs launcher, which is cancelled");
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

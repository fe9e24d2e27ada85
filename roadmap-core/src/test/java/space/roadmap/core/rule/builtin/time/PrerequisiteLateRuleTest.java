package space.roadmap.core.rule.builtin.time;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.available;
import static space.roadmap.core.rule.Sketch.landing;
import static space.roadmap.core.rule.Sketch.milestone;
import static space.roadmap.core.rule.Sketch.mission;
import static space.roadmap.core.rule.Sketch.need;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.LinkType;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Provision;
import space.roadmap.core.rule.Sketch;
import space.roadmap.core.time.Period;

class PrerequisiteLateRuleTest {
  private static List<String> verdicts(Entity... entities) {
    return Sketch.findings("time.prerequisite-late", entities).stream()
        .map(it -> it.arguments().get("late"))
        .toList();
  }

  private static Mission lasting(String id, String period) {
    return mission(id, it -> it.period(DatedPeriod.builder().date(Period.parse(period)).build()));
  }

  @Test
  void showsItsArithmetic() {
    assertThat(
            Sketch.findings(
                "time.prerequisite-late",
                landing("scout", "2029-03"),
                landing("base", "2028", need("scout"))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "base needs scout: needed by 2028-12-31 at the latest, done on 2029-03-01 at "
                          + "the earliest: certainly late by at least 2 months");
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            });
  }

  @Test
  void countsTheLaterOfDatesThatContradictEachOther() {
    Mission scout =
        mission(
            "scout",
            it -> it.addMilestones(milestone("landing", "2032/.."), milestone("end", "2025")));
    assertThat(verdicts(scout, landing("base", "2028", need("scout"))))
        .containsExactly("certainly late by at least 3 years");
    assertThat(verdicts(scout, landing("a", "2020"), landing("base", "2028", need("scout", "a"))))
        .isEmpty();
  }

  @Test
  void isSilentInTheSameYear() {
    assertThat(verdicts(landing("a", "2028"), landing("b", "2028", need("a")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"FS, 1", "SS, 0", "FF, 0", "SF, 0"})
  void followsTheTypeOfTheNeed(LinkType type, int findings) {
    Entity target =
        mission(
            "a", it -> it.addMilestones(milestone("launch", "2029"), milestone("return", "2032")));
    Entity owner =
        mission(
            "b",
            it ->
                it.addMilestones(milestone("launch", "2030"), milestone("return", "2033"))
                    .addNeeds(need("a").withType(type)));
    assertThat(verdicts(target, owner)).hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource({"FS, 1", "SS, 1", "FF, 1", "SF, 0"})
  void followsTheTypeOfTheNeedAmongLaterTargets(LinkType type, int findings) {
    Entity target =
        mission(
            "a", it -> it.addMilestones(milestone("launch", "2031"), milestone("return", "2034")));
    Entity owner =
        mission(
            "b",
            it ->
                it.addMilestones(milestone("launch", "2030"), milestone("return", "2032"))
                    .addNeeds(need("a").withType(type)));
    assertThat(verdicts(target, owner)).hasSize(findings);
  }

  @Test
  void takesTheEndOfAPeriodAsTheFinish() {
    assertThat(verdicts(lasting("station", "2000/2030"), landing("m", "2029", need("station"))))
        .containsExactly("certainly late by at least 1 day");
    assertThat(verdicts(lasting("station", "2000/.."), landing("m", "2029", need("station"))))
        .isEmpty();
    assertThat(
            verdicts(landing("scout", "2027"), lasting("b", "2026/2030").withNeeds(need("scout"))))
        .containsExactly("certainly late by at least 1 day");
  }

  @Test
  void waitsForTheLastMilestoneEvenIfItHasNoDate() {
    Milestone undated = Milestone.builder().type(milestone("landing", "2028").type()).build();
    Entity target = mission("a", it -> it.addMilestones(milestone("launch", "2027/2032"), undated));
    assertThat(verdicts(target, landing("b", "2030", need("a")))).isEmpty();
    Entity late = mission("a", it -> it.addMilestones(milestone("launch", "2031"), undated));
    assertThat(verdicts(late, landing("b", "2030", need("a"))))
        .containsExactly("certainly late by at least 1 day");
  }

  @Test
  void takesThePossibleStartOfATargetWithoutAKnownFinish() {
    Milestone undated = Milestone.builder().type(milestone("return", "2028").type()).build();
    Entity target = mission("a", it -> it.addMilestones(milestone("launch", "2030/2035"), undated));
    assertThat(verdicts(target, landing("b", "2032", need("a").withType(LinkType.SS))))
        .containsExactly("possibly late by up to 3 years");
  }

  @Test
  void isMilderForPrecursors() {
    assertThat(
            Sketch.findings(
                "time.prerequisite-late",
                landing("scout", "2029"),
                landing("base", "2028", need("scout").withKind(NeedKind.PRECURSOR))))
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void asksOfARideOnlyThatTheDatesDoNotExcludeEachOther() {
    Entity rider = landing("rider", "2027-11", need("host").withKind(NeedKind.RIDE));
    assertThat(verdicts(landing("host", "2027"), rider)).isEmpty();
    assertThat(verdicts(landing("host", "2028"), rider)).hasSize(1);
  }

  @Test
  void isToldOnceWhereTheMissionDeliversALateCapability() {
    Entity rover = available("rover", "2031/2032");
    Entity delivery =
        landing("delivery", "2031/2032")
            .withProvides(Provision.builder().capability(Id.of("rover")).build());
    assertThat(
            Sketch.codes(rover, delivery, landing("m", "2032-03", need("delivery"), need("rover"))))
        .containsExactly("time.capability-late");
    assertThat(Sketch.codes(rover, delivery, landing("m", "2032-03", need("delivery"))))
        .containsExactly("time.prerequisite-late");
  }

  @Test
  void takesBoundsOfAnyYear() {
    assertThat(verdicts(landing("a", "Y999999999"), landing("b", "2030", need("a")))).hasSize(1);
    assertThat(verdicts(landing("a", "2030"), landing("b", "Y-999999999", need("a")))).hasSize(1);
  }
}

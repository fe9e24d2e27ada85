package space.roadmap.core.rule.builtin.time;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.dated;
import static space.roadmap.core.rule.Sketch.decision;
import static space.roadmap.core.rule.Sketch.event;
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
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.DecisionOption;
import space.roadmap.core.model.DecisionStatus;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.LinkType;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.Status;
import space.roadmap.core.rule.Sketch;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.Lag;

class DecisionAndEventRulesTest {
  private static final Entity APOPHIS = event("apophis", "2029-04-13");

  private static List<Diagnostic> late(Entity... entities) {
    return Sketch.findings("time.decision-late", entities);
  }

  private static List<Diagnostic> missed(Entity... entities) {
    return Sketch.findings("time.event-passed", entities);
  }

  private static Entity due(String date) {
    return decision("d", it -> it.due(dated(date)).status(DecisionStatus.OPEN));
  }

  private static Entity escort(String arrival, Need need) {
    return mission(
        "escort",
        it ->
            it.addMilestones(milestone("launch", "2028"), milestone("arrival", arrival))
                .addNeeds(need));
  }

  @Test
  void showsTheArithmeticOfDecisions() {
    assertThat(late(due("2030-03/.."), landing("m", "2029", need("d"))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "m waits for d: needed by 2029-12-31 at the latest, due on 2030-03-01 at the "
                          + "earliest: certainly late by at least 2 months");
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.related().get(0).attribute()).contains("due");
            });
  }

  @Test
  void showsTheArithmeticOfEvents() {
    assertThat(missed(APOPHIS, escort("2029-06", need("apophis").withBy("arrival"))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "escort must not miss apophis: apophis on 2029-04-13 at the latest, arrival "
                          + "of escort on 2029-06-01 at the earliest: certainly missed by at least "
                          + "1 month");
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "2029, 2030, CERTAIN",
    "2029, 2029/2030, POSSIBLE",
    "2029, ../2030, POSSIBLE",
    "2029, 2029, IMPOSSIBLE",
    "2029, 2028, IMPOSSIBLE",
    "2029, 2029/.., IMPOSSIBLE",
    "2029/.., 2031, IMPOSSIBLE",
  })
  void tellsHowSurelyADecisionComesTooLate(String owner, String due, Certainty certainty) {
    assertThat(late(due(due), landing("m", owner, need("d"))))
        .extracting(Diagnostic::certainty)
        .containsExactlyElementsOf(
            certainty == Certainty.IMPOSSIBLE ? List.of() : List.of(certainty));
  }

  @ParameterizedTest
  @CsvSource({
    "2029-04-14, CERTAIN",
    "2029-04-13, IMPOSSIBLE",
    "2029, POSSIBLE",
    "2029-02, IMPOSSIBLE",
    "2029/.., IMPOSSIBLE",
    "../2029-05, POSSIBLE",
    "2030/.., CERTAIN",
  })
  void tellsHowSurelyAnEventIsMissed(String arrival, Certainty certainty) {
    assertThat(missed(APOPHIS, escort(arrival, need("apophis").withBy("arrival"))))
        .extracting(Diagnostic::certainty)
        .containsExactlyElementsOf(
            certainty == Certainty.IMPOSSIBLE ? List.of() : List.of(certainty));
  }

  @Test
  void takesTheDayOnWhichADecisionWasTakenBeforeThatOnWhichItIsDue() {
    Entity decided =
        decision("d", it -> it.due(dated("2027")).decided(dated("2030").withBasis(Basis.ACTUAL)));
    assertThat(late(decided, landing("m", "2029", need("d"))))
        .extracting(finding -> finding.arguments().get("decided"))
        .containsExactly("decided");
  }

  @Test
  void isSilentAboutDecisionsThatAreTakenDroppedOrDerived() {
    for (DecisionStatus status : List.of(DecisionStatus.DECIDED, DecisionStatus.DROPPED)) {
      Entity settled = decision("d", it -> it.due(dated("2030")).status(status));
      assertThat(late(settled, landing("m", "2029", need("d")))).isEmpty();
    }
    Entity derived = decision("d", it -> it.due(dated("2030").withBasis(Basis.DERIVED)));
    assertThat(late(derived, landing("m", "2029", need("d")))).isEmpty();
  }

  @Test
  void takesOptionsAndTheBestAlternative() {
    Entity rover =
        decision(
            "d",
            it -> it.due(dated("2030")).addOptions(DecisionOption.builder().id("light").build()));
    Entity other = decision("e", it -> it.due(dated("2027")));
    assertThat(late(rover, landing("m", "2029", need("d#light")))).hasSize(1);
    assertThat(late(rover, other, landing("m", "2029", need("d#light", "e")))).isEmpty();
    Need lagging = need("e").withLag(Lag.parse("P3Y"));
    assertThat(late(other, landing("m", "2029", lagging)))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .contains("at the earliest, with P3Y to lie between: certainly late"));
  }

  @Test
  void takesTheStartOfWhoMustNotMissAnEventUnlessTheTypeAsksForItsFinish() {
    assertThat(missed(APOPHIS, escort("2029-06", need("apophis")))).isEmpty();
    assertThat(missed(APOPHIS, escort("2029-06", need("apophis").withType(LinkType.FF))))
        .singleElement()
        .satisfies(finding -> assertThat(finding.arguments()).containsEntry("what", "finish"));
  }

  @Test
  void takesTheLastOfSeveralEvents() {
    Entity next = event("next", "2036");
    Need either = need("apophis", "next").withBy("arrival");
    assertThat(missed(APOPHIS, next, escort("2029-06", either))).isEmpty();
    assertThat(missed(APOPHIS, next, escort("2037", either)))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.arguments())
                    .containsEntry("need", "one of apophis, next, and next comes last"));
  }

  @Test
  void comesBeforeAnEventByTheLag() {
    Need early = need("apophis").withBy("arrival").withLag(Lag.parse("P2M"));
    assertThat(missed(APOPHIS, escort("2029-02", early)))
        .extracting(Diagnostic::certainty)
        .containsExactly(Certainty.POSSIBLE);
    assertThat(missed(APOPHIS, escort("2029-01", early))).isEmpty();
  }

  @Test
  void isSilentAboutEventsThatHaveBeenMetOrHaveNoDay() {
    Entity met =
        mission(
            "m",
            it ->
                it.addMilestones(milestone("landing", "2025").withBasis(Basis.ACTUAL))
                    .addNeeds(need("e")));
    assertThat(missed(event("e", "2025-04"), met)).isEmpty();
    assertThat(missed(event("e", "2029/.."), landing("m", "2030", need("e")))).isEmpty();
    assertThat(missed(APOPHIS, landing("m", "2030", need("apophis")).withStatus(Status.CANCELLED)))
        .isEmpty();
    assertThat(
            missed(
                mission("derived", it -> it.addMilestones(Sketch.derived("landing", "2030")))
                    .withNeeds(need("apophis")),
                APOPHIS))
        .isEmpty();
  }
}

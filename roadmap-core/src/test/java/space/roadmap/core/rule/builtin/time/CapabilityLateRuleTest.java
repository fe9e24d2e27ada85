package space.roadmap.core.rule.builtin.time;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.available;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.dated;
import static space.roadmap.core.rule.Sketch.derived;
import static space.roadmap.core.rule.Sketch.draft;
import static space.roadmap.core.rule.Sketch.landing;
import static space.roadmap.core.rule.Sketch.milestone;
import static space.roadmap.core.rule.Sketch.mission;
import static space.roadmap.core.rule.Sketch.need;
import static space.roadmap.core.rule.Sketch.objective;
import static space.roadmap.core.rule.Sketch.phase;
import static space.roadmap.core.rule.Sketch.technology;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.LinkType;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Provision;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.Strength;
import space.roadmap.core.rule.Sketch;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.Lag;
import space.roadmap.core.time.Period;

class CapabilityLateRuleTest {
  private static List<Diagnostic> late(Entity... entities) {
    return Sketch.findings("time.capability-late", entities);
  }

  private static List<String> verdicts(Entity... entities) {
    return late(entities).stream().map(it -> it.arguments().get("late")).toList();
  }

  @Test
  void showsItsArithmetic() {
    assertThat(late(available("lander", "2031-10/.."), landing("fsp", "2030", need("lander"))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "fsp needs lander: needed by 2030-12-31 at the latest, available from "
                          + "2031-10-01 at the earliest: certainly late by at least 9 months");
              assertThat(finding.entity()).contains("fsp");
              assertThat(finding.attribute()).contains("needs[0]");
              assertThat(finding.related()).singleElement();
              assertThat(finding.related().get(0).entity()).isEqualTo("lander");
              assertThat(finding.related().get(0).attribute()).contains("availableFrom");
            });
  }

  @Test
  void showsItsArithmeticOfWhatIsPossible() {
    assertThat(
            late(available("rover", "2031/2032"), landing("artemis-7", "2032-03", need("rover"))))
        .singleElement()
        .extracting(Diagnostic::message)
        .isEqualTo(
            "artemis-7 needs rover: needed by 2032-03-31 at the latest, available by 2032-12-31 "
                + "at the latest: possibly late by up to 9 months");
  }

  @ParameterizedTest
  @CsvSource({
    "2027, 2027",
    "2028, 2027/2028",
    "2030, 2030-10",
    "2031/2032, 2031-10/..",
    "2030, ../2030",
    "2030, 2029",
    "2030/.., 2035",
    "../.., 2035",
    "2030, 2030/..",
    "2030, ../..",
    "2030-12-31, 2030-12-31",
  })
  void isSilentWhereDatesAgreeOrNothingIsKnown(String owner, String target) {
    assertThat(late(available("c", target), landing("m", owner, need("c")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2030, 2031, CERTAIN, ERROR, certainly late by at least 1 day",
    "2030-12-30, 2031-01-01, CERTAIN, ERROR, certainly late by at least 2 days",
    "2030-01-31, 2030-02-28, CERTAIN, ERROR, certainly late by at least 28 days",
    "2030-01-15, 2030-02-20, CERTAIN, ERROR, certainly late by at least 1 month",
    "../2030, 2032-04/.., CERTAIN, ERROR, certainly late by at least 1 year and 3 months",
    "2030, 2033, CERTAIN, ERROR, certainly late by at least 2 years",
    "2030-06, 2030, POSSIBLE, WARNING, possibly late by up to 7 months",
    "2030-06, 2030-07-01/2030-07-02, CERTAIN, ERROR, certainly late by at least 1 day",
    "2030, ../2031, POSSIBLE, WARNING, possibly late by up to 1 year",
    "2030-12-31, 2030/2031-01-01, POSSIBLE, WARNING, possibly late by up to 1 day",
  })
  void tellsCertainFromPossible(
      String owner, String target, Certainty certainty, Severity severity, String verdict) {
    assertThat(late(available("c", target), landing("m", owner, need("c"))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.certainty()).isEqualTo(certainty);
              assertThat(finding.severity()).isEqualTo(severity);
              assertThat(finding.arguments()).containsEntry("late", verdict);
            });
  }

  @Test
  void isMilderForSoftNeeds() {
    Need soft = need("c").withStrength(Strength.SOFT);
    assertThat(late(available("c", "2031"), landing("m", "2030", soft)))
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.WARNING);
    assertThat(late(available("c", "2030/2031"), landing("m", "2030", soft)))
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.INFO);
  }

  @Test
  void takesTheBestAlternative() {
    Entity late = available("late", "2031");
    Entity perhaps = available("perhaps", "2030/2031");
    Entity good = available("good", "2029");
    assertThat(late(late, good, landing("m", "2030", need("late", "good")))).isEmpty();
    assertThat(late(late, perhaps, landing("m", "2030", need("late", "perhaps"))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.certainty()).isEqualTo(Certainty.POSSIBLE);
              assertThat(finding.arguments())
                  .containsEntry("target", "perhaps")
                  .containsEntry("need", "one of late, perhaps, and perhaps comes first");
            });
    assertThat(late(late, available("later", "2033"), landing("m", "2030", need("later", "late"))))
        .singleElement()
        .extracting(finding -> finding.arguments().get("target"))
        .isEqualTo("late");
  }

  @Test
  void isSilentWhereAnAlternativeHasNoDate() {
    assertThat(
            late(
                available("late", "2031"),
                capability("undated", it -> it),
                landing("m", "2030", need("late", "undated"))))
        .isEmpty();
  }

  @Test
  void looksOnlyAtAlternativesThatResolveAndGoOn() {
    Entity late = available("late", "2031");
    Entity gone = available("gone", "2020").withStatus(Status.CANCELLED);
    assertThat(verdicts(late, gone, landing("m", "2030", need("late", "gone", "unknown"))))
        .containsExactly("certainly late by at least 1 day");
    assertThat(late(gone, landing("m", "2010", need("gone")))).isEmpty();
  }

  @Test
  void isSilentWhereAnAlternativeCouldNotBeRead() {
    assertThat(
            Sketch.findings(
                draft(available("late", "2031"), landing("m", "2030", need("late", "withheld")))
                    .withhold(Id.of("withheld"))
                    .build()))
        .isEmpty();
  }

  @Test
  void saysNothingOfWhatTheMissionProvides() {
    assertThat(
            late(
                available("lander", "2031"),
                landing("demo", "2030", need("lander"))
                    .withProvides(Provision.builder().capability(Id.of("lander")).build())))
        .isEmpty();
  }

  @Test
  void addsTheLag() {
    Need need = need("c").withLag(Lag.parse("P1Y"));
    assertThat(late(available("c", "2030-06-01"), landing("m", "2030-12-01", need)))
        .singleElement()
        .extracting(Diagnostic::message)
        .isEqualTo(
            "m needs c: needed by 2030-12-01 at the latest, available from 2030-06-01 at the "
                + "earliest, with P1Y to lie between: certainly late by at least 6 months");
    assertThat(late(available("c", "2029-12-01"), landing("m", "2030-12-01", need))).isEmpty();
  }

  @Test
  void takesTheShortestLagForCertainAndTheLongestForPossible() {
    Need need = need("c").withLag(Lag.parse("P1Y/P2Y"));
    assertThat(verdicts(available("c", "2030-01-01"), landing("m", "2030-12-31", need)))
        .containsExactly("certainly late by at least 1 day");
    assertThat(verdicts(available("c", "2029-01-01"), landing("m", "2030-12-31", need)))
        .containsExactly("possibly late by up to 1 day");
    assertThat(late(available("c", "2028-12-31"), landing("m", "2030-12-31", need))).isEmpty();
  }

  @Test
  void takesANegativeLag() {
    Need need = need("c").withLag(Lag.parse("-P1Y"));
    assertThat(late(available("c", "2031"), landing("m", "2030", need))).isEmpty();
  }

  @Test
  void looksAtTheMilestonesThatAreNamed() {
    Entity lander =
        capability(
            "lander",
            it ->
                it.availableFrom(dated("2035"))
                    .addMilestones(milestone("docking", "2027"), milestone("landing", "2028")));
    Entity flight =
        mission(
            "m",
            it ->
                it.addMilestones(milestone("launch", "2026"), milestone("landing", "2027"))
                    .addNeeds(need("lander").withWhen("docking").withBy("landing"))
                    .addNeeds(need("lander").withWhen("landing").withBy("landing"))
                    .addNeeds(need("lander#landing")));
    assertThat(late(lander, flight))
        .extracting(Diagnostic::message)
        .containsExactly(
            "m needs lander: needed by 2027-12-31 at the latest, landing on 2028-01-01 at the "
                + "earliest: certainly late by at least 1 day",
            "m needs lander#landing: needed by 2026-12-31 at the latest, landing on 2028-01-01 at "
                + "the earliest: certainly late by at least 1 year");
    assertThat(late(lander, flight).get(0).related().get(0).attribute()).contains("milestones[1]");
  }

  @Test
  void isSilentWhereAMilestoneThatIsNamedIsNotThere() {
    assertThat(
            late(
                available("c", "2035"),
                landing("m", "2030", need("c").withBy("launch"), need("c").withWhen("docking"))))
        .isEmpty();
  }

  @Test
  void readsAvailabilityFromMilestonesWhereNothingElseIsSaid() {
    Entity network =
        capability(
            "network",
            it ->
                it.addMilestones(
                    milestone("review", "2040"),
                    milestone("first-flight", "2027"),
                    milestone("initial-service", "2031"),
                    milestone("full-service", "2035")));
    Entity lander = capability("lander", it -> it.addMilestones(milestone("docking", "2032")));
    assertThat(verdicts(network, landing("m", "2030", need("network"))))
        .containsExactly("certainly late by at least 1 day");
    assertThat(verdicts(lander, landing("m", "2030", need("lander"))))
        .containsExactly("certainly late by at least 1 year");
  }

  @Test
  void takesTheStartOfTheOwnerUnlessTheTypeAsksForItsFinish() {
    Entity owner =
        mission(
            "m",
            it ->
                it.addMilestones(
                        milestone("approval", "2020"),
                        milestone("launch", "2030"),
                        milestone("return", "2033"))
                    .addNeeds(need("c"), need("c").withType(LinkType.FF)));
    assertThat(late(available("c", "2032"), owner))
        .extracting(finding -> finding.attribute().orElse(""))
        .containsExactly("needs[0]");
  }

  @Test
  void takesNoEvidenceFromDerivedDates() {
    assertThat(
            late(
                capability("c", it -> it.availableFrom(dated("2031").withBasis(Basis.DERIVED))),
                landing("m", "2030", need("c"))))
        .isEmpty();
    assertThat(
            late(
                capability("c", it -> it.availableFrom(dated("2031").withDerivedFrom(Id.of("m")))),
                landing("m", "2030", need("c"))))
        .isEmpty();
    assertThat(
            late(
                available("c", "2031"),
                mission(
                    "m", it -> it.addMilestones(derived("landing", "2030")).addNeeds(need("c")))))
        .isEmpty();
  }

  @Test
  void believesThatWhatHasHappenedHadWhatItNeeded() {
    Entity happened =
        mission(
            "m",
            it ->
                it.addMilestones(milestone("launch", "2022-11-16").withBasis(Basis.ACTUAL))
                    .addNeeds(need("c")));
    assertThat(late(available("c", "2022"), happened)).isEmpty();
    assertThat(late(available("c", "2023"), happened)).hasSize(1);
  }

  @Test
  void isSilentAboutOwnersThatHaveBeenStopped() {
    Entity owner = landing("m", "2030", need("c")).withStatus(Status.PAUSED);
    assertThat(late(available("c", "2031"), owner)).isEmpty();
  }

  @Test
  void leavesOtherKindsOfNeedAlone() {
    for (NeedKind kind :
        List.of(
            NeedKind.MATURITY,
            NeedKind.DECISION,
            NeedKind.EVENT,
            NeedKind.CONDITION,
            NeedKind.CONTINUOUS)) {
      assertThat(late(available("c", "2031"), landing("m", "2030", need("c").withKind(kind))))
          .isEmpty();
    }
  }

  @Test
  void looksAtTheNeedsOfCapabilities() {
    assertThat(
            late(
                available("launcher", "2031"),
                capability(
                    "lander", it -> it.availableFrom(dated("2030")).addNeeds(need("launcher")))))
        .singleElement()
        .extracting(finding -> finding.entity().orElse(""))
        .isEqualTo("lander");
  }

  @Test
  void looksAtTheNeedsOfPhasesByTheStartOfTheirPeriods() {
    assertThat(late(available("c", "2031"), phase("p", "2030/2035", it -> it.addNeeds(need("c")))))
        .singleElement()
        .extracting(Diagnostic::message)
        .isEqualTo(
            "p needs c: needed by 2030-12-31 at the latest, available from 2031-01-01 at the "
                + "earliest: certainly late by at least 1 day");
    assertThat(
            late(
                available("c", "2031"),
                phase("p", "2030/2035", it -> it.addNeeds(need("c").withType(LinkType.FF)))))
        .isEmpty();
  }

  @Test
  void looksAtTheNeedsOfObjectivesAndTechnologiesOnlyWhereAPeriodIsStated() {
    Need during = need("c").withDuring(Period.parse("2030/2035"));
    Entity late = available("c", "2031");
    assertThat(verdicts(late, objective("o", it -> it.addNeeds(need("c"), during))))
        .containsExactly("certainly late by at least 1 day");
    assertThat(verdicts(late, technology("t", it -> it.addNeeds(need("c"), during))))
        .containsExactly("certainly late by at least 1 day");
  }

  @ParameterizedTest
  @CsvSource({"2032/2033, 0", "2030/2033, 1", "../2030, 1", "../2033, 0", "2031-06, 1"})
  void takesTheStartOfThePeriodThroughoutWhichSomethingIsNeeded(String during, int findings) {
    Need need = need("c").withDuring(Period.parse(during));
    assertThat(late(available("c", "2031-07/2031-12"), landing("m", "2029", need)))
        .hasSize(findings);
    assertThat(late(available("c", "2031-07/2031-12"), landing("m", "2033", need)))
        .hasSize(findings);
  }

  @Test
  void takesTheMilestoneThatIsNamedBeforeThePeriod() {
    Need need = need("c").withDuring(Period.parse("2030/2033")).withBy("landing");
    assertThat(late(available("c", "2031"), landing("m", "2032", need))).isEmpty();
  }

  /** Goes through the days that owner and target may have, and asks which of the two is first. */
  @Test
  void saysWhatTheDaysSay() {
    long seed = 20_260_601;
    Random random = new Random(seed);
    for (int round = 0; round < 400; round++) {
      LocalDate from = LocalDate.of(2030, 1, 1).plusDays(random.nextInt(30));
      LocalDate to = from.plusDays(random.nextInt(12));
      LocalDate first = LocalDate.of(2030, 1, 1).plusDays(random.nextInt(30));
      LocalDate last = first.plusDays(random.nextInt(12));
      int lag = random.nextInt(5) - 1;
      Need need = need("c").withLag(Lag.parse((lag < 0 ? "-P" : "P") + Math.abs(lag) + "D"));
      int way = random.nextInt(3);
      String owner = from + "/" + to;
      List<Diagnostic> found =
          late(
              available("c", first + "/" + last),
              way == 0
                  ? landing("m", owner, need)
                  : way == 1
                      ? phase("p", owner, it -> it.addNeeds(need))
                      : objective("o", it -> it.addNeeds(need.withDuring(Period.parse(owner)))));
      LocalDate neededBy = way == 0 ? to : from; // one event in a mission, and a period elsewhere
      int comesLate = 0;
      int days = 0;
      for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
        days++;
        comesLate += day.plusDays(lag).isAfter(neededBy) ? 1 : 0;
      }
      Certainty expected =
          comesLate == days
              ? Certainty.CERTAIN
              : comesLate > 0 ? Certainty.POSSIBLE : Certainty.IMPOSSIBLE;
      Certainty actual = found.isEmpty() ? Certainty.IMPOSSIBLE : found.get(0).certainty();
      assertThat(actual)
          .as("seed %s, round %s: %s needs %s/%s, lag %s", seed, round, owner, first, last, lag)
          .isEqualTo(expected);
    }
  }
}

package space.roadmap.core.rule.builtin.time;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.available;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.dated;
import static space.roadmap.core.rule.Sketch.landing;
import static space.roadmap.core.rule.Sketch.milestone;
import static space.roadmap.core.rule.Sketch.mission;
import static space.roadmap.core.rule.Sketch.need;
import static space.roadmap.core.rule.Sketch.objective;
import static space.roadmap.core.rule.Sketch.phase;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.LinkType;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.Strength;
import space.roadmap.core.rule.Sketch;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.Period;

class CapabilityGoneRuleTest {
  private static List<Diagnostic> gone(Entity... entities) {
    return Sketch.findings("time.capability-gone", entities);
  }

  private static Capability until(String id, String date) {
    return capability(id, it -> it.availableUntil(dated(date)));
  }

  @Test
  void showsItsArithmetic() {
    assertThat(gone(until("iss", "2031-01"), landing("m", "2032", need("iss"))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "m needs iss: needed on 2032-01-01 at the earliest, available until "
                          + "2031-01-31 at the latest: certainly gone for at least 11 months");
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.related().get(0).attribute()).contains("availableUntil");
            });
    assertThat(gone(until("iss", "2030/2032"), landing("m", "2031", need("iss"))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "m needs iss: needed on 2031-01-01 at the earliest, available until "
                          + "2030-01-01 at the earliest: possibly gone for up to 1 year");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "2031, 2030, CERTAIN",
    "2031-01-01, 2030-12-31, CERTAIN",
    "2031, 2030/2031, POSSIBLE",
    "2031-06, 2031, POSSIBLE",
    "2031, 2030/.., POSSIBLE",
    "2031, 2031, IMPOSSIBLE",
    "2031, 2031-06, IMPOSSIBLE",
    "2030/2032, 2031, IMPOSSIBLE",
    "2031, ../2032, IMPOSSIBLE",
    "../2031, 2020, IMPOSSIBLE",
    "2031/.., 2030, CERTAIN",
  })
  void tellsCertainFromPossible(String owner, String until, Certainty certainty) {
    assertThat(gone(until("c", until), landing("m", owner, need("c"))))
        .extracting(Diagnostic::certainty)
        .containsExactlyElementsOf(
            certainty == Certainty.IMPOSSIBLE ? List.of() : List.of(certainty));
  }

  @Test
  void takesTheAlternativeThatStaysLongest() {
    Entity either = landing("m", "2032", need("a", "b", "unknown"));
    assertThat(gone(until("a", "2029"), until("b", "2031"), either))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.arguments())
                    .containsEntry("need", "one of a, b, unknown, and b stays longest"));
    assertThat(gone(until("a", "2029"), until("b", "2031/2033"), either))
        .extracting(Diagnostic::certainty)
        .containsExactly(Certainty.POSSIBLE);
    assertThat(gone(until("a", "2029"), available("b", "2028"), either)).isEmpty();
    assertThat(
            gone(until("a", "2029"), available("b", "2028").withStatus(Status.CANCELLED), either))
        .hasSize(1);
  }

  @Test
  void looksAtTheStartUnlessTheNeedSaysOtherwise() {
    Entity visit =
        mission(
            "m",
            it ->
                it.addMilestones(milestone("docking", "2030"), milestone("return", "2033"))
                    .addNeeds(need("c"))
                    .addNeeds(need("c").withType(LinkType.FF))
                    .addNeeds(need("c").withBy("return")));
    assertThat(gone(until("c", "2031"), visit))
        .extracting(it -> it.attribute().orElse(""))
        .containsExactly("needs[1]", "needs[2]");
  }

  @Test
  void looksAtTheEndOfThePeriodThroughoutWhichItIsNeeded() {
    Need during = need("c").withDuring(Period.parse("2028/2033"));
    assertThat(gone(until("c", "2031"), objective("o", it -> it.addNeeds(during))))
        .singleElement()
        .extracting(Diagnostic::message)
        .isEqualTo(
            "o needs c: needed throughout 2028/2033, until 2033-01-01 at least, available until "
                + "2031-12-31 at the latest: certainly gone for at least 1 year");
    Need always = need("c").withDuring(Period.parse("2028/.."));
    assertThat(gone(until("c", "2031"), landing("m", "2028", always)))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .endsWith(
                        "needed throughout 2028/.., available until 2031-12-31 at the latest: "
                            + "certainly gone before that, which has no end"));
    assertThat(gone(until("c", "2031"), phase("p", "2030/2035", it -> it.addNeeds(need("c")))))
        .isEmpty();
    assertThat(gone(until("c", "2031"), phase("p", "2033/2035", it -> it.addNeeds(need("c")))))
        .hasSize(1);
  }

  @Test
  void isSilentAboutSoftNeedsOtherKindsAndWhatHasBeenStopped() {
    Capability c = until("c", "2031");
    assertThat(gone(c, landing("m", "2032", need("c").withStrength(Strength.SOFT)))).isEmpty();
    assertThat(gone(c, landing("m", "2032", need("c").withKind(NeedKind.CONDITION)))).isEmpty();
    assertThat(gone(c, landing("m", "2032", need("c").withKind(NeedKind.CONTINUOUS)))).isEmpty();
    assertThat(gone(c, landing("m", "2032", need("c")).withStatus(Status.PAUSED))).isEmpty();
    assertThat(gone(c.withStatus(Status.CANCELLED), landing("m", "2032", need("c")))).isEmpty();
  }

  @Test
  void takesNoEvidenceFromDerivedDatesAndBelievesWhatHasHappened() {
    Capability derived =
        capability("c", it -> it.availableUntil(dated("2031").withBasis(Basis.DERIVED)));
    assertThat(gone(derived, landing("m", "2032", need("c")))).isEmpty();
    Entity happened =
        mission(
            "m",
            it ->
                it.addMilestones(milestone("docking", "2022-06").withBasis(Basis.ACTUAL))
                    .addNeeds(need("c")));
    assertThat(gone(until("c", "2022"), happened)).isEmpty();
    assertThat(gone(until("c", "2021"), happened)).hasSize(1);
  }

  /** Goes through the days on which it may go, and asks which are before the first of the owner. */
  @Test
  void saysWhatTheDaysSay() {
    long seed = 20_310_112;
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      LocalDate first = LocalDate.of(2030, 1, 1).plusDays(random.nextInt(20));
      LocalDate last = first.plusDays(random.nextInt(10));
      LocalDate needed = LocalDate.of(2030, 1, 1).plusDays(random.nextInt(30));
      int days = 0;
      int before = 0;
      for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
        days++;
        before += day.isBefore(needed) ? 1 : 0;
      }
      List<Certainty> expected =
          before == days
              ? List.of(Certainty.CERTAIN)
              : before > 0 ? List.of(Certainty.POSSIBLE) : List.of();
      String owner = needed + "/" + needed.plusDays(random.nextInt(10));
      assertThat(gone(until("c", first + "/" + last), landing("m", owner, need("c"))))
          .as("seed %s, round %s: %s needs it until %s/%s", seed, round, owner, first, last)
          .extracting(Diagnostic::certainty)
          .isEqualTo(expected);
    }
  }
}

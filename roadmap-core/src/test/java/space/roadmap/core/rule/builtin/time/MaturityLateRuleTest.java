package space.roadmap.core.rule.builtin.time;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.available;
import static space.roadmap.core.rule.Sketch.dated;
import static space.roadmap.core.rule.Sketch.destination;
import static space.roadmap.core.rule.Sketch.landing;
import static space.roadmap.core.rule.Sketch.milestone;
import static space.roadmap.core.rule.Sketch.mission;
import static space.roadmap.core.rule.Sketch.need;
import static space.roadmap.core.rule.Sketch.phase;
import static space.roadmap.core.rule.Sketch.technology;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Maturity;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.Strength;
import space.roadmap.core.model.Technology;
import space.roadmap.core.model.TechnologyTarget;
import space.roadmap.core.rule.Sketch;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.Lag;

class MaturityLateRuleTest {
  private static final Need SIX = need("t").withMaturity(6);

  private static List<Diagnostic> late(Entity... entities) {
    return Sketch.findings("time.maturity-late", entities);
  }

  private static Maturity level(int level, String date) {
    return Maturity.builder().level(level).date(dated(date)).build();
  }

  private static Maturity at(String destination, Maturity maturity) {
    return maturity.withDestination(Id.of(destination));
  }

  private static Technology maturing(String id, Maturity... maturity) {
    return technology(id, it -> it.addMaturity(maturity));
  }

  @Test
  void showsItsArithmetic() {
    Entity outpost =
        phase("outpost", "2032/2039", it -> it.addNeeds(SIX).addDestinations(Id.of("moon")));
    assertThat(
            late(
                destination("moon"),
                outpost,
                maturing("t", level(4, "2020"), at("moon", level(6, "2034/..")))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "outpost needs t at level 6 for moon: needed by 2032-12-31 at the latest, "
                          + "level 6 reached on 2034-01-01 at the earliest: certainly late by at "
                          + "least 1 year");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.attribute()).contains("needs[0]");
              assertThat(finding.related().get(0).attribute()).contains("maturity[1]");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "2032, 2033, CERTAIN, certainly late by at least 1 day",
    "2032, 2032/2033, POSSIBLE, possibly late by up to 1 year",
    "2032, ../2033, POSSIBLE, possibly late by up to 1 year",
  })
  void tellsCertainFromPossible(String owner, String reached, Certainty certainty, String verdict) {
    assertThat(late(maturing("t", level(6, reached)), landing("m", owner, SIX)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.certainty()).isEqualTo(certainty);
              assertThat(finding.arguments()).containsEntry("late", verdict);
            });
  }

  @ParameterizedTest
  @CsvSource({"2032, 2032", "2032, 2032/..", "2032, ../..", "2032/.., 2040", "2032-01, 2031"})
  void isSilentWhereTheLevelIsReachedInTimeOrADayIsNotKnown(String owner, String reached) {
    assertThat(late(maturing("t", level(6, reached)), landing("m", owner, SIX))).isEmpty();
  }

  @Test
  void isSilentWhereNothingIsKnownOrAsked() {
    Technology target =
        technology("t", it -> it.addTargets(TechnologyTarget.builder().value("6").build()));
    assertThat(late(target, landing("m", "2020", SIX))).isEmpty();
    assertThat(late(maturing("t", level(6, "2034")), landing("m", "2032", need("t")))).isEmpty();
    assertThat(late(maturing("t", level(6, "2034")), technology("u", it -> it.addNeeds(SIX))))
        .isEmpty();
  }

  @Test
  void takesTheFirstTimeThatTheLevelOrAHigherOneIsReached() {
    assertThat(late(maturing("t", level(6, "2034"), level(7, "2031")), landing("m", "2032", SIX)))
        .isEmpty();
    Maturity undated = Maturity.builder().level(6).build();
    assertThat(late(maturing("t", undated, level(9, "2035")), landing("m", "2032", SIX))).isEmpty();
    Maturity derived =
        Maturity.builder().level(6).date(dated("2034").withBasis(Basis.DERIVED)).build();
    assertThat(late(maturing("t", derived), landing("m", "2032", SIX))).isEmpty();
  }

  @Test
  void reachesNoLevelBeforeTheOneBelow() {
    assertThat(late(maturing("t", level(4, "2025"), level(5, "2033")), landing("m", "2032", SIX)))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.arguments())
                    .containsEntry("reached", "level 5 reached on 2033-01-01 at the earliest"));
    assertThat(late(maturing("t", level(5, "2031/2033")), landing("m", "2032", SIX))).isEmpty();
  }

  @Test
  void isCertainOnceTheDayIsOver() {
    Technology four = maturing("t", level(4, "2020"));
    assertThat(late(four, landing("m", "2026-03", SIX)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
              assertThat(finding.message())
                  .isEqualTo(
                      "m needs t at level 6: needed by 2026-03-31 at the latest, and on 2026-06-01 "
                          + "the highest level known is 4: certainly late by at least 2 months");
            });
    assertThat(late(four, landing("m", "2027", SIX))).isEmpty();
    assertThat(late(four, landing("m", "2025", SIX).withStatus(Status.COMPLETED))).isEmpty();
    assertThat(
            late(
                four,
                mission(
                    "m",
                    it ->
                        it.addMilestones(milestone("landing", "2025").withBasis(Basis.ACTUAL))
                            .addNeeds(SIX))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "moon, moon, 1",
    "moon/south, moon, 1",
    "moon, moon/south, 1",
    "moon/south, moon/north, 0",
    "moon, mars, 0",
    "moon, '', 1",
    "'', mars, 1",
  })
  void looksAtThePlaceThatMatters(String needed, String reached, int findings) {
    List<Entity> entities = new ArrayList<>();
    entities.add(destination("moon"));
    entities.add(destination("mars"));
    entities.add(destination("moon/south", "moon"));
    entities.add(destination("moon/north", "moon"));
    entities.add(
        maturing("t", reached.isEmpty() ? level(6, "2034") : at(reached, level(6, "2034"))));
    List<Entity> other = new ArrayList<>(entities);
    entities.add(landing("m", "2032", needed.isEmpty() ? SIX : SIX.withDestination(Id.of(needed))));
    assertThat(late(entities.toArray(Entity[]::new))).hasSize(findings);
    other.add(
        landing("m", "2032", SIX)
            .withDestinations(needed.isEmpty() ? List.of() : List.of(Id.of(needed))));
    assertThat(late(other.toArray(Entity[]::new))).hasSize(findings);
  }

  @Test
  void takesTheBestAlternative() {
    Technology late = maturing("t", level(6, "2034"));
    Technology later = maturing("u", level(6, "2035"));
    Need either = need("u", "t", "unknown").withMaturity(6);
    assertThat(late(late, later, landing("m", "2032", either)))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.arguments())
                    .containsEntry("need", "one of u, t, unknown, and t matures first"));
    assertThat(late(late, maturing("u", level(6, "2030")), landing("m", "2032", either))).isEmpty();
    assertThat(late(late, maturing("u"), landing("m", "2032", either))).isEmpty();
    assertThat(
            late(
                late, available("c", "2030"), landing("m", "2032", need("t", "c").withMaturity(6))))
        .isEmpty();
  }

  @Test
  void isMilderForWhatIsPossibleOrSoft() {
    Need soft = SIX.withStrength(Strength.SOFT);
    assertThat(late(maturing("t", level(6, "2033")), landing("m", "2032", soft)))
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.INFO);
    assertThat(late(maturing("t", level(6, "2032/2033")), landing("m", "2032", SIX)))
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.INFO);
  }

  @Test
  void addsTheLagAndLeavesOutWhatHasBeenStopped() {
    Need need = SIX.withLag(Lag.parse("P2Y"));
    assertThat(late(maturing("t", level(6, "2031")), landing("m", "2032", need)))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .endsWith(
                        "level 6 reached on 2031-01-01 at the earliest, with P2Y to lie between: "
                            + "certainly late by at least 1 day"));
    assertThat(
            late(
                maturing("t", level(6, "2034")),
                landing("m", "2032", SIX).withStatus(Status.CANCELLED)))
        .isEmpty();
  }
}

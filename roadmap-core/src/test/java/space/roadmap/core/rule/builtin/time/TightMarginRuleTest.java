package space.roadmap.core.rule.builtin.time;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.available;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.dated;
import static space.roadmap.core.rule.Sketch.landing;
import static space.roadmap.core.rule.Sketch.need;
import static space.roadmap.core.rule.Sketch.roadmap;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.Strength;
import space.roadmap.core.rule.RuleSet;
import space.roadmap.core.rule.Sketch;
import space.roadmap.core.rule.Validator;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.Lag;

class TightMarginRuleTest {
  private static final TightMarginRule RULE = new TightMarginRule();

  private static List<Diagnostic> tight(Entity... entities) {
    return tight("P6M", entities);
  }

  private static List<Diagnostic> tight(String within, Entity... entities) {
    RuleSet strict = RuleSet.named("strict").forRules(List.of(RULE));
    return Validator.of(List.of(RULE))
        .with(strict.withThreshold("tight-within", within))
        .validate(roadmap(entities), Sketch.TODAY);
  }

  @Test
  void showsItsArithmetic() {
    assertThat(tight(available("c", "2029-10"), landing("m", "2030", need("c"))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "m needs c: available by 2029-10-31 at the latest, needed on 2030-01-01 at "
                          + "the earliest: in time, at the worst by 2 months, which is less than P6M");
              assertThat(finding.severity()).isEqualTo(Severity.INFO);
              assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
            });
  }

  @Test
  void isNotRecommended() {
    assertThat(Sketch.codes(available("c", "2029-10"), landing("m", "2030", need("c")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2029, 2030-06-29, P6M, 1",
    "2029, 2030-06-30, P6M, 0",
    "2029, 2030-06-29, P5M, 0",
    "2029-12-31, 2029-12-31, P1D, 1",
    "2029-12-31, 2029-12-31, P0D, 0",
    "2030, 2030, P6M, 0",
    "2031, 2030, P6M, 0",
    "2029/.., 2030, P6M, 0",
    "../2029, 2030, P6M, 1",
    "2029, ../2030, P6M, 0",
    "2026-05, 2026-07, P6M, 0",
    "2026-06, 2026-07, P6M, 1",
  })
  void tellsLittleFromEnough(String target, String owner, String within, int findings) {
    assertThat(tight(within, available("c", target), landing("m", owner, need("c"))))
        .hasSize(findings);
  }

  @Test
  void takesTheAlternativeWithTheMostTimeToSpare() {
    Entity either = landing("m", "2030", need("a", "b"));
    Entity tight = available("a", "2029-10");
    assertThat(tight(tight, available("b", "2029-08"), either))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.arguments())
                    .containsEntry("need", "one of a, b, and b comes first"));
    assertThat(tight(tight, available("b", "2031"), either)).hasSize(1);
    assertThat(tight(tight, available("b", "2028"), either)).isEmpty();
    assertThat(tight(tight, capability("b", it -> it), either)).isEmpty();
  }

  @Test
  void takesHardNeedsOfWhatComesFirst() {
    Entity target = landing("t", "2029-10");
    assertThat(tight(target, landing("m", "2030", need("t"))))
        .extracting(finding -> finding.arguments().get("there"))
        .containsExactly("done");
    assertThat(tight(target, landing("m", "2030", need("t").withStrength(Strength.SOFT))))
        .isEmpty();
    for (NeedKind kind : List.of(NeedKind.RIDE, NeedKind.CONDITION, NeedKind.PRECURSOR)) {
      assertThat(tight(target, landing("m", "2030", need("t").withKind(kind)))).isEmpty();
    }
  }

  @Test
  void isSilentAboutWhatIsThereAlreadyOrHasBeenStopped() {
    Entity there =
        capability("c", it -> it.availableFrom(dated("2026-06").withBasis(Basis.DERIVED)));
    assertThat(tight(there, landing("m", "2026-07", need("c")))).isEmpty();
    assertThat(
            tight(
                available("c", "2029-10"),
                landing("m", "2030", need("c")).withStatus(Status.PAUSED)))
        .isEmpty();
  }

  @Test
  void passesByAnAlternativeThatWasStoppedBeforeToday() {
    Entity stopped =
        capability("old", it -> it.availableFrom(dated("2020")).status(Status.CANCELLED));
    Entity undated = capability("never", it -> it.status(Status.RETIRED));
    assertThat(
            tight(
                stopped,
                undated,
                available("c", "2029-10"),
                landing("m", "2030", need("old", "never", "c"))))
        .hasSize(1);
    assertThat(
            tight(
                available("old", "2020"),
                available("c", "2029-10"),
                landing("m", "2030", need("old", "c"))))
        .isEmpty();
  }

  @Test
  void countsTheLag() {
    assertThat(
            tight(
                available("c", "2028-10-31"),
                landing("m", "2030", need("c").withLag(Lag.parse("P1Y")))))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .endsWith(
                        "needed on 2030-01-01 at the earliest, with P1Y to lie between: in time, "
                            + "at the worst by 2 months, which is less than P6M"));
  }
}

package space.roadmap.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;

class RuleSetTest {
  private static final DiagnosticCode OWN =
      new DiagnosticCode("own.thing", Severity.ERROR, "A test.", "it", "For tests.");

  private static final RuleSet RULES = RuleSet.recommended().knowing(List.of(OWN));

  private static Optional<Severity> severity(RuleSet rules) {
    return rules.apply(OWN.report().build()).map(Diagnostic::severity);
  }

  @Test
  void keepsWhatRulesSayUnlessToldOtherwise() {
    assertThat(severity(RULES)).contains(Severity.ERROR);
    assertThat(severity(RULES.with("time.*", "off"))).contains(Severity.ERROR);
  }

  @Test
  void letsTheLastMatchWin() {
    assertThat(severity(RULES.with("own.thing", "info").with("own.*", "warning")))
        .contains(Severity.WARNING);
    assertThat(severity(RULES.with("*", "off").with("own.thing", "info"))).contains(Severity.INFO);
    assertThat(severity(RULES.with("own.thing", "info").with("*", "off"))).isEmpty();
  }

  @Test
  void tellsWhatIsOff() {
    assertThat(RULES.isOff(OWN)).isFalse();
    assertThat(RULES.with("own.*", "off").isOff(OWN)).isTrue();
    assertThat(RULES.with("own.*", "off").with("own.thing", "error").isOff(OWN)).isFalse();
    assertThat(RULES.with("own.*", "off").with("own.thing", "default").isOff(OWN)).isFalse();
    assertThat(RULES.with("own.*", "a-*", "off").isOff(OWN)).isFalse();
    assertThat(RULES.with("own.*", "off").with("own.*", "a-*", "info").isOff(OWN)).isFalse();
    assertThat(RULES.with("own.*", "a-*", "info").with("own.*", "off").isOff(OWN)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "artemis-*, artemis-4, true",
    "artemis-*, artemis, false",
    "*, anything, true",
    "*-demo, hls-uncrewed-demo, true",
    "*-demo, hls-uncrewed-demo-2, false",
    "a*b*c, a-b-b-c, true",
    "a*b*c, a-c-b, false",
    "luna, luna-27, false"
  })
  void concernsEntitiesByPattern(String pattern, String entity, boolean matches) {
    Diagnostic finding = OWN.report().entity(entity).build();
    assertThat(RULES.with("own.*", pattern, "off").apply(finding).isEmpty()).isEqualTo(matches);
    assertThat(RULES.with("own.*", pattern, "off").apply(OWN.report().build())).isPresent();
  }

  @Test
  void bringsBackWhatRulesSay() {
    assertThat(severity(RULES.with("*", "off").with("own.thing", "default")))
        .contains(Severity.ERROR);
    assertThat(severity(RULES.with("*", "info").with("own.thing", "default")))
        .contains(Severity.ERROR);
  }

  @Test
  void hasRulesetsWithNames() {
    assertThat(RuleSet.names()).containsExactly("recommended", "strict", "isecg");
    assertThat(RuleSet.names()).allSatisfy(name -> assertThat(RuleSet.doc(name)).endsWith("."));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSet.named("stricct"))
        .withMessage(
            "there is no ruleset 'stricct': there are recommended, strict, isecg; did you mean"
                + " 'strict'?");
  }

  @Test
  void tellsWhatMayBeSet() {
    assertThat(RuleSet.severities()).containsExactly("error", "warning", "info", "off", "default");
    assertThat(RuleSet.severities())
        .allSatisfy(word -> assertThat(RULES.with("own.*", word)).isNotNull());
    assertThat(RULES.patterns())
        .contains("own.thing", "own.*", "internal.*")
        .doesNotHaveDuplicates()
        .allSatisfy(pattern -> assertThat(RULES.with(pattern, "off")).isNotNull());
  }

  private static final Threshold<Period> AGE =
      Threshold.length("age", Period.ofYears(2), "How old it is at most.");
  private static final Threshold<Integer> MANY =
      Threshold.count("many", 3, "How many there are at least.");

  private static RuleSet measuring() {
    return RuleSet.recommended()
        .forRules(
            List.of(
                new Rule() {
                  @Override
                  public DiagnosticCode code() {
                    return OWN;
                  }

                  @Override
                  public List<Threshold<?>> thresholds() {
                    return List.of(AGE, MANY);
                  }

                  @Override
                  public void check(RoadmapView view, Reporter reporter) {}
                }));
  }

  @Test
  void holdsMeasures() {
    assertThat(measuring().value(AGE)).isEqualTo(Period.ofYears(2));
    assertThat(measuring().withThreshold("age", "P18M").value(AGE)).isEqualTo(Period.ofMonths(18));
    assertThat(measuring().withThreshold("many", "0").value(MANY)).isZero();
    assertThat(measuring().value(MANY)).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "agee | P2Y | no rule has the threshold 'agee'; did you mean 'age'?",
        "age | 2 years | age takes a length of time such as P18M or P2Y, and '2 years' is no length"
            + " of time",
        "age | -P2Y | age takes a length of time such as P18M or P2Y, and '-P2Y' is negative",
        "many | -1 | many takes a whole number, 0 or more, and '-1' is no number",
        "many | 1234567890 | many takes a whole number, 0 or more, and '1234567890' is no number"
      })
  void refusesMeasuresThatAreNone(String name, String value, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> measuring().withThreshold(name, value))
        .withMessage(message);
  }

  @Test
  void refusesPatternsThatMatchNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.with("time.capability-lat", "off"))
        .withMessage(
            "no finding has the code 'time.capability-lat'; did you mean 'time.capability-late'?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.with("tme.*", "off"))
        .withMessage("no finding has the code 'tme.*'; did you mean 'time.*'?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.with("entirely-different-words", "off"))
        .withMessage("no finding has the code 'entirely-different-words'");
  }

  @Test
  void refusesWordsThatAreNoSeverity() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.with("time.*", "warn"))
        .withMessageStartingWith(
            "'warn' is no severity: write error, warning, info, off or default");
    assertThatIllegalArgumentException().isThrownBy(() -> RULES.with("time.*", "ERROR"));
  }

  @Test
  void knowsTheCodesOfTheBuiltInRules() {
    assertThat(RuleSet.recommended().codes())
        .extracting(DiagnosticCode::id)
        .contains("time.capability-late", "internal.rule-failed");
  }
}

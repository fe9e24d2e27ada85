package space.roadmap.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
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
        .withMessageStartingWith("'warn' is no severity: write error, warning, info or off");
    assertThatIllegalArgumentException().isThrownBy(() -> RULES.with("time.*", "ERROR"));
  }

  @Test
  void knowsTheCodesOfTheBuiltInRules() {
    assertThat(RuleSet.recommended().codes())
        .extracting(DiagnosticCode::id)
        .contains("time.capability-late", "internal.rule-failed");
  }
}

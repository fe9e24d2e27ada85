package space.roadmap.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import space.roadmap.core.rule.Rule;

/** Holds the examples of every rule against the rules. */
final class RuleExamplesTest {
  static Stream<Rule> rules() {
    return RuleRegistry.standard().rules().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsItsBadExampleAndNothingElse(Rule rule) {
    assertThat(RuleExample.bad(rule).findings())
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              assertThat(finding.code()).isEqualTo(rule.code());
              assertThat(finding.entity().or(finding::attribute)).isPresent();
            });
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasNothingToSayOfItsGoodExample(Rule rule) {
    assertThat(RuleExample.good(rule).findings()).isEmpty();
  }
}

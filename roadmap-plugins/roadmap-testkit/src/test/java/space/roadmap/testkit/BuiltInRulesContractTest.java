package space.roadmap.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.RuleProviders;
import space.roadmap.core.rule.RuleSet;
import space.roadmap.core.rule.Validator;

class BuiltInRulesContractTest implements RuleContract {
  private static final LocalDate TODAY = LocalDate.of(2031, 6, 1);

  @Override
  public List<Rule> rules() {
    return RuleProviders.builtIn().rules();
  }

  /** The laws say something only of rules that find something. */
  @Test
  void mostRulesFindSomething() {
    Validator validator = Validator.of(rules()).with(RuleSet.recommended().with("*", "default"));
    Set<String> found = new TreeSet<>();
    RandomRoadmaps.series(1, rounds())
        .map(random -> random.withSize(8).withUnresolvedReferences())
        .forEach(
            random ->
                validator
                    .validate(random.roadmap(), TODAY)
                    .forEach(finding -> found.add(finding.code().id())));
    assertThat(found).hasSizeGreaterThan(rules().size() / 2);
  }
}

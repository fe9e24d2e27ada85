package space.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import space.roadmap.core.rule.Rule;
import space.roadmap.io.RuleRegistry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class RulesCommandTest {
  @Test
  void listsEveryRuleWithItsSeverityInEachRuleset() {
    Run run = Run.of("rules");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("CODE")
        .containsPattern("RECOMMENDED +STRICT +ISECG +WHAT IT FINDS")
        .containsPattern("time\\.capability-late +error +error +error +\\S");
    for (Rule rule : RuleRegistry.standard().rules()) {
      assertThat(run.out()).contains("\n" + rule.code().id() + " ");
    }
    assertThat(run.out()).contains("\nrecommended: ").contains("\nstrict: ").contains("\nisecg: ");
  }

  @Test
  void listsAGroup() {
    assertThat(Run.of("rules", "status.*").out())
        .contains("\nstatus.past-target ")
        .doesNotContain("\ntime.");
  }

  @Test
  void jsonHoldsTheSame() {
    Run run = Run.of("rules", "--format", "json");
    JsonNode rules = JsonMapper.shared().readTree(run.out());
    List<String> codes = new ArrayList<>();
    rules.forEach(rule -> codes.add(rule.get("code").asString()));

    assertThat(codes)
        .containsExactlyElementsOf(
            RuleRegistry.standard().rules().stream().map(rule -> rule.code().id()).toList());
    assertThat(rules.get(0).propertyNames())
        .containsExactly("code", "severity", "summary", "rulesets", "thresholds");
    assertThat(rules.get(0).get("rulesets").propertyNames())
        .containsExactly("recommended", "strict", "isecg");
  }

  @Test
  void unknownCodeGetsNearest() {
    Run run = Run.of("rules", "time.capabilty-late");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("did you mean 'time.capability-late'?", "roadmap rules");
  }
}

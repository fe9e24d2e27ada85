package space.roadmap.core.rule.builtin.status;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.mission;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Outcome;
import space.roadmap.core.model.Status;
import space.roadmap.core.rule.Sketch;

class OutcomeEarlyRuleTest {
  private static List<Diagnostic> early(Entity entity) {
    return Sketch.findings("status.outcome-early", entity);
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void asksOnlyWhatIsStillToCome(Status status) {
    boolean toCome = status.compareTo(Status.IN_TEST) <= 0;
    assertThat(early(mission("m", it -> it.status(status).outcome(Outcome.PARTIAL))))
        .hasSize(toCome ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"SUCCESS, 1", "PARTIAL, 1", "FAILURE, 1", "UNKNOWN, 0"})
  void letsAnUnknownOutcomePass(Outcome outcome, int findings) {
    assertThat(early(mission("m", it -> it.status(Status.PLANNED).outcome(outcome))))
        .hasSize(findings);
  }

  @Test
  void saysWhatDisagrees() {
    assertThat(early(mission("m", it -> it.status(Status.IN_TEST).outcome(Outcome.SUCCESS))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo("m is in test, and has the outcome 'success' already");
              assertThat(finding.attribute()).contains("outcome");
            });
  }

  @Test
  void isSilentWithoutAStatus() {
    assertThat(early(mission("m", it -> it.outcome(Outcome.SUCCESS)))).isEmpty();
    assertThat(early(mission("m", it -> it.status(Status.COMPLETED)))).isEmpty();
  }
}

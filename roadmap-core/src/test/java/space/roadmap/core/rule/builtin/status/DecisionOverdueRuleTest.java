package space.roadmap.core.rule.builtin.status;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.dated;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.Decision;
import space.roadmap.core.model.DecisionStatus;
import space.roadmap.core.rule.Sketch;

class DecisionOverdueRuleTest {
  private static List<Diagnostic> overdue(Decision decision) {
    return Sketch.findings("status.decision-overdue", decision);
  }

  private static Decision due(String date) {
    return Decision.builder()
        .id(Id.of("d"))
        .name("D")
        .status(DecisionStatus.OPEN)
        .due(dated(date))
        .build();
  }

  @Test
  void showsItsArithmetic() {
    assertThat(overdue(due("2025")))
        .singleElement()
        .hasToString(
            "warning: d was due by 2025-12-31 at the latest, 5 months ago, and is still open"
                + " [status.decision-overdue]");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-31, 1",
    "2026-06-01, 0",
    "2026,       0",
    "2024/..,    0",
    "../2025,    1",
    "../..,      0",
    "2024/2027,  0",
  })
  void reportsOnlyWhatIsOverForCertain(String date, int findings) {
    assertThat(overdue(due(date))).hasSize(findings);
  }

  @Test
  void asksOnlyOfDecisionsThatAreOpen() {
    Decision late = due("2025");
    assertThat(overdue(late.withStatus(DecisionStatus.DECIDED))).isEmpty();
    assertThat(overdue(late.withStatus(DecisionStatus.DROPPED))).isEmpty();
    assertThat(overdue(late.withStatus(Optional.empty()))).isEmpty();
    assertThat(overdue(late.withDue(Optional.empty()))).isEmpty();
    assertThat(overdue(late.withDue(dated("2025").withBasis(Basis.DERIVED)))).isEmpty();
  }
}

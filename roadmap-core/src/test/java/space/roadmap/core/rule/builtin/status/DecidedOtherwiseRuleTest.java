package space.roadmap.core.rule.builtin.status;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.available;
import static space.roadmap.core.rule.Sketch.decision;
import static space.roadmap.core.rule.Sketch.landing;
import static space.roadmap.core.rule.Sketch.need;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.model.Decision;
import space.roadmap.core.model.DecisionOption;
import space.roadmap.core.model.DecisionStatus;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.Strength;
import space.roadmap.core.rule.Sketch;

class DecidedOtherwiseRuleTest {
  private static final Decision AWARD =
      decision(
          "award",
          it ->
              it.addOptions(
                  DecisionOption.builder().id("light").build(),
                  DecisionOption.builder().id("large").build()));

  private static List<Diagnostic> lost(Entity... entities) {
    return Sketch.findings("status.decided-otherwise", entities);
  }

  @Test
  void saysWhatTheOutcomeIs() {
    assertThat(lost(AWARD.withOutcome("large"), landing("m", "2030", need("award#light"))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo("m counts on award#light, and the outcome of award is large");
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.related().get(0).attribute()).contains("outcome");
            });
  }

  @Test
  void saysThatTheDecisionWasDropped() {
    Decision dropped = AWARD.withStatus(DecisionStatus.DROPPED);
    assertThat(lost(dropped, landing("m", "2030", need("award#light", "award#large"))))
        .singleElement()
        .extracting(Diagnostic::message)
        .isEqualTo(
            "m counts on one of award#light, award#large, of which none is left, and award was "
                + "dropped");
    assertThat(lost(dropped, landing("m", "2030", need("award")))).isEmpty();
  }

  @Test
  void isSilentWhereTheOptionWasTakenOrMayBe() {
    Entity owner = landing("m", "2030", need("award#light"));
    assertThat(lost(AWARD, owner)).isEmpty();
    assertThat(lost(AWARD.withOutcome("light"), owner)).isEmpty();
    assertThat(lost(AWARD.withStatus(DecisionStatus.DECIDED), owner)).isEmpty();
  }

  @Test
  void isSilentWhereAnAlternativeIsLeft() {
    Decision decided = AWARD.withOutcome("large");
    Entity owner = landing("m", "2030", need("award#light", "rover"));
    assertThat(lost(decided, available("rover", "2028"), owner)).isEmpty();
    assertThat(lost(decided, available("rover", "2028").withStatus(Status.CANCELLED), owner))
        .hasSize(1);
    assertThat(lost(decided, landing("m", "2030", need("award#light", "award#large")))).isEmpty();
  }

  @Test
  void leavesOptionsThatAreNotThereToOthers() {
    assertThat(lost(AWARD.withOutcome("large"), landing("m", "2030", need("award#lihgt"))))
        .isEmpty();
  }

  @Test
  void isMilderForSoftNeedsAndSilentAboutWhatHasBeenStopped() {
    Decision decided = AWARD.withOutcome("large");
    assertThat(lost(decided, landing("m", "2030", need("award#light").withStrength(Strength.SOFT))))
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.WARNING);
    assertThat(
            lost(decided, landing("m", "2030", need("award#light")).withStatus(Status.CANCELLED)))
        .isEmpty();
  }
}

package space.roadmap.core.rule.builtin.status;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.TODAY;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.mission;
import static space.roadmap.core.rule.Sketch.roadmap;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.StatusChange;
import space.roadmap.core.rule.RuleProviders;
import space.roadmap.core.rule.Sketch;
import space.roadmap.core.rule.Validator;
import space.roadmap.core.time.UncertainDate;

class IllegalJumpRuleTest {
  private static final String CODE = "status.illegal-jump";

  private static StatusChange was(Status status) {
    return StatusChange.builder().status(status).build();
  }

  private static StatusChange was(Status status, String from) {
    return was(status).withFrom(UncertainDate.parse(from));
  }

  private static Mission rover(Status status, StatusChange... history) {
    return mission("rover", it -> it.status(status).addStatusHistory(history));
  }

  private static List<Diagnostic> jumps(Entity... entities) {
    return Sketch.findings(CODE, entities);
  }

  private static List<Diagnostic> jumpsSince(Entity before, Entity now) {
    return Validator.of(RuleProviders.builtIn().rules())
        .against(roadmap(before))
        .validate(roadmap(now), TODAY)
        .stream()
        .filter(it -> it.code().id().equals(CODE))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "COMPLETED, PROPOSED PLANNED APPROVED IN_DEVELOPMENT IN_TEST",
    "RETIRED, PROPOSED PLANNED APPROVED IN_DEVELOPMENT IN_TEST OPERATING",
    "SUPERSEDED, PROPOSED PLANNED APPROVED IN_DEVELOPMENT IN_TEST",
    "CANCELLED, PROPOSED PLANNED APPROVED IN_DEVELOPMENT IN_TEST OPERATING",
    "OPERATING, PROPOSED PLANNED APPROVED IN_DEVELOPMENT",
    "PROPOSED, ''",
    "PLANNED, ''",
    "APPROVED, ''",
    "IN_DEVELOPMENT, ''",
    "IN_TEST, ''",
    "PAUSED, ''",
    "GROUNDED, ''"
  })
  void asksForAWordWhereAStatusCannotFollow(Status from, String to) {
    Set<String> jumps = Set.of(to.split(" "));
    for (Status now : Status.values()) {
      assertThat(jumps(rover(now, was(from), was(now))))
          .as("%s to %s", from, now)
          .hasSize(jumps.contains(now.name()) ? 1 : 0);
      assertThat(jumps(rover(now, was(from), was(now).withNote("revived")))).isEmpty();
      assertThat(jumps(rover(now, was(from)))).hasSize(jumps.contains(now.name()) ? 1 : 0);
      assertThat(jumps(rover(now, was(from).withNote("revived")))).isEmpty();
      assertThat(jumpsSince(rover(from), rover(now))).hasSize(jumps.contains(now.name()) ? 1 : 0);
    }
  }

  @Test
  void saysWhatWouldDo() {
    assertThat(jumps(rover(Status.PLANNED, was(Status.CANCELLED), was(Status.PLANNED))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "rover was cancelled and then planned, without a note that says how: what has"
                          + " been stopped for good does not go on");
              assertThat(finding.attribute()).contains("statusHistory[1]");
              assertThat(finding.hint())
                  .contains("add a note to statusHistory[1] that says how it came about");
            });
    assertThat(jumps(rover(Status.APPROVED, was(Status.OPERATING))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .startsWith("rover was operating and is now approved, without a note");
              assertThat(finding.attribute()).contains("status");
            });
  }

  @Test
  void comparesWithTheEditionBefore() {
    Mission planned = rover(Status.PLANNED, was(Status.PLANNED, "2026"));
    assertThat(jumpsSince(rover(Status.COMPLETED), planned))
        .extracting(Diagnostic::message)
        .containsExactly(
            "rover was completed in the previous edition and is now planned, without a note that"
                + " says how: what is over is not still to come");
    assertThat(
            jumpsSince(
                rover(Status.COMPLETED),
                rover(Status.PLANNED, was(Status.PLANNED, "2026").withNote("a second flight"))))
        .isEmpty();
    assertThat(jumpsSince(capability("rover", it -> it.status(Status.COMPLETED)), planned))
        .isEmpty();
    assertThat(jumpsSince(mission("other", it -> it.status(Status.COMPLETED)), planned)).isEmpty();
  }

  @Test
  void tellsOnceWhatTheHistoryHasAsWell() {
    Mission now = rover(Status.PLANNED, was(Status.CANCELLED), was(Status.PLANNED));
    assertThat(jumpsSince(rover(Status.CANCELLED), now)).hasSize(1);
  }

  @Test
  void isSilentWhileTheOrderIsWrong() {
    Mission reversed =
        rover(Status.CANCELLED, was(Status.CANCELLED, "2025"), was(Status.PLANNED, "2020"));
    assertThat(jumps(reversed)).isEmpty();
    assertThat(jumpsSince(rover(Status.RETIRED), reversed.withStatus(Status.PLANNED))).isEmpty();
  }

  @Test
  void doesNotTakeTheFutureForThePresent() {
    assertThat(jumps(rover(Status.PLANNED, was(Status.PLANNED), was(Status.CANCELLED, "2030"))))
        .isEmpty();
  }
}

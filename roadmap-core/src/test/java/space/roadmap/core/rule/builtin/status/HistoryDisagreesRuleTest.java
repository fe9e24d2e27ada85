package space.roadmap.core.rule.builtin.status;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.mission;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.StatusChange;
import space.roadmap.core.rule.Sketch;
import space.roadmap.core.time.UncertainDate;

class HistoryDisagreesRuleTest {
  private static StatusChange was(Status status) {
    return StatusChange.builder().status(status).build();
  }

  private static StatusChange was(Status status, String from) {
    return was(status).withFrom(UncertainDate.parse(from));
  }

  private static Capability station(Status status, StatusChange... history) {
    return capability("station", it -> it.status(status).addStatusHistory(history));
  }

  private static List<Diagnostic> found(Entity... entities) {
    return Sketch.findings("status.history-disagrees", entities);
  }

  @Test
  void comparesTheLastEntryWithThePresent() {
    assertThat(found(station(Status.PLANNED, was(Status.PLANNED), was(Status.PAUSED, "2026-03"))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "station is planned, and the last entry of its history is that it is paused"
                          + " from 2026-03");
              assertThat(finding.attribute()).contains("statusHistory[1]");
              assertThat(finding.hint())
                  .contains(
                      "add an entry of the status planned, or write that the status is paused");
            });
    assertThat(found(station(Status.PAUSED, was(Status.PLANNED), was(Status.PAUSED)))).isEmpty();
  }

  @Test
  void isSilentWithoutAPresentStatus() {
    assertThat(found(mission("m", it -> it.addStatusHistory(was(Status.PAUSED))))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2025, 0", "2026-06-01, 0", "2026, 0", "2027, 1"})
  void letsTheLastEntryBeOver(String until, int findings) {
    StatusChange paused = was(Status.PAUSED, "2020").withUntil(UncertainDate.parse(until));
    assertThat(found(station(Status.PLANNED, paused))).hasSize(findings);
  }

  @Test
  void leavesJumpsToTheRuleAboutJumps() {
    assertThat(Sketch.codes(station(Status.PLANNED, was(Status.CANCELLED))))
        .containsExactly("status.illegal-jump");
    assertThat(Sketch.codes(station(Status.PLANNED, was(Status.CANCELLED).withNote("revived"))))
        .containsExactly("status.history-disagrees");
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2025, 0",
    "2025, 2025-03, 0",
    "2025-03, 2025, 0",
    "2025, 2024/.., 0",
    "2025, 2024, 1",
    "2025-03-02, 2025-03-01, 1"
  })
  void findsEntriesThatAreCertainlyReversed(String first, String second, int findings) {
    Capability station =
        station(Status.PAUSED, was(Status.PLANNED, first), was(Status.PAUSED, second));
    assertThat(found(station)).hasSize(findings);
  }

  @Test
  void namesTheEntriesThatAreReversed() {
    assertThat(
            found(
                station(
                    Status.PAUSED,
                    was(Status.APPROVED, "2025"),
                    was(Status.IN_TEST),
                    was(Status.PLANNED, "2020"))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "station has in its history that it was planned from 2020, after the entry"
                          + " that it was approved from 2025");
              assertThat(finding.attribute()).contains("statusHistory[2]");
            });
  }

  @ParameterizedTest
  @CsvSource({"2026, 0", "2026-06-01, 0", "2026-06-02, 1", "2030, 1", "2030~/.., 1"})
  void findsEntriesThatAreCertainlyToCome(String from, int findings) {
    assertThat(found(station(Status.PLANNED, was(Status.PLANNED, from)))).hasSize(findings);
  }

  @Test
  void doesNotTakeTheFutureForThePresent() {
    assertThat(found(station(Status.OPERATING, was(Status.OPERATING), was(Status.RETIRED, "2031"))))
        .extracting(Diagnostic::message)
        .containsExactly("station has in its history that it is retired from 2031, in the future");
  }
}

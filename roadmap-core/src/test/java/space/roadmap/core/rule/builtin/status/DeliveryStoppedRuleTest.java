package space.roadmap.core.rule.builtin.status;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.available;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.dated;
import static space.roadmap.core.rule.Sketch.mission;
import static space.roadmap.core.rule.Sketch.need;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Provision;
import space.roadmap.core.model.Status;
import space.roadmap.core.rule.Sketch;

class DeliveryStoppedRuleTest {
  private static List<Diagnostic> lost(Entity... entities) {
    return Sketch.findings("status.delivery-stopped", entities);
  }

  private static final Capability LANDER =
      capability("lander", it -> it.status(Status.IN_DEVELOPMENT));

  private static Mission delivery(String id, Status status) {
    return mission(
        id,
        it ->
            it.status(status).addProvides(Provision.builder().capability(Id.of("lander")).build()));
  }

  @Test
  void namesTheMission() {
    assertThat(lost(LANDER, delivery("demo", Status.CANCELLED)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "lander is in development and comes only with demo, which is cancelled");
              assertThat(finding.attribute()).isEmpty();
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "CANCELLED, CANCELLED, ERROR, one",
    "CANCELLED, PAUSED, WARNING, two",
    "GROUNDED, PAUSED, WARNING, one"
  })
  void isAsGraveAsTheBestDelivery(Status one, Status two, Severity severity, String named) {
    assertThat(lost(LANDER, delivery("one", one), delivery("two", two)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(severity);
              assertThat(finding.message())
                  .contains(
                      "comes only with one of one, two, of which none goes on, not even "
                          + named
                          + ", which is");
            });
  }

  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      names = {"PAUSED", "GROUNDED", "CANCELLED"},
      mode = EnumSource.Mode.EXCLUDE)
  void isSilentWhileAMissionGoesOnOrHasDelivered(Status status) {
    assertThat(lost(LANDER, delivery("one", Status.CANCELLED), delivery("two", status))).isEmpty();
  }

  @Test
  void isSilentAboutWhatIsThereAndWhatDoesNotGoOn() {
    Entity demo = delivery("demo", Status.CANCELLED);
    assertThat(lost(LANDER.withStatus(Status.OPERATING), demo)).isEmpty();
    assertThat(lost(LANDER.withStatus(Status.PAUSED), demo)).isEmpty();
    assertThat(lost(available("lander", "2025").withStatus(Status.IN_TEST), demo)).isEmpty();
    Capability thisMonth = LANDER.withAvailableFrom(dated("2026-06").withBasis(Basis.ACTUAL));
    assertThat(lost(thisMonth, demo)).isEmpty();
    assertThat(lost(available("lander", "2027").withStatus(Status.IN_TEST), demo)).hasSize(1);
  }

  @Test
  void stopsWhoNeedsTheCapability() {
    Entity landing = mission("landing", it -> it.status(Status.PLANNED).addNeeds(need("lander")));
    assertThat(
            Sketch.findings(
                "status.need-stopped", LANDER, delivery("demo", Status.PAUSED), landing))
        .extracting(Diagnostic::message)
        .containsExactly(
            "landing is planned and needs lander, which comes only with demo, which is paused");
  }

  @Test
  void isNotToldOfAMissionThatWaitsForTheSameStop() {
    Entity launcher = capability("launcher", it -> it.status(Status.GROUNDED));
    Mission demo = delivery("demo", Status.PLANNED).withNeeds(need("launcher"));
    assertThat(lost(launcher, LANDER, demo)).hasSize(1);
    assertThat(lost(launcher, LANDER.withNeeds(need("launcher")), demo)).isEmpty();
  }

  @Test
  void isNotToldOfAMissionThatWaitsForTheCapability() {
    Entity launcher = capability("launcher", it -> it.status(Status.GROUNDED));
    Entity pad = capability("pad", it -> it.addNeeds(need("lander")));
    Mission demo = delivery("demo", Status.PLANNED).withNeeds(need("pad"));
    assertThat(lost(launcher, LANDER.withNeeds(need("launcher")), pad, demo)).isEmpty();
  }
}

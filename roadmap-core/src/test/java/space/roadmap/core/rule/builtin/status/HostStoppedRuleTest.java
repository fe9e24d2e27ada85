package space.roadmap.core.rule.builtin.status;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.mission;
import static space.roadmap.core.rule.Sketch.need;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Status;
import space.roadmap.core.rule.Sketch;

class HostStoppedRuleTest {
  private static List<Diagnostic> lost(Entity... entities) {
    return Sketch.findings("status.host-stopped", entities);
  }

  private static Capability station(Status status) {
    return capability("station", it -> it.status(status));
  }

  private static final Capability ARM =
      capability("arm", it -> it.status(Status.IN_DEVELOPMENT).partOf(Id.of("station")));

  @Test
  void namesTheHostAndItsStatus() {
    assertThat(lost(station(Status.PAUSED), ARM))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo("arm is in development and part of station, which is paused");
              assertThat(finding.attribute()).contains("partOf");
              assertThat(finding.related())
                  .containsExactly(Related.to("station", "status", "is paused"));
            });
  }

  @ParameterizedTest
  @CsvSource({"PAUSED, WARNING", "GROUNDED, WARNING", "CANCELLED, ERROR", "RETIRED, ERROR"})
  void isAsGraveAsTheStop(Status status, Severity severity) {
    assertThat(lost(station(status), ARM))
        .extracting(Diagnostic::severity)
        .containsExactly(severity);
  }

  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      names = {"PAUSED", "GROUNDED", "CANCELLED", "RETIRED"},
      mode = EnumSource.Mode.EXCLUDE)
  void isSilentAboutHostsThatHaveNotBeenStopped(Status status) {
    assertThat(lost(station(status), ARM)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      names = {"COMPLETED", "PAUSED", "GROUNDED", "CANCELLED", "RETIRED", "SUPERSEDED"})
  void isSilentAboutPartsThatDoNotGoOn(Status status) {
    assertThat(lost(station(Status.CANCELLED), ARM.withStatus(status))).isEmpty();
  }

  @Test
  void isStoppedByWhatTheHostNeedsOrIsAPartOf() {
    Entity launcher = capability("launcher", it -> it.status(Status.CANCELLED));
    Entity station =
        capability("station", it -> it.status(Status.PLANNED).addNeeds(need("launcher")));
    Entity hand = capability("hand", it -> it.status(Status.PLANNED).partOf(Id.of("arm")));
    assertThat(lost(launcher, station, ARM, hand))
        .extracting(Diagnostic::message)
        .containsExactly(
            "arm is in development and part of station, which needs launcher, which is cancelled",
            "hand is planned and part of arm, which is part of station, which needs launcher, which"
                + " is cancelled");
  }

  @Test
  void countsAmongMissions() {
    Entity campaign = mission("campaign", it -> it.status(Status.CANCELLED));
    Entity flight = mission("flight", it -> it.status(Status.APPROVED).partOf(Id.of("campaign")));
    assertThat(lost(campaign, flight)).hasSize(1);
  }

  @Test
  void isNotToldOfAPartThatStopsTheWhole() {
    Entity launcher = capability("launcher", it -> it.status(Status.GROUNDED));
    Entity module =
        capability(
            "module",
            it -> it.status(Status.PLANNED).partOf(Id.of("station")).addNeeds(need("launcher")));
    Entity station =
        capability("station", it -> it.status(Status.PLANNED).addNeeds(need("module")));
    assertThat(Sketch.findings(launcher, module, station))
        .extracting(Diagnostic::message)
        .containsExactly(
            "module is planned and needs launcher, which is grounded",
            "station is planned and needs module, which needs launcher, which is grounded");
  }

  @Test
  void leavesTheWholeAloneWhenAPartIsStopped() {
    assertThat(Sketch.findings(station(Status.OPERATING), ARM.withStatus(Status.CANCELLED)))
        .isEmpty();
  }

  @Test
  void comesToAnEndInCircles() {
    Entity one =
        capability(
            "one", it -> it.status(Status.PLANNED).partOf(Id.of("two")).addNeeds(need("station")));
    Entity two = capability("two", it -> it.status(Status.PLANNED).partOf(Id.of("one")));
    assertThat(lost(station(Status.PAUSED), one, two))
        .extracting(Diagnostic::message)
        .containsExactly("two is planned and part of one, which needs station, which is paused");
  }

  @Test
  void looksPastWhatThePartItselfStops() {
    Capability gone = capability("gone", it -> it.status(Status.CANCELLED));
    Capability link = capability("link", it -> it.addNeeds(need("gone")));
    Capability module =
        capability(
            "module",
            it -> it.status(Status.PLANNED).partOf(Id.of("station")).addNeeds(need("gone")));
    Capability station = capability("station", it -> it.addNeeds(need("module")));
    String code = "status.host-stopped";
    assertThat(Sketch.findings(code, gone, module, link, station)).isEmpty();
    assertThat(
            Sketch.findings(
                code, gone, module, link, station.withNeeds(need("module"), need("link"))))
        .extracting(Diagnostic::message)
        .containsExactly(
            "module is planned and part of station, which needs link, which needs gone, which is"
                + " cancelled");
  }
}

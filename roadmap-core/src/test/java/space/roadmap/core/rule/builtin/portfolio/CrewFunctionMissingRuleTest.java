package space.roadmap.core.rule.builtin.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.model.CapabilityFunction.COMMUNICATIONS;
import static space.roadmap.core.model.CapabilityFunction.CREW_LANDING;
import static space.roadmap.core.model.CapabilityFunction.CREW_TRANSPORT;
import static space.roadmap.core.model.CapabilityFunction.HABITATION;
import static space.roadmap.core.model.CapabilityFunction.LAUNCH;
import static space.roadmap.core.model.CapabilityFunction.SUIT;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.dated;
import static space.roadmap.core.rule.Sketch.destination;
import static space.roadmap.core.rule.Sketch.milestone;
import static space.roadmap.core.rule.Sketch.mission;
import static space.roadmap.core.rule.Sketch.need;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.CapabilityFunction;
import space.roadmap.core.model.Crew;
import space.roadmap.core.model.DestinationKind;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.MissionKind;
import space.roadmap.core.model.MissionPurpose;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Provision;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.Strength;
import space.roadmap.core.rule.Sketch;
import space.roadmap.core.time.Lag;

class CrewFunctionMissingRuleTest {
  private static final List<Entity> PLACES =
      List.of(
          destination("moon").withKind(DestinationKind.BODY),
          destination("moon/surface", "moon").withKind(DestinationKind.SURFACE),
          destination("moon/orbit", "moon").withKind(DestinationKind.ORBIT),
          destination("earth").withKind(DestinationKind.BODY),
          destination("earth/surface", "earth").withKind(DestinationKind.SURFACE));

  private static final Capability ROCKET = thing("rocket", LAUNCH);
  private static final Capability CAPSULE = thing("capsule", CREW_TRANSPORT);
  private static final Capability LANDER = thing("lander", CREW_LANDING);
  private static final Capability SUITS = thing("suits", SUIT);

  private static Capability thing(String id, CapabilityFunction... functions) {
    return capability(id, it -> it.addFunctions(functions).status(Status.PLANNED));
  }

  private static Mission crewed(UnaryOperator<Mission.Builder> rest) {
    return mission("m", it -> rest.apply(it.crew(Crew.HUMAN).status(Status.PLANNED)));
  }

  private static Mission landing(String... needs) {
    return crewed(
        it -> {
          for (String need : needs) {
            it.addNeeds(need(need));
          }
          return it.addPurpose(MissionPurpose.LANDING)
              .addDestinations(Id.of("moon/surface"))
              .addMilestones(milestone("landing", "2030"));
        });
  }

  private static List<Diagnostic> findings(Entity... entities) {
    List<Entity> all = new ArrayList<>(PLACES);
    Collections.addAll(all, entities);
    return Sketch.findings("portfolio.crew-function-missing", all.toArray(Entity[]::new));
  }

  /** Returns what is missing, or nothing. */
  private static String missing(Entity... entities) {
    List<Diagnostic> findings = findings(entities);
    return findings.isEmpty() ? "" : findings.get(0).arguments().get("missing");
  }

  @Test
  void namesWhatIsMissingAndWhatThereIs() {
    assertThat(findings(ROCKET, CAPSULE, landing("rocket", "capsule")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "m lands people at moon/surface, and what it needs has no crew landing or"
                          + " suit: it has launch and crew transport");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.attribute()).contains("needs");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "HUMAN, PLANNED, MISSION, crew transport",
    "BOTH, PLANNED, MISSION, crew transport",
    "ROBOTIC, PLANNED, MISSION, ''",
    "HUMAN, CANCELLED, MISSION, ''",
    "HUMAN, COMPLETED, MISSION, ''",
    "HUMAN, OPERATING, MISSION, crew transport",
    "HUMAN, PLANNED, SERIES, crew transport",
    "HUMAN, PLANNED, REFERENCE, ''",
    "HUMAN, PLANNED, CAMPAIGN, ''",
    "HUMAN, PLANNED, STATION, ''",
    "HUMAN, PLANNED, SERVICE, ''"
  })
  void asksFlightsThatGoOnForCrewTransport(
      Crew crew, Status status, MissionKind kind, String missing) {
    Mission flight =
        crewed(it -> it.addNeeds(need("rocket")).kind(kind)).withCrew(crew).withStatus(status);
    assertThat(missing(ROCKET, flight)).isEqualTo(missing);
    assertThat(missing(ROCKET, CAPSULE, flight.withNeeds(need("rocket"), need("capsule"))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ASSEMBLY", "OPERATIONS", "SURFACE_OPERATIONS"})
  void knowsThatTheCrewOfWhatIsBuiltComesOtherwise(String purpose) {
    Mission build = crewed(it -> it.addNeeds(need("rocket")));
    assertThat(
            missing(
                ROCKET,
                build.withPurpose(
                    MissionPurpose.VOCABULARY.choice(
                        purpose.toLowerCase(Locale.ROOT).replace('_', '-')))))
        .isEmpty();
    assertThat(
            missing(
                ROCKET,
                thing("home", HABITATION),
                build.withProvides(Provision.builder().capability(Id.of("home")).build())))
        .isEmpty();
  }

  @Test
  void doesNotAskALandingOnEarth() {
    assertThat(
            missing(CAPSULE, landing("capsule").withDestinations(List.of(Id.of("earth/surface")))))
        .isEmpty();
    assertThat(missing(CAPSULE, landing("capsule").withDestinations(List.of(Id.of("moon/orbit")))))
        .isEmpty();
    assertThat(missing(CAPSULE, landing("capsule").withDestinations(List.of(Id.of("moon")))))
        .isEqualTo("crew landing or suit");
  }

  @ParameterizedTest
  @CsvSource({"P30D, ''", "P2M, habitation", "P20D/P60D, ''"})
  void asksALongStayForHabitation(String duration, String missing) {
    Mission stay = crewed(it -> it.addNeeds(need("capsule")).duration(Lag.parse(duration)));
    assertThat(missing(CAPSULE, stay)).isEqualTo(missing);
    assertThat(missing(CAPSULE, stay.withCrew(Crew.BOTH))).isEmpty();
  }

  @Test
  void asksACampaignOnASurfaceForHabitation() {
    Mission campaign = landing("capsule").withPurpose().withKind(MissionKind.CAMPAIGN);
    assertThat(missing(CAPSULE, campaign)).isEqualTo("habitation");
    assertThat(missing(CAPSULE, campaign.withDestinations(List.of(Id.of("moon/orbit"))))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2029, communications", "2031, ''", "'', ''"})
  void remarksOnARelayThatIsThereInTime(String from, String missing) {
    Capability relay = thing("relay", COMMUNICATIONS).withOperatesAt(List.of(Id.of("moon/orbit")));
    relay = from.isEmpty() ? relay : relay.withAvailableFrom(dated(from));
    Mission landing = landing("capsule", "lander", "suits");
    assertThat(missing(relay, CAPSULE, LANDER, SUITS, landing)).isEqualTo(missing);
    assertThat(missing(relay.withStatus(Status.OPERATING), CAPSULE, LANDER, SUITS, landing))
        .isEqualTo("communications");
    assertThat(findings(relay, CAPSULE, LANDER, SUITS, landing))
        .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.INFO));
  }

  @Test
  void looksAtAlternativesHostsPartsAndWhatTheseNeed() {
    Capability ship = thing("ship", CREW_TRANSPORT).withNeeds(need("locker"));
    Capability module = thing("module", LAUNCH).withPartOf(Id.<Capability>of("ship"));
    Capability arm = thing("arm", CREW_LANDING).withPartOf(Id.<Capability>of("ship"));
    Capability locker = thing("locker", SUIT);
    assertThat(missing(ship, module, arm, locker, ROCKET, landing("module"))).isEmpty();
    assertThat(
            missing(
                ship.withNeeds(need("locker").withStrength(Strength.SOFT)),
                module,
                arm,
                locker,
                landing("module")))
        .isEqualTo("suit");
    Mission either = landing().withNeeds(need("capsule", "rocket"), need("lander"), need("suits"));
    assertThat(missing(ROCKET, CAPSULE, LANDER, SUITS, either)).isEmpty();
  }

  @Test
  void looksAtWholesPartsRidesAndDeliveries() {
    Mission whole = mission("whole", it -> it.addNeeds(need("lander"), need("suits")));
    assertThat(
            missing(CAPSULE, LANDER, SUITS, whole, landing("capsule").withPartOf(Id.of("whole"))))
        .isEmpty();
    assertThat(missing(CAPSULE, LANDER, SUITS, whole.withPartOf(Id.of("m")), landing("capsule")))
        .isEmpty();
    assertThat(
            missing(
                CAPSULE,
                LANDER,
                SUITS,
                whole,
                landing("capsule")
                    .withNeeds(need("capsule"), need("whole").withKind(NeedKind.RIDE))))
        .isEmpty();
    Mission delivery =
        mission(
            "delivery",
            it ->
                it.addProvides(
                    Provision.builder().capability(Id.of("lander")).build(),
                    Provision.builder().capability(Id.of("suits")).build()));
    assertThat(missing(CAPSULE, LANDER, SUITS, delivery, landing("capsule", "delivery"))).isEmpty();
    assertThat(missing(CAPSULE, LANDER, SUITS, whole, landing("capsule", "whole")))
        .isEqualTo("crew landing or suit");
  }

  @Test
  void saysNothingWhereNothingIsKnown() {
    assertThat(missing(ROCKET, landing())).isEmpty();
    assertThat(missing(thing("rocket"), landing("rocket"))).isEmpty();
    assertThat(missing(CAPSULE, thing("mystery"), landing("capsule", "mystery"))).isEmpty();
    assertThat(missing(CAPSULE, landing("capsule", "not-there"))).isEmpty();
  }
}

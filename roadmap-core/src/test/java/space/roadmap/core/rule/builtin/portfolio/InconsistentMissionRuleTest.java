package space.roadmap.core.rule.builtin.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.destination;
import static space.roadmap.core.rule.Sketch.mission;
import static space.roadmap.core.rule.Sketch.need;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.CapabilityFunction;
import space.roadmap.core.model.Crew;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.DestinationKind;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.MissionPurpose;
import space.roadmap.core.rule.Sketch;

class InconsistentMissionRuleTest {
  private static final Destination ORBIT = destination("orbit").withKind(DestinationKind.ORBIT);
  private static final Destination SURFACE =
      destination("surface").withKind(DestinationKind.SURFACE);

  private static Mission going(String purposes, String... places) {
    return mission(
        "m",
        it -> {
          for (String purpose : purposes.split(" ")) {
            it.addPurpose(MissionPurpose.VOCABULARY.choice(purpose));
          }
          for (String place : places) {
            it.addDestinations(Id.<Destination>of(place));
          }
          return it;
        });
  }

  private static List<Diagnostic> findings(Entity... entities) {
    List<Entity> all = new ArrayList<>(List.of(ORBIT, SURFACE, destination("anywhere")));
    Collections.addAll(all, entities);
    return Sketch.findings("portfolio.inconsistent-mission", all.toArray(Entity[]::new));
  }

  private static List<String> messages(Entity... entities) {
    return findings(entities).stream().map(Diagnostic::message).toList();
  }

  @Test
  void saysWhatDoesNotFit() {
    assertThat(messages(going("lander rover", "orbit")))
        .containsExactly("m is for 'lander', and nothing can stand at orbit");
    assertThat(messages(going("orbiter", "surface")))
        .containsExactly("m is for 'orbiter' only, and goes to a surface: surface");
    assertThat(messages(going("crewed-flight", "orbit").withCrew(Crew.ROBOTIC)))
        .containsExactly("m is a crewed flight, and its crew is robotic");
    assertThat(messages(going("impactor", "orbit").withCrew(Crew.HUMAN)))
        .containsExactly("m is an impactor, and its crew is human");
  }

  @ParameterizedTest
  @CsvSource({
    "landing, orbit, 1",
    "hopper, orbit, 1",
    "surface-operations, orbit, 1",
    "landing, surface, 0",
    "landing, orbit surface, 0",
    "landing, orbit anywhere, 0",
    "landing, orbit nowhere, 0",
    "landing flight-test, orbit, 0",
    "lander technology-demonstration, orbit, 0",
    "sample-return, orbit, 0",
    "rotorcraft, orbit, 0",
    "orbiter lander, orbit, 1",
    "flyby, surface, 1",
    "orbiter communications, surface, 1",
    "orbiter lander, surface, 0",
    "orbiter probe, surface, 0",
    "orbiter, orbit surface, 0",
    "orbiter, anywhere, 0",
    "telescope, surface, 0"
  })
  void comparesPurposeAndPlaces(String purposes, String places, int count) {
    assertThat(findings(going(purposes, places.split(" ")))).hasSize(count);
  }

  @ParameterizedTest
  @EnumSource(DestinationKind.class)
  void knowsWhereNothingCanStand(DestinationKind kind) {
    boolean inSpace =
        switch (kind) {
          case ORBIT, LIBRATION_POINT, LIBRATION_SYSTEM, TRAJECTORY -> true;
          case BODY, BODY_CLASS, SYSTEM, SURFACE, SURFACE_REGION, ATMOSPHERE -> false;
        };
    assertThat(findings(destination("there").withKind(kind), going("lander", "there")))
        .hasSize(inSpace ? 1 : 0);
  }

  @Test
  void acceptsCrewsThatFit() {
    assertThat(findings(going("crewed-flight").withCrew(Crew.HUMAN))).isEmpty();
    assertThat(findings(going("crewed-flight").withCrew(Crew.BOTH))).isEmpty();
    assertThat(findings(going("crewed-flight"))).isEmpty();
    assertThat(findings(going("impactor").withCrew(Crew.ROBOTIC))).isEmpty();
  }

  @Test
  void asksWhatCarriesPeopleForPeople() {
    Capability robotic =
        capability(
            "robotic", it -> it.addFunctions(CapabilityFunction.CREW_TRANSPORT).crew(Crew.ROBOTIC));
    Capability capsule = robotic.withId(Id.of("capsule")).withCrew(Crew.BOTH);
    Mission flight = going("docking").withCrew(Crew.HUMAN).withNeeds(need("robotic"));
    assertThat(messages(robotic, flight))
        .containsExactly(
            "m has people on board, and the crew of robotic, which is to carry them, is robotic");
    assertThat(findings(robotic, flight.withCrew(Crew.BOTH))).isEmpty();
    assertThat(findings(robotic, capsule, flight.withNeeds(need("robotic", "capsule")))).isEmpty();
    assertThat(findings(robotic, flight.withNeeds(need("robotic"), need("nowhere")))).isEmpty();
    assertThat(findings(robotic.withFunctions(CapabilityFunction.LAUNCH), flight)).isEmpty();
  }
}

package space.roadmap.testkit.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.CapabilityFunction;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.ContributionRole;
import space.roadmap.core.model.Crew;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.DestinationKind;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Provision;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.Strength;
import space.roadmap.core.model.Technology;

/** Roadmaps made of chance in which missions use capabilities at places. */
final class PortfolioShapes {
  private PortfolioShapes() {}

  private static final int EACH = 6;

  /** Returns things few of which are needed, given or delivered. */
  static Sample uses(long seed) {
    Dice dice = new Dice(seed);
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < EACH; i++) {
      String number = "" + i;
      entities.add(
          Technology.builder()
              .id(Id.of("t" + number))
              .name("t" + number)
              .addAllNeeds(dice.some(dice.upTo(1), () -> need(dice, "t", "c")))
              .build());
      entities.add(
          Capability.builder()
              .id(Id.of("c" + number))
              .name("c" + number)
              .status(status(dice))
              .addAllFunctions(functions(dice, CapabilityFunction.values()))
              .partOf(dice.maybe(30, () -> dice.id("c", EACH)))
              .addAllNeeds(dice.some(dice.upTo(1), () -> need(dice, "t", "c")))
              .addAllContributions(dice.some(dice.upTo(1), () -> contribution(dice)))
              .build());
    }
    entities.add(
        Mission.builder()
            .id(Id.of("m0"))
            .name("m0")
            .addAllNeeds(dice.some(2, () -> need(dice, "t", "c")))
            .addAllProvides(
                dice.some(1, () -> Provision.builder().capability(dice.id("c", EACH)).build()))
            .addAllContributions(dice.some(1, () -> contribution(dice)))
            .build());
    return Sample.of("uses(" + seed + ")", Dice.roadmap(entities), dice.random());
  }

  /** Returns missions of all purposes to places of all kinds, with what carries their crews. */
  static Sample flights(long seed) {
    Dice dice = new Dice(seed);
    List<Entity> entities = new ArrayList<>();
    List<DestinationKind> kinds =
        List.of(
            DestinationKind.ORBIT,
            DestinationKind.ORBIT,
            DestinationKind.SURFACE,
            DestinationKind.SURFACE,
            DestinationKind.LIBRATION_POINT,
            dice.pick(DestinationKind.values()));
    for (int i = 0; i < EACH; i++) {
      int number = i;
      entities.add(
          Destination.builder()
              .id(Id.of("d" + i))
              .name("d" + i)
              .kind(dice.maybe(90, () -> kinds.get(number)))
              .build());
      entities.add(
          Capability.builder()
              .id(Id.of("c" + i))
              .name("c" + i)
              .crew(dice.maybe(80, () -> dice.pick(Crew.ROBOTIC, dice.pick(Crew.values()))))
              .addAllFunctions(
                  functions(
                      dice,
                      CapabilityFunction.CREW_TRANSPORT,
                      CapabilityFunction.CREW_LANDING,
                      CapabilityFunction.SUIT))
              .build());
      entities.add(
          Mission.builder()
              .id(Id.of("m" + i))
              .name("m" + i)
              .crew(dice.maybe(80, () -> dice.pick(Crew.values())))
              .addAllPurpose(
                  new HashSet<>(
                      dice.some(
                          2,
                          () ->
                              Choice.of(
                                  dice.pick(
                                      "crewed-flight",
                                      "impactor",
                                      "landing",
                                      "rover",
                                      "orbiter",
                                      "orbiter",
                                      "flyby",
                                      "telescope",
                                      "network",
                                      "flight-test",
                                      "docking")))))
              .addAllDestinations(
                  new HashSet<>(dice.<Id<Destination>>some(2, () -> dice.id("d", EACH))))
              .addAllNeeds(dice.some(2, () -> need(dice, "c", "m")))
              .build());
    }
    return Sample.of("flights(" + seed + ")", Dice.roadmap(entities), dice.random());
  }

  /** Returns missions that need what a few organizations lead, at a few places. */
  static Sample providers(long seed) {
    Dice dice = new Dice(seed);
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      entities.add(Organization.builder().id(Id.of("o" + i)).name("o" + i).build());
    }
    entities.add(place("d0", DestinationKind.BODY));
    entities.add(place("d1", DestinationKind.SYSTEM));
    for (int i = 2; i < EACH; i++) {
      entities.add(
          Destination.builder()
              .id(Id.of("d" + i))
              .name("d" + i)
              .kind(dice.maybe(80, () -> dice.pick(DestinationKind.values())))
              .parent(dice.maybe(80, () -> Id.of("d" + dice.upTo(1))))
              .build());
    }
    for (int i = 0; i < EACH; i++) {
      entities.add(provided("c" + i, dice));
      entities.add(
          Mission.builder()
              .id(Id.of("m" + i))
              .name("m" + i)
              .status(status(dice))
              .addAllNeeds(dice.some(2, () -> need(dice, "c", dice.pick("c", "c", "c", "m"))))
              .build());
    }
    return Sample.of("providers(" + seed + ")", Dice.roadmap(entities), dice.random());
  }

  private static Destination place(String id, DestinationKind kind) {
    return Destination.builder().id(Id.of(id)).name(id).kind(kind).build();
  }

  private static Capability provided(String id, Dice dice) {
    return Capability.builder()
        .id(Id.of(id))
        .name(id)
        .kind(dice.maybe(90, () -> Choice.of(dice.pick("lander", "lander", "module"))))
        .status(status(dice))
        .addAllFunctions(
            dice.chance(60)
                ? Set.of(CapabilityFunction.SUIT)
                : functions(dice, CapabilityFunction.SUIT, CapabilityFunction.ASCENT))
        .lead(dice.maybe(95, () -> Id.of("o" + dice.upTo(2) * dice.upTo(1))))
        .addAllOperatesAt(new HashSet<>(dice.<Id<Destination>>some(3, () -> dice.id("d", 4))))
        .availableFrom(dice.maybe(70, () -> Shapes.dated(dice)))
        .availableUntil(dice.maybe(30, () -> Shapes.dated(dice)))
        .addAllMilestones(dice.some(1, () -> Shapes.milestone(dice)))
        .build();
  }

  private static Optional<Status> status(Dice dice) {
    return dice.chance(20)
        ? Shapes.status(dice)
        : Optional.of(dice.pick(Status.PLANNED, Status.OPERATING));
  }

  private static Set<CapabilityFunction> functions(Dice dice, CapabilityFunction... of) {
    return new HashSet<>(dice.some(2, () -> dice.pick(of)));
  }

  private static Need need(Dice dice, String one, String other) {
    Need.Builder need = Need.builder();
    for (int i = dice.upTo(1); i >= 0; i--) {
      need.addAnyOf(dice.<Entity>id(dice.pick(one, other), EACH));
    }
    return need.strength(dice.maybe(15, () -> dice.pick(Strength.values()))).build();
  }

  private static Contribution contribution(Dice dice) {
    return Contribution.builder()
        .role(dice.maybe(60, () -> dice.pick(ContributionRole.values())))
        .addAllItems(dice.some(1, () -> dice.<Entity>id(dice.pick("t", "c"), EACH)))
        .build();
  }
}

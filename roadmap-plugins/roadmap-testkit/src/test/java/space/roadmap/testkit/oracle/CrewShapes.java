package space.roadmap.testkit.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.CapabilityFunction;
import space.roadmap.core.model.Crew;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.DestinationKind;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.MissionKind;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.Provision;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.Strength;

/** Roadmaps made of chance in which people fly, land and stay. */
final class CrewShapes {
  private CrewShapes() {}

  private static final int EACH = 6;

  static Sample crews(long seed) {
    Dice dice = new Dice(seed);
    List<Entity> entities = new ArrayList<>();
    List<DestinationKind> kinds =
        List.of(DestinationKind.BODY, DestinationKind.SURFACE, DestinationKind.ORBIT);
    for (int i = 0; i < kinds.size(); i++) {
      entities.add(
          Destination.builder().id(Id.of("d" + i)).name("d" + i).kind(kinds.get(i)).build());
    }
    for (int i = 0; i < EACH; i++) {
      int number = i;
      entities.add(
          Capability.builder()
              .id(Id.of("c" + i))
              .name("c" + i)
              .addAllFunctions(dice.chance(5) ? Set.of() : functions(dice))
              .partOf(dice.maybe(i == 0 ? 0 : 20, () -> dice.id("c", number)))
              .addAllNeeds(dice.some(dice.upTo(1), () -> need(dice, "c")))
              .build());
      entities.add(mission(i, dice));
    }
    return Sample.of("crews(" + seed + ")", Dice.roadmap(entities), dice.random());
  }

  private static Mission mission(int number, Dice dice) {
    return Mission.builder()
        .id(Id.of("m" + number))
        .name("m" + number)
        .kind(dice.maybe(50, () -> dice.pick(MissionKind.values())))
        .crew(dice.maybe(90, () -> dice.pick(Crew.HUMAN, dice.pick(Crew.values()))))
        .status(dice.pick(Status.PLANNED, Status.PLANNED, Status.OPERATING, Status.PAUSED))
        .addAllPurpose(new HashSet<>(dice.some(2, () -> purpose(dice))))
        .addAllDestinations(new HashSet<>(dice.<Id<Destination>>some(2, () -> dice.id("d", 3))))
        .partOf(dice.maybe(number == 0 ? 0 : 20, () -> dice.id("m", number)))
        .addAllNeeds(dice.some(3, () -> need(dice, dice.pick("c", "c", "m"))))
        .addAllProvides(
            dice.some(
                dice.upTo(1), () -> Provision.builder().capability(dice.id("c", EACH)).build()))
        .build();
  }

  private static Choice purpose(Dice dice) {
    return Choice.of(dice.pick("landing", "landing", "crewed-flight", "assembly", "operations"));
  }

  private static Set<CapabilityFunction> functions(Dice dice) {
    Set<CapabilityFunction> functions =
        new HashSet<>(
            dice.some(
                2,
                () ->
                    dice.pick(
                        CapabilityFunction.CREW_TRANSPORT,
                        CapabilityFunction.CREW_LANDING,
                        CapabilityFunction.SUIT,
                        CapabilityFunction.HABITATION)));
    functions.add(dice.pick(CapabilityFunction.LAUNCH, CapabilityFunction.ASCENT));
    return functions;
  }

  private static Need need(Dice dice, String letter) {
    Need.Builder need = Need.builder();
    for (int i = dice.upTo(1); i >= 0; i--) {
      need.addAnyOf(dice.<Entity>id(letter, EACH));
    }
    return need.strength(dice.maybe(15, () -> dice.pick(Strength.values()))).build();
  }
}

package space.roadmap.testkit.oracle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
import space.roadmap.core.model.MissionPurpose;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.Needs;
import space.roadmap.core.model.Provision;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Strength;

/**
 * What {@code portfolio.crew-function-missing} must find where nothing relays data, no mission
 * states how long it lasts or rides with another, and Earth is no destination.
 */
final class CrewOracle {
  private CrewOracle() {}

  private static final Set<DestinationKind> GROUND =
      Set.of(DestinationKind.BODY, DestinationKind.SURFACE, DestinationKind.SURFACE_REGION);

  private static final Set<Choice> WITH_OTHERS =
      Set.of(MissionPurpose.ASSEMBLY, MissionPurpose.OPERATIONS, MissionPurpose.SURFACE_OPERATIONS);

  static List<Oracle> all() {
    return List.of(
        Oracle.ofShapes(
            "portfolio.crew-function-missing",
            CrewShapes::crews,
            Detail.ENTITY,
            CrewOracle::crewFunctionMissing));
  }

  private static List<String> crewFunctionMissing(Sample sample) {
    Roadmap roadmap = sample.roadmap();
    List<String> found = new ArrayList<>();
    for (Mission mission : roadmap.missions()) {
      boolean hasCrew = mission.crew().filter(it -> it != Crew.ROBOTIC).isPresent();
      boolean saysWhatItNeeds =
          !mission.needs().isEmpty()
              && mission.needs().stream()
                  .flatMap(need -> need.anyOf().stream())
                  .allMatch(id -> roadmap.find(id).isPresent());
      Set<Capability> counted = counted(roadmap, mission);
      boolean isTold = !counted.isEmpty();
      Set<CapabilityFunction> functions = EnumSet.noneOf(CapabilityFunction.class);
      for (Capability capability : counted) {
        isTold &= !capability.functions().isEmpty();
        functions.addAll(capability.functions());
      }
      if (hasCrew
          && Words.goesOn(mission)
          && kind(mission) != MissionKind.REFERENCE
          && saysWhatItNeeds
          && isTold
          && !functions.containsAll(wanted(roadmap, mission))) {
        found.add(mission.id().text());
      }
    }
    return found;
  }

  private static MissionKind kind(Mission mission) {
    return mission.kind().orElse(MissionKind.MISSION);
  }

  private static Set<CapabilityFunction> wanted(Roadmap roadmap, Mission mission) {
    Set<CapabilityFunction> wanted = EnumSet.noneOf(CapabilityFunction.class);
    boolean isFlight = Set.of(MissionKind.MISSION, MissionKind.SERIES).contains(kind(mission));
    Set<Capability> delivered = withOthers(roadmap, delivered(roadmap, mission));
    if (isFlight
        && mission.purpose().stream().noneMatch(WITH_OTHERS::contains)
        && delivered.stream()
            .noneMatch(it -> it.functions().contains(CapabilityFunction.HABITATION))) {
      wanted.add(CapabilityFunction.CREW_TRANSPORT);
    }
    List<DestinationKind> kinds =
        mission.destinations().stream()
            .map(id -> roadmap.find(Destination.class, id).flatMap(Destination::kind))
            .flatMap(Optional::stream)
            .filter(GROUND::contains)
            .toList();
    if (mission.purpose().contains(MissionPurpose.LANDING) && !kinds.isEmpty()) {
      wanted.add(CapabilityFunction.CREW_LANDING);
      wanted.add(CapabilityFunction.SUIT);
    }
    boolean stays = Set.of(MissionKind.STATION, MissionKind.CAMPAIGN).contains(kind(mission));
    if (stays
        && mission.crew().equals(Optional.of(Crew.HUMAN))
        && !kinds.isEmpty()
        && kinds.get(0) != DestinationKind.BODY) {
      wanted.add(CapabilityFunction.HABITATION);
    }
    return wanted;
  }

  /** Returns all that a mission can count on. */
  private static Set<Capability> counted(Roadmap roadmap, Mission mission) {
    Set<Capability> counted = new LinkedHashSet<>();
    for (Mission other : roadmap.missions()) {
      if (roadmap.isWithin(mission.id(), other.id())
          || roadmap.isWithin(other.id(), mission.id())) {
        counted.addAll(delivered(roadmap, other));
        for (Need need : other.needs()) {
          for (Id<Entity> id : need.anyOf()) {
            roadmap.find(Capability.class, id).ifPresent(counted::add);
            roadmap.find(Mission.class, id).ifPresent(it -> counted.addAll(delivered(roadmap, it)));
          }
        }
      }
    }
    return withOthers(roadmap, counted);
  }

  private static Set<Capability> delivered(Roadmap roadmap, Mission mission) {
    Set<Capability> delivered = new LinkedHashSet<>();
    mission.provides().stream()
        .map(Provision::capability)
        .forEach(id -> roadmap.find(Capability.class, id).ifPresent(delivered::add));
    return delivered;
  }

  /** Returns these with their hosts and parts, and with what they cannot be used without. */
  private static Set<Capability> withOthers(Roadmap roadmap, Set<Capability> some) {
    Set<Capability> all = new LinkedHashSet<>(some);
    for (int i = 0; i < roadmap.capabilities().size(); i++) { // as far as it can be
      for (Capability one : List.copyOf(all)) {
        one.partOf().flatMap(id -> roadmap.find(Capability.class, id)).ifPresent(all::add);
        for (Capability other : roadmap.capabilities()) {
          if (other.partOf().filter(one.id()::equals).isPresent()) {
            all.add(other);
          }
        }
        for (Need need : one.needs()) {
          if (Needs.strength(need, Needs.kind(need, roadmap)) == Strength.HARD) {
            need.anyOf().forEach(id -> roadmap.find(Capability.class, id).ifPresent(all::add));
          }
        }
      }
    }
    return all;
  }
}

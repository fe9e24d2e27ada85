package space.roadmap.core.rule.builtin.portfolio;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.CapabilityFunction;
import space.roadmap.core.model.Crew;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.DestinationKind;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.MissionPurpose;
import space.roadmap.core.model.MissionType;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.UsedAttributes;
import space.roadmap.core.rule.EntityRule;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.NeedSemantics;
import space.roadmap.core.rule.facts.Places;
import space.roadmap.core.rule.facts.Wording;

/** What a mission is for, where it goes and who is on board fit together. */
final class InconsistentMissionRule implements EntityRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "portfolio.inconsistent-mission",
          Severity.WARNING,
          "What a mission is for, where it goes and who is on board do not fit together.",
          "{mission} {problem}",
          """
          These cannot both be so: a crewed flight without people, or an impactor with people; a \
          landing, a lander, a rover, a hopper or surface operations where all destinations are \
          orbits, libration points or ways between places; an orbiter or a flyby, and nothing that \
          may land, where all destinations are surfaces; and people on board where everything that \
          is needed to carry or land them states that nobody is. Where the crew is both human and \
          robotic, either may be meant.

          Tests, dockings and demonstrations are done elsewhere than what they are for, and are \
          left out where it is about places. A destination that cannot be found, or does not state its \
          kind, may be any.

          Mend whichever is wrong; the destination of an orbiter is the orbit it goes to.\
          """);

  private static final ImmutableSet<Choice> ON_THE_GROUND =
      ImmutableSet.of(
          MissionPurpose.LANDING,
          MissionPurpose.LANDER,
          MissionPurpose.ROVER,
          MissionPurpose.HOPPER,
          MissionPurpose.SURFACE_OPERATIONS);

  private static final ImmutableSet<Choice> TESTS =
      ImmutableSet.of(
          MissionPurpose.FLIGHT_TEST,
          MissionPurpose.TECHNOLOGY_DEMONSTRATION,
          MissionPurpose.DOCKING);

  private static final ImmutableSet<Choice> PASSING =
      ImmutableSet.of(MissionPurpose.ORBITER, MissionPurpose.FLYBY);

  /** What an orbiter may be for as well, and never touches the ground. */
  private static final ImmutableSet<Choice> ALOFT =
      ImmutableSet.of(
          MissionPurpose.ORBITER,
          MissionPurpose.FLYBY,
          MissionPurpose.TELESCOPE,
          MissionPurpose.SPACE_WEATHER,
          MissionPurpose.COMMUNICATIONS);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public Check start(RoadmapView view, Reporter reporter) {
    Roadmap roadmap = view.roadmap();
    return entity -> {
      if (entity instanceof Mission mission) {
        checkCrew(mission, reporter);
        checkPlaces(mission, roadmap, reporter);
        if (mission.crew().isPresent() && mission.crew().get() == Crew.HUMAN) {
          checkCarriers(mission, roadmap, reporter);
        }
      }
    };
  }

  @Override
  public boolean looksAt(EntityType<?> type, RoadmapView view) {
    UsedAttributes used = view.roadmap().used();
    return type == MissionType.TYPE
        && (used.mayHave(MissionType.PURPOSE) || used.mayHave(MissionType.CREW));
  }

  private static void checkCrew(Mission mission, Reporter reporter) {
    Optional<Crew> crew = mission.crew();
    List<Choice> purpose = mission.purpose();
    if (crew.isEmpty() || purpose.isEmpty()) {
      return;
    }
    if (crew.get() == Crew.ROBOTIC && purpose.contains(MissionPurpose.CREWED_FLIGHT)) {
      report(mission, "crew", "is a crewed flight, and its crew is robotic", reporter);
    } else if (crew.get() == Crew.HUMAN && purpose.contains(MissionPurpose.IMPACTOR)) {
      report(mission, "crew", "is an impactor, and its crew is human", reporter);
    }
  }

  private static void checkPlaces(Mission mission, Roadmap roadmap, Reporter reporter) {
    List<Choice> purpose = mission.purpose();
    if (purpose.isEmpty() || mission.destinations().isEmpty() || first(purpose, TESTS) != null) {
      return;
    }
    Choice grounded = first(purpose, ON_THE_GROUND);
    Choice passing = grounded == null ? first(purpose, PASSING) : null;
    if (grounded != null && areAll(mission, roadmap, Places::isInSpace)) {
      String problem = "is for %s, and nothing can stand at %s";
      report(mission, "destinations", problem(problem, grounded, mission), reporter);
    } else if (passing != null
        && ALOFT.containsAll(purpose)
        && areAll(mission, roadmap, Places::isSurface)) {
      String problem = "is for %s only, and goes to a surface: %s";
      report(mission, "destinations", problem(problem, passing, mission), reporter);
    }
  }

  private static String problem(String format, Choice purpose, Mission mission) {
    return format.formatted(
        "'" + purpose.text() + "'", Wording.names(mission.destinations(), ", "));
  }

  private static @Nullable Choice first(List<Choice> purpose, Set<Choice> wanted) {
    for (int i = 0; i < purpose.size(); i++) {
      if (wanted.contains(purpose.get(i))) {
        return purpose.get(i);
      }
    }
    return null;
  }

  /** Returns whether all destinations are known to be of certain kinds. */
  private static boolean areAll(Mission mission, Roadmap roadmap, Predicate<DestinationKind> kind) {
    for (Id<Destination> id : mission.destinations()) {
      Optional<Destination> place = roadmap.find(Destination.class, id);
      if (place.flatMap(Destination::kind).filter(kind).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Looks at what a mission with people on board needs to carry or land them. */
  private static void checkCarriers(Mission mission, Roadmap roadmap, Reporter reporter) {
    Capability robotic = null;
    for (Need need : mission.needs()) {
      for (Id<Entity> id : need.anyOf()) {
        Entity target = NeedSemantics.target(roadmap, id);
        if (target == null) {
          return; // it may carry them
        }
        if (target instanceof Capability capability && carriesCrew(capability)) {
          if (capability.crew().filter(crew -> crew == Crew.ROBOTIC).isEmpty()) {
            return;
          }
          robotic = robotic == null ? capability : robotic;
        }
      }
    }
    if (robotic != null) {
      String problem =
          "has people on board, and the crew of %s, which is to carry them, is robotic";
      report(mission, "crew", problem.formatted(robotic.id()), reporter);
    }
  }

  private static boolean carriesCrew(Capability capability) {
    return capability.functions().contains(CapabilityFunction.CREW_TRANSPORT)
        || capability.functions().contains(CapabilityFunction.CREW_LANDING);
  }

  private static void report(Mission mission, String path, String problem, Reporter reporter) {
    reporter.report(
        CODE.report()
            .entity(mission.id().text())
            .attribute(path)
            .with("mission", mission.id())
            .with("problem", problem)
            .build());
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    destinations:
      - {id: moon, name: Moon, kind: body}
      - {id: moon/orbit, name: Orbit of the Moon, kind: orbit, parent: moon}
    missions:
      - {id: scout, name: Scout, purpose: [rover], destinations: [moon/orbit]}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    destinations:
      - {id: moon, name: Moon, kind: body}
      - {id: moon/surface, name: Surface of the Moon, kind: surface, parent: moon}
    missions:
      - {id: scout, name: Scout, purpose: [rover], destinations: [moon/surface]}
    """;
  }
}

package space.roadmap.core.rule.builtin.portfolio;

import static space.roadmap.core.rule.facts.FunctionReach.mark;

import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.CapabilityFunction;
import space.roadmap.core.model.Crew;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.MissionKind;
import space.roadmap.core.model.MissionPurpose;
import space.roadmap.core.model.Status;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.Bounds;
import space.roadmap.core.rule.facts.FunctionReach;
import space.roadmap.core.rule.facts.Owners;
import space.roadmap.core.rule.facts.Places;
import space.roadmap.core.rule.facts.Rows;
import space.roadmap.core.rule.facts.Span;
import space.roadmap.core.rule.facts.Stops;

/** What a crew cannot do without, by what its mission does where. */
final class CrewDemand {
  private static final long LONG_STAY = 30;
  private static final int LANDING =
      mark(CapabilityFunction.CREW_LANDING) | mark(CapabilityFunction.SUIT);

  private final Owners owners;
  private final Places places;
  private final FunctionReach reach;
  private final long[] relayedFrom; // by the number of a place at the top of its tree

  private CrewDemand(RoadmapView view) {
    owners = Owners.of(view);
    places = Places.of(view);
    reach = FunctionReach.of(view);
    relayedFrom = new long[places.size()];
    Arrays.fill(relayedFrom, Long.MAX_VALUE);
    for (Capability capability : view.roadmap().capabilities()) {
      if (capability.functions().contains(CapabilityFunction.COMMUNICATIONS)
          && Stops.isLive(capability.status())) {
        relay(capability, availableFrom(view, capability));
      }
    }
  }

  static CrewDemand of(RoadmapView view) {
    return view.shared(CrewDemand.class, CrewDemand::new);
  }

  /** Returns a day on which it is certainly there, if there is one. */
  private static long availableFrom(RoadmapView view, Capability capability) {
    long day = Span.of(capability, view.roadmap().dates()).latest(false);
    return capability.status().filter(it -> it == Status.OPERATING).isPresent()
        ? Math.min(day, view.today().toEpochDay())
        : day;
  }

  private void relay(Capability capability, long from) {
    for (Id<Destination> id : capability.operatesAt()) {
      int number = places.number(id);
      if (number != Rows.NONE && places.top(number) != Rows.NONE && from != Bounds.OPEN_END) {
        int top = places.top(number);
        relayedFrom[top] = Math.min(relayedFrom[top], from);
      }
    }
  }

  static boolean hasCrew(Mission mission) {
    Optional<Crew> crew = mission.crew();
    return crew.isPresent() && crew.get() != Crew.ROBOTIC;
  }

  /** Returns the functions that the crew of a mission cannot do without. */
  int of(Mission mission) {
    int wanted = fliesItself(mission) ? mark(CapabilityFunction.CREW_TRANSPORT) : 0;
    Optional<Destination> landing = landing(mission);
    if (landing.isPresent()) {
      wanted |= LANDING | (isRelayed(mission) ? mark(CapabilityFunction.COMMUNICATIONS) : 0);
    }
    return wanted | (stays(mission) ? mark(CapabilityFunction.HABITATION) : 0);
  }

  /** Returns whether a mission brings its crew, rather than finding or leaving it there. */
  private boolean fliesItself(Mission mission) {
    List<Choice> purpose = mission.purpose();
    return isOneOf(mission.kind(), MissionKind.MISSION, MissionKind.SERIES)
        && !purpose.contains(MissionPurpose.ASSEMBLY)
        && !purpose.contains(MissionPurpose.OPERATIONS)
        && !purpose.contains(MissionPurpose.SURFACE_OPERATIONS)
        && (reach.provided(mission) & mark(CapabilityFunction.HABITATION)) == 0;
  }

  /** Returns whether it is of one of two kinds; a mission is one unless it says otherwise. */
  private static boolean isOneOf(Optional<MissionKind> kind, MissionKind one, MissionKind other) {
    MissionKind stated = kind.orElse(MissionKind.MISSION);
    return stated == one || stated == other;
  }

  /** Returns where a mission lands people, if it does and that is not on Earth. */
  Optional<Destination> landing(Mission mission) {
    return mission.purpose().contains(MissionPurpose.LANDING) ? ground(mission) : Optional.empty();
  }

  private Optional<Destination> ground(Mission mission) {
    for (Id<Destination> id : mission.destinations()) {
      int number = places.number(id);
      if (number != Rows.NONE && places.isGround(number) && !places.isOnEarth(number)) {
        return Optional.of(places.get(number));
      }
    }
    return Optional.empty();
  }

  private boolean isRelayed(Mission mission) {
    int number = places.number(ground(mission).orElseThrow().id());
    int top = places.top(number);
    return top != Rows.NONE
        && relayedFrom[top] <= owners.neededBy(owners.number(mission.id()))
        && relayedFrom[top] != Long.MAX_VALUE;
  }

  /** Returns whether people stay long; of a mission with and without crew nobody says how long. */
  private boolean stays(Mission mission) {
    return mission.crew().filter(crew -> crew == Crew.HUMAN).isPresent()
        && (mission.duration().filter(lag -> days(lag.min()) > LONG_STAY).isPresent()
            || (isOneOf(mission.kind(), MissionKind.STATION, MissionKind.CAMPAIGN)
                && onSurface(mission)));
  }

  private boolean onSurface(Mission mission) {
    return ground(mission).flatMap(Destination::kind).filter(Places::isSurface).isPresent();
  }

  @SuppressWarnings("JavaPeriodGetDays") // the days beyond whole months are meant
  private static long days(Period length) {
    return 30 * length.toTotalMonths() + length.getDays();
  }
}

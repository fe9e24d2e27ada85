package space.roadmap.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Citation;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.Crew;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Evidence;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Needs;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Source;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.Strength;
import space.roadmap.core.time.UncertainDate;

/**
 * Counts what a roadmap holds.
 *
 * <p>What was believed earlier or is claimed elsewhere does not count. A need that states no kind
 * or strength counts as the one that follows from its first target: see {@code needs} in the
 * documentation of the format.
 */
final class Statistics {
  private static final int MONTH = 31;
  private static final int YEAR = 366;
  private static final int DEEPEST = 1000;

  /** How narrow the bounds of dates are, the narrowest first. */
  private static final List<String> BOUNDS =
      List.of("day", "month", "part-of-year", "year", "years", "no-earlier-than", "no-later-than");

  final List<KindCount> kinds = new ArrayList<>();
  final Tally missionStatus = Tally.of(Status.values());
  final Tally missionLead;
  final Tally missionCrew = Tally.of(Crew.values());
  final List<DestinationCount> missionDestinations = new ArrayList<>();
  final Tally capabilityStatus = Tally.of(Status.values());
  final Tally bounds = new Tally(BOUNDS);
  final Tally basis = Tally.of(Basis.values());
  final Tally evidence = Tally.of(Evidence.values());
  private final Map<NeedKind, Tally> needs = new EnumMap<>(NeedKind.class);
  private final Roadmap roadmap;
  int undated;
  int qualified;
  int contributions;
  int openSlots;

  /**
   * How many entities of a kind there are.
   *
   * @param uncited how many cite no source; empty for sources themselves
   */
  record KindCount(String kind, int count, Optional<Integer> uncited) {}

  /**
   * How many missions go to a destination.
   *
   * @param id the destination; empty for missions that state none
   * @param depth how deep it lies in the hierarchy
   * @param here missions that name it
   * @param within missions that name it or a place in it, each once
   */
  record DestinationCount(Optional<Id<?>> id, int depth, int here, int within) {}

  /** How many needs of a kind there are. */
  record NeedCount(NeedKind kind, int hard, int soft) {}

  private Statistics(Roadmap roadmap) {
    this.roadmap = roadmap;
    missionLead = new Tally(roadmap.organizations().stream().map(one -> one.id().text()).toList());
  }

  static Statistics of(Roadmap roadmap) {
    Statistics statistics = new Statistics(roadmap);
    EntityTypes.kinds().forEach(statistics::addKind);
    for (Mission mission : roadmap.missions()) {
      statistics.missionStatus.add(mission.status());
      statistics.missionCrew.add(mission.crew());
      mission
          .lead()
          .ifPresentOrElse(
              lead -> statistics.missionLead.add(lead.text()), statistics.missionLead::addUnstated);
    }
    for (Capability capability : roadmap.capabilities()) {
      statistics.capabilityStatus.add(capability.status());
    }
    statistics.addDestinations();
    return statistics;
  }

  private <T extends Entity> void addKind(EntityKind<T> kind) {
    int uncited = 0;
    for (T entity : roadmap.all(kind)) {
      boolean[] cited = {false};
      StructCollector.collect(
          kind.type(),
          entity,
          found -> {
            add(found.value());
            cited[0] |= found.value() instanceof Citation;
          });
      uncited += cited[0] ? 0 : 1;
    }
    boolean cites = !kind.javaType().equals(Source.class);
    kinds.add(
        new KindCount(
            kind.list(),
            roadmap.all(kind).size(),
            cites ? Optional.of(uncited) : Optional.empty()));
  }

  private void add(Object struct) {
    if (struct instanceof Milestone milestone) {
      add(milestone);
    } else if (struct instanceof Need need) {
      NeedKind kind = Needs.kind(need, roadmap);
      needs
          .computeIfAbsent(kind, unused -> Tally.of(Strength.values()))
          .add(Optional.of(Needs.strength(need, kind)));
    } else if (struct instanceof Citation citation) {
      evidence.add(citation.evidence());
    } else if (struct instanceof Contribution contribution) {
      contributions++;
      openSlots += contribution.organization().isEmpty() ? 1 : 0;
    }
  }

  private void add(Milestone milestone) {
    UncertainDate date = milestone.date().orElse(UncertainDate.undated());
    if (date.isUndated()) {
      undated++;
      return;
    }
    bounds.add(knownTo(date));
    basis.add(milestone.basis());
    qualified += date.isApproximate() || date.isUncertain() ? 1 : 0;
  }

  /** Returns how narrow the bounds of a date are. */
  static String knownTo(UncertainDate date) {
    if (date.earliest().isEmpty()) {
      return "no-later-than";
    }
    if (date.latest().isEmpty()) {
      return "no-earlier-than";
    }
    long days = date.latestDay() - date.earliestDay() + 1;
    return days == 1
        ? "day"
        : days <= MONTH
            ? "month"
            : days < YEAR - 1 ? "part-of-year" : days <= YEAR ? "year" : "years";
  }

  /** Returns the kinds of need there are, in the order of their vocabulary. */
  List<NeedCount> needs() {
    List<NeedCount> counts = new ArrayList<>();
    needs.forEach(
        (kind, tally) ->
            counts.add(
                new NeedCount(
                    kind, tally.of(Strength.HARD.text()), tally.of(Strength.SOFT.text()))));
    return counts;
  }

  /** Counts missions at every destination they name, and at every one that lies around it. */
  private void addDestinations() {
    Map<Id<?>, Integer> here = new LinkedHashMap<>();
    Map<Id<?>, Integer> within = new HashMap<>();
    int nowhere = 0;
    for (Mission mission : roadmap.missions()) {
      Set<Id<?>> around = new HashSet<>();
      for (Id<Destination> destination : new HashSet<>(mission.destinations())) {
        here.merge(destination, 1, Integer::sum);
        for (Id<?> at = destination; at != null && around.add(at); ) {
          at = roadmap.find(Destination.class, at).flatMap(Destination::parent).orElse(null);
        }
      }
      around.forEach(id -> within.merge(id, 1, Integer::sum));
      nowhere += mission.destinations().isEmpty() ? 1 : 0;
    }
    Set<Id<?>> shown = new HashSet<>();
    for (Destination destination : roadmap.destinations()) {
      if (roadmap.parent(destination).isEmpty()) {
        addDestination(destination, 0, here, within, shown);
      }
    }
    // What lies in a circle, and what no destination is called.
    within.keySet().stream()
        .filter(id -> !shown.contains(id))
        .sorted()
        .forEach(id -> add(id, 0, here, within));
    if (nowhere > 0) {
      missionDestinations.add(new DestinationCount(Optional.empty(), 0, nowhere, nowhere));
    }
  }

  private void addDestination(
      Entity place,
      int depth,
      Map<Id<?>, Integer> here,
      Map<Id<?>, Integer> within,
      Set<Id<?>> shown) {
    if (depth > DEEPEST || !within.containsKey(place.id()) || !shown.add(place.id())) {
      return;
    }
    add(place.id(), depth, here, within);
    for (Entity part : roadmap.children(place)) {
      if (part instanceof Destination) {
        addDestination(part, depth + 1, here, within, shown);
      }
    }
  }

  private void add(Id<?> id, int depth, Map<Id<?>, Integer> here, Map<Id<?>, Integer> within) {
    missionDestinations.add(
        new DestinationCount(
            Optional.of(id), depth, here.getOrDefault(id, 0), within.getOrDefault(id, 0)));
  }
}

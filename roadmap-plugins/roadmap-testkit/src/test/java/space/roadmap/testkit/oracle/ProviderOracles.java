package space.roadmap.testkit.oracle;

import static space.roadmap.testkit.oracle.Detail.certainty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.CapabilityFunction;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestones;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.Needs;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.Strength;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.UncertainDate;

/** What the rules about who else does the same must find. */
final class ProviderOracles {
  private ProviderOracles() {}

  private static final List<CapabilityFunction> VITAL =
      List.of(
          CapabilityFunction.CREW_TRANSPORT,
          CapabilityFunction.CREW_LANDING,
          CapabilityFunction.CARGO_LANDING,
          CapabilityFunction.ASCENT,
          CapabilityFunction.SUIT,
          CapabilityFunction.HABITATION);

  static List<Oracle> all() {
    return List.of(
        new Oracle(
            "portfolio.overlap",
            PortfolioShapes::providers,
            Detail.CERTAINTY,
            ProviderOracles::overlap),
        new Oracle(
            "portfolio.single-provider",
            PortfolioShapes::providers,
            Detail.ENTITY,
            ProviderOracles::singleProvider));
  }

  /** From when to when something is there, at the earliest and at the latest. */
  private record Service(
      LocalDate earliest, LocalDate surelyFrom, LocalDate surelyTo, LocalDate latest) {
    boolean mayOverlap(Service other) {
      return !earliest.isAfter(other.latest) && !other.earliest.isAfter(latest);
    }
  }

  private static List<String> overlap(Sample sample) {
    Map<Capability, Service> services = new LinkedHashMap<>();
    for (Capability capability : sample.roadmap().capabilities()) {
      if (Words.goesOn(capability)
          && capability.partOf().isEmpty()
          && capability.kind().isPresent()
          && !capability.functions().isEmpty()) {
        service(sample, capability).ifPresent(it -> services.put(capability, it));
      }
    }
    Set<List<Capability>> groups = new LinkedHashSet<>(); // each is told once
    for (Capability one : services.keySet()) {
      one.operatesAt().forEach(place -> groups.add(group(services, one, place)));
    }
    List<String> found = new ArrayList<>();
    for (List<Capability> group : groups) {
      if (group.size() > 1) {
        boolean isCertain = isCertain(group.stream().map(services::get).toList());
        found.add(
            certainty(
                group.get(0).id().text(), isCertain ? Certainty.CERTAIN : Certainty.POSSIBLE));
      }
    }
    return found;
  }

  /** Returns what does the same at a place and may be there with one, or with one of these. */
  private static List<Capability> group(
      Map<Capability, Service> services, Capability first, Id<Destination> place) {
    List<Capability> group = new ArrayList<>(List.of(first));
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Capability other : services.keySet()) {
        if (!group.contains(other)
            && other.operatesAt().contains(place)
            && other.kind().equals(first.kind())
            && Set.copyOf(other.functions()).equals(Set.copyOf(first.functions()))
            && group.stream().anyMatch(it -> services.get(it).mayOverlap(services.get(other)))) {
          grows |= group.add(other);
        }
      }
    }
    return services.keySet().stream().filter(group::contains).toList();
  }

  private static boolean isCertain(List<Service> services) {
    return services.stream()
        .map(Service::surelyFrom)
        .filter(day -> !day.equals(LocalDate.MAX))
        .anyMatch(
            day ->
                services.stream()
                    .allMatch(it -> !day.isBefore(it.surelyFrom) && !day.isAfter(it.surelyTo)));
  }

  private static Optional<Service> service(Sample sample, Capability capability) {
    Days days = new Days(sample.roadmap());
    Optional<UncertainDate> from =
        capability.availableFrom().isPresent()
            ? days.of(capability.availableFrom().get())
            : Milestones.firstService(capability.milestones()).flatMap(days::of);
    LocalDate earliest = from.flatMap(UncertainDate::earliest).orElse(LocalDate.MIN);
    LocalDate latest = from.flatMap(UncertainDate::latest).orElse(LocalDate.MAX);
    if (capability.status().equals(Optional.of(Status.OPERATING))
        && latest.isAfter(sample.today())) {
      latest = sample.today(); // it is there already
      earliest = earliest.isAfter(latest) ? latest : earliest;
    }
    Optional<UncertainDate> until = capability.availableUntil().flatMap(days::of);
    boolean isEndUnknown = capability.availableUntil().isPresent() && until.isEmpty();
    boolean isStartUnknown = earliest.equals(LocalDate.MIN) && latest.equals(LocalDate.MAX);
    Service service =
        new Service(
            earliest.equals(LocalDate.MIN) ? latest : earliest, // a missing bound finds nothing
            latest,
            until.isEmpty() ? LocalDate.MAX : until.get().earliest().orElse(LocalDate.MIN),
            until.flatMap(UncertainDate::latest).orElse(LocalDate.MAX));
    boolean isReversed = service.latest.isBefore(service.earliest);
    return isEndUnknown || isStartUnknown || isReversed ? Optional.empty() : Optional.of(service);
  }

  private static List<String> singleProvider(Sample sample) {
    List<String> found = new ArrayList<>();
    for (Destination place : sample.roadmap().destinations()) {
      for (CapabilityFunction function : VITAL) {
        Optional<Id<Organization>> provider = onlyLead(sample.roadmap(), function, place.id());
        if (place.parent().isEmpty() && provider.isPresent()) {
          Map<Id<?>, Integer> uses = new LinkedHashMap<>();
          Set<String> missions = new TreeSet<>();
          for (Mission mission : sample.roadmap().missions()) {
            for (Capability needed : relied(sample.roadmap(), mission, function, provider.get())) {
              if (tops(sample.roadmap(), needed).contains(Optional.of(place.id()))) {
                missions.add(mission.id().text());
                uses.merge(needed.id(), 1, Integer::sum);
              }
            }
          }
          if (missions.size() >= 2) {
            found.add(mostUsed(uses));
          }
        }
      }
    }
    return found;
  }

  private static String mostUsed(Map<Id<?>, Integer> uses) {
    int most = uses.values().stream().max(Integer::compare).orElseThrow();
    return uses.keySet().stream()
        .filter(it -> uses.get(it) == most)
        .findFirst()
        .orElseThrow()
        .text();
  }

  /** Returns who alone leads what missions need for a function at a place, or at none they name. */
  private static Optional<Id<Organization>> onlyLead(
      Roadmap roadmap, CapabilityFunction function, Id<Destination> place) {
    Set<Id<Entity>> needed = new HashSet<>();
    roadmap.missions().stream()
        .filter(Words::goesOn)
        .forEach(it -> it.needs().forEach(need -> needed.addAll(need.anyOf())));
    Set<Optional<Id<Organization>>> leads = new HashSet<>();
    for (Capability one : roadmap.capabilities()) {
      Set<Optional<Id<Destination>>> tops = tops(roadmap, one);
      if (needed.contains(one.id())
          && (one.status().isEmpty() || Words.goesOn(one))
          && one.functions().contains(function)
          && (tops.contains(Optional.of(place)) || tops.contains(Optional.empty()))) {
        leads.add(lead(one));
      }
    }
    return leads.size() == 1 ? leads.iterator().next() : Optional.empty();
  }

  private static Optional<Id<Organization>> lead(Capability capability) {
    return capability.coLeads().isEmpty() ? capability.lead() : Optional.empty();
  }

  /** Returns what a mission needs of one organization because nobody else has it. */
  private static List<Capability> relied(
      Roadmap roadmap, Mission mission, CapabilityFunction function, Id<Organization> provider) {
    List<Capability> relied = new ArrayList<>();
    for (Need need : mission.needs()) {
      List<Capability> left = new ArrayList<>();
      boolean isSure = Needs.strength(need, Needs.kind(need, roadmap)) == Strength.HARD;
      for (Id<Entity> id : need.anyOf()) {
        Optional<Capability> target = roadmap.find(Capability.class, id);
        isSure &= target.flatMap(Capability::status).isPresent();
        target.filter(Words::goesOn).ifPresent(left::add);
      }
      if (isSure
          && Words.goesOn(mission)
          && left.stream()
              .allMatch(
                  it ->
                      it.functions().contains(function)
                          && lead(it).equals(Optional.of(provider)))) {
        relied.addAll(left);
      }
    }
    return relied;
  }

  /** Returns the bodies and systems at which it is used; empty among them for one unknown. */
  private static Set<Optional<Id<Destination>>> tops(Roadmap roadmap, Capability capability) {
    Set<Optional<Id<Destination>>> tops = new HashSet<>();
    for (Id<Destination> id : capability.operatesAt()) {
      tops.add(top(roadmap, id));
    }
    return tops.isEmpty() ? Set.of(Optional.empty()) : tops;
  }

  private static Optional<Id<Destination>> top(Roadmap roadmap, Id<Destination> id) {
    Optional<Destination> place = roadmap.find(Destination.class, id);
    for (int i = 0; i < roadmap.destinations().size(); i++) {
      if (place.isPresent() && place.get().parent().isPresent()) {
        place = roadmap.find(Destination.class, place.get().parent().get());
      }
    }
    return place.filter(it -> it.parent().isEmpty()).map(Destination::id);
  }
}

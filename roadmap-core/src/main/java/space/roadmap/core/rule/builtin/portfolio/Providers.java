package space.roadmap.core.rule.builtin.portfolio;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.CapabilityFunction;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Organization;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.NeedTable;
import space.roadmap.core.rule.facts.Owners;
import space.roadmap.core.rule.facts.Places;
import space.roadmap.core.rule.facts.Rows;
import space.roadmap.core.rule.facts.Stops;

/** Who provides what crews and landings depend on, by function and place, and for whom. */
final class Providers {
  private static final ImmutableList<CapabilityFunction> VITAL =
      ImmutableList.of(
          CapabilityFunction.CREW_TRANSPORT,
          CapabilityFunction.CREW_LANDING,
          CapabilityFunction.CARGO_LANDING,
          CapabilityFunction.ASCENT,
          CapabilityFunction.HABITATION,
          CapabilityFunction.SUIT);

  private static final int ANYWHERE = -1; // a capability does not say where it is used

  private final Owners owners;
  private final NeedTable table;
  private final Places places;
  private final List<Capability> capabilities;
  private final List<Mission> missions;
  private final BitSet needed = new BitSet();
  private final Map<Integer, Group> groups = new TreeMap<>();

  /** The capabilities for one function at one place. */
  private static final class Group {
    private final Set<Id<Organization>> leads = new LinkedHashSet<>();
    private boolean isLeadUnknown;
    private final Map<Id<Organization>, Clients> clients = new LinkedHashMap<>();
    private final List<Capability> unneeded = new ArrayList<>();

    void add(Capability capability) {
      lead(capability).ifPresentOrElse(leads::add, () -> isLeadUnknown = true);
    }

    void addAll(Group other) {
      leads.addAll(other.leads);
      isLeadUnknown |= other.isLeadUnknown;
    }
  }

  /** The missions that depend on one organization, and on which of its capabilities. */
  private static final class Clients {
    private final Set<Id<Mission>> missions = new LinkedHashSet<>();
    private final Map<Id<Capability>, Integer> uses = new LinkedHashMap<>();

    List<Id<Capability>> capabilities() {
      return uses.entrySet().stream()
          .sorted(Comparator.comparing(use -> -use.getValue()))
          .map(Map.Entry::getKey)
          .toList();
    }
  }

  private Providers(RoadmapView view) {
    owners = Owners.of(view);
    table = owners.needs();
    places = Places.of(view);
    capabilities = view.roadmap().capabilities();
    missions = view.roadmap().missions();
  }

  /** Returns the missions that depend on one organization, by function and place. */
  static List<SingleProviderRule.Dependence> dependences(RoadmapView view) {
    Providers providers = new Providers(view);
    if (providers.capabilities.stream().noneMatch(Providers::isVital)) {
      return List.of();
    }
    providers.readNeeds();
    providers.readCapabilities();
    return providers.found();
  }

  private static boolean isVital(Capability capability) {
    return VITAL.stream().anyMatch(capability.functions()::contains);
  }

  /** Returns the one organization that answers for it. */
  private static Optional<Id<Organization>> lead(Capability capability) {
    return capability.coLeads().isEmpty() ? capability.lead() : Optional.empty();
  }

  private void readNeeds() {
    for (int mission = 0; mission < missions.size(); mission++) {
      int owner = owners.firstMission() + mission;
      if (table.first(owner) < table.first(owner + 1)
          && Stops.isLive(missions.get(mission).status())) {
        for (int need = table.first(owner); need < table.first(owner + 1); need++) {
          read(missions.get(mission), need);
        }
      }
    }
  }

  private void read(Mission mission, int need) {
    List<Capability> targets = new ArrayList<>();
    boolean isSure = table.waits(need);
    for (int at = table.firstTarget(need); at < table.firstTarget(need + 1); at++) {
      if (!owners.isCapability(table.target(at))) {
        isSure = false; // something else may do
        continue;
      }
      int target = table.target(at) - owners.firstCapability();
      needed.set(target);
      Capability capability = capabilities.get(target);
      isSure &= capability.status().isPresent();
      if (Stops.isLive(capability.status())) {
        targets.add(capability);
      }
    }
    for (CapabilityFunction function : VITAL) {
      Id<Organization> provider = isSure ? provider(targets, function) : null;
      if (provider != null) {
        targets.forEach(target -> depend(mission, target, function, provider));
      }
    }
  }

  /** Returns who leads all of these, if all are for a function. */
  private static @Nullable Id<Organization> provider(
      List<Capability> targets, CapabilityFunction function) {
    Id<Organization> provider = null;
    for (Capability target : targets) {
      Id<Organization> lead = lead(target).orElse(null);
      if (lead == null
          || !target.functions().contains(function)
          || (provider != null && !provider.equals(lead))) {
        return null;
      }
      provider = lead;
    }
    return provider;
  }

  private void depend(
      Mission mission, Capability target, CapabilityFunction function, Id<Organization> provider) {
    for (int top : tops(target)) {
      Clients clients =
          group(function, top).clients.computeIfAbsent(provider, unused -> new Clients());
      clients.missions.add(mission.id());
      clients.uses.merge(target.id(), 1, Integer::sum);
    }
  }

  private void readCapabilities() {
    for (int number = 0; number < capabilities.size(); number++) {
      Capability capability = capabilities.get(number);
      boolean mayBeThere = capability.status().isEmpty() || Stops.isLive(capability.status());
      for (CapabilityFunction function : VITAL) {
        if (mayBeThere && capability.functions().contains(function)) {
          for (int top : tops(capability)) {
            if (needed.get(number)) {
              group(function, top).add(capability);
            } else {
              group(function, top).unneeded.add(capability);
            }
          }
        }
      }
    }
  }

  private Group group(CapabilityFunction function, int top) {
    int key = VITAL.indexOf(function) * (places.size() + 1) + top + 1;
    return groups.computeIfAbsent(key, unused -> new Group());
  }

  private Collection<Integer> tops(Capability capability) {
    Set<Integer> tops = new LinkedHashSet<>();
    for (Id<Destination> id : capability.operatesAt()) {
      int number = places.number(id);
      tops.add(
          number == Rows.NONE || places.top(number) == Rows.NONE ? ANYWHERE : places.top(number));
    }
    return tops.isEmpty() ? List.of(ANYWHERE) : tops;
  }

  private List<SingleProviderRule.Dependence> found() {
    List<SingleProviderRule.Dependence> found = new ArrayList<>();
    for (CapabilityFunction function : VITAL) {
      for (int top = 0; top < places.size(); top++) {
        Group group = groups.get(VITAL.indexOf(function) * (places.size() + 1) + top + 1);
        if (group != null) {
          group.addAll(group(function, ANYWHERE));
          if (group.leads.size() == 1 && !group.isLeadUnknown) {
            add(found, function, places.get(top).id(), group);
          }
        }
      }
    }
    return found;
  }

  private static void add(
      List<SingleProviderRule.Dependence> found,
      CapabilityFunction function,
      Id<?> place,
      Group group) {
    for (Map.Entry<Id<Organization>, Clients> clients : group.clients.entrySet()) {
      found.add(
          new SingleProviderRule.Dependence(
              clients.getKey(),
              clients.getValue().capabilities(),
              List.copyOf(clients.getValue().missions),
              List.of(function.text().replace('-', ' ')),
              List.of(place),
              group.unneeded.stream()
                  .filter(it -> it.lead().filter(clients.getKey()::equals).isEmpty())
                  .map(Capability::id)
                  .toList()));
    }
  }
}

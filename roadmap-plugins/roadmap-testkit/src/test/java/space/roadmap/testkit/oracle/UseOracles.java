package space.roadmap.testkit.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.CapabilityFunction;
import space.roadmap.core.model.ContributionRole;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.Needs;
import space.roadmap.core.model.Provision;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Technology;

/** What the rules about things that nobody uses must find. */
final class UseOracles {
  private UseOracles() {}

  private static final Set<CapabilityFunction> OF_USE_BY_BEING_THERE =
      Set.of(
          CapabilityFunction.HABITATION,
          CapabilityFunction.SCIENCE,
          CapabilityFunction.COMMUNICATIONS,
          CapabilityFunction.NAVIGATION,
          CapabilityFunction.INTEROPERABILITY);

  static List<Oracle> all() {
    return List.of(
        new Oracle(
            "portfolio.technology-unneeded",
            PortfolioShapes::uses,
            Detail.ENTITY,
            UseOracles::technologyUnneeded),
        new Oracle(
            "portfolio.capability-unused",
            PortfolioShapes::uses,
            Detail.ENTITY,
            UseOracles::capabilityUnused));
  }

  private static List<String> technologyUnneeded(Sample sample) {
    List<String> found = new ArrayList<>();
    Set<Id<?>> wanted = needed(sample.roadmap());
    wanted.addAll(given(sample.roadmap()));
    for (Technology technology : sample.roadmap().technologies()) {
      if (!wanted.contains(technology.id())) {
        found.add(technology.id().text());
      }
    }
    return found.size() < sample.roadmap().technologies().size() ? found : List.of();
  }

  private static Set<Id<?>> needed(Roadmap roadmap) {
    Set<Id<?>> needed = new HashSet<>();
    for (Entity owner : roadmap.entities()) {
      for (Need need : Needs.of(owner)) {
        need.anyOf().stream()
            .map(Id::owner)
            .filter(it -> !it.equals(owner.id()))
            .forEach(needed::add);
      }
    }
    return needed;
  }

  private static Set<Id<?>> given(Roadmap roadmap) {
    Set<Id<?>> given = new HashSet<>();
    for (Entity owner : roadmap.entities()) {
      Words.contributions(owner).forEach(it -> given.addAll(it.items()));
    }
    return given;
  }

  private static List<String> capabilityUnused(Sample sample) {
    List<String> found = new ArrayList<>();
    Roadmap roadmap = sample.roadmap();
    Set<Id<?>> needed = needed(roadmap);
    if (roadmap.capabilities().stream().noneMatch(it -> needed.contains(it.id()))) {
      return found;
    }
    Set<Id<?>> used = new HashSet<>(needed);
    used.addAll(given(roadmap));
    for (Mission mission : roadmap.missions()) {
      mission.provides().stream().map(Provision::capability).forEach(used::add);
    }
    for (Capability capability : roadmap.capabilities()) {
      if (capability.contributions().stream()
          .anyMatch(it -> it.role().equals(Optional.of(ContributionRole.CUSTOMER)))) {
        used.add(capability.id());
      }
    }
    for (int i = 0; i < roadmap.capabilities().size(); i++) { // as deep as it can be
      for (Capability part : roadmap.capabilities()) {
        Optional<Capability> host = part.partOf().flatMap(id -> roadmap.find(Capability.class, id));
        if (host.isPresent() && (used.contains(part.id()) || used.contains(host.get().id()))) {
          used.add(part.id());
          used.add(host.get().id());
        }
      }
    }
    for (Capability capability : roadmap.capabilities()) {
      if (Words.goesOn(capability)
          && !capability.functions().isEmpty()
          && capability.functions().stream().noneMatch(OF_USE_BY_BEING_THERE::contains)
          && !used.contains(capability.id())) {
        found.add(capability.id().text());
      }
    }
    return found;
  }
}

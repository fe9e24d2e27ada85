package space.roadmap.core.rule.facts;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.ContributionRole;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Provision;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Technology;
import space.roadmap.core.rule.RoadmapView;

/**
 * Which capabilities and technologies are of use to somebody.
 *
 * <p>They are if anybody needs them, whoever and however softly, or gives them to another. A
 * capability is also of use if a mission delivers it, if it has a customer, and with its host or
 * one of its parts.
 */
public final class Uses {
  private static final int USED = 1;

  private final Roadmap roadmap;
  private final Rows capabilities;
  private final Rows technologies;
  private final Marks used;
  private final BitSet needed = new BitSet(); // technologies
  private boolean isCapabilityNeeded;

  private Uses(RoadmapView view) {
    roadmap = view.roadmap();
    capabilities = Rows.of(roadmap, Capability.class);
    technologies = Rows.of(roadmap, Technology.class);
    used = new Marks(capabilities.size());
    if (capabilities.size() + technologies.size() == 0) {
      return;
    }
    needs(Owners.of(view));
    for (Mission mission : roadmap.missions()) {
      give(mission.contributions());
      deliver(mission.provides());
    }
    for (int i = 0; i < capabilities.size(); i++) {
      look(i, roadmap.capabilities().get(i));
    }
    used.spread();
  }

  /** Returns what is of use in the roadmap that is validated. */
  public static Uses of(RoadmapView view) {
    return view.shared(Uses.class, Uses::new);
  }

  private void look(int number, Capability capability) {
    give(capability.contributions());
    List<Contribution> contributions = capability.contributions();
    for (int i = 0; i < contributions.size(); i++) {
      if (contributions.get(i).role().filter(it -> it == ContributionRole.CUSTOMER).isPresent()) {
        used.add(number, USED);
      }
    }
    Optional<Id<Capability>> host = capability.partOf();
    if (host.isPresent() && capabilities.of(host.get()) != Rows.NONE) {
      used.link(number, capabilities.of(host.get()));
      used.link(capabilities.of(host.get()), number);
    }
  }

  private void needs(Owners owners) {
    NeedTable table = owners.needs();
    for (int owner = 0; owner < owners.size(); owner++) {
      int end = table.firstTarget(table.first(owner + 1));
      for (int place = table.firstTarget(table.first(owner)); place < end; place++) {
        need(owners, owner, table.target(place));
      }
    }
  }

  private void need(Owners owners, int owner, int target) {
    if (target != owner) { // to need itself is of no use to others
      if (owners.isCapability(target)) {
        used.add(target - owners.firstCapability(), USED);
        isCapabilityNeeded = true;
      } else if (target != Owners.NONE && owners.isTechnology(target)) {
        needed.set(target - owners.firstTechnology());
      }
    }
  }

  private void give(List<Contribution> contributions) {
    for (int i = 0; i < contributions.size(); i++) {
      List<Id<Entity>> items = contributions.get(i).items();
      for (int j = 0; j < items.size(); j++) {
        use(items.get(j));
      }
    }
  }

  private void deliver(List<Provision> provides) {
    for (int i = 0; i < provides.size(); i++) {
      use(provides.get(i).capability());
    }
  }

  /** Notes that something is of use. */
  private void use(Id<?> id) {
    int capability = capabilities.of(id);
    int technology = technologies.of(id);
    if (capability != Rows.NONE) {
      used.add(capability, USED);
    } else if (technology != Rows.NONE) {
      needed.set(technology);
    }
  }

  /**
   * Returns whether a capability is of no use to anybody, as far as the document tells: in one
   * where nobody needs a capability, or of which entities could not be read, it does not.
   */
  public boolean isUnused(Capability capability) {
    int number = capabilities.of(capability.id());
    return isCapabilityNeeded
        && roadmap.withheld().isEmpty()
        && number != Rows.NONE
        && used.of(number) == 0;
  }

  /** Returns whether nobody needs a technology, as far as the document tells. */
  public boolean isUnneeded(Technology technology) {
    int number = technologies.of(technology.id());
    return !needed.isEmpty()
        && roadmap.withheld().isEmpty()
        && number != Rows.NONE
        && !needed.get(number);
  }
}

package space.roadmap.core.rule.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.Needs;
import space.roadmap.core.model.Provision;

/**
 * Along what a status flows, seen from where it comes: who needs a thing, what its parts are, who
 * delivers it.
 *
 * <p>Its nodes are the {@link Owners}, under the same numbers, and after them owners up to a
 * milestone that a need names with {@code when}, where the owner needs something only later.
 */
final class FlowGraph {
  private final Owners owners;
  private final NeedTable table;
  private final int[] needs; // by place: the need that stands there
  private final int[] needers; // by need
  private final int[] nodes; // by place: the target
  private final int[] hosts; // by owner
  private final List<UpTo> upTo = new ArrayList<>();
  private final Map<UpTo, Integer> numbers = new HashMap<>();
  private int[] delivered = new int[4]; // by delivery: the capability
  private int[] delivering = new int[4]; // by delivery: the mission
  private int deliveryCount;

  /** The places of the needs that name a node. */
  final Links dependants;

  /** The owners that are parts of an owner. */
  final Links parts;

  /** The nodes, less the number of owners, that are an owner up to a milestone. */
  final Links variants;

  /** The deliveries of a capability. */
  final Links deliveries;

  /** An owner up to one of its milestones. */
  private record UpTo(int owner, String when) {
    // A record's own methods are put together when first called: too late for a short program.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof UpTo that && owner == that.owner && when.equals(that.when);
    }

    @Override
    public int hashCode() {
      return owner * 31 + when.hashCode();
    }
  }

  FlowGraph(Owners owners) {
    this.owners = owners;
    table = owners.needs();
    int needCount = table.first(owners.size());
    int places = table.firstTarget(needCount);
    needs = new int[places];
    needers = new int[needCount];
    nodes = new int[places];
    hosts = new int[owners.size()];
    for (int owner = 0; owner < owners.size(); owner++) {
      read(owner);
    }
    dependants = Links.of(size(), nodes, places);
    parts = Links.of(owners.size(), hosts, owners.size());
    variants = Links.of(owners.size(), upTo.stream().mapToInt(UpTo::owner).toArray(), upTo.size());
    deliveries = Links.of(owners.size(), delivered, deliveryCount);
  }

  private void read(int owner) {
    Entity entity = owners.get(owner);
    hosts[owner] = host(entity).map(owners::number).orElse(Owners.NONE);
    for (int need = table.first(owner); need < table.first(owner + 1); need++) {
      needers[need] = owner;
      for (int place = table.firstTarget(need); place < table.firstTarget(need + 1); place++) {
        needs[place] = need;
        nodes[place] = node(owner, need, place);
      }
    }
    if (owners.provides(owner)) {
      for (Provision provision : ((Mission) entity).provides()) {
        deliver(owner, owners.number(provision.capability()));
      }
    }
  }

  private static Optional<Id<?>> host(Entity entity) {
    if (entity instanceof Mission mission) {
      return mission.partOf().map(id -> id);
    }
    return entity instanceof Capability capability
        ? capability.partOf().map(id -> id)
        : Optional.empty();
  }

  private void deliver(int mission, int capability) {
    if (deliveryCount == delivered.length) {
      delivered = Arrays.copyOf(delivered, 2 * deliveryCount);
      delivering = Arrays.copyOf(delivering, 2 * deliveryCount);
    }
    boolean isCapability = owners.isCapability(capability); // another rule tells if not
    delivered[deliveryCount] = isCapability ? capability : Owners.NONE;
    delivering[deliveryCount++] = mission;
  }

  private int node(int owner, int need, int place) {
    int target = table.target(place);
    if (target == Owners.NONE || !table.namesMilestones(target)) {
      return target;
    }
    Need stated = Needs.of(owners.get(owner)).get(need - table.first(owner));
    Id<Entity> id = stated.anyOf().get(place - table.firstTarget(need));
    return NeedSemantics.when(stated, id)
        .filter(when -> needsLater(owners.get(target), when))
        .map(when -> number(new UpTo(target, when)))
        .orElse(target);
  }

  private static boolean needsLater(Entity owner, String when) {
    for (Need need : Needs.of(owner)) {
      if (NeedSemantics.isLater(owner, need, when)) {
        return true;
      }
    }
    return false;
  }

  private int number(UpTo node) {
    return numbers.computeIfAbsent(
        node,
        added -> {
          upTo.add(added);
          return owners.size() + upTo.size() - 1;
        });
  }

  /** Returns how many nodes there are. */
  int size() {
    return owners.size() + upTo.size();
  }

  /** Returns the owner that a node is, or is up to a milestone. */
  int owner(int node) {
    return node < owners.size() ? node : upTo.get(node - owners.size()).owner();
  }

  /** Returns one of the nodes that are an owner up to a milestone. */
  int variant(int owner, int number) {
    return owners.size() + variants.item(variants.first(owner) + number);
  }

  /** Returns whether a need of its owner comes too late to matter to a node. */
  boolean isLater(int node, Need need) {
    return node >= owners.size()
        && NeedSemantics.isLater(
            owners.get(owner(node)), need, upTo.get(node - owners.size()).when());
  }

  /** Returns the need of which a target stands in this place. */
  int need(int place) {
    return needs[place];
  }

  /** Returns the target that stands in this place, or {@link Owners#NONE}. */
  int target(int place) {
    return nodes[place];
  }

  /** Returns who has a need. */
  int needer(int need) {
    return needers[need];
  }

  /** Returns what an owner is a part of, or {@link Owners#NONE}. */
  int host(int owner) {
    return hosts[owner];
  }

  /** Returns how many links lead from an owner to what it depends on. */
  int dependencies(int owner) {
    return targets(owner) + 1 + deliveries.count(owner);
  }

  /** Returns the node to which one of these links leads, or {@link Owners#NONE}. */
  int dependency(int owner, int link) {
    int targets = targets(owner);
    if (link < targets) {
      return nodes[table.firstTarget(table.first(owner)) + link];
    }
    return link == targets
        ? hosts[owner]
        : delivering[deliveries.item(deliveries.first(owner) + link - targets - 1)];
  }

  private int targets(int owner) {
    return table.firstTarget(table.first(owner + 1)) - table.firstTarget(table.first(owner));
  }

  /** Returns the mission that makes a delivery. */
  int deliverer(int delivery) {
    return delivering[delivery];
  }
}

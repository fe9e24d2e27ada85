package space.roadmap.core.rule.builtin;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Provision;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Strength;

/**
 * Who waits for whom by hard needs.
 *
 * <p>Nearly all of a sound roadmap is seen to go on in one pass through the document, with a bit
 * for each entity. Only what is left becomes a graph. In it, an entity up to the milestone that a
 * need names with {@code when} is a node of its own.
 */
final class NeedGraph {
  private static final int PASSES = 4;

  /**
   * A place on a circle.
   *
   * @param owner who waits
   * @param name its id, with the milestone up to which it is meant
   * @param need which of its needs it waits for
   */
  record Step(Entity owner, String name, int need) {}

  private final Roadmap roadmap;
  private final List<Capability> capabilities;
  private final List<Mission> missions;
  private final int first; // position of the first capability; the missions follow them
  private final int end;
  private final BitSet going = new BitSet();
  private final WaitingGraph graph = new WaitingGraph();
  private final List<Node> nodes = new ArrayList<>();
  private final Map<Node, Integer> numbers = new HashMap<>();

  /** An entity, or an entity up to one of its milestones. */
  private record Node(int position, Optional<String> when) {}

  private NeedGraph(Roadmap roadmap) {
    this.roadmap = roadmap;
    capabilities = roadmap.capabilities();
    missions = roadmap.missions();
    first = Positions.of(roadmap, Capability.class).first();
    end = first + capabilities.size() + missions.size();
  }

  /** Returns the circles of hard needs, each beginning with its first in document order. */
  static List<List<Step>> cycles(Roadmap roadmap) {
    NeedGraph needs = new NeedGraph(roadmap);
    int left = needs.pass();
    for (int i = 1; i < PASSES && left > 0; i++) {
      left = i % 2 == 1 ? needs.passBack() : needs.pass();
    }
    return left == 0 ? List.of() : needs.circles();
  }

  private Entity entity(int position) {
    int row = position - first;
    return row < capabilities.size()
        ? capabilities.get(row)
        : missions.get(row - capabilities.size());
  }

  /** Looks at all in document order; returns how many are not known to go on. */
  private int pass() {
    int left = 0;
    for (int at = first; at < end; at++) {
      left += looksStuck(at) ? 1 : 0;
    }
    return left;
  }

  private int passBack() {
    int left = 0;
    for (int at = end - 1; at >= first; at--) {
      left += looksStuck(at) ? 1 : 0;
    }
    return left;
  }

  private boolean looksStuck(int position) {
    if (going.get(position)) {
      return false;
    }
    Entity owner = entity(position);
    List<Need> needs = needs(owner);
    for (int i = 0; i < needs.size(); i++) {
      if (waits(needs.get(i)) && !isMet(owner, needs.get(i))) {
        return true;
      }
    }
    going.set(position);
    return false;
  }

  private static List<Need> needs(Entity entity) {
    if (entity instanceof Mission mission) {
      return mission.needs();
    }
    return entity instanceof Capability capability ? capability.needs() : List.of();
  }

  /** Returns whether a need holds its owner up: it is hard, and asks the target to come first. */
  private static boolean waits(Need need) {
    if (need.kind().isPresent()) {
      NeedKind kind = need.kind().get();
      if (kind == NeedKind.RIDE || kind == NeedKind.CONDITION) {
        return false;
      }
      if (kind == NeedKind.PRECURSOR && need.strength().isEmpty()) {
        return false;
      }
    }
    return need.strength().isEmpty() || need.strength().get() == Strength.HARD;
  }

  /** Returns whether a target is known to go on, is not known at all, or comes from the owner. */
  private boolean isMet(Entity owner, Need need) {
    List<Id<Entity>> anyOf = need.anyOf();
    for (int i = 0; i < anyOf.size(); i++) {
      int target = Positions.of(roadmap, anyOf.get(i));
      if (target < first || target >= end || going.get(target) || isProvided(owner, anyOf.get(i))) {
        return true;
      }
    }
    return anyOf.isEmpty();
  }

  private static boolean isProvided(Entity owner, Id<?> id) {
    if (owner instanceof Mission mission) {
      List<Provision> provides = mission.provides();
      for (int i = 0; i < provides.size(); i++) {
        if (provides.get(i).capability().equals(id.owner())) {
          return true;
        }
      }
    }
    return false;
  }

  private List<List<Step>> circles() {
    for (int at = first; at < end; at++) {
      if (!going.get(at)) {
        number(new Node(at, Optional.empty()));
      }
    }
    for (int number = 0; number < nodes.size(); number++) { // grows as nodes are met
      for (Need need : openNeeds(nodes.get(number))) {
        graph.await(number, targets(need));
      }
    }
    List<List<Step>> circles = new ArrayList<>();
    for (int[] circle : graph.circles()) {
      circles.add(steps(circle));
    }
    return circles;
  }

  private int number(Node node) {
    return numbers.computeIfAbsent(
        node,
        added -> {
          nodes.add(added);
          return graph.add();
        });
  }

  private List<Need> openNeeds(Node node) {
    Entity owner = entity(node.position());
    List<Need> open = new ArrayList<>();
    for (Need need : needs(owner)) {
      if (waits(need) && !isMet(owner, need) && !isLater(owner, need, node.when())) {
        open.add(need);
      }
    }
    return open;
  }

  /** Returns whether a need is for a milestone that comes after the one that counts. */
  private static boolean isLater(Entity owner, Need need, Optional<String> when) {
    if (when.isEmpty() || need.by().isEmpty()) {
      return false;
    }
    List<String> keys = new ArrayList<>();
    for (Milestone milestone : Bounds.milestones(owner)) {
      keys.add(Parts.key(milestone));
    }
    int counts = keys.indexOf(when.get());
    return counts >= 0 && keys.indexOf(need.by().get()) > counts;
  }

  private Node node(Need need, Id<?> target) {
    return new Node(Positions.of(roadmap, target), NeedSemantics.when(need, target));
  }

  private int[] targets(Need need) {
    return need.anyOf().stream().mapToInt(id -> number(node(need, id))).toArray();
  }

  private List<Step> steps(int[] circle) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < circle.length; i++) {
      Node node = nodes.get(circle[i]);
      Node next = nodes.get(circle[(i + 1) % circle.length]);
      Entity owner = entity(node.position());
      String name = owner.id() + node.when().map(key -> "#" + key).orElse("");
      steps.add(new Step(owner, name, needs(owner).indexOf(needFor(node, next))));
    }
    return steps;
  }

  private Need needFor(Node node, Node next) {
    for (Need need : openNeeds(node)) {
      for (Id<Entity> id : need.anyOf()) {
        if (next.equals(node(need, id))) {
          return need;
        }
      }
    }
    throw new IllegalStateException("no need leads from " + node + " to " + next);
  }
}

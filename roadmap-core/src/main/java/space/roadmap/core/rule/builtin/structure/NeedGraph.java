package space.roadmap.core.rule.builtin.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.Needs;
import space.roadmap.core.model.Provision;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.NeedSemantics;
import space.roadmap.core.rule.facts.NeedTable;
import space.roadmap.core.rule.facts.Owners;

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

  private final Owners owners;
  private final NeedTable table;
  private final BitSet going = new BitSet();
  private final WaitingGraph graph = new WaitingGraph();
  private final List<Node> nodes = new ArrayList<>();
  private final Map<Node, Integer> numbers = new HashMap<>();

  /** An owner, or an owner up to one of its milestones. */
  private record Node(int owner, Optional<String> when) {
    // A record's own methods are put together when first called: too late for a short program.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Node that && owner == that.owner && when.equals(that.when);
    }

    @Override
    public int hashCode() {
      return owner * 31 + when.hashCode();
    }
  }

  private NeedGraph(RoadmapView view) {
    owners = Owners.of(view);
    table = owners.needs();
    going.set(0, owners.firstCapability()); // others mature, and are decided, step by step
    going.set(owners.endOfMissions(), owners.size());
  }

  /** Returns the circles of hard needs, each beginning with its first in document order. */
  static List<List<Step>> cycles(RoadmapView view) {
    NeedGraph needs = new NeedGraph(view);
    int left = needs.pass();
    for (int i = 1; i < PASSES && left > 0; i++) {
      left = i % 2 == 1 ? needs.passBack() : needs.pass();
    }
    return left == 0 ? List.of() : needs.circles();
  }

  /** Looks at all in document order; returns how many are not known to go on. */
  private int pass() {
    int left = 0;
    for (int owner = owners.firstCapability(); owner < owners.endOfMissions(); owner++) {
      left += looksStuck(owner) ? 1 : 0;
    }
    return left;
  }

  private int passBack() {
    int left = 0;
    for (int owner = owners.endOfMissions() - 1; owner >= owners.firstCapability(); owner--) {
      left += looksStuck(owner) ? 1 : 0;
    }
    return left;
  }

  private boolean looksStuck(int owner) {
    if (going.get(owner)) {
      return false;
    }
    for (int need = table.first(owner); need < table.first(owner + 1); need++) {
      if (isOpen(owner, need)) {
        return true;
      }
    }
    going.set(owner);
    return false;
  }

  /** Returns whether an owner waits, by this need, for targets none of which is known to go on. */
  private boolean isOpen(int owner, int need) {
    if (!table.waits(need)) {
      return false;
    }
    int from = table.firstTarget(need);
    int to = table.firstTarget(need + 1);
    for (int place = from; place < to; place++) {
      int target = table.target(place);
      if (target == Owners.NONE || going.get(target)) {
        return false;
      }
    }
    return from < to && !(owners.provides(owner) && isAnyProvided(owner, need));
  }

  private boolean isAnyProvided(int owner, int need) {
    Entity entity = owners.get(owner);
    List<Id<Entity>> anyOf = Needs.of(entity).get(need - table.first(owner)).anyOf();
    return anyOf.stream().anyMatch(id -> isProvided(entity, id));
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
    for (int owner = 0; owner < owners.size(); owner++) {
      if (!going.get(owner)) {
        number(new Node(owner, Optional.empty()));
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
    Entity entity = owners.get(node.owner());
    List<Need> needs = Needs.of(entity);
    List<Need> open = new ArrayList<>();
    for (int i = 0; i < needs.size(); i++) {
      if (isOpen(node.owner(), table.first(node.owner()) + i)
          && !isLater(entity, needs.get(i), node.when())) {
        open.add(needs.get(i));
      }
    }
    return open;
  }

  /** Returns whether a need is for a milestone that comes after the one that counts. */
  private static boolean isLater(Entity owner, Need need, Optional<String> when) {
    return when.isPresent() && NeedSemantics.isLater(owner, need, when.get());
  }

  private Node node(Need need, Id<?> target) {
    return new Node(owners.number(target), NeedSemantics.when(need, target));
  }

  private int[] targets(Need need) {
    return need.anyOf().stream().mapToInt(id -> number(node(need, id))).toArray();
  }

  private List<Step> steps(int[] circle) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < circle.length; i++) {
      Node node = nodes.get(circle[i]);
      Node next = nodes.get(circle[(i + 1) % circle.length]);
      Entity owner = owners.get(node.owner());
      String name = owner.id() + node.when().map(key -> "#" + key).orElse("");
      steps.add(new Step(owner, name, Needs.of(owner).indexOf(needFor(node, next))));
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

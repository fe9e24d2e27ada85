package space.roadmap.core.rule.facts;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.Needs;
import space.roadmap.core.model.Provision;
import space.roadmap.core.model.Status;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.StatusFlow.Cause;
import space.roadmap.core.rule.facts.StatusFlow.Effect;

/**
 * Follows stops to whom they stop: first those for good, with all that is for good by them, then
 * those for a time.
 *
 * <p>Each node is stopped once, by the first cause that is met, and each link is followed once.
 * What stops a node was stopped before it, so no circle stops itself.
 */
final class FlowSearch {
  private final Owners owners;
  private final NeedTable table;
  final FlowGraph graph;
  final Gating gating;
  private final int[] deliveriesStopped; // by capability

  /** How many of the targets of a need serve it no more. */
  final int[] targetsStopped;

  /** What has become of a node; null where it goes on. */
  final @Nullable Effect[] effects;

  /** Why a node has been stopped; null where it goes on. */
  final @Nullable Cause[] causes;

  /** The need by which a node has been stopped, if that is the cause. */
  final int[] causingNeeds;

  /** The node by which a node has been stopped, unless it is so of its own. */
  final int[] nexts;

  /** The nodes in the order in which they were stopped. */
  final int[] order;

  /** How many nodes have been stopped. */
  int count;

  private final int goingOn;

  FlowSearch(RoadmapView view) {
    this(
        Owners.of(view),
        new FlowGraph(Owners.of(view)),
        new Gating(view.roadmap().dates(), view.today().toEpochDay()),
        Owners.NONE);
  }

  private FlowSearch(Owners owners, FlowGraph graph, Gating gating, int goingOn) {
    this.owners = owners;
    this.graph = graph;
    this.gating = gating;
    this.goingOn = goingOn;
    table = owners.needs();
    deliveriesStopped = new int[owners.size()];
    targetsStopped = new int[table.first(owners.size())];
    effects = new Effect[graph.size()];
    causes = new Cause[graph.size()];
    causingNeeds = new int[graph.size()];
    nexts = new int[graph.size()];
    order = new int[graph.size()];
    Arrays.fill(nexts, Owners.NONE);
    int done = 0;
    for (Effect effect : new Effect[] {Effect.FOR_GOOD, Effect.FOR_A_TIME}) {
      stopRoots(effect);
      for (; done < count; done++) {
        follow(order[done], effect);
      }
    }
  }

  /** Returns what is stopped while an owner goes on that has not been stopped of its own. */
  FlowSearch without(int owner) {
    return new FlowSearch(owners, graph, gating, owner);
  }

  private void stopRoots(Effect effect) {
    for (int owner = 0; owner < owners.size(); owner++) {
      if (owners.isStopped(owner)) {
        Status status = Stops.status(owners.get(owner)).orElseThrow();
        if (Stops.isForGood(status) == (effect == Effect.FOR_GOOD)) {
          stopAll(owner, effect, Cause.OWN_STATUS, Owners.NONE);
        }
      }
    }
  }

  private void follow(int node, Effect effect) {
    int places = graph.dependants.first(node);
    for (int i = 0; i < graph.dependants.count(node); i++) {
      stopTarget(graph.dependants.item(places + i), node, effect);
    }
    if (node < owners.size()) {
      int parts = graph.parts.first(node);
      for (int i = 0; i < graph.parts.count(node); i++) {
        int part = graph.parts.item(parts + i);
        if (yields(part, effect)) {
          stopAll(part, effect, Cause.HOST, node);
        }
      }
      if (owners.provides(node) && !Gating.isRetired(owners.get(node))) {
        stopDeliveries(node, effect);
      }
    }
  }

  /** Returns whether an owner can be stopped by others: its status leaves room for that. */
  private boolean yields(int owner, Effect effect) {
    if (owner == goingOn) {
      return false;
    }
    Optional<Status> status = Stops.status(owners.get(owner));
    if (status.isEmpty() || Stops.isLive(status)) {
      return true;
    }
    return effect == Effect.FOR_GOOD
        && (status.get() == Status.PAUSED || status.get() == Status.GROUNDED);
  }

  private void stopTarget(int place, int node, Effect effect) {
    int number = graph.need(place);
    int owner = graph.needer(number);
    if (owner != goingOn && !yields(owner, effect)) {
      return;
    }
    Entity needer = owners.get(owner);
    Entity target = owners.get(graph.owner(node));
    Need need = Needs.of(needer).get(number - table.first(owner));
    Id<Entity> id = need.anyOf().get(place - table.firstTarget(number));
    if (gating.holds(needer, need, id, target)) {
      return;
    }
    targetsStopped[number]++;
    int left = need.anyOf().size() - targetsStopped[number];
    if (owner != goingOn
        && left < Gating.wanted(need)
        && NeedSemantics.isHard(need, target)
        && !gating.isOver(needer, need)) {
      stopByNeed(owner, number, need, node, effect);
    }
  }

  private void stopByNeed(int owner, int number, Need need, int node, Effect effect) {
    stop(owner, effect, Cause.NEED, node, number);
    int variants = graph.variants.first(owner);
    for (int i = 0; i < graph.variants.count(owner); i++) {
      int variant = owners.size() + graph.variants.item(variants + i);
      if (!graph.isLater(variant, need)) {
        stop(variant, effect, Cause.NEED, node, number);
      }
    }
  }

  private void stopDeliveries(int mission, Effect effect) {
    for (Provision provision : ((Mission) owners.get(mission)).provides()) {
      int capability = owners.number(provision.capability());
      if (owners.isCapability(capability)) {
        deliveriesStopped[capability]++;
        if (deliveriesStopped[capability] == graph.deliveries.count(capability)
            && yields(capability, effect)
            && !gating.isThere(owners.get(capability))) {
          stopAll(capability, effect, Cause.DELIVERY, mission);
        }
      }
    }
  }

  /** Stops an owner, up to whichever of its milestones. */
  private void stopAll(int owner, Effect effect, Cause cause, int next) {
    stop(owner, effect, cause, next, Owners.NONE);
    int variants = graph.variants.first(owner);
    for (int i = 0; i < graph.variants.count(owner); i++) {
      int variant = owners.size() + graph.variants.item(variants + i);
      stop(variant, effect, cause, next, Owners.NONE);
    }
  }

  private void stop(int node, Effect effect, Cause cause, int next, int need) {
    if (effects[node] == null) {
      effects[node] = effect;
      causes[node] = cause;
      nexts[node] = next;
      causingNeeds[node] = need;
      order[count++] = node;
    }
  }
}

package space.roadmap.core.rule.facts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.Needs;
import space.roadmap.core.model.Provision;
import space.roadmap.core.model.Status;
import space.roadmap.core.rule.facts.StatusFlow.Cause;
import space.roadmap.core.rule.facts.StatusFlow.Effect;

/**
 * Follows stops to whom they stop, and tells of each node how it has been stopped.
 *
 * <p>Each node is stopped once, by the first cause that is met. What stops a node was stopped
 * before it, so no circle stops itself.
 */
abstract sealed class FlowWalk permits FlowSearch, FlowDetour {
  final Owners owners;
  final NeedTable table;
  final FlowGraph graph;
  final Gating gating;

  FlowWalk(Owners owners, FlowGraph graph, Gating gating) {
    this.owners = owners;
    this.graph = graph;
    this.gating = gating;
    table = owners.needs();
  }

  /** Returns what has become of a node; null where it goes on. */
  abstract @Nullable Effect effect(int node);

  /** Returns why a node has been stopped; null where it goes on. */
  abstract @Nullable Cause cause(int node);

  /** Returns the need by which a node has been stopped, or {@link Owners#NONE}. */
  abstract int need(int node);

  /** Returns the node by which a node has been stopped, or {@link Owners#NONE}. */
  abstract int next(int node);

  /** Returns the node at the end of the way along the next ones. */
  abstract int root(int node);

  /** Returns how many steps lie between a node and its root. */
  abstract int depth(int node);

  /** Returns whether any target of a need may serve it no more. */
  abstract boolean mayLack(int need);

  /** Returns whether an owner is one of those that are looked at. */
  abstract boolean isFollowed(int owner);

  /** Counts a target of a need that serves it no more, and returns how many there are now. */
  abstract int countTarget(int need);

  /** Counts a delivery of a capability that is stopped, and returns how many there are now. */
  abstract int countDelivery(int capability);

  /** Stops a node, unless it has been stopped. */
  abstract void stop(int node, Effect effect, Cause cause, int next, int need);

  /** Stops an owner if its own status says so. */
  final void stopRoot(int owner, Effect effect) {
    if (owners.isStopped(owner)) {
      Status status = Stops.status(owners.get(owner)).orElseThrow();
      if (Stops.isForGood(status) == (effect == Effect.FOR_GOOD)) {
        stopAll(owner, effect, Cause.OWN_STATUS, Owners.NONE);
      }
    }
  }

  /** Stops whom a node stops that has been stopped. */
  final void follow(int node, Effect effect) {
    int places = graph.dependants.first(node);
    for (int i = 0; i < graph.dependants.count(node); i++) {
      int place = graph.dependants.item(places + i);
      if (isFollowed(graph.needer(graph.need(place)))) {
        stopTarget(place, node, effect);
      }
    }
    if (node < owners.size()) {
      int parts = graph.parts.first(node);
      for (int i = 0; i < graph.parts.count(node); i++) {
        int part = graph.parts.item(parts + i);
        if (isFollowed(part)) {
          stopPart(part, node, effect);
        }
      }
      if (owners.provides(node) && !Gating.isRetired(owners.get(node))) {
        stopDeliveries(node, effect);
      }
    }
  }

  private void stopDeliveries(int mission, Effect effect) {
    for (Provision provision : ((Mission) owners.get(mission)).provides()) {
      int capability = owners.number(provision.capability());
      if (owners.isCapability(capability) && isFollowed(capability)) {
        stopDelivery(capability, mission, effect);
      }
    }
  }

  /** Takes from the need in which a node stands in this place that node. */
  final void stopTarget(int place, int node, Effect effect) {
    int number = graph.need(place);
    int owner = graph.needer(number);
    if (!yields(owner, effect)) {
      return;
    }
    Entity needer = owners.get(owner);
    Entity target = owners.get(graph.owner(node));
    Need need = Needs.of(needer).get(number - table.first(owner));
    Id<Entity> id = need.anyOf().get(place - table.firstTarget(number));
    if (gating.holds(needer, need, id, target)) {
      return;
    }
    int left = need.anyOf().size() - countTarget(number);
    if (left < Gating.wanted(need)
        && NeedSemantics.isHard(need, target)
        && !gating.isOver(needer, need)) {
      stopByNeed(owner, number, need, node, effect);
    }
  }

  private void stopByNeed(int owner, int number, Need need, int node, Effect effect) {
    stop(owner, effect, Cause.NEED, node, number);
    for (int i = 0; i < graph.variants.count(owner); i++) {
      int variant = graph.variant(owner, i);
      if (!graph.isLater(variant, need)) {
        stop(variant, effect, Cause.NEED, node, number);
      }
    }
  }

  /** Takes its host from a part. */
  final void stopPart(int part, int host, Effect effect) {
    if (yields(part, effect)) {
      stopAll(part, effect, Cause.HOST, host);
    }
  }

  /** Takes one of its deliveries from a capability. */
  final void stopDelivery(int capability, int mission, Effect effect) {
    if (countDelivery(capability) == graph.deliveries.count(capability)
        && yields(capability, effect)
        && !gating.isThere(owners.get(capability))) {
      stopAll(capability, effect, Cause.DELIVERY, mission);
    }
  }

  /** Returns whether an owner can be stopped by others: its status leaves room for that. */
  private boolean yields(int owner, Effect effect) {
    Optional<Status> status = Stops.status(owners.get(owner));
    if (status.isEmpty() || Stops.isLive(status)) {
      return true;
    }
    return effect == Effect.FOR_GOOD
        && (status.get() == Status.PAUSED || status.get() == Status.GROUNDED);
  }

  /** Stops an owner, up to whichever of its milestones. */
  private void stopAll(int owner, Effect effect, Cause cause, int next) {
    stop(owner, effect, cause, next, Owners.NONE);
    for (int i = 0; i < graph.variants.count(owner); i++) {
      int variant = graph.variant(owner, i);
      stop(variant, effect, cause, next, Owners.NONE);
    }
  }
}

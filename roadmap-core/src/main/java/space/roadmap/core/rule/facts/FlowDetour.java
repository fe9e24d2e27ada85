package space.roadmap.core.rule.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.rule.facts.StatusFlow.Cause;
import space.roadmap.core.rule.facts.StatusFlow.Effect;

/**
 * Follows stops anew among some owners, of which one goes on; of all others it tells what a search
 * has found.
 *
 * <p>It starts with the stops that come in from the others, in the order in which they were found,
 * and follows shorter ways before longer ones, as the search did.
 */
final class FlowDetour extends FlowWalk {
  private final FlowSearch search;
  private final int goingOn;
  private final Set<Integer> among;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Integer, Stop> stops = new HashMap<>(); // by node
  private final Map<Integer, Integer> targetsStopped = new HashMap<>(); // by need
  private final Map<Integer, Integer> deliveriesStopped = new HashMap<>(); // by capability
  private final List<Integer> order = new ArrayList<>();

  /** How a node has been stopped. */
  private record Stop(Effect effect, Cause cause, int next, int need, int root, int depth) {}

  /**
   * A stop that comes in.
   *
   * @param node what has been stopped
   * @param cause what it is to whom it may stop
   * @param to the place of the target, the part or the capability
   */
  private record Entry(int node, Cause cause, int to) {}

  FlowDetour(FlowSearch search, int goingOn, Set<Integer> among) {
    super(search.owners, search.graph, search.gating);
    this.search = search;
    this.goingOn = goingOn;
    this.among = among;
    for (int owner : among) {
      if (owner != goingOn) {
        addEntries(owner);
      }
    }
    entries.sort(Comparator.comparingInt(it -> search.position(it.node())));
    List<Integer> roots = among.stream().filter(owners::isStopped).sorted().toList();
    int entered = 0;
    int done = 0;
    for (Effect effect : new Effect[] {Effect.FOR_GOOD, Effect.FOR_A_TIME}) {
      roots.forEach(owner -> stopRoot(owner, effect));
      while (isNext(entered, effect) || done < order.size()) {
        if (done == order.size()
            || (isNext(entered, effect)
                && search.depth(entries.get(entered).node()) <= depth(order.get(done)))) {
          enter(entries.get(entered++), effect);
        } else {
          follow(order.get(done++), effect);
        }
      }
    }
  }

  private boolean isNext(int entry, Effect effect) {
    return entry < entries.size() && search.effect(entries.get(entry).node()) == effect;
  }

  private void addEntries(int owner) {
    int first = table.firstTarget(table.first(owner));
    int last = table.firstTarget(table.first(owner + 1));
    for (int place = first; place < last; place++) {
      addEntry(graph.target(place), Cause.NEED, place);
    }
    addEntry(graph.host(owner), Cause.HOST, owner);
    int deliveries = graph.deliveries.first(owner);
    for (int i = 0; i < graph.deliveries.count(owner); i++) {
      int mission = graph.deliverer(graph.deliveries.item(deliveries + i));
      if (!Gating.isRetired(owners.get(mission))) {
        addEntry(mission, Cause.DELIVERY, owner);
      }
    }
  }

  private void addEntry(int node, Cause cause, int to) {
    if (node != Owners.NONE && search.effect(node) != null && !among.contains(graph.owner(node))) {
      entries.add(new Entry(node, cause, to));
    }
  }

  private void enter(Entry entry, Effect effect) {
    switch (entry.cause()) {
      case NEED -> stopTarget(entry.to(), entry.node(), effect);
      case HOST -> stopPart(entry.to(), entry.node(), effect);
      case DELIVERY -> stopDelivery(entry.to(), entry.node(), effect);
      case OWN_STATUS -> throw new IllegalArgumentException("its own status comes from nobody");
    }
  }

  @Override
  @Nullable Effect effect(int node) {
    Stop stop = stops.get(node);
    return stop != null ? stop.effect() : isOther(node) ? search.effect(node) : null;
  }

  @Override
  @Nullable Cause cause(int node) {
    Stop stop = stops.get(node);
    return stop != null ? stop.cause() : isOther(node) ? search.cause(node) : null;
  }

  @Override
  int need(int node) {
    Stop stop = stops.get(node);
    return stop != null ? stop.need() : isOther(node) ? search.need(node) : Owners.NONE;
  }

  @Override
  int next(int node) {
    Stop stop = stops.get(node);
    return stop != null ? stop.next() : isOther(node) ? search.next(node) : Owners.NONE;
  }

  @Override
  int root(int node) {
    Stop stop = stops.get(node);
    return stop != null ? stop.root() : search.root(node);
  }

  @Override
  int depth(int node) {
    Stop stop = stops.get(node);
    return stop != null ? stop.depth() : search.depth(node);
  }

  private boolean isOther(int node) {
    return !among.contains(graph.owner(node));
  }

  @Override
  boolean mayLack(int need) {
    return search.mayLack(need); // nothing is stopped here that goes on there
  }

  @Override
  boolean isFollowed(int owner) {
    return owner != goingOn && among.contains(owner);
  }

  @Override
  int countTarget(int need) {
    return targetsStopped.merge(need, 1, Integer::sum);
  }

  @Override
  int countDelivery(int capability) {
    return deliveriesStopped.merge(capability, 1, Integer::sum);
  }

  @Override
  void stop(int node, Effect effect, Cause cause, int next, int need) {
    if (effect(node) == null) {
      boolean isRoot = next == Owners.NONE;
      int root = isRoot ? node : root(next);
      int depth = isRoot ? 0 : depth(next) + 1;
      stops.put(node, new Stop(effect, cause, next, need, root, depth));
      order.add(node);
    }
  }
}

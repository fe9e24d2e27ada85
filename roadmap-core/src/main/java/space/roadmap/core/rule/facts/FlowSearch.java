package space.roadmap.core.rule.facts;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.StatusFlow.Cause;
import space.roadmap.core.rule.facts.StatusFlow.Effect;

/**
 * Follows all stops of a roadmap: first those for good, with all that is for good by them, then
 * those for a time. Each link is followed once.
 */
final class FlowSearch extends FlowWalk {
  private final int[] deliveriesStopped; // by capability
  private final int[] targetsStopped; // by need
  private final @Nullable Effect[] effects;
  private final @Nullable Cause[] causes;
  private final int[] needs;
  private final int[] nexts;
  private final int[] roots;
  private final int[] depths;
  private final int[] order;
  private final int[] positions; // in that order
  private int count;

  FlowSearch(RoadmapView view) {
    super(
        Owners.of(view),
        new FlowGraph(Owners.of(view)),
        new Gating(view.roadmap().dates(), view.today().toEpochDay()));
    deliveriesStopped = new int[owners.size()];
    targetsStopped = new int[table.first(owners.size())];
    effects = new Effect[graph.size()];
    causes = new Cause[graph.size()];
    needs = new int[graph.size()];
    nexts = new int[graph.size()];
    roots = new int[graph.size()];
    depths = new int[graph.size()];
    order = new int[graph.size()];
    positions = new int[graph.size()];
    Arrays.fill(nexts, Owners.NONE);
    int done = 0;
    for (Effect effect : new Effect[] {Effect.FOR_GOOD, Effect.FOR_A_TIME}) {
      for (int owner = 0; owner < owners.size(); owner++) {
        stopRoot(owner, effect);
      }
      for (; done < count; done++) {
        follow(order[done], effect);
      }
    }
  }

  @Override
  @Nullable Effect effect(int node) {
    return effects[node];
  }

  @Override
  @Nullable Cause cause(int node) {
    return causes[node];
  }

  @Override
  int need(int node) {
    return needs[node];
  }

  @Override
  int next(int node) {
    return nexts[node];
  }

  @Override
  int root(int node) {
    return roots[node];
  }

  @Override
  int depth(int node) {
    return depths[node];
  }

  /** Returns how many nodes have been stopped. */
  int count() {
    return count;
  }

  /** Returns the node that was stopped after so many others. */
  int node(int position) {
    return order[position];
  }

  /** Returns after how many others a node was stopped that has been stopped. */
  int position(int node) {
    return positions[node];
  }

  @Override
  boolean mayLack(int need) {
    return targetsStopped[need] > 0;
  }

  @Override
  boolean isFollowed(int owner) {
    return true;
  }

  @Override
  int countTarget(int need) {
    return ++targetsStopped[need];
  }

  @Override
  int countDelivery(int capability) {
    return ++deliveriesStopped[capability];
  }

  @Override
  void stop(int node, Effect effect, Cause cause, int next, int need) {
    if (effects[node] == null) {
      effects[node] = effect;
      causes[node] = cause;
      nexts[node] = next;
      needs[node] = need;
      roots[node] = next == Owners.NONE ? node : roots[next];
      depths[node] = next == Owners.NONE ? 0 : depths[next] + 1;
      positions[node] = count;
      order[count++] = node;
    }
  }
}

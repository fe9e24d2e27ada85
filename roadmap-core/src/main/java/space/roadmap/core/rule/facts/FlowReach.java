package space.roadmap.core.rule.facts;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Provision;
import space.roadmap.core.rule.facts.StatusFlow.Cause;

/**
 * Finds the owners that might go on if one of them did, as far as it depends on them: those of its
 * circle that are stopped by way of it, and maybe of others.
 */
final class FlowReach {
  private final FlowSearch search;
  private final FlowGraph graph;
  private final FlowCircles circles;

  FlowReach(FlowSearch search) {
    this.search = search;
    graph = search.graph;
    circles = new FlowCircles(search);
  }

  /**
   * Returns them with the owner itself, which comes first; nothing if the owner depends on none of
   * them.
   */
  Set<Integer> of(int owner) {
    if (search.effect(owner) == null || dependencies(owner).noneMatch(it -> mayLean(it, owner))) {
      return ImmutableSet.of();
    }
    Reached reached = new Reached(owner);
    return dependencies(owner).map(graph::owner).anyMatch(reached.owners::contains)
        ? reached.owners
        : ImmutableSet.of();
  }

  /** Returns what is stopped while an owner goes on, as far as it reaches these. */
  FlowWalk detour(int owner, Set<Integer> reached) {
    return new FlowDetour(search, owner, reached);
  }

  private IntStream dependencies(int owner) {
    return IntStream.range(0, graph.dependencies(owner))
        .map(link -> graph.dependency(owner, link))
        .filter(node -> node != Owners.NONE && search.effect(node) != null);
  }

  private boolean mayLean(int node, int owner) {
    return circles.isShared(graph.owner(node), owner)
        && search.position(node) >= search.position(owner);
  }

  /** The owners that are reached so far. */
  private final class Reached {
    private final int first;
    private final Set<Integer> owners = new LinkedHashSet<>();
    private final List<Integer> queue = new ArrayList<>();

    Reached(int first) {
      this.first = first;
      add(first);
      for (int done = 0; done < queue.size(); done++) {
        int owner = queue.get(done);
        followNeeds(owner);
        for (int i = 0; i < graph.variants.count(owner); i++) {
          followNeeds(graph.variant(owner, i));
        }
        followParts(owner);
        followDeliveries(owner);
      }
    }

    private void add(int owner) {
      if (owners.add(owner)) {
        queue.add(owner);
      }
    }

    private void followNeeds(int node) {
      int places = graph.dependants.first(node);
      for (int i = 0; i < graph.dependants.count(node); i++) {
        int need = graph.need(graph.dependants.item(places + i));
        meet(graph.needer(need), Cause.NEED, need, node);
      }
    }

    private void followParts(int owner) {
      int parts = graph.parts.first(owner);
      for (int i = 0; i < graph.parts.count(owner); i++) {
        meet(graph.parts.item(parts + i), Cause.HOST, Owners.NONE, owner);
      }
    }

    private void followDeliveries(int owner) {
      if (search.owners.provides(owner)) {
        for (Provision provision : ((Mission) search.owners.get(owner)).provides()) {
          int capability = search.owners.number(provision.capability());
          if (search.owners.isCapability(capability)) {
            meet(capability, Cause.DELIVERY, Owners.NONE, owner);
          }
        }
      }
    }

    private void meet(int owner, Cause cause, int need, int node) {
      if (circles.isShared(owner, first) && search.effect(node) != null) {
        boolean leans = leans(owner, cause, need, node);
        for (int i = 0; i < graph.variants.count(owner); i++) {
          leans |= leans(graph.variant(owner, i), cause, need, node);
        }
        if (leans) {
          add(owner);
        }
      }
    }

    /** Returns whether a node has been stopped by way of another, and maybe of more. */
    private boolean leans(int node, Cause cause, int need, int on) {
      return search.cause(node) == cause
          && search.need(node) == need
          && search.position(on) < search.position(node);
    }
  }
}

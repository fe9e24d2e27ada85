package space.roadmap.core.rule.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.Needs;
import space.roadmap.core.rule.RoadmapView;

/**
 * What has been stopped in effect: by its own status, or by that of something else.
 *
 * <p>Something is stopped if its status says so; if what it is a part of is stopped; if too few of
 * the targets of a hard need go on; and, being a capability that is not there yet, if all missions
 * that deliver it are stopped. An alternative that goes on keeps it going. A loss is as bad as the
 * best alternative, and the effect as bad as the worst loss: for good, or for a time. A part that
 * is stopped does not stop the whole, unless the whole needs it.
 *
 * <p>What is completed, retired or superseded has had what it needed. Where a need counts on
 * something up to a milestone, what that needs for later ones does not matter.
 *
 * <p>Nodes are {@link Owners} under the same numbers, and owners up to a milestone. Ask {@link
 * Owners#isAnyStopped} first: there is nothing to work out where nothing has been stopped.
 */
public final class StatusFlow {
  /** What has become of something. */
  public enum Effect {
    /** It has been paused or grounded, in effect. */
    FOR_A_TIME,

    /** It has been cancelled or retired, in effect. */
    FOR_GOOD
  }

  /** By what something is stopped. */
  public enum Cause {
    /** Its own status. */
    OWN_STATUS,

    /** A need that is not met. */
    NEED,

    /** What it is a part of. */
    HOST,

    /** The missions that deliver it. */
    DELIVERY
  }

  private final Owners owners;
  private final NeedTable table;
  private final FlowSearch search;
  private final FlowGraph graph;
  private final int[] roots;
  private final int[] depths;
  private final int[] places; // in a walk that visits what a node stops right after it
  private final int[] ends; // of that walk, beyond what a node stops

  private StatusFlow(RoadmapView view) {
    this(Owners.of(view), new FlowSearch(view));
  }

  private StatusFlow(Owners owners, FlowSearch search) {
    this.owners = owners;
    this.search = search;
    table = owners.needs();
    graph = search.graph;
    roots = new int[graph.size()];
    depths = new int[graph.size()];
    places = new int[graph.size()];
    ends = new int[graph.size()];
    label();
  }

  /** Returns the flow in the roadmap that is validated. */
  public static StatusFlow of(RoadmapView view) {
    return view.shared(StatusFlow.class, StatusFlow::new);
  }

  /**
   * Returns what is stopped while an owner goes on that goes on by its status: this, unless what
   * the owner depends on is stopped by the owner itself.
   */
  public StatusFlow without(int owner) {
    return isInCircle(owner) ? new StatusFlow(owners, search.without(owner)) : this;
  }

  private boolean isInCircle(int owner) {
    if (search.effects[owner] == null) {
      return false;
    }
    int host = graph.host(owner);
    if (host != Owners.NONE && isStoppedBy(owner, host)) {
      return true;
    }
    int last = table.firstTarget(table.first(owner + 1));
    for (int place = table.firstTarget(table.first(owner)); place < last; place++) {
      int target = graph.target(place);
      if (target != Owners.NONE && isStoppedBy(owner, target)) {
        return true;
      }
    }
    int deliveries = graph.deliveries.first(owner);
    return IntStream.range(deliveries, deliveries + graph.deliveries.count(owner))
        .anyMatch(it -> isStoppedBy(owner, graph.deliverer(graph.deliveries.item(it))));
  }

  /** Returns whether an owner, up to whichever of its milestones, is what stops a node. */
  private boolean isStoppedBy(int owner, int node) {
    if (search.effects[node] == null) {
      return false;
    }
    int variants = graph.variants.first(owner);
    return isBehind(owner, node)
        || IntStream.range(variants, variants + graph.variants.count(owner))
            .map(place -> owners.size() + graph.variants.item(place))
            .anyMatch(variant -> search.effects[variant] != null && isBehind(variant, node));
  }

  private boolean isBehind(int stopping, int node) {
    return places[stopping] <= places[node] && places[node] < ends[stopping];
  }

  private void label() {
    int[] sizes = new int[graph.size()];
    for (int i = search.count - 1; i >= 0; i--) {
      int node = search.order[i];
      sizes[node]++;
      if (search.nexts[node] != Owners.NONE) {
        sizes[search.nexts[node]] += sizes[node];
      }
    }
    int[] free = new int[graph.size()];
    int end = 0;
    for (int i = 0; i < search.count; i++) {
      int node = search.order[i];
      int next = search.nexts[node];
      roots[node] = next == Owners.NONE ? node : roots[next];
      depths[node] = next == Owners.NONE ? 0 : depths[next] + 1;
      places[node] = next == Owners.NONE ? end : free[next];
      ends[node] = places[node] + sizes[node];
      free[node] = places[node] + 1;
      if (next == Owners.NONE) {
        end = ends[node];
      } else {
        free[next] = ends[node];
      }
    }
  }

  /** Returns what has become of a node; empty if it goes on. */
  public Optional<Effect> effect(int node) {
    return Optional.ofNullable(search.effects[node]);
  }

  /** Returns the capability or mission that a node is. */
  public Entity entity(int node) {
    return owners.get(graph.owner(node));
  }

  /** Returns what has a status of its own by which this node is stopped. */
  public int root(int node) {
    return roots[node];
  }

  /** Returns how many steps lie between a node that is stopped and its root. */
  public int depth(int node) {
    return depths[node];
  }

  /** Returns what a stopped node lacks; empty if it is stopped by its own status. */
  public Optional<Loss> loss(int node) {
    Effect effect = search.effects[node];
    int next = search.nexts[node];
    if (effect == null || next == Owners.NONE) {
      return Optional.empty();
    }
    int owner = graph.owner(node);
    boolean isForGood = effect == Effect.FOR_GOOD;
    return switch (search.causes[node]) {
      case NEED -> Optional.of(need(owner, search.causingNeeds[node], next, isForGood));
      case HOST -> Optional.of(host(next, isForGood));
      case DELIVERY -> Optional.of(delivery(owner, next, isForGood));
      case OWN_STATUS -> Optional.empty();
    };
  }

  private Loss need(int owner, int number, int node, boolean isForGood) {
    int index = number - table.first(owner);
    Need need = Needs.of(owners.get(owner)).get(index);
    boolean isHard = NeedSemantics.isHard(need, entity(node));
    return new Loss(Cause.NEED, index, need.anyOf(), Gating.wanted(need), node, isForGood, isHard);
  }

  private Loss host(int host, boolean isForGood) {
    return new Loss(
        Cause.HOST, Owners.NONE, List.of(owners.get(host).id()), 1, host, isForGood, true);
  }

  private Loss delivery(int capability, int node, boolean isForGood) {
    List<Id<?>> missions = new ArrayList<>();
    deliverers(capability).forEach(mission -> missions.add(owners.get(mission).id()));
    return new Loss(Cause.DELIVERY, Owners.NONE, missions, 1, node, isForGood, true);
  }

  /** Returns the missions that deliver a capability, by their ids. */
  private List<Integer> deliverers(int capability) {
    int first = graph.deliveries.first(capability);
    return IntStream.range(first, first + graph.deliveries.count(capability))
        .mapToObj(place -> graph.deliverer(graph.deliveries.item(place)))
        .distinct()
        .sorted(Comparator.comparing(mission -> owners.get(mission).id()))
        .toList();
  }

  /**
   * Returns what an owner lacks by one cause, soft needs too, in the order of the document. Ask the
   * flow {@linkplain #without without} the owner: nothing lacks what it stops itself.
   */
  public List<Loss> losses(int owner, Cause cause) {
    return switch (cause) {
      case NEED -> lostNeeds(owner);
      case HOST -> lostHost(owner);
      case DELIVERY -> lostDelivery(owner);
      case OWN_STATUS -> List.of();
    };
  }

  private List<Loss> lostHost(int owner) {
    int host = graph.host(owner);
    return host != Owners.NONE && search.effects[host] != null
        ? List.of(host(host, search.effects[host] == Effect.FOR_GOOD))
        : List.of();
  }

  private List<Loss> lostNeeds(int owner) {
    List<Loss> losses = new ArrayList<>(0);
    for (int need = table.first(owner); need < table.first(owner + 1); need++) {
      Loss loss = search.targetsStopped[need] == 0 ? null : lostNeed(owner, need);
      if (loss != null) {
        losses.add(loss);
      }
    }
    return losses;
  }

  private @Nullable Loss lostNeed(int owner, int number) {
    Entity needer = owners.get(owner);
    Need need = Needs.of(needer).get(number - table.first(owner));
    Stopped stopped = new Stopped();
    int first = table.firstTarget(number);
    for (int i = 0; i < need.anyOf().size(); i++) {
      int node = graph.target(first + i);
      if (node != Owners.NONE
          && search.effects[node] != null
          && !search.gating.holds(needer, need, need.anyOf().get(i), entity(node))) {
        stopped.add(node);
      }
    }
    int kept = need.anyOf().size() - Gating.wanted(need);
    return stopped.count() <= kept || search.gating.isOver(needer, need)
        ? null
        : need(owner, number, stopped.node(kept), stopped.isForGood(kept));
  }

  private List<Loss> lostDelivery(int capability) {
    List<Integer> missions = deliverers(capability);
    Stopped stopped = new Stopped();
    for (int mission : missions) {
      if (search.effects[mission] != null && !Gating.isRetired(owners.get(mission))) {
        stopped.add(mission);
      }
    }
    int kept = missions.size() - 1;
    return stopped.count() <= kept
            || missions.isEmpty()
            || search.gating.isThere(owners.get(capability))
        ? List.of()
        : List.of(delivery(capability, stopped.node(kept), stopped.isForGood(kept)));
  }

  /** Those of several that are stopped. */
  private final class Stopped {
    private int firstForGood = Owners.NONE;
    private int firstForATime = Owners.NONE;
    private int forGood;
    private int forATime;

    void add(int node) {
      if (search.effects[node] == Effect.FOR_GOOD) {
        firstForGood = forGood++ == 0 ? node : firstForGood;
      } else {
        firstForATime = forATime++ == 0 ? node : firstForATime;
      }
    }

    int count() {
      return forGood + forATime;
    }

    /** Returns whether more than so many are stopped for good. */
    boolean isForGood(int most) {
      return forGood > most;
    }

    int node(int most) {
      return isForGood(most) ? firstForGood : firstForATime;
    }
  }
}

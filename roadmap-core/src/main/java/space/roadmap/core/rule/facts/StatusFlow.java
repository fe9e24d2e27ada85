package space.roadmap.core.rule.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private final FlowWalk walk;
  private final Owners owners;
  private final NeedTable table;
  private final FlowGraph graph;
  private final FlowReach reach;

  private StatusFlow(FlowSearch search) {
    this(search, new FlowReach(search));
  }

  private StatusFlow(FlowWalk walk, FlowReach reach) {
    this.walk = walk;
    this.reach = reach;
    owners = walk.owners;
    table = walk.table;
    graph = walk.graph;
  }

  /** Returns the flow in the roadmap that is validated. */
  public static StatusFlow of(RoadmapView view) {
    return view.shared(StatusFlow.class, it -> new StatusFlow(new FlowSearch(it)));
  }

  /**
   * Returns the flow that tells what an owner lacks while the owner itself, which goes on by its
   * status, goes on in effect as well: this, unless something that the owner depends on is stopped
   * by way of the owner.
   *
   * <p>Ask it only of what the owner depends on, be it by way of others. This takes no longer than
   * to look at what the owner stops in the circles that it is in.
   */
  public StatusFlow without(int owner) {
    Set<Integer> reached = reach.of(owner);
    return reached.isEmpty() ? this : new StatusFlow(reach.detour(owner, reached), reach);
  }

  /** Returns what has become of a node; empty if it goes on. */
  public Optional<Effect> effect(int node) {
    return Optional.ofNullable(walk.effect(node));
  }

  /** Returns the capability or mission that a node is. */
  public Entity entity(int node) {
    return owners.get(graph.owner(node));
  }

  /** Returns what has a status of its own by which this node is stopped. */
  public int root(int node) {
    return walk.root(node);
  }

  /** Returns how many steps lie between a node that is stopped and its root. */
  public int depth(int node) {
    return walk.depth(node);
  }

  /** Returns what a stopped node lacks; empty if it is stopped by its own status. */
  public Optional<Loss> loss(int node) {
    Cause cause = walk.cause(node);
    if (cause == null) {
      return Optional.empty();
    }
    int owner = graph.owner(node);
    int next = walk.next(node);
    boolean isForGood = walk.effect(node) == Effect.FOR_GOOD;
    return switch (cause) {
      case NEED -> Optional.of(need(owner, walk.need(node), next, isForGood));
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
    return host != Owners.NONE && walk.effect(host) != null
        ? List.of(host(host, walk.effect(host) == Effect.FOR_GOOD))
        : List.of();
  }

  private List<Loss> lostNeeds(int owner) {
    List<Loss> losses = new ArrayList<>(0);
    for (int need = table.first(owner); need < table.first(owner + 1); need++) {
      Loss loss = walk.mayLack(need) ? lostNeed(owner, need) : null;
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
          && walk.effect(node) != null
          && !walk.gating.holds(needer, need, need.anyOf().get(i), entity(node))) {
        stopped.add(node);
      }
    }
    int kept = need.anyOf().size() - Gating.wanted(need);
    return stopped.count() <= kept || walk.gating.isOver(needer, need)
        ? null
        : need(owner, number, stopped.node(kept), stopped.isForGood(kept));
  }

  private List<Loss> lostDelivery(int capability) {
    List<Integer> missions = deliverers(capability);
    Stopped stopped = new Stopped();
    for (int mission : missions) {
      if (walk.effect(mission) != null && !Gating.isRetired(owners.get(mission))) {
        stopped.add(mission);
      }
    }
    int kept = missions.size() - 1;
    return stopped.count() <= kept
            || missions.isEmpty()
            || walk.gating.isThere(owners.get(capability))
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
      if (walk.effect(node) == Effect.FOR_GOOD) {
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

package space.roadmap.core.rule.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.TODAY;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.milestone;
import static space.roadmap.core.rule.Sketch.mission;
import static space.roadmap.core.rule.Sketch.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Provision;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Status;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.Sketch;

/**
 * Holds what is stopped without an owner against a whole search in which the owner is completed.
 */
class FlowDetourTest {
  private static final int ROADMAPS = 300;
  private static final List<Milestone> MILESTONES =
      List.of(milestone("launch", "2040"), milestone("landing", "2041"));
  private static final List<Status> STATUSES =
      List.of(Status.PAUSED, Status.CANCELLED, Status.GROUNDED, Status.OPERATING, Status.RETIRED);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void findsWhatAWholeSearchFinds(long seed) {
    Random random = new Random(seed);
    int detours = 0;
    int stopped = 0;
    for (int i = 0; i < ROADMAPS; i++) {
      Roadmap roadmap = random(random);
      RoadmapView view = view(roadmap);
      Owners owners = Owners.of(view);
      FlowGraph graph = new FlowGraph(owners);
      StatusFlow flow = StatusFlow.of(view);
      for (int owner = 0; owner < owners.size(); owner++) {
        if (Stops.isLive(Stops.status(owners.get(owner)))) {
          StatusFlow detour = flow.without(owner);
          StatusFlow whole = StatusFlow.of(view(completed(roadmap, owners.get(owner).id())));
          for (int link = 0; link < graph.dependencies(owner); link++) {
            int node = graph.dependency(owner, link);
            if (node != Owners.NONE) {
              isTheSame(detour, whole, node, i + " of seed " + seed);
              stopped += detour != flow && detour.effect(node).isPresent() ? 1 : 0;
            }
          }
          detours += detour != flow ? 1 : 0;
        }
      }
    }
    assertThat(detours).isGreaterThan(ROADMAPS / 2);
    assertThat(stopped).isGreaterThan(ROADMAPS / 3);
  }

  /** Of several ways of one length it may be another one; all steps are stopped as they should. */
  private static void isTheSame(StatusFlow detour, StatusFlow whole, int node, String roadmap) {
    int at = node;
    assertThat(detour.effect(at)).as(roadmap).isEqualTo(whole.effect(at));
    while (detour.effect(at).isPresent()) {
      assertThat(detour.effect(at)).as(roadmap).isEqualTo(whole.effect(at));
      assertThat(detour.depth(at)).as(roadmap).isEqualTo(whole.depth(at));
      assertThat(detour.root(at)).isEqualTo(detour.root(node));
      Optional<Loss> loss = detour.loss(at);
      if (loss.isEmpty()) {
        assertThat(detour.depth(at)).isZero();
        assertThat(at).isEqualTo(detour.root(node));
        return;
      }
      assertThat(detour.depth(loss.get().node())).isEqualTo(detour.depth(at) - 1);
      at = loss.get().node();
    }
  }

  @Test
  void goesOnIfOneOfTwoThatAreBothLackedDoes() {
    Entity[] entities = {
      planned("owner", need("gone"), need("either")),
      planned("either", need("near", "far")),
      planned("near", need("owner")),
      planned("far", need("farther")),
      planned("farther", need("gone")),
      capability("gone", it -> it.status(Status.CANCELLED))
    };
    StatusFlow flow = StatusFlow.of(view(Sketch.roadmap(entities)));
    assertThat(flow.entity(flow.loss(1).orElseThrow().node())).isEqualTo(entities[3]);
    assertThat(flow.without(0).effect(1)).isEmpty();
    assertThat(flow.without(0).losses(0, StatusFlow.Cause.NEED))
        .extracting(Loss::node)
        .containsExactly(5);
  }

  @Test
  void isTheFlowItselfWhereNothingComesBack() {
    Entity[] entities = {
      planned("owner", need("first")),
      planned("first", need("gone")),
      planned("last", need("owner")),
      capability("gone", it -> it.status(Status.CANCELLED))
    };
    StatusFlow flow = StatusFlow.of(view(Sketch.roadmap(entities)));
    assertThat(IntStream.range(0, entities.length)).allMatch(it -> flow.without(it) == flow);
  }

  private static Entity planned(String id, Need... needs) {
    return capability(id, it -> it.status(Status.PLANNED).addNeeds(needs));
  }

  private static RoadmapView view(Roadmap roadmap) {
    return new RoadmapView(roadmap, TODAY);
  }

  private static Roadmap completed(Roadmap roadmap, Id<?> id) {
    List<Entity> entities = new ArrayList<>();
    for (Entity entity : roadmap.entities()) {
      entities.add(entity.id().equals(id) ? completed(entity) : entity);
    }
    return Sketch.roadmap(entities.toArray(Entity[]::new));
  }

  private static Entity completed(Entity entity) {
    return entity instanceof Mission mission
        ? mission.withStatus(Status.COMPLETED)
        : ((Capability) entity).withStatus(Status.COMPLETED);
  }

  private static Roadmap random(Random random) {
    int size = 3 + random.nextInt(6);
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Optional<Status> status = status(random);
      List<Need> needs = needs(random, size);
      Optional<Id<Capability>> host = host(random, "c", size);
      entities.add(capability("c" + i, it -> it.status(status).addAllNeeds(needs).partOf(host)));
    }
    for (int i = 0; i < size; i++) {
      Optional<Status> status = status(random);
      List<Need> needs = needs(random, size);
      Optional<Id<Mission>> host = host(random, "m", size);
      List<Provision> provides = new ArrayList<>();
      for (int n = random.nextInt(3) - 1; n > 0; n--) {
        provides.add(Provision.builder().capability(Id.of("c" + random.nextInt(size))).build());
      }
      entities.add(
          mission(
              "m" + i,
              it ->
                  it.status(status)
                      .addAllMilestones(MILESTONES)
                      .addAllNeeds(needs)
                      .addAllProvides(provides)
                      .partOf(host)));
    }
    return Sketch.roadmap(entities.toArray(Entity[]::new));
  }

  private static Optional<Status> status(Random random) {
    return random.nextInt(12) == 0
        ? Optional.empty()
        : Optional.of(
            random.nextInt(5) == 0
                ? STATUSES.get(random.nextInt(STATUSES.size()))
                : Status.PLANNED);
  }

  private static <T extends Entity> Optional<Id<T>> host(Random random, String kind, int size) {
    return random.nextInt(4) == 0
        ? Optional.of(Id.of(kind + random.nextInt(size)))
        : Optional.empty();
  }

  private static List<Need> needs(Random random, int size) {
    List<Need> needs = new ArrayList<>();
    for (int n = random.nextInt(4); n > 0; n--) {
      String[] anyOf = new String[1 + random.nextInt(3)];
      for (int i = 0; i < anyOf.length; i++) {
        anyOf[i] = "cm".charAt(random.nextInt(2)) + "" + random.nextInt(size);
      }
      Need need = need(anyOf);
      switch (random.nextInt(6)) {
        case 0 -> need = need.withKind(NeedKind.CONTINUOUS).withAtLeast(1 + random.nextInt(2));
        case 1 -> need = need.withKind(NeedKind.PRECURSOR);
        case 2, 3 -> need = need.withWhen(random.nextBoolean() ? "launch" : "landing");
        default -> {}
      }
      needs.add(random.nextInt(3) == 0 ? need.withBy("landing") : need);
    }
    return needs;
  }
}

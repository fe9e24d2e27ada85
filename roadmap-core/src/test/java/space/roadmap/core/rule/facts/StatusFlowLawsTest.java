package space.roadmap.core.rule.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.TODAY;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.mission;
import static space.roadmap.core.rule.Sketch.need;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Needs;
import space.roadmap.core.model.Provision;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.Strength;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.Sketch;

/** Holds the flow of statuses against a closure that tries everything until nothing changes. */
class StatusFlowLawsTest {
  private static final int ROADMAPS = 400;
  private static final List<NeedKind> KINDS =
      List.of(NeedKind.RIDE, NeedKind.PRECURSOR, NeedKind.CONTINUOUS, NeedKind.CONDITION);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void stopsWhatTheClosureStops(long seed) {
    Random random = new Random(seed);
    int stopped = 0;
    for (int i = 0; i < ROADMAPS; i++) {
      Roadmap roadmap = random(random);
      RoadmapView view = new RoadmapView(roadmap, TODAY);
      Owners owners = Owners.of(view);
      StatusFlow flow = StatusFlow.of(view);
      Map<Entity, Integer> closure = closure(roadmap);
      for (int number = 0; number < owners.size(); number++) {
        Entity owner = owners.get(number);
        int effect = closure.get(owner);
        assertThat(badness(flow.effect(number)))
            .as("%s in %s, roadmap %s of seed %s", owner.id(), roadmap.entities(), i, seed)
            .isEqualTo(effect);
        if (effect > 0) {
          stopped++;
          endsAtItsRoot(flow, number);
        }
        if (Stops.isLive(Stops.status(owner))) {
          lacksAsMuch(flow, number, effect);
        }
      }
    }
    assertThat(stopped).isGreaterThan(ROADMAPS);
  }

  private static int badness(Optional<StatusFlow.Effect> effect) {
    return effect.map(it -> it == StatusFlow.Effect.FOR_GOOD ? 2 : 1).orElse(0);
  }

  private static void endsAtItsRoot(StatusFlow flow, int number) {
    Set<Integer> seen = new HashSet<>();
    int at = number;
    while (flow.loss(at).isPresent()) {
      assertThat(seen.add(at)).isTrue();
      assertThat(flow.depth(at)).isEqualTo(flow.depth(flow.loss(at).get().node()) + 1);
      at = flow.loss(at).get().node();
    }
    assertThat(at).isEqualTo(flow.root(number));
    assertThat(own(flow.entity(at))).isPositive();
  }

  /** What goes on by its status and is stopped in effect can be told of, and nothing else can. */
  private static void lacksAsMuch(StatusFlow flow, int number, int effect) {
    int worst = 0;
    StatusFlow others = flow.without(number);
    for (StatusFlow.Cause cause : StatusFlow.Cause.values()) {
      for (Loss loss : others.losses(number, cause)) {
        assertThat(others.effect(loss.node())).isPresent();
        for (int at = loss.node(); others.loss(at).isPresent(); at = others.loss(at).get().node()) {
          assertThat(at).isNotEqualTo(number);
        }
        if (loss.isHard()) {
          worst = Math.max(worst, loss.isForGood() ? 2 : 1);
        }
      }
    }
    assertThat(worst).isEqualTo(effect);
  }

  private static int own(Entity entity) {
    return switch (Stops.status(entity).orElse(Status.PLANNED)) {
      case PAUSED, GROUNDED -> 1;
      case CANCELLED, RETIRED -> 2;
      default -> 0;
    };
  }

  private static Map<Entity, Integer> closure(Roadmap roadmap) {
    List<Entity> all = new ArrayList<>(roadmap.capabilities());
    all.addAll(roadmap.missions());
    Map<Entity, Integer> effects = new HashMap<>();
    all.forEach(entity -> effects.put(entity, own(entity)));
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Entity entity : all) {
        int effect = Math.max(effects.get(entity), effect(roadmap, entity, effects));
        changed |= effect > effects.put(entity, effect);
      }
    }
    return effects;
  }

  private static int effect(Roadmap roadmap, Entity entity, Map<Entity, Integer> effects) {
    Optional<Status> status = Stops.status(entity);
    if (status.equals(Optional.of(Status.COMPLETED))
        || status.equals(Optional.of(Status.RETIRED))
        || status.equals(Optional.of(Status.SUPERSEDED))) {
      return 0;
    }
    Optional<? extends Id<?>> host =
        entity instanceof Mission mission ? mission.partOf() : ((Capability) entity).partOf();
    int effect = host.flatMap(roadmap::find).map(effects::get).orElse(0);
    for (Need need : Needs.of(entity)) {
      for (int level = 1; level <= 2; level++) {
        if (isHard(need) && going(roadmap, entity, need, effects, level) < wanted(need)) {
          effect = Math.max(effect, level);
        }
      }
    }
    return Math.max(effect, delivery(roadmap, entity, effects));
  }

  private static boolean isHard(Need need) {
    Strength standard =
        need.kind().filter(it -> it == NeedKind.PRECURSOR || it == NeedKind.CONDITION).isPresent()
            ? Strength.SOFT
            : Strength.HARD;
    return need.strength().orElse(standard) == Strength.HARD;
  }

  private static int wanted(Need need) {
    int stated =
        need.kind().equals(Optional.of(NeedKind.CONTINUOUS)) ? need.atLeast().orElse(1) : 1;
    return Math.min(stated, need.anyOf().size()); // that too few are named is another matter
  }

  private static long going(
      Roadmap roadmap, Entity owner, Need need, Map<Entity, Integer> effects, int level) {
    return need.anyOf().stream()
        .filter(
            id -> {
              Optional<Entity> target = roadmap.find(id);
              if (target.isEmpty() || need.kind().equals(Optional.of(NeedKind.CONDITION))) {
                return true;
              }
              boolean asksResult =
                  need.kind().isEmpty()
                      ? target.get() instanceof Mission
                      : need.kind().get() == NeedKind.PRECURSOR;
              return effects.get(target.get()) < level
                  || (asksResult && Stops.status(target.get()).equals(Optional.of(Status.RETIRED)))
                  || delivers(owner, id);
            })
        .count();
  }

  private static boolean delivers(Entity owner, Id<?> id) {
    return owner instanceof Mission mission
        && mission.provides().stream().anyMatch(it -> it.capability().equals(id));
  }

  private static int delivery(Roadmap roadmap, Entity entity, Map<Entity, Integer> effects) {
    if (Stops.status(entity).equals(Optional.of(Status.OPERATING))) {
      return 0;
    }
    return roadmap.missions().stream()
        .filter(mission -> delivers(mission, entity.id()))
        .mapToInt(it -> it.status().equals(Optional.of(Status.RETIRED)) ? 0 : effects.get(it))
        .min()
        .orElse(0);
  }

  private static Roadmap random(Random random) {
    int size = 2 + random.nextInt(7);
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < 2 * size; i++) {
      String id = (i < size ? "c" : "m") + i % size;
      List<Need> needs = new ArrayList<>();
      for (int n = random.nextInt(3); n > 0; n--) {
        needs.add(randomNeed(random, size));
      }
      Optional<Status> status =
          random.nextInt(6) == 0
              ? Optional.empty()
              : random.nextInt(3) == 0
                  ? Optional.of(Status.values()[random.nextInt(Status.values().length)])
                  : Optional.of(Status.PLANNED);
      if (i < size) {
        entities.add(
            capability(
                id, it -> it.status(status).addAllNeeds(needs).partOf(host(random, "c", size))));
      } else {
        List<Provision> provides = new ArrayList<>();
        for (int n = random.nextInt(3) - 1; n > 0; n--) {
          provides.add(Provision.builder().capability(Id.of("c" + random.nextInt(size))).build());
        }
        entities.add(
            mission(
                id,
                it ->
                    it.status(status)
                        .addAllNeeds(needs)
                        .addAllProvides(provides)
                        .partOf(host(random, "m", size))));
      }
    }
    return Sketch.roadmap(entities.toArray(Entity[]::new));
  }

  private static <T extends Entity> Optional<Id<T>> host(Random random, String kind, int size) {
    return random.nextInt(4) == 0
        ? Optional.of(Id.of(kind + random.nextInt(size)))
        : Optional.empty();
  }

  private static Need randomNeed(Random random, int size) {
    String[] anyOf = new String[1 + random.nextInt(3)];
    for (int i = 0; i < anyOf.length; i++) {
      anyOf[i] =
          random.nextInt(30) == 0
              ? "nobody"
              : "cm".charAt(random.nextInt(2)) + "" + random.nextInt(size);
    }
    Need need = need(anyOf);
    if (random.nextInt(3) == 0) {
      NeedKind kind = KINDS.get(random.nextInt(KINDS.size()));
      need = need.withKind(kind);
      if (kind == NeedKind.CONTINUOUS) {
        need = need.withAtLeast(1 + random.nextInt(2));
      }
    }
    return random.nextInt(6) == 0 ? need.withStrength(Strength.values()[random.nextInt(2)]) : need;
  }
}

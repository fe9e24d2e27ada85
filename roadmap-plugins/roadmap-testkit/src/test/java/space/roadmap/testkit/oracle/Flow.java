package space.roadmap.testkit.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Needs;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.Strength;

/**
 * What is stopped in effect in a roadmap without dates: a closure that tries everything until
 * nothing changes.
 */
final class Flow {
  private static final Set<Status> HAD_ALL =
      Set.of(Status.COMPLETED, Status.RETIRED, Status.SUPERSEDED);
  private static final Set<NeedKind> OF_WHAT_GOES_ON =
      Set.of(NeedKind.CAPABILITY, NeedKind.RESULT, NeedKind.RIDE, NeedKind.PRECURSOR);

  private final Roadmap roadmap;
  private final Map<Id<?>, Integer> effects = new HashMap<>();

  private Flow(Roadmap roadmap) {
    this.roadmap = roadmap;
  }

  static Flow of(Roadmap roadmap) {
    return new Flow(roadmap).close(Optional.empty());
  }

  /** Returns what is stopped although this goes on. */
  static Flow without(Roadmap roadmap, Entity goingOn) {
    return new Flow(roadmap).close(Optional.of(goingOn));
  }

  private Flow close(Optional<Entity> goingOn) {
    List<Entity> all = new ArrayList<>(roadmap.capabilities());
    all.addAll(roadmap.missions());
    goingOn.ifPresent(all::remove);
    all.forEach(entity -> effects.put(entity.id(), ofItself(entity)));
    boolean changes = true;
    while (changes) {
      changes = false;
      for (Entity entity : all) {
        int effect = Math.max(effect(entity.id()), ofOthers(entity));
        changes |= effects.put(entity.id(), effect) != effect;
      }
    }
    return this;
  }

  /** Returns 0 for what goes on, 1 for what is stopped for a time, 2 for good. */
  int effect(Id<?> id) {
    return effects.getOrDefault(id, 0);
  }

  boolean isStopped(Id<?> id) {
    return effect(id) > 0;
  }

  /** Returns whether some missions deliver a capability, and all of these are stopped. */
  boolean comesNoMore(Capability capability) {
    return delivery(capability) > 0;
  }

  /** Returns whether what something is a part of, or a hard need of it, is stopped. */
  boolean lacksOther(Entity entity) {
    return Words.host(entity).filter(this::isStopped).isPresent()
        || Needs.of(entity).stream().anyMatch(need -> ofNeed(entity, need) > 0);
  }

  private static int ofItself(Entity entity) {
    return Words.status(entity)
        .map(
            status ->
                switch (status) {
                  case PAUSED, GROUNDED -> 1;
                  case CANCELLED, RETIRED -> 2;
                  default -> 0;
                })
        .orElse(0);
  }

  private int ofOthers(Entity entity) {
    if (Words.status(entity).filter(HAD_ALL::contains).isPresent()) {
      return 0;
    }
    int effect = Words.host(entity).map(this::effect).orElse(0);
    for (Need need : Needs.of(entity)) {
      effect = Math.max(effect, ofNeed(entity, need));
    }
    return entity instanceof Capability capability
        ? Math.max(effect, delivery(capability))
        : effect;
  }

  private int ofNeed(Entity owner, Need need) {
    if (Needs.strength(need, Needs.kind(need, roadmap)) == Strength.SOFT) {
      return 0;
    }
    return need.anyOf().stream().mapToInt(id -> ofTarget(owner, need, id)).min().orElse(0);
  }

  private int ofTarget(Entity owner, Need need, Id<Entity> id) {
    Optional<Entity> target = roadmap.find(id);
    if (target.isEmpty()) {
      return 0;
    }
    NeedKind kind = Needs.kind(need, target.get());
    boolean isResult = kind == NeedKind.RESULT || kind == NeedKind.PRECURSOR;
    boolean isFoundOut = isResult && Words.status(target.get()).equals(Optional.of(Status.RETIRED));
    return OF_WHAT_GOES_ON.contains(kind) && !isFoundOut && !delivers(owner, id) ? effect(id) : 0;
  }

  private int delivery(Capability capability) {
    return Words.status(capability).equals(Optional.of(Status.OPERATING))
        ? 0
        : roadmap.missions().stream()
            .filter(mission -> delivers(mission, capability.id()))
            .mapToInt(it -> it.status().equals(Optional.of(Status.RETIRED)) ? 0 : effect(it.id()))
            .min()
            .orElse(0);
  }

  private static boolean delivers(Entity owner, Id<?> capability) {
    return owner instanceof Mission mission
        && mission.provides().stream().anyMatch(it -> it.capability().equals(capability));
  }
}

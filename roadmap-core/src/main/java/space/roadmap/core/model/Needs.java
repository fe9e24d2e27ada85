package space.roadmap.core.model;

import java.util.List;
import java.util.Optional;

/**
 * What a need means where it says nothing.
 *
 * <ul>
 *   <li>The kind follows from the target: a capability is needed as a capability, a mission for its
 *       result, a technology for its maturity; a decision must be taken, an event not have
 *       happened. A need without a target is a condition.
 *   <li>A need is hard, unless it is a precursor or a condition.
 *   <li>The target's finish comes before the owner's start (FS); those that ride together start
 *       together (SS).
 * </ul>
 */
public final class Needs {
  private Needs() {}

  /** Returns the needs of an entity, none if it is of a kind without. */
  public static List<Need> of(Entity entity) {
    if (entity instanceof Mission mission) {
      return mission.needs();
    }
    if (entity instanceof Capability capability) {
      return capability.needs();
    }
    if (entity instanceof Technology technology) {
      return technology.needs();
    }
    if (entity instanceof Objective objective) {
      return objective.needs();
    }
    return entity instanceof Phase phase ? phase.needs() : List.of();
  }

  /** Returns what a need asks of a target. */
  public static NeedKind kind(Need need, Entity target) {
    return need.kind().orElseGet(() -> kindOf(target));
  }

  /** Returns what a need asks of its targets: the first that is there tells. */
  public static NeedKind kind(Need need, Roadmap roadmap) {
    if (need.kind().isPresent()) {
      return need.kind().get();
    }
    if (need.anyOf().isEmpty()) {
      return NeedKind.CONDITION;
    }
    return need.anyOf().stream()
        .map(id -> roadmap.find(id).or(() -> roadmap.find(id.owner())))
        .flatMap(Optional::stream)
        .findFirst()
        .map(Needs::kindOf)
        .orElse(NeedKind.CAPABILITY);
  }

  private static NeedKind kindOf(Entity target) {
    if (target instanceof Mission) {
      return NeedKind.RESULT;
    }
    if (target instanceof Technology) {
      return NeedKind.MATURITY;
    }
    if (target instanceof Decision) {
      return NeedKind.DECISION;
    }
    return target instanceof Event ? NeedKind.EVENT : NeedKind.CAPABILITY;
  }

  /** Returns whether a need of a kind gates its owner. */
  public static Strength strength(Need need, NeedKind kind) {
    Optional<Strength> stated = need.strength();
    if (stated.isPresent()) {
      return stated.get();
    }
    return kind == NeedKind.PRECURSOR || kind == NeedKind.CONDITION ? Strength.SOFT : Strength.HARD;
  }

  /** Returns which end of the target of a need of a kind meets which end of its owner. */
  public static LinkType type(Need need, NeedKind kind) {
    Optional<LinkType> stated = need.type();
    if (stated.isPresent()) {
      return stated.get();
    }
    return kind == NeedKind.RIDE ? LinkType.SS : LinkType.FS;
  }
}

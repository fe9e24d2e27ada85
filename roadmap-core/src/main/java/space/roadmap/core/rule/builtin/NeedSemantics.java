package space.roadmap.core.rule.builtin;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Decision;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Event;
import space.roadmap.core.model.LinkType;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Objective;
import space.roadmap.core.model.Phase;
import space.roadmap.core.model.Provision;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Strength;
import space.roadmap.core.model.Technology;

/**
 * What a need means where it says nothing.
 *
 * <ul>
 *   <li>The kind follows from the target: a capability is needed as a capability, a mission for its
 *       result, a technology for its maturity; a decision must be taken, an event not have
 *       happened.
 *   <li>A need is hard, unless it is a precursor or a condition.
 *   <li>The target's finish comes before the owner's start (FS); those that ride together start
 *       together (SS).
 * </ul>
 */
final class NeedSemantics {
  private NeedSemantics() {}

  /** Returns the entity that a target names, or has a part of it named; null if there is none. */
  static @Nullable Entity target(Roadmap roadmap, Id<?> id) {
    Optional<Entity> found = roadmap.find(id);
    if (found.isPresent()) {
      return found.get();
    }
    return id.isPart() ? roadmap.find(id.owner()).orElse(null) : null;
  }

  /** Returns the needs of an entity of any kind. */
  static List<Need> needs(Entity entity) {
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

  /** Returns whether a target stands in the document and could not be built. */
  static boolean isWithheld(Roadmap roadmap, Id<?> id) {
    return !roadmap.withheld().isEmpty() && roadmap.withheld().contains(id.owner().text());
  }

  static NeedKind kind(Need need, Entity target) {
    Optional<NeedKind> stated = need.kind();
    if (stated.isPresent()) {
      return stated.get();
    }
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

  static boolean isHard(Need need, Entity target) {
    Optional<Strength> stated = need.strength();
    if (stated.isPresent()) {
      return stated.get() == Strength.HARD;
    }
    NeedKind kind = kind(need, target);
    return kind != NeedKind.PRECURSOR && kind != NeedKind.CONDITION;
  }

  /** Returns whether the finish of the target counts, rather than its start. */
  static boolean countsTargetFinish(Need need, NeedKind kind) {
    Optional<LinkType> stated = need.type();
    if (stated.isPresent()) {
      return stated.get() == LinkType.FS || stated.get() == LinkType.FF;
    }
    return kind != NeedKind.RIDE;
  }

  /** Returns whether the finish of the owner counts, rather than its start. */
  static boolean countsOwnerFinish(Need need) {
    Optional<LinkType> stated = need.type();
    return stated.isPresent() && (stated.get() == LinkType.FF || stated.get() == LinkType.SF);
  }

  /**
   * Returns the key of the target's milestone that counts: a part that is named, or {@code when}.
   */
  static Optional<String> when(Need need, Id<?> target) {
    return target.isPart() ? target.part() : need.when();
  }

  /** Returns whether the owner itself delivers a target, and so cannot lack it. */
  static boolean isProvidedBy(Entity owner, Entity target) {
    if (!(owner instanceof Mission mission) || !(target instanceof Capability)) {
      return false;
    }
    List<Provision> provides = mission.provides();
    for (int i = 0; i < provides.size(); i++) {
      if (provides.get(i).capability().equals(target.id())) {
        return true;
      }
    }
    return false;
  }
}

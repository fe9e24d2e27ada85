package space.roadmap.core.rule.facts;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.LinkType;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Milestones;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Needs;
import space.roadmap.core.model.Provision;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Strength;

/** What needs mean to rules, beside the defaults in {@link Needs}. */
public final class NeedSemantics {
  private NeedSemantics() {}

  /** Returns the entity that a target names, or has a part of it named; null if there is none. */
  public static @Nullable Entity target(Roadmap roadmap, Id<?> id) {
    Optional<Entity> found = roadmap.find(id);
    if (found.isPresent()) {
      return found.get();
    }
    return id.isPart() ? roadmap.find(id.owner()).orElse(null) : null;
  }

  /** Returns whether a target stands in the document and could not be built. */
  public static boolean isWithheld(Roadmap roadmap, Id<?> id) {
    return !roadmap.withheld().isEmpty() && roadmap.withheld().contains(id.owner().text());
  }

  public static boolean isHard(Need need, Entity target) {
    return Needs.strength(need, Needs.kind(need, target)) == Strength.HARD;
  }

  /** Returns whether the finish of the target counts, rather than its start. */
  public static boolean countsTargetFinish(Need need, NeedKind kind) {
    LinkType type = Needs.type(need, kind);
    return type == LinkType.FS || type == LinkType.FF;
  }

  /** Returns whether the finish of the owner counts, rather than its start. */
  public static boolean countsOwnerFinish(Need need) {
    Optional<LinkType> stated = need.type(); // no default counts it
    return stated.isPresent() && (stated.get() == LinkType.FF || stated.get() == LinkType.SF);
  }

  /**
   * Returns the key of the target's milestone that counts: a part that is named, or {@code when}.
   */
  public static Optional<String> when(Need need, Id<?> target) {
    return target.isPart() ? target.part() : need.when();
  }

  /**
   * Returns whether a need is for a milestone of its owner that comes after another: who counts on
   * the owner up to that one does not wait for it.
   */
  public static boolean isLater(Entity owner, Need need, String counts) {
    if (need.by().isEmpty()) {
      return false;
    }
    int last = index(owner, counts);
    return last >= 0 && index(owner, need.by().get()) > last;
  }

  private static int index(Entity owner, String key) {
    List<Milestone> milestones = Milestones.of(owner);
    for (int i = 0; i < milestones.size(); i++) {
      if (Milestones.key(milestones.get(i)).equals(key)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns whether the owner itself delivers a target, and so cannot lack it. */
  public static boolean isProvidedBy(Entity owner, Entity target) {
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

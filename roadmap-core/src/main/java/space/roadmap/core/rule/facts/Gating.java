package space.roadmap.core.rule.facts;

import java.util.Optional;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestones;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Needs;
import space.roadmap.core.model.ResolvedDates;
import space.roadmap.core.model.Status;

/** Decides whether a stop of a target matters to who needs it. */
final class Gating {
  private final ResolvedDates dates;
  private final long today;

  Gating(ResolvedDates dates, long today) {
    this.dates = dates;
    this.today = today;
  }

  /** Returns how many of the targets must go on: all, if more are asked for than there are. */
  static int wanted(Need need) {
    return need.kind().isPresent() && need.kind().get() == NeedKind.CONTINUOUS
        ? Math.max(1, Math.min(need.atLeast().orElse(1), need.anyOf().size()))
        : 1;
  }

  /**
   * Returns whether a target still serves the need although it has been stopped: nothing is asked
   * of it, what it was needed for has happened, or the owner itself delivers it.
   */
  boolean holds(Entity owner, Need need, Id<?> id, Entity target) {
    return switch (Needs.kind(need, target)) {
      case MATURITY, DECISION, EVENT, CONDITION -> true;
      case RESULT, PRECURSOR ->
          isRetired(target)
              || isReached(need, id, target)
              || NeedSemantics.isProvidedBy(owner, target);
      case CAPABILITY, RIDE, CONTINUOUS -> NeedSemantics.isProvidedBy(owner, target);
    };
  }

  /** Returns whether it has been used to the end, so that what it found out is still there. */
  static boolean isRetired(Entity target) {
    Optional<Status> status = Stops.status(target);
    return status.isPresent() && status.get() == Status.RETIRED;
  }

  /** Returns whether the target has reached the milestone for which it is needed. */
  private boolean isReached(Need need, Id<?> id, Entity target) {
    Optional<String> when = NeedSemantics.when(need, id);
    return when.isPresent() && hasHappened(target, when.get());
  }

  /**
   * Returns whether the owner has had what it needed: the milestone by which it needed it has
   * happened, or it is operating, or may be, and the day is over.
   */
  boolean isOver(Entity owner, Need need) {
    if (need.kind().isPresent() && need.kind().get() == NeedKind.CONTINUOUS) {
      return false;
    }
    if (need.by().isPresent() && hasHappened(owner, need.by().get())) {
      return true;
    }
    Optional<Status> status = Stops.status(owner);
    return (status.isEmpty() || status.get() == Status.OPERATING)
        && (owner instanceof Mission || need.by().isPresent())
        && Bounds.latest(owner, need.by(), NeedSemantics.countsOwnerFinish(need), dates) < today;
  }

  private boolean hasHappened(Entity entity, String key) {
    return Milestones.find(Milestones.of(entity), key)
        .filter(it -> Bounds.isActual(it.basis()) && Bounds.latest(it, dates) <= today)
        .isPresent();
  }

  /** Returns whether a capability is there already, and so needs no delivery any more. */
  boolean isThere(Entity capability) {
    Optional<Status> status = Stops.status(capability);
    if (status.isPresent() && status.get() == Status.OPERATING) {
      return true;
    }
    long latest = Bounds.latest(capability, Optional.empty(), false, dates);
    return latest < today
        || (latest != Bounds.OPEN_END
            && Bounds.isActual(capability, Optional.empty(), latest, dates));
  }
}

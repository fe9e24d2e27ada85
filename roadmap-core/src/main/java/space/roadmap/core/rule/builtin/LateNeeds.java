package space.roadmap.core.rule.builtin;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.time.Certainty;

/**
 * Finds the needs whose target comes too late.
 *
 * <p>Of several targets the best counts: the need is as late as the least late of those that
 * resolve and have not been stopped. A target that has been stopped is the matter of another rule;
 * the dates of an owner that has been stopped bind nobody.
 */
final class LateNeeds {
  private final DiagnosticCode code;
  private final Class<? extends Entity> targets;
  private final Roadmap roadmap;
  private final Reporter reporter;
  private final Positions<? extends Entity> positions;
  private final long[] days;

  private LateNeeds(
      DiagnosticCode code, Class<? extends Entity> targets, Roadmap roadmap, Reporter reporter) {
    this.code = code;
    this.targets = targets;
    this.roadmap = roadmap;
    this.reporter = reporter;
    positions = Positions.of(roadmap, targets);
    days = days(positions);
  }

  /** Reports the late needs whose best target is of this kind. */
  static void report(
      DiagnosticCode code, Class<? extends Entity> targets, Roadmap roadmap, Reporter reporter) {
    new LateNeeds(code, targets, roadmap, reporter).check();
  }

  /**
   * Returns, for each target, a day from which on nobody can find it late, whichever of its ends
   * counts. Most needs are settled by it, and their targets need not be looked at.
   */
  private static long[] days(Positions<? extends Entity> positions) {
    long[] days = new long[positions.size()];
    for (int row = 0; row < days.length; row++) {
      Entity target = positions.get(row);
      long day = Bounds.latest(target, Optional.empty(), true);
      if (day == Bounds.OPEN_END) {
        day = Bounds.earliest(target, Optional.empty(), true);
        long start = Bounds.latest(target, Optional.empty(), false);
        day = start == Bounds.OPEN_END ? day : Math.max(day, start);
      }
      days[row] = day;
    }
    return days;
  }

  private void check() {
    List<Capability> capabilities = roadmap.capabilities();
    for (int i = 0; i < capabilities.size(); i++) {
      check(capabilities.get(i), capabilities.get(i).needs());
    }
    List<Mission> missions = roadmap.missions();
    for (int i = 0; i < missions.size(); i++) {
      check(missions.get(i), missions.get(i).needs());
    }
  }

  private void check(Entity owner, List<Need> needs) {
    if (needs.isEmpty() || Stops.isVoid(Stops.status(owner))) {
      return;
    }
    long start = Bounds.latest(owner, Optional.empty(), false);
    for (int i = 0; i < needs.size(); i++) {
      if (!isSettled(owner, needs.get(i), start)) {
        check(owner, needs, i);
      }
    }
  }

  /** Returns whether a need is seen at a glance to be met in time, or to be of another kind. */
  private boolean isSettled(Entity owner, Need need, long start) {
    if (need.anyOf().size() != 1) {
      return need.anyOf().isEmpty();
    }
    int row = positions.row(need.anyOf().get(0));
    if (row < 0 || row >= days.length) {
      return true;
    }
    if (need.by().isPresent() || need.when().isPresent() || need.lag().isPresent()) {
      return false;
    }
    long by =
        NeedSemantics.countsOwnerFinish(need)
            ? Bounds.latest(owner, Optional.empty(), true)
            : start;
    return by == Bounds.OPEN_END || (days[row] <= by && !need.anyOf().get(0).isPart());
  }

  private void check(Entity owner, List<Need> needs, int index) {
    Need need = needs.get(index);
    LateTarget late = best(owner, need, targets);
    if (late != null && !isToldOtherwise(owner, needs, late)) {
      reporter.report(late.finding(code, owner, need, index));
    }
  }

  /**
   * Returns whether a late mission delivers a capability that the owner needs as well and that is
   * as surely late: the two needs are one link, and it is told once, of the capability.
   */
  private boolean isToldOtherwise(Entity owner, List<Need> needs, LateTarget late) {
    for (int i = 0; i < needs.size() && late.entity() instanceof Mission; i++) {
      LateTarget other = best(owner, needs.get(i), Capability.class);
      if (other != null
          && other.certainty() == late.certainty()
          && NeedSemantics.isProvidedBy(late.entity(), other.entity())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the least late of the targets, if it is of a kind; null if it is not, or if one of the
   * targets is not known to be late.
   */
  private @Nullable LateTarget best(Entity owner, Need need, Class<? extends Entity> kindOfBest) {
    long by = Bounds.latest(owner, need.by(), NeedSemantics.countsOwnerFinish(need));
    if (by == Bounds.OPEN_END) {
      return null;
    }
    List<Id<Entity>> anyOf = need.anyOf();
    LateTarget best = null;
    for (int i = 0; i < anyOf.size(); i++) {
      Id<Entity> id = anyOf.get(i);
      Entity target = NeedSemantics.target(roadmap, id);
      if (target == null) {
        if (NeedSemantics.isWithheld(roadmap, id)) {
          return null; // it may be in time
        }
        continue;
      }
      NeedKind kind = NeedSemantics.kind(need, target);
      if (!isTimed(kind) || (anyOf.size() == 1 && !kindOfBest.isInstance(target))) {
        return null;
      }
      if (Stops.isVoid(Stops.status(target)) || Stops.isStopped(Stops.status(target), kind)) {
        continue;
      }
      LateTarget late = late(owner, need, by, id, target, kind);
      if (late == null) {
        return null;
      }
      if (best == null || best.isWorseThan(late)) {
        best = late;
      }
    }
    return best != null && kindOfBest.isInstance(best.entity()) ? best : null;
  }

  private static @Nullable LateTarget late(
      Entity owner, Need need, long by, Id<?> id, Entity target, NeedKind kind) {
    boolean finish = NeedSemantics.countsTargetFinish(need, kind);
    Optional<String> when = NeedSemantics.when(need, id);
    long first = Bounds.earliest(target, when, finish);
    long last = Bounds.latest(target, when, finish);
    long earliest = Lateness.earliest(first, need.lag());
    long latest = Lateness.latest(last, need.lag());
    Certainty certainty = Lateness.of(by, earliest, latest);
    if (certainty == Certainty.IMPOSSIBLE
        || (certainty == Certainty.POSSIBLE && isExcused(owner, need, kind, by))
        || NeedSemantics.isProvidedBy(owner, target)) {
      return null;
    }
    boolean certain = certainty == Certainty.CERTAIN;
    return new LateTarget(
        id,
        target,
        when,
        finish,
        certainty,
        by,
        certain ? first : last,
        certain ? earliest : latest);
  }

  private static boolean isTimed(NeedKind kind) {
    return switch (kind) {
      case CAPABILITY, RESULT, PRECURSOR, RIDE -> true;
      case MATURITY, DECISION, EVENT, CONDITION, CONTINUOUS -> false;
    };
  }

  /**
   * Returns whether dates that allow lateness do not suggest it: what has happened had what it
   * needed, and two that ride together state one date, the one more coarsely than the other.
   */
  private static boolean isExcused(Entity owner, Need need, NeedKind kind, long by) {
    return kind == NeedKind.RIDE || Bounds.isActual(owner, need.by(), by);
  }
}

package space.roadmap.core.rule.builtin.time;

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
import space.roadmap.core.model.Needs;
import space.roadmap.core.model.ResolvedDates;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.Bounds;
import space.roadmap.core.rule.facts.Lateness;
import space.roadmap.core.rule.facts.NeedDays;
import space.roadmap.core.rule.facts.NeedSemantics;
import space.roadmap.core.rule.facts.NeedTable;
import space.roadmap.core.rule.facts.Owners;
import space.roadmap.core.rule.facts.Stops;
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
  private final ResolvedDates dates;
  private final Reporter reporter;
  private final Owners owners;
  private final NeedTable table;
  private final int firstTarget; // of the owners of that kind, which follow each other
  private final int endOfTargets;

  private LateNeeds(
      DiagnosticCode code, Class<? extends Entity> targets, RoadmapView view, Reporter reporter) {
    this.code = code;
    this.targets = targets;
    this.reporter = reporter;
    roadmap = view.roadmap();
    dates = roadmap.dates();
    owners = Owners.of(view);
    table = owners.needs();
    firstTarget = targets == Mission.class ? owners.firstMission() : owners.firstCapability();
    endOfTargets = targets == Mission.class ? owners.endOfMissions() : owners.firstMission();
  }

  /** Reports the late needs whose best target is of this kind. */
  static void report(
      DiagnosticCode code, Class<? extends Entity> targets, RoadmapView view, Reporter reporter) {
    new LateNeeds(code, targets, view, reporter).check();
  }

  private void check() {
    for (int owner = 0; owner < owners.size(); owner++) {
      int first = table.first(owner);
      int end = table.first(owner + 1);
      for (int need = first; need < end && !owners.isVoid(owner); need++) {
        if (!isSettled(owner, need)) {
          Entity entity = owners.get(owner);
          check(entity, Needs.of(entity), need - first);
        }
      }
    }
  }

  /** Returns whether a need is seen at a glance to be met in time, or to be of another kind. */
  private boolean isSettled(int owner, int need) {
    int from = table.firstTarget(need);
    int to = table.firstTarget(need + 1);
    if (to - from <= 1 && (from == to || !isOfKind(table.target(from)))) {
      return true;
    }
    long by = owners.neededBy(owner);
    return table.isPlain(need) && (by == Bounds.OPEN_END || isAnyInTime(from, to, by));
  }

  private boolean isOfKind(int target) {
    return target >= firstTarget && target < endOfTargets;
  }

  private boolean isAnyInTime(int from, int to, long by) {
    for (int place = from; place < to; place++) {
      int target = table.target(place);
      if (target != Owners.NONE
          && owners.inTimeFrom(target) <= by
          && !owners.isStopped(target)
          && !owners.isVoid(target)) {
        return true;
      }
    }
    return false;
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
    long by = NeedDays.latest(owner, need, dates);
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
      NeedKind kind = Needs.kind(need, target);
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

  private @Nullable LateTarget late(
      Entity owner, Need need, long by, Id<?> id, Entity target, NeedKind kind) {
    boolean finish = NeedSemantics.countsTargetFinish(need, kind);
    Optional<String> when = NeedSemantics.when(need, id);
    long first = Bounds.earliest(target, when, finish, dates);
    long last = Bounds.latest(target, when, finish, dates);
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

  /** Returns whether a need of this kind asks that its target comes first. */
  static boolean isTimed(NeedKind kind) {
    return switch (kind) {
      case CAPABILITY, RESULT, PRECURSOR, RIDE -> true;
      case MATURITY, DECISION, EVENT, CONDITION, CONTINUOUS -> false;
    };
  }

  /**
   * Returns whether dates that allow lateness do not suggest it: what has happened had what it
   * needed, and two that ride together state one date, the one more coarsely than the other.
   */
  private boolean isExcused(Entity owner, Need need, NeedKind kind, long by) {
    return kind == NeedKind.RIDE || NeedDays.isActual(owner, need, by, dates);
  }
}

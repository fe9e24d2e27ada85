package space.roadmap.core.rule.facts;

import java.util.Optional;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.Phase;
import space.roadmap.core.model.ResolvedDates;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;

/**
 * The days between which lies the day on which an owner needs something, as far as there is
 * evidence.
 *
 * <ul>
 *   <li>It is that of the milestone of the owner that {@code by} names.
 *   <li>Without {@code by}, what is needed {@code during} a period is needed from its first day on.
 *   <li>Else it is the start of the owner, or its finish if the type of the need is FF or SF. A
 *       phase starts and finishes with its period.
 * </ul>
 *
 * <p>Technologies and objectives have neither a start nor milestones: only {@code during} says when
 * they need something.
 */
public final class NeedDays {
  private NeedDays() {}

  /** Returns the first day that it can be; {@link Bounds#OPEN_START} if none is known. */
  public static long earliest(Entity owner, Need need, ResolvedDates dates) {
    if (isDuring(need)) {
      return need.during().get().earliestDay();
    }
    return Bounds.earliest(owner, need.by(), NeedSemantics.countsOwnerFinish(need), dates);
  }

  /** Returns the last day that it can be; {@link Bounds#OPEN_END} if none is known. */
  public static long latest(Entity owner, Need need, ResolvedDates dates) {
    if (isDuring(need)) {
      return need.during().get().start().latestDay();
    }
    return Bounds.latest(owner, need.by(), NeedSemantics.countsOwnerFinish(need), dates);
  }

  /**
   * Returns the first day on which the period may end throughout which something is needed: that of
   * {@code during}, or else that of the owner, be it the time for which a capability is available.
   * {@link Bounds#OPEN_END} if it has no end, {@link Bounds#OPEN_START} if nobody has said when.
   */
  public static long until(Entity owner, Need need, ResolvedDates dates) {
    if (need.during().isPresent()) {
      return until(need.during().get());
    }
    if (owner instanceof Capability capability) {
      return capability
          .availableUntil()
          .flatMap(dated -> Bounds.evidence(dated, dates))
          .map(UncertainDate::earliestDay)
          .orElse(Bounds.OPEN_START);
    }
    Optional<DatedPeriod> period =
        owner instanceof Mission mission
            ? mission.period()
            : owner instanceof Phase phase ? phase.period() : Optional.empty();
    return period.filter(lasting -> lasting.end().isEmpty()).flatMap(DatedPeriod::date).isPresent()
            && period.get().date().get().isOpenEnded()
        ? Bounds.OPEN_END
        : Bounds.earliest(owner, Optional.empty(), true, dates);
  }

  private static long until(Period during) {
    return during.isOpenEnded() ? Bounds.OPEN_END : during.end().earliestDay();
  }

  /** Returns whether the owner has come to that day, of which this is the last that it can be. */
  public static boolean isActual(Entity owner, Need need, long latest, ResolvedDates dates) {
    return !isDuring(need) && Bounds.isActual(owner, need.by(), latest, dates);
  }

  private static boolean isDuring(Need need) {
    return need.by().isEmpty() && need.during().isPresent();
  }
}

package space.roadmap.core.rule.facts;

import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.ResolvedDates;
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
      UncertainDate start = need.during().get().start();
      return start.latestDay();
    }
    return Bounds.latest(owner, need.by(), NeedSemantics.countsOwnerFinish(need), dates);
  }

  /** Returns whether the owner has come to that day, of which this is the last that it can be. */
  public static boolean isActual(Entity owner, Need need, long latest, ResolvedDates dates) {
    return !isDuring(need) && Bounds.isActual(owner, need.by(), latest, dates);
  }

  private static boolean isDuring(Need need) {
    return need.by().isEmpty() && need.during().isPresent();
  }
}

package space.roadmap.core.rule.facts;

import java.util.List;
import java.util.Optional;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Milestones;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Phase;
import space.roadmap.core.model.ResolvedDate;
import space.roadmap.core.model.ResolvedDates;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;

/**
 * The days between which the start, the finish or a milestone of something lies, as far as there is
 * evidence.
 *
 * <p>A date that is stated against another is taken as {@linkplain ResolvedDates resolved}. Derived
 * dates move with what they derive from and are no evidence; they count as no date, and what is
 * stated against one has its own date only. Approvals and reviews are neither a start nor a finish.
 *
 * <ul>
 *   <li>A mission starts with the first of its milestones and its period, and finishes with the
 *       last of them.
 *   <li>A capability starts, and is there, when it is available: from {@code availableFrom}; where
 *       that is absent, from its {@code initial-service}, or else from its first milestone. As an
 *       owner it finishes with its last milestone.
 *   <li>A phase starts and finishes with its period.
 * </ul>
 *
 * <p>A bound that is not known is {@link #OPEN_START} or {@link #OPEN_END}.
 */
public final class Bounds {
  public static final long OPEN_START = Long.MIN_VALUE;
  public static final long OPEN_END = Long.MAX_VALUE;

  private Bounds() {}

  /** Returns the first day on which the milestone, or else the start or finish, can be. */
  public static long earliest(
      Entity entity, Optional<String> key, boolean finish, ResolvedDates dates) {
    if (key.isPresent()) {
      Milestone milestone = Milestones.find(Milestones.of(entity), key.get()).orElse(null);
      return milestone == null ? OPEN_START : earliest(milestone, dates);
    }
    return Span.of(entity, dates).earliest(finish);
  }

  /** Returns the last day on which the milestone, or else the start or finish, can be. */
  public static long latest(
      Entity entity, Optional<String> key, boolean finish, ResolvedDates dates) {
    if (key.isPresent()) {
      Milestone milestone = Milestones.find(Milestones.of(entity), key.get()).orElse(null);
      return milestone == null ? OPEN_END : latest(milestone, dates);
    }
    return Span.of(entity, dates).latest(finish);
  }

  /**
   * Returns whether the milestone, or else the start or finish, has happened: its last day is this.
   */
  public static boolean isActual(
      Entity entity, Optional<String> key, long day, ResolvedDates dates) {
    List<Milestone> milestones = Milestones.of(entity);
    for (int i = 0; i < milestones.size(); i++) {
      Milestone milestone = milestones.get(i);
      if (isActual(milestone.basis())
          && latest(milestone, dates) == day
          && (key.isEmpty() || key.get().equals(Milestones.key(milestone)))) {
        return true;
      }
    }
    if (entity instanceof Mission mission) {
      return key.isEmpty() && mission.period().filter(Bounds::isActual).isPresent();
    }
    if (entity instanceof Phase phase) {
      return key.isEmpty() && phase.period().filter(Bounds::isActual).isPresent();
    }
    return key.isEmpty()
        && entity instanceof Capability capability
        && capability.availableFrom().filter(dated -> isActual(dated.basis())).isPresent();
  }

  private static boolean isActual(DatedPeriod period) {
    return isActual(period.basis())
        || period.start().filter(dated -> isActual(dated.basis())).isPresent();
  }

  public static boolean isActual(Optional<Basis> basis) {
    return basis.isPresent() && basis.get() == Basis.ACTUAL;
  }

  public static boolean is(Milestone milestone, Choice type) {
    Optional<Choice> stated = milestone.type();
    return stated.isPresent() && stated.get().equals(type);
  }

  /** Returns whether a date on this basis follows another. */
  public static boolean isDerived(Optional<Basis> basis) {
    return basis.isPresent() && basis.get() == Basis.DERIVED;
  }

  /** Returns the date of a milestone, if it has one that is evidence. */
  public static Optional<UncertainDate> evidence(Milestone milestone, ResolvedDates dates) {
    if (milestone.derivedFrom().isPresent() || isDerived(milestone.basis())) {
      return Optional.empty();
    }
    return milestone.relative().isPresent() ? evidence(dates.of(milestone)) : milestone.date();
  }

  /** Returns the date of this, if it has one that is evidence. */
  public static Optional<UncertainDate> evidence(Dated dated, ResolvedDates dates) {
    if (dated.derivedFrom().isPresent() || isDerived(dated.basis())) {
      return Optional.empty();
    }
    return dated.relative().isPresent() ? evidence(dates.of(dated)) : dated.date();
  }

  /** Returns how the evidence was calculated from another date; empty if it is as stated. */
  public static Optional<String> calculation(Milestone milestone, ResolvedDates dates) {
    return milestone.relative().isPresent() ? calculation(dates.of(milestone)) : Optional.empty();
  }

  /** Returns how the evidence was calculated from another date; empty if it is as stated. */
  public static Optional<String> calculation(Dated dated, ResolvedDates dates) {
    return dated.relative().isPresent() ? calculation(dates.of(dated)) : Optional.empty();
  }

  private static Optional<String> calculation(ResolvedDate resolved) {
    return resolved.isMoved() && !resolved.restsOnDerived()
        ? Optional.of(resolved.explanation())
        : Optional.empty();
  }

  private static Optional<UncertainDate> evidence(ResolvedDate resolved) {
    return resolved.restsOnDerived() ? resolved.stated() : resolved.date();
  }

  public static long earliest(Milestone milestone, ResolvedDates dates) {
    Optional<UncertainDate> date = evidence(milestone, dates);
    return date.isPresent() ? date.get().earliestDay() : OPEN_START;
  }

  public static long latest(Milestone milestone, ResolvedDates dates) {
    return latest(evidence(milestone, dates));
  }

  /** Returns the last day of a date, if there is one. */
  public static long latest(Optional<UncertainDate> date) {
    return date.isPresent() ? date.get().latestDay() : OPEN_END;
  }

  /** Returns the start of a period, if it has one that is evidence. */
  public static Optional<UncertainDate> start(DatedPeriod period, ResolvedDates dates) {
    if (isDerived(period.basis())) {
      return Optional.empty();
    }
    return period.start().isPresent()
        ? period.start().flatMap(start -> evidence(start, dates))
        : period.date().map(Period::start);
  }

  /** Returns the end of a period, if it has one that is evidence. */
  public static Optional<UncertainDate> end(DatedPeriod period, ResolvedDates dates) {
    if (isDerived(period.basis())) {
      return Optional.empty();
    }
    return period.end().isPresent()
        ? period.end().flatMap(end -> evidence(end, dates))
        : period.date().map(Period::end);
  }
}

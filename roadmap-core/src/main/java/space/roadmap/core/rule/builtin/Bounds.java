package space.roadmap.core.rule.builtin;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.MilestoneKind;
import space.roadmap.core.model.Milestones;
import space.roadmap.core.model.Mission;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;

/**
 * The days between which the start, the finish or a milestone of something lies, as far as there is
 * evidence.
 *
 * <p>Derived dates move with what they derive from and are no evidence; they count as no date.
 * Approvals and reviews are neither a start nor a finish.
 *
 * <ul>
 *   <li>A mission starts with the first of its milestones and its period, and finishes with the
 *       last of them.
 *   <li>A capability starts, and is there, when it is available: from {@code availableFrom}; where
 *       that is absent, from its {@code initial-service}, or else from its first milestone. As an
 *       owner it finishes with its last milestone.
 * </ul>
 *
 * <p>A bound that is not known is {@link #OPEN_START} or {@link #OPEN_END}.
 */
final class Bounds {
  static final long OPEN_START = Long.MIN_VALUE;
  static final long OPEN_END = Long.MAX_VALUE;

  private Bounds() {}

  /** Returns the first day on which the milestone, or else the start or finish, can be. */
  static long earliest(Entity entity, Optional<String> key, boolean finish) {
    if (key.isPresent()) {
      Milestone milestone = Milestones.find(milestones(entity), key.get()).orElse(null);
      return milestone == null ? OPEN_START : earliest(milestone);
    }
    if (entity instanceof Mission mission) {
      return finish ? earliestFinish(mission) : earliestStart(mission);
    }
    return entity instanceof Capability capability ? earliestAvailable(capability) : OPEN_START;
  }

  /** Returns the last day on which the milestone, or else the start or finish, can be. */
  static long latest(Entity entity, Optional<String> key, boolean finish) {
    if (key.isPresent()) {
      Milestone milestone = Milestones.find(milestones(entity), key.get()).orElse(null);
      return milestone == null ? OPEN_END : latest(milestone);
    }
    if (entity instanceof Mission mission) {
      return finish ? latestFinish(mission) : latestStart(mission);
    }
    return entity instanceof Capability capability ? latestAvailable(capability) : OPEN_END;
  }

  /**
   * Returns whether the milestone, or else the start or finish, has happened: its last day is this.
   */
  static boolean isActual(Entity entity, Optional<String> key, long day) {
    List<Milestone> milestones = milestones(entity);
    for (int i = 0; i < milestones.size(); i++) {
      Milestone milestone = milestones.get(i);
      if (isActual(milestone.basis())
          && latest(milestone) == day
          && (key.isEmpty() || key.get().equals(Milestones.key(milestone)))) {
        return true;
      }
    }
    if (entity instanceof Mission mission) {
      return key.isEmpty() && mission.period().filter(Bounds::isActual).isPresent();
    }
    return key.isEmpty()
        && entity instanceof Capability capability
        && capability.availableFrom().filter(dated -> isActual(dated.basis())).isPresent();
  }

  private static boolean isActual(DatedPeriod period) {
    return isActual(period.basis())
        || period.start().filter(dated -> isActual(dated.basis())).isPresent();
  }

  static boolean isActual(Optional<Basis> basis) {
    return basis.isPresent() && basis.get() == Basis.ACTUAL;
  }

  static List<Milestone> milestones(Entity entity) {
    if (entity instanceof Mission mission) {
      return mission.milestones();
    }
    return entity instanceof Capability capability ? capability.milestones() : List.of();
  }

  private static long earliestStart(Mission mission) {
    List<Milestone> milestones = mission.milestones();
    long earliest = OPEN_END;
    boolean first = true;
    for (int i = 0; i < milestones.size(); i++) {
      Milestone milestone = milestones.get(i);
      if (isEvent(milestone)) {
        long day = earliest(milestone);
        if (first && day == OPEN_START) {
          return OPEN_START; // later ones say nothing of how early it starts
        }
        first = false;
        earliest = day == OPEN_START ? earliest : Math.min(earliest, day);
      }
    }
    if (mission.period().isPresent()) {
      long day = earliestStart(mission.period().get());
      earliest = day == OPEN_START && !first ? earliest : Math.min(earliest, day);
    }
    return earliest == OPEN_END ? OPEN_START : earliest;
  }

  private static long latestStart(Mission mission) {
    List<Milestone> milestones = mission.milestones();
    long latest = OPEN_END;
    for (int i = 0; i < milestones.size(); i++) {
      if (isEvent(milestones.get(i))) {
        latest = Math.min(latest, latest(milestones.get(i)));
      }
    }
    return mission.period().isPresent()
        ? Math.min(latest, latestStart(mission.period().get()))
        : latest;
  }

  private static long earliestFinish(Mission mission) {
    List<Milestone> milestones = mission.milestones();
    long earliest = OPEN_START;
    for (int i = 0; i < milestones.size(); i++) {
      if (isEvent(milestones.get(i))) {
        earliest = Math.max(earliest, earliest(milestones.get(i)));
      }
    }
    return mission.period().isPresent()
        ? Math.max(earliest, earliestEnd(mission.period().get()))
        : earliest;
  }

  private static long latestFinish(Mission mission) {
    long latest = latestOfLast(mission.milestones());
    return mission.period().isPresent()
        ? Math.max(latest, latestEnd(mission.period().get()))
        : latest == OPEN_START ? OPEN_END : latest;
  }

  /**
   * Returns the last day of the last event: open if the last has no date, none if there is none.
   */
  private static long latestOfLast(List<Milestone> milestones) {
    long latest = OPEN_START;
    boolean last = true;
    for (int i = milestones.size() - 1; i >= 0; i--) {
      if (isEvent(milestones.get(i))) {
        long day = latest(milestones.get(i));
        if (day != OPEN_END) {
          latest = Math.max(latest, day);
        } else if (last) {
          return OPEN_END;
        }
        last = false;
      }
    }
    return latest;
  }

  private static long earliestAvailable(Capability capability) {
    if (capability.availableFrom().isPresent()) {
      return earliest(capability.availableFrom().get());
    }
    Milestone milestone = firstService(capability.milestones());
    return milestone == null ? OPEN_START : earliest(milestone);
  }

  private static long latestAvailable(Capability capability) {
    if (capability.availableFrom().isPresent()) {
      return latest(capability.availableFrom().get());
    }
    Milestone milestone = firstService(capability.milestones());
    return milestone == null ? OPEN_END : latest(milestone);
  }

  private static @Nullable Milestone firstService(List<Milestone> milestones) {
    Milestone first = null;
    for (int i = 0; i < milestones.size(); i++) {
      Milestone milestone = milestones.get(i);
      if (is(milestone, MilestoneKind.INITIAL_SERVICE)) {
        return milestone;
      }
      if (first == null && isEvent(milestone)) {
        first = milestone;
      }
    }
    return first;
  }

  /** Returns whether something happens to the thing itself, rather than to the plan of it. */
  static boolean isEvent(Milestone milestone) {
    return !is(milestone, MilestoneKind.APPROVAL) && !is(milestone, MilestoneKind.REVIEW);
  }

  static boolean is(Milestone milestone, Choice type) {
    Optional<Choice> stated = milestone.type();
    return stated.isPresent() && stated.get().equals(type);
  }

  /** Returns whether a date on this basis follows another. */
  static boolean isDerived(Optional<Basis> basis) {
    return basis.isPresent() && basis.get() == Basis.DERIVED;
  }

  /** Returns whether a milestone has a date that is evidence. */
  static boolean counts(Milestone milestone) {
    return milestone.date().isPresent()
        && milestone.derivedFrom().isEmpty()
        && !isDerived(milestone.basis());
  }

  /** Returns whether this has a date that is evidence. */
  static boolean counts(Dated dated) {
    return dated.date().isPresent() && dated.derivedFrom().isEmpty() && !isDerived(dated.basis());
  }

  static long earliest(Milestone milestone) {
    return counts(milestone) ? milestone.date().get().earliestDay() : OPEN_START;
  }

  static long latest(Milestone milestone) {
    return counts(milestone) ? milestone.date().get().latestDay() : OPEN_END;
  }

  static long earliest(Dated dated) {
    return counts(dated) ? dated.date().get().earliestDay() : OPEN_START;
  }

  static long latest(Dated dated) {
    return counts(dated) ? dated.date().get().latestDay() : OPEN_END;
  }

  private static long earliestStart(DatedPeriod period) {
    return start(period).map(UncertainDate::earliestDay).orElse(OPEN_START);
  }

  private static long latestStart(DatedPeriod period) {
    return start(period).map(UncertainDate::latestDay).orElse(OPEN_END);
  }

  private static long earliestEnd(DatedPeriod period) {
    return end(period).map(UncertainDate::earliestDay).orElse(OPEN_START);
  }

  static long latestEnd(DatedPeriod period) {
    return end(period).map(UncertainDate::latestDay).orElse(OPEN_END);
  }

  private static Optional<UncertainDate> start(DatedPeriod period) {
    if (isDerived(period.basis())) {
      return Optional.empty();
    }
    return period.start().isPresent()
        ? period.start().filter(Bounds::counts).flatMap(Dated::date)
        : period.date().map(Period::start);
  }

  private static Optional<UncertainDate> end(DatedPeriod period) {
    if (isDerived(period.basis())) {
      return Optional.empty();
    }
    return period.end().isPresent()
        ? period.end().filter(Bounds::counts).flatMap(Dated::date)
        : period.date().map(Period::end);
  }
}

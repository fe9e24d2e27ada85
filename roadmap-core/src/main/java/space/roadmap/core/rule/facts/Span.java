package space.roadmap.core.rule.facts;

import static space.roadmap.core.rule.facts.Bounds.OPEN_END;
import static space.roadmap.core.rule.facts.Bounds.OPEN_START;

import java.util.List;
import java.util.Optional;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Milestones;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Phase;
import space.roadmap.core.model.ResolvedDates;
import space.roadmap.core.time.UncertainDate;

/**
 * The days between which something starts and between which it finishes, found in one pass over its
 * dates; what a start and a finish are is told at {@link Bounds}.
 *
 * <p>Whoever looks at many entities reads one after the other into the same span.
 */
public final class Span {
  private final ResolvedDates dates;
  private long earliestStart;
  private long latestStart;
  private long earliestFinish;
  private long latestFinish;

  Span(ResolvedDates dates) {
    this.dates = dates;
  }

  /** Returns the span of one entity. */
  public static Span of(Entity entity, ResolvedDates dates) {
    Span span = new Span(dates);
    span.read(entity);
    return span;
  }

  /** Forgets what was read before and reads this entity; one without dates leaves all open. */
  public void read(Entity entity) {
    if (entity instanceof Mission mission) {
      readEvents(mission.milestones(), mission.period());
    } else if (entity instanceof Capability capability) {
      available(capability);
    } else if (entity instanceof Phase phase) {
      readEvents(List.of(), phase.period());
    } else {
      set(Optional.empty());
    }
  }

  /** Returns the first day on which it can start, or finish. */
  public long earliest(boolean finish) {
    return finish ? earliestFinish : earliestStart;
  }

  /** Returns the last day on which it can start, or finish. */
  public long latest(boolean finish) {
    return finish ? latestFinish : latestStart;
  }

  private void readEvents(List<Milestone> milestones, Optional<DatedPeriod> period) {
    earliestStart = OPEN_END;
    latestStart = OPEN_END;
    earliestFinish = OPEN_START;
    latestFinish = OPEN_START;
    boolean any = false;
    boolean firstIsOpen = false; // then later ones say nothing of how early it starts
    boolean lastIsOpen = false; // then earlier ones say nothing of how late it finishes
    for (int i = 0; i < milestones.size(); i++) {
      if (Milestones.isEvent(milestones.get(i))) {
        Optional<UncertainDate> date = Bounds.evidence(milestones.get(i), dates);
        long first = date.isPresent() ? date.get().earliestDay() : OPEN_START;
        long last = date.isPresent() ? date.get().latestDay() : OPEN_END;
        firstIsOpen |= !any && first == OPEN_START;
        lastIsOpen = last == OPEN_END;
        any = true;
        earliestStart = first == OPEN_START ? earliestStart : Math.min(earliestStart, first);
        latestStart = Math.min(latestStart, last);
        earliestFinish = Math.max(earliestFinish, first);
        latestFinish = lastIsOpen ? latestFinish : Math.max(latestFinish, last);
      }
    }
    if (lastIsOpen) {
      latestFinish = OPEN_END;
    }
    if (period.isPresent()) {
      add(period.get(), any);
    }
    if (firstIsOpen || earliestStart == OPEN_END) {
      earliestStart = OPEN_START;
    }
    if (latestFinish == OPEN_START) {
      latestFinish = OPEN_END;
    }
  }

  private void add(DatedPeriod period, boolean hasEvents) {
    Optional<UncertainDate> start = Bounds.start(period, dates);
    if (start.isPresent()) {
      long first = start.get().earliestDay();
      earliestStart =
          first == OPEN_START && hasEvents ? earliestStart : Math.min(earliestStart, first);
      latestStart = Math.min(latestStart, start.get().latestDay());
    } else if (!hasEvents) {
      earliestStart = OPEN_START;
    }
    Optional<UncertainDate> end = Bounds.end(period, dates);
    earliestFinish =
        Math.max(earliestFinish, end.map(UncertainDate::earliestDay).orElse(OPEN_START));
    latestFinish = Math.max(latestFinish, end.map(UncertainDate::latestDay).orElse(OPEN_END));
  }

  private void available(Capability capability) {
    Optional<Dated> from = capability.availableFrom();
    if (from.isPresent()) {
      set(Bounds.evidence(from.get(), dates));
    } else {
      Optional<Milestone> service = Milestones.firstService(capability.milestones());
      set(service.isPresent() ? Bounds.evidence(service.get(), dates) : Optional.empty());
    }
  }

  /** Sets start and finish to one date. */
  private void set(Optional<UncertainDate> date) {
    earliestStart = date.isPresent() ? date.get().earliestDay() : OPEN_START;
    latestStart = date.isPresent() ? date.get().latestDay() : OPEN_END;
    earliestFinish = earliestStart;
    latestFinish = latestStart;
  }
}

package space.roadmap.core.rule.builtin;

import java.util.List;
import java.util.Optional;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.Decision;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Event;
import space.roadmap.core.model.Maturity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Milestones;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Phase;
import space.roadmap.core.model.Programme;
import space.roadmap.core.model.Technology;

/** Shows every date of an entity that is more than a date, and where it stands. */
abstract class DateWalk {
  /** Looks at the milestone with this number. */
  abstract void milestone(Entity owner, int number, Milestone milestone);

  /** Looks at any other date. */
  abstract void dated(Entity owner, String path, Dated dated);

  /** Returns the path of a milestone. */
  static String path(int number) {
    return "milestones[" + number + "]";
  }

  /** Returns what a date is called in a message. */
  static String what(Milestone milestone) {
    String key = Milestones.key(milestone);
    return key.isEmpty() ? "milestone" : key;
  }

  /** Shows all dates of an entity. */
  final void of(Entity owner) {
    List<Milestone> milestones = Milestones.of(owner);
    for (int i = 0; i < milestones.size(); i++) {
      milestone(owner, i, milestones.get(i));
    }
    if (owner instanceof Mission mission) {
      period(owner, "period", mission.period());
      contributions(owner, mission.contributions());
    } else if (owner instanceof Capability capability) {
      date(owner, "availableFrom", capability.availableFrom());
      date(owner, "availableUntil", capability.availableUntil());
      contributions(owner, capability.contributions());
    } else if (owner instanceof Phase phase) {
      period(owner, "period", phase.period());
    } else if (owner instanceof Programme programme) {
      period(owner, "period", programme.period());
    } else if (owner instanceof Event event) {
      date(owner, "date", event.date());
    } else if (owner instanceof Decision decision) {
      date(owner, "due", decision.due());
      date(owner, "decided", decision.decided());
    } else if (owner instanceof Technology technology) {
      maturity(technology);
    }
  }

  private void maturity(Technology technology) {
    List<Maturity> maturity = technology.maturity();
    for (int i = 0; i < maturity.size(); i++) {
      if (maturity.get(i).date().isPresent()) {
        dated(technology, "maturity[" + i + "].date", maturity.get(i).date().get());
      }
    }
  }

  private void contributions(Entity owner, List<Contribution> contributions) {
    for (int i = 0; i < contributions.size(); i++) {
      Optional<DatedPeriod> period = contributions.get(i).period();
      if (period.isPresent()
          && (period.get().start().isPresent() || period.get().end().isPresent())) {
        period(owner, "contributions[" + i + "].period", period);
      }
    }
  }

  private void period(Entity owner, String path, Optional<DatedPeriod> period) {
    if (period.isPresent()) {
      if (period.get().start().isPresent()) {
        dated(owner, path + ".start", period.get().start().get());
      }
      if (period.get().end().isPresent()) {
        dated(owner, path + ".end", period.get().end().get());
      }
    }
  }

  private void date(Entity owner, String path, Optional<Dated> dated) {
    if (dated.isPresent()) {
      dated(owner, path, dated.get());
    }
  }
}

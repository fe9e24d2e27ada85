package space.roadmap.testkit.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.Decision;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Event;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Phase;
import space.roadmap.core.model.Programme;
import space.roadmap.core.model.Relative;
import space.roadmap.core.model.ResolvedDate;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Technology;
import space.roadmap.core.model.Windows;
import space.roadmap.core.time.UncertainDate;

/**
 * A date that is more than a date, be it that of a milestone or another, where it stands.
 *
 * @param origin the milestone, or what else is dated
 */
record Moment(
    Entity owner,
    String path,
    Object origin,
    Optional<UncertainDate> date,
    Optional<Basis> basis,
    Optional<Relative> relative,
    Optional<Id<Entity>> derivedFrom,
    Optional<Windows> windows,
    ResolvedDate resolved) {

  /** A period, where it stands. */
  record Lasting(Entity owner, String path, DatedPeriod period) {}

  static Moment of(Roadmap roadmap, Entity owner, String path, Milestone milestone) {
    return new Moment(
        owner,
        path,
        milestone,
        milestone.date(),
        milestone.basis(),
        milestone.relative(),
        milestone.derivedFrom(),
        milestone.windows(),
        roadmap.dates().of(milestone));
  }

  static Moment of(Roadmap roadmap, Entity owner, String path, Dated dated) {
    return new Moment(
        owner,
        path,
        dated,
        dated.date(),
        dated.basis(),
        dated.relative(),
        dated.derivedFrom(),
        dated.windows(),
        roadmap.dates().of(dated));
  }

  /**
   * Returns the date as far as it is evidence: a derived one is none, and one that is stated
   * against a derived one has its own date only.
   */
  Optional<UncertainDate> evidence() {
    if (derivedFrom.isPresent() || is(Basis.DERIVED)) {
      return Optional.empty();
    }
    return resolved.restsOnDerived() ? date : resolved.date();
  }

  boolean is(Basis other) {
    return basis.equals(Optional.of(other));
  }

  /** Returns all there are in a roadmap, in document order. */
  static List<Moment> all(Roadmap roadmap) {
    List<Moment> all = new ArrayList<>();
    for (Entity entity : roadmap.entities()) {
      all.addAll(of(roadmap, entity));
    }
    return all;
  }

  /** Returns those of an entity, in the order of its attributes. */
  static List<Moment> of(Roadmap roadmap, Entity owner) {
    List<Moment> all = new ArrayList<>();
    if (owner instanceof Capability capability) {
      add(all, roadmap, owner, "availableFrom", capability.availableFrom());
      add(all, roadmap, owner, "availableUntil", capability.availableUntil());
    }
    all.addAll(milestones(roadmap, owner));
    for (Lasting lasting : periods(owner)) {
      add(all, roadmap, owner, lasting.path() + ".start", lasting.period().start());
      add(all, roadmap, owner, lasting.path() + ".end", lasting.period().end());
    }
    if (owner instanceof Technology technology) {
      for (int i = 0; i < technology.maturity().size(); i++) {
        String path = "maturity[" + i + "].date";
        add(all, roadmap, owner, path, technology.maturity().get(i).date());
      }
    }
    if (owner instanceof Decision decision) {
      add(all, roadmap, owner, "due", decision.due());
      add(all, roadmap, owner, "decided", decision.decided());
    }
    if (owner instanceof Event event) {
      add(all, roadmap, owner, "date", event.date());
    }
    return all;
  }

  private static void add(
      List<Moment> all, Roadmap roadmap, Entity owner, String path, Optional<Dated> dated) {
    dated.ifPresent(it -> all.add(of(roadmap, owner, path, it)));
  }

  static List<Moment> milestones(Roadmap roadmap, Entity owner) {
    List<Moment> all = new ArrayList<>();
    List<Milestone> milestones = StructureOracles.milestones(owner);
    for (int i = 0; i < milestones.size(); i++) {
      all.add(of(roadmap, owner, "milestones[" + i + "]", milestones.get(i)));
    }
    return all;
  }

  /** Returns the periods of an entity and of what is contributed to it. */
  static List<Lasting> periods(Entity owner) {
    List<Lasting> periods = new ArrayList<>();
    period(owner).ifPresent(it -> periods.add(new Lasting(owner, "period", it)));
    List<Contribution> contributions =
        owner instanceof Mission mission
            ? mission.contributions()
            : owner instanceof Capability capability ? capability.contributions() : List.of();
    for (int i = 0; i < contributions.size(); i++) {
      String path = "contributions[" + i + "].period";
      contributions.get(i).period().ifPresent(it -> periods.add(new Lasting(owner, path, it)));
    }
    return periods;
  }

  static Optional<DatedPeriod> period(Entity owner) {
    if (owner instanceof Mission mission) {
      return mission.period();
    }
    if (owner instanceof Phase phase) {
      return phase.period();
    }
    return owner instanceof Programme programme ? programme.period() : Optional.empty();
  }
}

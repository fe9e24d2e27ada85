package space.roadmap.testkit.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.roadmap.core.meta.Partial;
import space.roadmap.core.model.Alias;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.DatedType;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Membership;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.MilestoneKind;
import space.roadmap.core.model.MilestoneType;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Statement;
import space.roadmap.core.model.StatusChange;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;

/** What the rules must find that look at the dates of one entity alone. */
final class DateOracles {
  private DateOracles() {}

  static List<Oracle> all() {
    return List.of(
        new Oracle(
            "time.actual-in-future",
            Plans::sample,
            Detail.PATH_AND_CERTAINTY,
            DateOracles::inFuture),
        new Oracle("time.milestone-order", Plans::sample, Detail.PATH, DateOracles::outOfOrder),
        new Oracle("time.percentile-order", Plans::sample, Detail.PATH, DateOracles::percentiles),
        new Oracle("time.period-stated-twice", Plans::sample, Detail.PATH, DateOracles::twice),
        new Oracle("time.reversed-period", Plans::sample, Detail.PATH, DateOracles::reversed));
  }

  private static List<String> inFuture(Sample sample) {
    List<String> found = new ArrayList<>();
    for (Moment moment : Moment.all(sample.roadmap())) {
      boolean taken = moment.path().equals("decided") && moment.basis().isEmpty();
      if (moment.is(Basis.ACTUAL) || taken) {
        Optional<UncertainDate> date = moment.date().or(moment::evidence);
        date.ifPresent(it -> found.addAll(inFuture(sample, moment.owner(), moment.path(), it)));
      }
    }
    for (Entity entity : sample.roadmap().entities()) {
      for (Moment.Lasting lasting : Moment.periods(entity)) {
        Optional<Dated> own = lasting.period().start();
        if (lasting.period().basis().equals(Optional.of(Basis.ACTUAL))
            && own.flatMap(Dated::basis).isEmpty()) {
          Optional<UncertainDate> start =
              own.isPresent()
                  ? Moment.of(sample.roadmap(), entity, "", own.get()).evidence()
                  : lasting.period().date().map(Period::start);
          start.ifPresent(it -> found.addAll(inFuture(sample, entity, lasting.path(), it)));
        }
      }
    }
    return found;
  }

  private static List<String> inFuture(
      Sample sample, Entity owner, String path, UncertainDate date) {
    long today = sample.today().toEpochDay();
    if (date.earliestDay() > today) {
      return List.of(Detail.certainty(Detail.path(owner, path), Certainty.CERTAIN));
    }
    // from one date to another, or one of several
    List<UncertainDate> parts = new ArrayList<>();
    for (UncertainDate member : date.members()) {
      for (String end : member.toString().split("/")) {
        if (!end.isEmpty() && !end.equals("..")) {
          parts.add(UncertainDate.parse(end));
        }
      }
    }
    boolean isBounded = date.earliest().isPresent() && date.latest().isPresent();
    return isBounded && parts.size() > 1 && parts.stream().anyMatch(it -> it.earliestDay() > today)
        ? List.of(Detail.certainty(Detail.path(owner, path), Certainty.POSSIBLE))
        : List.of();
  }

  private static List<String> outOfOrder(Sample sample) {
    List<String> found = new ArrayList<>();
    for (Entity owner : sample.roadmap().entities()) {
      List<Moment> moments = Moment.milestones(sample.roadmap(), owner);
      for (Moment later : moments) {
        if (moments.stream().anyMatch(it -> isOutOfOrder(moments, it, later))) {
          found.add(Detail.path(owner, later.path()));
        }
      }
    }
    return found;
  }

  private static boolean isOutOfOrder(List<Moment> all, Moment earlier, Moment later) {
    int from = MilestoneKind.VOCABULARY.words().indexOf(type(earlier));
    int to = MilestoneKind.VOCABULARY.words().indexOf(type(later));
    boolean isListedSo = all.indexOf(earlier) < all.indexOf(later);
    boolean isBeforeLaunch =
        type(earlier).equals("launch")
            && all.stream()
                .filter(it -> type(it).equals("launch"))
                .allMatch(it -> isBefore(later, it));
    return from >= 0
        && from < to
        && isBefore(later, earlier)
        && (isListedSo || isBeforeLaunch || type(later).equals("end"));
  }

  static String type(Moment milestone) {
    return ((Milestone) milestone.origin()).type().map(type -> type.text()).orElse("");
  }

  private static boolean isBefore(Moment one, Moment other) {
    return one.evidence().isPresent()
        && other.evidence().isPresent()
        && one.evidence().get().latestDay() < other.evidence().get().earliestDay();
  }

  private static List<String> percentiles(Sample sample) {
    List<String> found = new ArrayList<>();
    for (Moment moment : Moment.all(sample.roadmap())) {
      Map<Integer, UncertainDate> levels = new HashMap<>(); // the first at a level counts
      if (moment.origin() instanceof Milestone milestone) {
        add(levels, milestone.percentile(), milestone.date());
        for (Statement<Milestone> claim : milestone.claims()) {
          Partial<Milestone> stated = claim.values();
          add(levels, stated.value(MilestoneType.PERCENTILE), stated.value(MilestoneType.DATE));
        }
      } else if (moment.origin() instanceof Dated dated) {
        add(levels, dated.percentile(), dated.date());
        for (Statement<Dated> claim : dated.claims()) {
          Partial<Dated> stated = claim.values();
          add(levels, stated.value(DatedType.PERCENTILE), stated.value(DatedType.DATE));
        }
      }
      boolean isReversed = false;
      for (int lower : levels.keySet()) {
        for (int higher : levels.keySet()) {
          isReversed |=
              lower < higher && levels.get(higher).latestDay() < levels.get(lower).earliestDay();
        }
      }
      if (isReversed) {
        found.add(Detail.path(moment.owner(), moment.path()));
      }
    }
    return found;
  }

  private static void add(
      Map<Integer, UncertainDate> levels,
      Optional<Integer> percentile,
      Optional<UncertainDate> date) {
    if (percentile.isPresent() && date.isPresent() && !date.get().isUndated()) {
      levels.putIfAbsent(percentile.get(), date.get());
    }
  }

  private static List<String> twice(Sample sample) {
    List<String> found = new ArrayList<>();
    for (Entity owner : sample.roadmap().entities()) {
      for (Moment.Lasting lasting : Moment.periods(owner)) {
        DatedPeriod period = lasting.period();
        if (period.date().isPresent()) {
          String text = period.date().get().toString();
          boolean isWhole = !text.contains("/"); // whose start may be any day of it
          UncertainDate whole = UncertainDate.parse(text);
          UncertainDate start = isWhole ? whole : period.date().get().start();
          UncertainDate end = isWhole ? whole : period.date().get().end();
          if (isApart(sample, owner, period.start(), start)) {
            found.add(Detail.path(owner, lasting.path() + ".start"));
          }
          if (isApart(sample, owner, period.end(), end)) {
            found.add(Detail.path(owner, lasting.path() + ".end"));
          }
        }
      }
    }
    return found;
  }

  private static boolean isApart(
      Sample sample, Entity owner, Optional<Dated> dated, UncertainDate other) {
    Optional<UncertainDate> date =
        dated.flatMap(it -> Moment.of(sample.roadmap(), owner, "", it).evidence());
    return date.isPresent()
        && (date.get().latestDay() < other.earliestDay()
            || other.latestDay() < date.get().earliestDay());
  }

  private static List<String> reversed(Sample sample) {
    List<String> found = new ArrayList<>();
    for (Entity owner : StructureOracles.everything(sample)) {
      for (int i = 0; i < owner.aliases().size(); i++) {
        Alias alias = owner.aliases().get(i);
        add(found, owner, "aliases[" + i + "]", alias.from(), alias.until());
      }
      if (owner instanceof Organization organization) {
        for (int i = 0; i < organization.memberships().size(); i++) {
          Membership membership = organization.memberships().get(i);
          add(found, owner, "memberships[" + i + "]", membership.from(), membership.until());
        }
      }
      List<StatusChange> history =
          owner instanceof Mission mission
              ? mission.statusHistory()
              : owner instanceof Capability capability ? capability.statusHistory() : List.of();
      for (int i = 0; i < history.size(); i++) {
        StatusChange change = history.get(i);
        add(found, owner, "statusHistory[" + i + "]", change.from(), change.until());
      }
      if (owner instanceof Capability capability) {
        dated(
            found,
            sample,
            owner,
            "availableUntil",
            capability.availableFrom(),
            capability.availableUntil());
      }
      for (Moment.Lasting lasting : Moment.periods(owner)) {
        DatedPeriod period = lasting.period();
        dated(found, sample, owner, lasting.path(), period.start(), period.end());
      }
    }
    return found;
  }

  private static void dated(
      List<String> found,
      Sample sample,
      Entity owner,
      String path,
      Optional<Dated> start,
      Optional<Dated> end) {
    add(
        found,
        owner,
        path,
        start.flatMap(it -> Moment.of(sample.roadmap(), owner, "", it).evidence()),
        end.flatMap(it -> Moment.of(sample.roadmap(), owner, "", it).evidence()));
  }

  private static void add(
      List<String> found,
      Entity owner,
      String path,
      Optional<UncertainDate> start,
      Optional<UncertainDate> end) {
    if (start.isPresent() && end.isPresent() && end.get().latestDay() < start.get().earliestDay()) {
      found.add(Detail.path(owner, path));
    }
  }
}

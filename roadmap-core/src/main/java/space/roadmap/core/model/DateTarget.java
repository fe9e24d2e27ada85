package space.roadmap.core.model;

import static java.lang.Long.MAX_VALUE;
import static java.lang.Long.MIN_VALUE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.time.CalculatedDates;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;

/**
 * What a date may be stated against: the start of an entity, or a milestone of one.
 *
 * <p>Of several dates that make a start at most one may follow another date itself: the one that is
 * listed first. So whatever a date follows, there is one way to go on, and a circle is one for
 * certain.
 */
final class DateTarget {
  /** A start of which nobody has said when it is. */
  private static final DateTarget UNKNOWN = new DateTarget(null, Optional.empty());

  private final @Nullable StatedDate following;
  private final Optional<UncertainDate> fixed;

  private DateTarget(@Nullable StatedDate following, Optional<UncertainDate> fixed) {
    this.following = following;
    this.fixed = fixed;
  }

  /** Returns the date of it that may follow another; null if it follows none. */
  @Nullable StatedDate following() {
    return following;
  }

  /** Returns the date, given that of what follows another. */
  Optional<UncertainDate> date(Optional<UncertainDate> resolved) {
    if (following == null) {
      return fixed;
    }
    if (fixed.isEmpty()) {
      return resolved;
    }
    UncertainDate others = fixed.get();
    UncertainDate first = resolved.orElse(UncertainDate.undated());
    long earliest = first.earliestDay();
    if (earliest != MIN_VALUE && others.earliestDay() != MIN_VALUE) {
      earliest = Math.min(earliest, others.earliestDay());
    }
    return Optional.of(spelled(earliest, Math.min(first.latestDay(), others.latestDay()), first));
  }

  /** Returns a date with these bounds; dates that contradict each other only say the last day. */
  private static UncertainDate spelled(long earliest, long latest, UncertainDate like) {
    return like.earliestDay() == earliest && like.latestDay() == latest
        ? like
        : CalculatedDates.between(earliest > latest ? MIN_VALUE : earliest, latest);
  }

  static DateTarget of(Milestone milestone) {
    return StatedDate.mayFollow(milestone)
        ? new DateTarget(StatedDate.of(milestone), Optional.empty())
        : new DateTarget(null, milestone.date());
  }

  private static DateTarget of(Optional<Dated> dated) {
    StatedDate following = StatedDate.following(dated);
    return following != null
        ? new DateTarget(following, Optional.empty())
        : new DateTarget(null, dated.flatMap(Dated::date));
  }

  /** Returns the start of an entity: what is meant by the entity where a date is asked for. */
  static DateTarget startOf(Entity entity) {
    if (entity instanceof Mission mission) {
      return startOf(mission);
    }
    if (entity instanceof Capability capability) {
      return capability.availableFrom().isPresent()
          ? of(capability.availableFrom())
          : Milestones.firstService(capability.milestones()).map(DateTarget::of).orElse(UNKNOWN);
    }
    if (entity instanceof Phase phase) {
      return startOf(phase.period());
    }
    if (entity instanceof Programme programme) {
      return startOf(programme.period());
    }
    if (entity instanceof Event event) {
      return of(event.date());
    }
    if (entity instanceof Decision decision) {
      return of(decision.decided().isPresent() ? decision.decided() : decision.due());
    }
    if (entity instanceof Edition edition) {
      return new DateTarget(null, edition.issued());
    }
    return entity instanceof Source source ? new DateTarget(null, source.published()) : UNKNOWN;
  }

  private static DateTarget startOf(Optional<DatedPeriod> period) {
    if (period.isEmpty()) {
      return UNKNOWN;
    }
    return period.get().start().isPresent()
        ? of(period.get().start())
        : new DateTarget(null, period.get().date().map(Period::start));
  }

  private static DateTarget startOf(Mission mission) {
    DateTarget period = startOf(mission.period());
    List<UncertainDate> dates = new ArrayList<>(); // those that follow no other
    Milestone first = null;
    Milestone follower = null;
    for (Milestone milestone : mission.milestones()) {
      if (Milestones.isEvent(milestone)) {
        first = first == null ? milestone : first;
        if (!StatedDate.mayFollow(milestone)) {
          milestone.date().ifPresent(dates::add);
        } else if (follower == null) {
          follower = milestone;
        }
      }
    }
    if (first == null) {
      return period;
    }
    if (period.following == null) {
      period.fixed.ifPresent(dates::add);
    }
    if (dates.isEmpty()) {
      return follower == null ? period : of(follower);
    }
    boolean follows = StatedDate.mayFollow(first);
    boolean open = !follows && !first.date().flatMap(UncertainDate::earliest).isPresent();
    Optional<UncertainDate> fixed = Optional.of(firstOf(dates, open));
    return new DateTarget(follows ? StatedDate.of(first) : null, fixed);
  }

  /** Returns the date of the first of several; how early that is may be open. */
  private static UncertainDate firstOf(List<UncertainDate> dates, boolean open) {
    long earliest = MAX_VALUE;
    long latest = MAX_VALUE;
    for (UncertainDate date : dates) {
      earliest = earlier(earliest, date);
      latest = Math.min(latest, date.latestDay());
    }
    return spelled(open || earliest == MAX_VALUE ? MIN_VALUE : earliest, latest, dates.get(0));
  }

  private static long earlier(long earliest, UncertainDate date) {
    return date.earliestDay() == MIN_VALUE ? earliest : Math.min(earliest, date.earliestDay());
  }

  /** An entity that dates are stated against. */
  static final class Owner {
    private static final int FEW = 8;

    private final Entity entity;
    private final DateTarget start;
    private final Map<String, Milestone> byKey = new HashMap<>(); // where there are many

    Owner(Entity entity) {
      this.entity = entity;
      start = startOf(entity);
      List<Milestone> milestones = Milestones.of(entity);
      for (int i = 0; i < milestones.size() && milestones.size() > FEW; i++) {
        byKey.putIfAbsent(Milestones.key(milestones.get(i)), milestones.get(i));
      }
    }

    DateTarget start() {
      return start;
    }

    /** Returns the milestone with this key. */
    Optional<DateTarget> part(String key) {
      Optional<Milestone> found =
          byKey.isEmpty()
              ? Milestones.find(Milestones.of(entity), key)
              : Optional.ofNullable(byKey.get(key));
      return found.map(DateTarget::of);
    }
  }
}

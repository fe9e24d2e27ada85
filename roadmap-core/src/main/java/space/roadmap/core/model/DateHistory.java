package space.roadmap.core.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Partial;
import space.roadmap.core.time.CalculatedDates;
import space.roadmap.core.time.Distance;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;

/**
 * How a date has moved, and how far apart those are who state it now.
 *
 * <pre>{@code
 * DateHistory launch = DateHistory.of(milestone);  // 2030, earlier 2027 and 2028, claimed 2031
 * launch.slip();          // 732 to 1460 days
 * launch.latestSlip();    // 366 to 1095 days
 * launch.moves();         // 2
 * launch.spread();        // 2030/2031
 * launch.disagreement();  // 1 to 729 days
 * }</pre>
 *
 * <p>Slips and disagreement are ranges, since dates are: a slip from 2027 to 2027-10 may be none. A
 * belief without a date is kept in the lists and skipped in what is worked out. The date that is
 * preferred counts as it is stated, whatever other date it follows.
 *
 * @param present the date that is preferred now; empty when nobody has said
 * @param earlier what was believed before, in the order in which it is stated: oldest first
 * @param claims what is stated elsewhere now
 */
public record DateHistory(
    Optional<UncertainDate> present, List<Belief> earlier, List<Belief> claims) {

  /** Copies the lists; a date of which nothing is known is none. */
  public DateHistory {
    present = present.filter(date -> !date.isUndated());
    earlier = ImmutableList.copyOf(earlier);
    claims = ImmutableList.copyOf(claims);
  }

  /** Returns the history of a milestone. */
  public static DateHistory of(Milestone milestone) {
    return new DateHistory(
        milestone.date(),
        Belief.ofMilestones(milestone.earlier()),
        Belief.ofMilestones(milestone.claims()));
  }

  /** Returns the history of any other date. */
  public static DateHistory of(Dated dated) {
    return new DateHistory(
        dated.date(), Belief.ofDates(dated.earlier()), Belief.ofDates(dated.claims()));
  }

  /**
   * Returns the history of the start of a period; what is said of the start alone, where it is
   * dated itself, comes after what is said of the whole.
   */
  public static DateHistory ofStart(DatedPeriod period) {
    return of(period, period.start(), period.date().map(Period::start), DateHistory::start);
  }

  /** Returns the history of the end of a period, as {@link #ofStart} that of its start. */
  public static DateHistory ofEnd(DatedPeriod period) {
    return of(period, period.end(), period.date().map(Period::end), DateHistory::end);
  }

  private static DateHistory of(
      DatedPeriod period,
      Optional<Dated> own,
      Optional<UncertainDate> ofPeriod,
      Function<Partial<DatedPeriod>, Optional<UncertainDate>> end) {
    List<Belief> earlier = new ArrayList<>(Belief.ofPeriods(period.earlier(), end));
    List<Belief> claims = new ArrayList<>(Belief.ofPeriods(period.claims(), end));
    own.ifPresent(
        dated -> {
          earlier.addAll(Belief.ofDates(dated.earlier()));
          claims.addAll(Belief.ofDates(dated.claims()));
        });
    return new DateHistory(own.flatMap(Dated::date).or(() -> ofPeriod), earlier, claims);
  }

  private static Optional<UncertainDate> start(Partial<DatedPeriod> period) {
    return date(period, DatedPeriodType.START)
        .or(() -> period.value(DatedPeriodType.DATE).map(Period::start));
  }

  private static Optional<UncertainDate> end(Partial<DatedPeriod> period) {
    return date(period, DatedPeriodType.END)
        .or(() -> period.value(DatedPeriodType.DATE).map(Period::end));
  }

  private static Optional<UncertainDate> date(
      Partial<DatedPeriod> period, Attribute<DatedPeriod, Dated> end) {
    return period.value(end).flatMap(Dated::date);
  }

  /** Returns the same with another date as the present one, such as one that was calculated. */
  public DateHistory withPresent(Optional<UncertainDate> date) {
    return new DateHistory(date, earlier, claims);
  }

  /** Returns whether any date was believed before, or is claimed beside the present one. */
  public boolean hasOthers() {
    return !dates(earlier).isEmpty() || !dates(claims).isEmpty();
  }

  /** Returns the days from the first date that was believed to the present one. */
  public Optional<Distance> slip() {
    return slip(dates(earlier).stream().findFirst());
  }

  /** Returns the days from the date that was believed last to the present one. */
  public Optional<Distance> latestSlip() {
    return slip(Optional.ofNullable(Iterables.getLast(dates(earlier), null)));
  }

  private Optional<Distance> slip(Optional<UncertainDate> from) {
    return from.flatMap(before -> present.map(before::daysUntil));
  }

  /** Returns how often the date became another one: its bounds changed, be it by a day. */
  public int moves() {
    List<UncertainDate> all = dates(earlier);
    present.ifPresent(all::add);
    int moves = 0;
    for (int i = 1; i < all.size(); i++) {
      moves += CalculatedDates.haveSameBounds(all.get(i - 1), all.get(i)) ? 0 : 1;
    }
    return moves;
  }

  /** Returns from the earliest to the latest day of all that is held now; empty if nothing is. */
  public Optional<UncertainDate> spread() {
    List<UncertainDate> held = held();
    return held.isEmpty() ? Optional.empty() : Optional.of(CalculatedDates.spread(held));
  }

  /**
   * Returns the days from the first to the last of all that is held now, whichever these turn out
   * to be. Where all may turn out the same the fewest are zero or negative. Empty if fewer than two
   * are held.
   */
  public Optional<Distance> disagreement() {
    List<UncertainDate> held = held();
    if (held.size() < 2) {
      return Optional.empty();
    }
    long latestOfFirst = Long.MAX_VALUE;
    long earliestOfLast = Long.MIN_VALUE;
    for (UncertainDate date : held) {
      latestOfFirst = Math.min(latestOfFirst, date.latestDay());
      earliestOfLast = Math.max(earliestOfLast, date.earliestDay());
    }
    UncertainDate spread = CalculatedDates.spread(held);
    return Optional.of(
        CalculatedDates.between(spread.earliestDay(), latestOfFirst)
            .daysUntil(CalculatedDates.between(earliestOfLast, spread.latestDay())));
  }

  private List<UncertainDate> held() {
    List<UncertainDate> held = dates(claims);
    present.ifPresent(held::add);
    return held;
  }

  private static List<UncertainDate> dates(List<Belief> beliefs) {
    List<UncertainDate> dates = new ArrayList<>();
    beliefs.forEach(belief -> belief.date().ifPresent(dates::add));
    return dates;
  }
}

package space.roadmap.core.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.id.Id;
import space.roadmap.core.time.CalculatedDates;
import space.roadmap.core.time.Lag;
import space.roadmap.core.time.UncertainDate;

/**
 * A date as it is once those that it is stated against are known, and how it came about.
 *
 * <p>Asked of {@link ResolvedDates}. It cannot change and may be shared between threads.
 */
public final class ResolvedDate {
  private static final int MOST_EXPLAINED = 4;

  private final Optional<UncertainDate> stated;
  private final Optional<UncertainDate> date;
  private final @Nullable Step step; // null where its own date stands
  private final @Nullable ResolvedDate next; // how the date of what it follows came about
  private final boolean circular;
  private final boolean derived;
  private final int steps;

  /**
   * How a date follows from another.
   *
   * @param to the milestone or entity that it follows
   * @param date the date of that
   * @param lag how long after it; empty where only the order is stated, or the date is derived
   * @param isDerived whether it moves with what it is derived from, rather than being stated
   *     against it
   */
  public record Step(Id<Entity> to, UncertainDate date, Optional<Lag> lag, boolean isDerived) {
    /** Returns what a date becomes by this; nothing known where the other has no day to follow. */
    UncertainDate from(UncertainDate own) {
      if (isDerived) {
        return date.latest().isPresent()
            ? CalculatedDates.movedTo(own, date)
            : UncertainDate.undated();
      }
      if (lag.isPresent()) {
        return lag.get().plus(date);
      }
      return date.earliest().isPresent()
          ? CalculatedDates.notBefore(own, date)
          : UncertainDate.undated();
    }

    /**
     * Returns the step as it is written in an explanation: {@code luna-27b#launch (2030) + P3Y}.
     */
    @Override
    public String toString() {
      String target = to + " (" + date + ")";
      if (isDerived) {
        return "by " + target;
      }
      return lag.map(length -> target + plus(length)).orElse("not before " + target);
    }

    private static String plus(Lag lag) {
      String text = lag.toString();
      return !lag.isRange() && text.startsWith("-") ? " - " + text.substring(1) : " + " + text;
    }
  }

  private ResolvedDate(
      Optional<UncertainDate> stated,
      Optional<UncertainDate> date,
      @Nullable Step step,
      @Nullable ResolvedDate next,
      boolean circular) {
    this.stated = stated;
    this.date = date;
    this.step = step;
    this.next = next;
    this.circular = circular;
    derived = step != null && (step.isDerived() || (next != null && next.derived));
    steps = step == null ? 0 : next == null ? 1 : next.steps + 1;
  }

  /** Returns a date that stands as it is stated. */
  static ResolvedDate own(Optional<UncertainDate> date) {
    return new ResolvedDate(date, date, null, null, false);
  }

  /** Returns a date that stands as it is stated because following it leads back to it. */
  static ResolvedDate circular(Optional<UncertainDate> date) {
    return new ResolvedDate(date, date, null, null, true);
  }

  /** Returns a date that follows another, of which is told how it came about itself. */
  static ResolvedDate following(
      Optional<UncertainDate> stated, UncertainDate date, Step step, @Nullable ResolvedDate next) {
    return new ResolvedDate(stated, Optional.of(date), step, next, false);
  }

  /** Returns the start of something, of which one of several dates may follow another. */
  ResolvedDate withDate(UncertainDate start) {
    return new ResolvedDate(stated, Optional.of(start), step, next, circular);
  }

  /** Returns the date that counts; empty when nobody has said. */
  public Optional<UncertainDate> date() {
    return date;
  }

  /** Returns its own date, as it is stated. */
  public Optional<UncertainDate> stated() {
    return stated;
  }

  /** Returns whether the date that counts was calculated from another. */
  public boolean isCalculated() {
    return step != null;
  }

  /** Returns whether it was calculated and is not what is stated: other bounds, or none stated. */
  public boolean isMoved() {
    return step != null
        && (stated.isEmpty()
            || !CalculatedDates.haveSameBounds(stated.get(), date.orElse(stated.get())));
  }

  /** Returns whether its own date stands because what it follows leads back to it. */
  public boolean isCircular() {
    return circular;
  }

  /**
   * Returns whether it, or one that it was calculated from, moves with what it is derived from:
   * then it says when something is needed rather than when it will be.
   */
  public boolean restsOnDerived() {
    return derived;
  }

  /** Returns the nearest step of the calculation; empty where its own date stands. */
  public Optional<Step> step() {
    return Optional.ofNullable(step);
  }

  /** Returns every step of the calculation, the nearest first; none where its own date stands. */
  public List<Step> chain() {
    return chain(steps);
  }

  private List<Step> chain(int most) {
    List<Step> chain = new ArrayList<>();
    for (ResolvedDate at = this; at != null && at.step != null && chain.size() < most; ) {
      chain.add(at.step);
      at = at.next;
    }
    return chain;
  }

  /**
   * Returns the calculation in words: {@code luna-27b#launch (2030) + P3Y/P4Y}, and of what that
   * was calculated from in turn; of a long chain the first steps. Empty where its own date stands.
   */
  public String explanation() {
    StringBuilder text = new StringBuilder();
    String of = "";
    for (Step one : chain(MOST_EXPLAINED)) {
      text.append(of).append(one);
      of = "; " + one.to() + " = ";
    }
    if (steps > MOST_EXPLAINED) {
      text.append("; and so on, ").append(steps).append(" steps in all");
    }
    return text.toString();
  }

  /** Returns the date, and the calculation if there is one. */
  @Override
  public String toString() {
    String text = date.orElse(UncertainDate.undated()).toString();
    return isCalculated() ? text + " = " + explanation() : text;
  }
}

package space.roadmap.core.model;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.UncertainDate;

/**
 * The dates of one event by their confidence level: what was said with 50, with 70, with 80
 * percent.
 *
 * <p>They come from the date that is preferred, from the claims beside it and from what was stated
 * earlier, as far as those state a {@code percentile}. Of several dates at one level the preferred
 * one counts, else the claim listed first; one that is superseded only where nothing else is at its
 * level, the latest of them.
 *
 * @param levels one for each percentage, lowest first
 */
public record ConfidenceLevels(List<Level> levels) {
  /**
   * A date at a confidence level.
   *
   * @param percentile the probability in percent that it happens by then
   * @param date the date
   * @param isSuperseded whether nobody states it any more
   */
  public record Level(int percentile, UncertainDate date, boolean isSuperseded) {
    /** Returns {@code P70 2034}. */
    @Override
    public String toString() {
      return "P" + percentile + " " + date;
    }
  }

  /**
   * Two levels of which the higher comes first.
   *
   * @param lower the lower level
   * @param higher the higher level, whose date is before that of the lower
   */
  public record Reversal(Level lower, Level higher) {}

  /** Copies the levels. */
  public ConfidenceLevels {
    levels = ImmutableList.copyOf(levels);
  }

  /** Returns those of a milestone. */
  public static ConfidenceLevels of(Milestone milestone) {
    return milestone.percentile().isEmpty() && isPlain(milestone)
        ? new ConfidenceLevels(List.of())
        : of(
            milestone.percentile(),
            milestone.date(),
            Belief.ofMilestones(milestone.claims()),
            Belief.ofMilestones(milestone.earlier()));
  }

  /** Returns those of any other date. */
  public static ConfidenceLevels of(Dated dated) {
    return dated.percentile().isEmpty() && isPlain(dated)
        ? new ConfidenceLevels(List.of())
        : of(
            dated.percentile(),
            dated.date(),
            Belief.ofDates(dated.claims()),
            Belief.ofDates(dated.earlier()));
  }

  private static boolean isPlain(Stated<?> stated) {
    return stated.claims().isEmpty() && stated.earlier().isEmpty();
  }

  private static ConfidenceLevels of(
      Optional<Integer> percentile,
      Optional<UncertainDate> date,
      List<Belief> claims,
      List<Belief> earlier) {
    Map<Integer, Level> levels = new TreeMap<>();
    for (Belief belief : earlier) { // of which the last counts
      add(levels, belief.percentile(), belief.date(), true);
    }
    for (int i = claims.size() - 1; i >= 0; i--) { // of which the first counts
      add(levels, claims.get(i).percentile(), claims.get(i).date(), false);
    }
    add(levels, percentile, date, false);
    return new ConfidenceLevels(List.copyOf(levels.values()));
  }

  private static void add(
      Map<Integer, Level> levels,
      Optional<Integer> percentile,
      Optional<UncertainDate> date,
      boolean superseded) {
    if (percentile.isPresent() && date.isPresent() && !date.get().isUndated()) {
      levels.put(percentile.get(), new Level(percentile.get(), date.get(), superseded));
    }
  }

  /** Returns the date at exactly this level. */
  public Optional<UncertainDate> at(int percentile) {
    return levels.stream()
        .filter(level -> level.percentile() == percentile)
        .findFirst()
        .map(Level::date);
  }

  /** Returns the lowest level that is this or higher. */
  public Optional<Level> atLeast(int percentile) {
    return levels.stream().filter(level -> level.percentile() >= percentile).findFirst();
  }

  /**
   * Returns whether a higher level comes before a lower one, which cannot be: more time makes it
   * more probable, not less. Levels that are superseded say nothing of the others and are left out.
   */
  public Certainty isReversed() {
    if (reversal().isPresent()) {
      return Certainty.CERTAIN;
    }
    long latest = Long.MIN_VALUE;
    for (Level level : held()) {
      if (level.date().earliestDay() < latest) {
        return Certainty.POSSIBLE;
      }
      latest = Math.max(latest, level.date().latestDay());
    }
    return Certainty.IMPOSSIBLE;
  }

  /** Returns two levels of which the higher is certainly before the lower, the lowest first. */
  public Optional<Reversal> reversal() {
    Level last = null; // the one that begins last of those so far
    for (Level level : held()) {
      if (last != null && level.date().latestDay() < last.date().earliestDay()) {
        return Optional.of(new Reversal(last, level));
      }
      last = last == null || level.date().earliestDay() > last.date().earliestDay() ? level : last;
    }
    return Optional.empty();
  }

  private List<Level> held() {
    List<Level> held = new ArrayList<>(levels);
    held.removeIf(Level::isSuperseded);
    return held;
  }
}

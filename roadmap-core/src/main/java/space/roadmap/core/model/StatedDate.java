package space.roadmap.core.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.id.Id;
import space.roadmap.core.time.UncertainDate;

/**
 * The date of a milestone or of anything else, as it is stated.
 *
 * @param origin the milestone or dated value itself
 * @param date its own date
 * @param relative the other date it is stated against
 * @param derivedFrom what it moves with
 */
record StatedDate(
    Object origin,
    Optional<UncertainDate> date,
    Optional<Relative> relative,
    Optional<Id<Entity>> derivedFrom) {

  static StatedDate of(Milestone milestone) {
    return isFree(milestone.date(), milestone.basis())
        ? new StatedDate(milestone, milestone.date(), milestone.relative(), milestone.derivedFrom())
        : new StatedDate(milestone, milestone.date(), Optional.empty(), Optional.empty());
  }

  static StatedDate of(Dated dated) {
    return isFree(dated.date(), dated.basis())
        ? new StatedDate(dated, dated.date(), dated.relative(), dated.derivedFrom())
        : new StatedDate(dated, dated.date(), Optional.empty(), Optional.empty());
  }

  /** Returns whether a date may still move: what has happened stands, whatever it was to follow. */
  private static boolean isFree(Optional<UncertainDate> date, Optional<Basis> basis) {
    return date.isEmpty() || basis.isEmpty() || basis.get() != Basis.ACTUAL;
  }

  /** Returns whether the date may follow another; what has happened does not. */
  static boolean mayFollow(Milestone milestone) {
    return (milestone.relative().isPresent() || milestone.derivedFrom().isPresent())
        && isFree(milestone.date(), milestone.basis());
  }

  /** Returns whether the date may follow another; what has happened does not. */
  static boolean mayFollow(Dated dated) {
    return (dated.relative().isPresent() || dated.derivedFrom().isPresent())
        && isFree(dated.date(), dated.basis());
  }

  /** Returns the date of this if it may follow another, else null. */
  static @Nullable StatedDate following(Optional<Dated> dated) {
    return dated.isPresent() && mayFollow(dated.get()) ? of(dated.get()) : null;
  }
}

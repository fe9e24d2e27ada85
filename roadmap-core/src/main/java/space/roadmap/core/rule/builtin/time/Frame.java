package space.roadmap.core.rule.builtin.time;

import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.model.Entity;
import space.roadmap.core.rule.facts.Bounds;
import space.roadmap.core.rule.facts.Lateness;
import space.roadmap.core.rule.facts.Wording;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.UncertainDate;

/**
 * The days within which the parts of something lie.
 *
 * @param parent what they are part of
 * @param called how a message names it
 * @param path where its days are stated
 * @param earliest its first day, {@link Bounds#OPEN_START} if that is not known
 * @param latest its last day, {@link Bounds#OPEN_END} if that is not known
 */
record Frame(Entity parent, String called, String path, long earliest, long latest) {
  /** How a date lies to a frame; the graver comes first. */
  enum Outside {
    CERTAINLY_AFTER,
    CERTAINLY_BEFORE,
    POSSIBLY_AFTER,
    POSSIBLY_BEFORE,
    NO;

    boolean isCertain() {
      return this == CERTAINLY_AFTER || this == CERTAINLY_BEFORE;
    }

    boolean isAfter() {
      return this == CERTAINLY_AFTER || this == POSSIBLY_AFTER;
    }
  }

  static Frame of(
      Entity parent,
      String called,
      String path,
      Optional<UncertainDate> start,
      Optional<UncertainDate> end) {
    return new Frame(
        parent,
        called,
        path,
        start.isPresent() ? start.get().earliestDay() : Bounds.OPEN_START,
        Bounds.latest(end));
  }

  Outside outside(UncertainDate date) {
    long first = date.earliestDay();
    long last = date.latestDay();
    Certainty after = Lateness.of(latest, first, last);
    if (after == Certainty.CERTAIN) {
      return Outside.CERTAINLY_AFTER;
    }
    if (last < earliest) {
      return Outside.CERTAINLY_BEFORE;
    }
    if (after == Certainty.POSSIBLE) {
      return Outside.POSSIBLY_AFTER;
    }
    return first < earliest && first != Bounds.OPEN_START ? Outside.POSSIBLY_BEFORE : Outside.NO;
  }

  Diagnostic finding(
      DiagnosticCode code,
      Outside outside,
      Entity owner,
      String attribute,
      String what,
      UncertainDate date) {
    boolean certain = outside.isCertain();
    boolean atTheEarliest = certain == outside.isAfter();
    long day = atTheEarliest ? date.earliestDay() : date.latestDay();
    long from = outside.isAfter() ? latest : day;
    long to = outside.isAfter() ? day : earliest;
    return code.report()
        .severity(certain ? Severity.WARNING : Severity.INFO)
        .certainty(certain ? Certainty.CERTAIN : Certainty.POSSIBLE)
        .entity(owner.id().text())
        .attribute(attribute)
        .with("what", what)
        .with("owner", owner.id())
        .with("day", Wording.day(day))
        .with("limit", atTheEarliest ? "at the earliest" : "at the latest")
        .with("parent", called)
        .with(
            "bound",
            outside.isAfter()
                ? "is over by " + Wording.day(latest)
                : "does not begin before " + Wording.day(earliest))
        .with(
            "outside",
            certain
                ? "certainly outside by at least " + Wording.atLeast(from, to)
                : "possibly outside by up to " + Wording.upTo(from, to))
        .related(Related.to(parent.id().text(), path, "lasts until then or from then on"))
        .build();
  }
}

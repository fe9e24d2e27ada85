package space.roadmap.core.rule.builtin.time;

import java.util.List;
import java.util.Optional;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.ResolvedDates;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.StatusChange;
import space.roadmap.core.rule.facts.Bounds;
import space.roadmap.core.rule.facts.Span;
import space.roadmap.core.rule.facts.Stops;
import space.roadmap.core.rule.facts.Wording;
import space.roadmap.core.time.UncertainDate;

/**
 * The days on which something is there, both ends included.
 *
 * @param id how the need names it
 * @param from the first day on which it can be there
 * @param to the last day on which it can be there
 * @param surelyFrom the last day by which it comes, or else the first; a bound that is missing is
 *     taken as the best that it can be
 * @param surelyTo the first day on which it goes, or else the last
 * @param stopped what has stopped it before its time; empty if nothing has
 */
record Cover(
    Id<?> id, long from, long to, long surelyFrom, long surelyTo, Optional<String> stopped) {

  /** Returns the cover of something of which nothing is known: it may be there all the time. */
  static Cover unknown(Id<?> id) {
    return new Cover(
        id,
        Bounds.OPEN_START,
        Bounds.OPEN_END,
        Bounds.OPEN_START,
        Bounds.OPEN_END,
        Optional.empty());
  }

  /** Returns the days of a capability, as they are known on a day. */
  static Cover of(Id<?> id, Capability capability, ResolvedDates dates, long today) {
    Span span = Span.of(capability, dates);
    long from = span.earliest(false);
    long lastFrom = span.latest(false);
    Optional<UncertainDate> until =
        capability.availableUntil().flatMap(dated -> Bounds.evidence(dated, dates));
    long to = Bounds.latest(until);
    long firstTo = until.map(UncertainDate::earliestDay).orElse(Bounds.OPEN_START);
    Cover whole =
        new Cover(
            id,
            from,
            to,
            lastFrom == Bounds.OPEN_END ? from : lastFrom,
            firstTo == Bounds.OPEN_START ? to : firstTo,
            Optional.empty());
    Optional<Status> status = capability.status();
    return Stops.isVoid(status) || Stops.isStopped(status, NeedKind.CAPABILITY)
        ? whole.stopped(status.get(), since(capability, status.get()), today)
        : whole;
  }

  private static Optional<UncertainDate> since(Capability capability, Status status) {
    List<StatusChange> history = capability.statusHistory();
    for (int i = history.size() - 1; i >= 0; i--) {
      if (history.get(i).status() == status) {
        return history.get(i).from();
      }
    }
    return Optional.empty();
  }

  /** Returns this up to the day on which it was stopped, which is not after today. */
  private Cover stopped(Status status, Optional<UncertainDate> since, long today) {
    long first = since.map(UncertainDate::earliestDay).orElse(Bounds.OPEN_START);
    long last = Math.min(Bounds.latest(since), Math.max(today, first));
    first = first == Bounds.OPEN_START ? last : first;
    if (to < last && surelyTo < first) {
      return this; // it was gone before
    }
    String words = status.text().replace('-', ' ');
    return new Cover(
        id,
        from,
        Math.min(to, last - 1),
        surelyFrom,
        Math.min(surelyTo, first - 1),
        Optional.of(words + since.map(date -> " since " + date).orElse("")));
  }

  /** Says why it is not there, or may not be, from one day to another. */
  String words(long first, long last, boolean certain) {
    long start = certain ? from : surelyFrom;
    long end = certain ? to : surelyTo;
    if (stopped.isPresent() && end < last) {
      return id + " " + stopped.get();
    }
    StringBuilder text = new StringBuilder(id.text());
    boolean isAfter = start > last;
    boolean isBefore = end < first;
    if (start != Bounds.OPEN_START && (isAfter || !isBefore)) {
      text.append(" from ").append(Wording.day(start));
      text.append(certain ? " at the earliest" : " at the latest");
    }
    if (end != Bounds.OPEN_END && (isBefore || !isAfter)) {
      text.append(" until ").append(Wording.day(end));
      text.append(certain ? " at the latest" : " at the earliest");
    }
    return text.toString();
  }
}

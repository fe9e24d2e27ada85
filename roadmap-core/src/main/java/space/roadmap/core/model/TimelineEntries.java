package space.roadmap.core.model;

import java.util.Optional;
import space.roadmap.core.time.DateWords;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;

/** Makes the entries of timelines, given the dates that count. */
record TimelineEntries(ResolvedDates dates) {

  Timeline.Entry entry(Milestone milestone) {
    return event(
        Milestones.key(milestone),
        dates.of(milestone),
        milestone.words(),
        milestone.basis(),
        milestone.percentile(),
        milestone.windows(),
        isDisputed(milestone) ? Optional.of(DateHistory.of(milestone)) : Optional.empty());
  }

  Timeline.Entry entry(String key, Dated dated) {
    return event(
        key,
        dates.of(dated),
        dated.words(),
        dated.basis(),
        dated.percentile(),
        dated.windows(),
        isDisputed(dated) ? Optional.of(DateHistory.of(dated)) : Optional.empty());
  }

  private static boolean isDisputed(Stated<?> stated) {
    return !stated.earlier().isEmpty() || !stated.claims().isEmpty();
  }

  private static Timeline.Entry event(
      String key,
      ResolvedDate resolved,
      Optional<String> words,
      Optional<Basis> basis,
      Optional<Integer> percentile,
      Optional<Windows> windows,
      Optional<DateHistory> history) {
    String when = DateWords.of(resolved.date().orElse(UncertainDate.undated()));
    return new Timeline.Entry(
        key,
        resolved.date(),
        Optional.empty(),
        false,
        when,
        words.orElse(when),
        basis,
        calculation(resolved),
        percentile,
        windows,
        shown(history, resolved.date()),
        Optional.empty());
  }

  /** Returns a history up to the date that is shown; none if it holds no other date. */
  private static Optional<DateHistory> shown(
      Optional<DateHistory> history, Optional<UncertainDate> date) {
    return history.filter(DateHistory::hasOthers).map(found -> found.withPresent(date));
  }

  private static Optional<String> calculation(ResolvedDate resolved) {
    return resolved.isMoved() ? Optional.of(resolved.explanation()) : Optional.empty();
  }

  /** Returns the entry of a period; an end that was calculated takes the place of a stated one. */
  Timeline.Entry entry(String key, DatedPeriod period) {
    Optional<ResolvedDate> from = period.start().map(dates::of);
    Optional<ResolvedDate> to = period.end().map(dates::of);
    boolean moved =
        from.filter(ResolvedDate::isMoved).or(() -> to.filter(ResolvedDate::isMoved)).isPresent();
    Optional<Period> stated = period.date().filter(date -> !moved);
    Optional<UncertainDate> start = end(from, period.date().map(Period::start));
    Optional<UncertainDate> end = end(to, period.date().map(Period::end));
    String when =
        stated
            .map(DateWords::of)
            .orElseGet(
                () ->
                    DateWords.of(
                        start.orElse(UncertainDate.undated()),
                        end.orElse(UncertainDate.undated())));
    return new Timeline.Entry(
        key,
        start,
        end,
        true,
        when,
        period.words().orElse(when),
        period.basis(),
        calculation(from, to),
        period.start().flatMap(Dated::percentile),
        period.start().flatMap(Dated::windows),
        shown(Optional.of(DateHistory.ofStart(period)), start),
        shown(Optional.of(DateHistory.ofEnd(period)), end));
  }

  /** Returns an end of a period: as calculated, or else of the period, or else as stated. */
  private static Optional<UncertainDate> end(
      Optional<ResolvedDate> resolved, Optional<UncertainDate> ofPeriod) {
    return resolved
        .filter(ResolvedDate::isMoved)
        .flatMap(ResolvedDate::date)
        .or(() -> ofPeriod)
        .or(() -> resolved.flatMap(ResolvedDate::date));
  }

  private static Optional<String> calculation(
      Optional<ResolvedDate> from, Optional<ResolvedDate> to) {
    Optional<String> start = from.flatMap(TimelineEntries::calculation);
    Optional<String> end = to.flatMap(TimelineEntries::calculation).map(text -> "end: " + text);
    return start.isPresent() && end.isPresent()
        ? Optional.of("start: " + start.get() + "; " + end.get())
        : start.map(text -> "start: " + text).or(() -> end);
  }
}

package space.roadmap.core.model;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.time.DateWords;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;

/**
 * The dated events of a mission in the order in which they are expected, ready to be shown.
 *
 * <p>Exporters use this so that none reinvents how an uncertain date is shown: never as a day that
 * nobody stated.
 *
 * @param entries the events and periods; the undated ones last
 */
public record Timeline(List<Entry> entries) {
  /** Copies the entries. */
  public Timeline {
    entries = ImmutableList.copyOf(entries);
  }

  static Timeline of(Mission mission) {
    List<Entry> entries = new ArrayList<>();
    for (Milestone milestone : mission.milestones()) {
      entries.add(Entry.of(milestone));
    }
    mission.period().map(Entry::of).ifPresent(entries::add);
    entries.sort(ORDER);
    return new Timeline(entries);
  }

  private static final Comparator<Entry> ORDER =
      Comparator.comparing(
          Entry::date,
          Comparator.comparing(Optional<UncertainDate>::isEmpty)
              .thenComparing(date -> date.orElse(UncertainDate.undated())));

  /** Returns the first entry that has a date. */
  public Optional<Entry> first() {
    return entries.stream().filter(entry -> entry.date().isPresent()).findFirst();
  }

  /**
   * One event, or one period that lasts.
   *
   * @param key the key of the milestone, or {@code period}
   * @param date when it happens or starts; empty when nobody has said
   * @param end when the period ends; empty for an event
   * @param when the date spelled out, such as {@code about 2034}, {@code by 2030}, {@code no date}
   * @param label the date as people should read it: the words of the source, else {@code when}
   * @param basis what the date rests on
   */
  public record Entry(
      String key,
      Optional<UncertainDate> date,
      Optional<UncertainDate> end,
      String when,
      String label,
      Optional<Basis> basis) {

    private static Entry of(Milestone milestone) {
      String when = DateWords.of(milestone.date().orElse(UncertainDate.undated()));
      return new Entry(
          Milestones.key(milestone),
          milestone.date(),
          Optional.empty(),
          when,
          milestone.words().orElse(when),
          milestone.basis());
    }

    private static Entry of(DatedPeriod period) {
      Optional<UncertainDate> start =
          period.date().map(Period::start).or(() -> period.start().flatMap(Dated::date));
      Optional<UncertainDate> end =
          period.date().map(Period::end).or(() -> period.end().flatMap(Dated::date));
      String when =
          period
              .date()
              .map(DateWords::of)
              .orElseGet(
                  () ->
                      DateWords.of(
                          start.orElse(UncertainDate.undated()),
                          end.orElse(UncertainDate.undated())));
      return new Entry("period", start, end, when, period.words().orElse(when), period.basis());
    }
  }
}

package space.roadmap.core.model;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.ValueVisitor;
import space.roadmap.core.time.UncertainDate;

/**
 * The dated events of an entity in the order in which they are expected, ready to be shown.
 *
 * <p>Exporters use this so that none reinvents how an uncertain date is shown: never as a day that
 * nobody stated.
 *
 * <p>Dates that follow others are {@linkplain ResolvedDates calculated}; the label stays what the
 * source says.
 *
 * @param entries the events and periods; the undated ones last, else as {@link Entry} says
 */
public record Timeline(List<Entry> entries) {
  /** Copies the entries. */
  public Timeline {
    entries = ImmutableList.copyOf(entries);
  }

  static <T extends Entity> Timeline of(T entity, ResolvedDates dates) {
    Collector collector = new Collector(dates);
    EntityTypes.typeOf(entity).visit(entity, collector);
    collector.entries.sort(Entry.ORDER);
    return new Timeline(collector.entries);
  }

  /** Takes the dated values among all values of an entity. */
  private record Collector(TimelineEntries make, List<Entry> entries) implements ValueVisitor {
    Collector(ResolvedDates dates) {
      this(new TimelineEntries(dates), new ArrayList<>());
    }

    @Override
    public <V> void value(Attribute<?, V> attribute, V value) {
      if (value instanceof Milestone milestone) {
        entries.add(make.entry(milestone));
      } else if (value instanceof Dated dated) {
        entries.add(make.entry(attribute.name(), dated));
      } else if (value instanceof DatedPeriod period) {
        entries.add(make.entry(attribute.name(), period));
      }
    }

    @Override
    public <V> void values(Attribute<?, V> attribute, List<V> values) {
      values.forEach(value -> value(attribute, value));
    }

    @Override
    public void extras(Extras extras) {}
  }

  /** Returns the first entry that has a date. */
  public Optional<Entry> first() {
    return entries.stream().filter(entry -> entry.date().isPresent()).findFirst();
  }

  /**
   * One event, or one period that lasts.
   *
   * <p>Entries are in order when those with a date come before those without. Of two with a date,
   * the one comes first that begins on the earlier day at the earliest; where it is not known how
   * early, the last day it can begin on counts for that. Then the last day to begin on decides,
   * then the last day of all, each known before not known, then how the date is written. What is
   * left keeps the order of the document; the comparison calls it equal though the entries may
   * differ.
   *
   * @param key the key of the milestone, or the attribute, such as {@code period}
   * @param date when it happens or starts, calculated where it follows another date; empty when
   *     nobody has said
   * @param end when the period ends; empty for an event
   * @param lasts whether it is a period that lasts, whose end may not be known
   * @param when the date spelled out, such as {@code about 2034}, {@code by 2030}, {@code no date}
   * @param label the date as people should read it: the words of the source, else {@code when}
   * @param basis what the date rests on
   * @param calculation how the date was calculated, such as {@code luna-27b#launch (2030) + P3Y};
   *     empty where it is as it is stated
   * @param percentile the confidence level of the date in percent
   * @param windows the windows in which alone it can happen
   * @param history how the date, or the start of the period, has moved up to the one shown here,
   *     and who claims another; empty where no other was ever stated
   * @param endHistory the same of the end of a period
   */
  public record Entry(
      String key,
      Optional<UncertainDate> date,
      Optional<UncertainDate> end,
      boolean lasts,
      String when,
      String label,
      Optional<Basis> basis,
      Optional<String> calculation,
      Optional<Integer> percentile,
      Optional<Windows> windows,
      Optional<DateHistory> history,
      Optional<DateHistory> endHistory) {
    /** The order described above. */
    static final Comparator<Entry> ORDER =
        Comparator.comparing(Entry::isUndated)
            .thenComparingLong(Entry::day)
            .thenComparingLong(Entry::latestStart)
            .thenComparingLong(Entry::latestEnd)
            .thenComparing(entry -> entry.date().map(Object::toString).orElse(""));

    /** Returns whether nobody has said when it happens, starts or ends. */
    public boolean isUndated() {
      return date.filter(start -> !start.isUndated()).isEmpty()
          && end.filter(last -> !last.isUndated()).isEmpty();
    }

    /** Returns the first day it can begin on, or else the last. */
    private long day() {
      long earliest = date.map(UncertainDate::earliestDay).orElse(Long.MIN_VALUE);
      return earliest != Long.MIN_VALUE ? earliest : Math.min(latestStart(), latestEnd());
    }

    private long latestStart() {
      return date.map(UncertainDate::latestDay).orElse(Long.MAX_VALUE);
    }

    private long latestEnd() {
      return end.or(() -> date).map(UncertainDate::latestDay).orElse(Long.MAX_VALUE);
    }
  }
}

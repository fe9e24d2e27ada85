package space.roadmap.core.model;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.ValueVisitor;
import space.roadmap.core.time.DateWords;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;

/**
 * The dated events of an entity in the order in which they are expected, ready to be shown.
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

  static <T extends Entity> Timeline of(T entity) {
    Collector collector = new Collector();
    EntityTypes.typeOf(entity).visit(entity, collector);
    collector.entries.sort(ORDER);
    return new Timeline(collector.entries);
  }

  /** Takes the dated values among all values of an entity. */
  private static final class Collector implements ValueVisitor {
    private final List<Entry> entries = new ArrayList<>();

    @Override
    public <V> void value(Attribute<?, V> attribute, V value) {
      if (value instanceof Milestone milestone) {
        entries.add(Entry.of(milestone));
      } else if (value instanceof Dated dated) {
        entries.add(Entry.of(attribute.name(), dated));
      } else if (value instanceof DatedPeriod period) {
        entries.add(Entry.of(attribute.name(), period));
      }
    }

    @Override
    public <V> void values(Attribute<?, V> attribute, List<V> values) {
      values.forEach(value -> value(attribute, value));
    }

    @Override
    public void extras(Extras extras) {}
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
   * @param key the key of the milestone, or the attribute, such as {@code period}
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

    private static Entry of(String key, Dated dated) {
      String when = DateWords.of(dated.date().orElse(UncertainDate.undated()));
      return new Entry(
          key, dated.date(), Optional.empty(), when, dated.words().orElse(when), dated.basis());
    }

    private static Entry of(String key, DatedPeriod period) {
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
      return new Entry(key, start, end, when, period.words().orElse(when), period.basis());
    }
  }
}

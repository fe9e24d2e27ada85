package space.roadmap.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Ordering;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.meta.ValueType;

/**
 * How a list of structs is told: which of them is lifted, whether the others stand alone, and what
 * the cell shows of them if a detail table has them.
 *
 * @param <V> the structs
 */
final class StructList<V> {
  /** Stands for the number of the lifted struct where there is none. */
  static final int NO_STRUCT = -1;

  private final EntityType<V> type;
  private final Optional<Lift<V>> lift;
  private final Alone<V> alone;
  private final Regularity regularity = new Regularity();
  private final ImmutableList<Attribute<V, ?>> labels;
  private final long untold; // by the columns of the lift, as bits by ordinal

  StructList(Field.Structs<?, V> field) {
    Attribute<?, V> list = field.attribute();
    type = list.type().struct().orElseThrow();
    lift = field.lift();
    alone = Alone.of(list);
    labels = labels(list, type);
    untold = lift.map(one -> untold(one, type)).orElse(0L);
  }

  private static <V> long untold(Lift<V> lift, EntityType<V> type) {
    return type.attributes().stream()
        .filter(one -> lift.parts().find(one) == null && !one.equals(lift.key()))
        .mapToLong(one -> 1L << one.ordinal())
        .sum();
  }

  /** Returns the attributes whose values show which struct is meant; none if none would. */
  private static <V> ImmutableList<Attribute<V, ?>> labels(
      Attribute<?, V> list, EntityType<V> type) {
    List<Attribute<V, ?>> labels = new ArrayList<>();
    if (list.ordering() == Ordering.KEYED) {
      list.keys().forEach(key -> type.attribute(key).ifPresent(labels::add));
    }
    Tables.alone(type).filter(one -> !labels.contains(one)).ifPresent(labels::add);
    Attribute<V, ?> first = type.attributes().get(0);
    if (labels.isEmpty() && first.type().shape() == Shape.REFERENCE) {
      labels.add(first);
    }
    return ImmutableList.copyOf(labels);
  }

  /** Returns the number of the struct that has columns of its own, or {@link #NO_STRUCT}. */
  int lifted(List<V> structs) {
    if (lift.isEmpty()) {
      return NO_STRUCT;
    }
    int found = NO_STRUCT;
    for (int i = 0; i < structs.size(); i++) {
      if (isOfWord(structs.get(i), lift.get())) {
        if (found >= 0) {
          return NO_STRUCT; // one of several would have to be chosen
        }
        found = i;
      }
    }
    return found >= 0 && isTold(structs.get(found)) ? found : NO_STRUCT;
  }

  private static <V> boolean isOfWord(V struct, Lift<V> lift) {
    List<?> words = lift.key().valuesOf(struct);
    return words.size() == 1 && words.get(0).equals(lift.word());
  }

  /** Returns whether the columns of the lift tell all that a struct says. */
  private boolean isTold(V struct) {
    return regularity.count(type, struct) > 1 && (regularity.seen() & untold) == 0;
  }

  /** Returns the structs without the lifted one. */
  static <V> List<V> rest(List<V> structs, int lifted) {
    if (lifted < 0) {
      return structs;
    }
    return ImmutableList.<V>builder()
        .addAll(structs.subList(0, lifted))
        .addAll(structs.subList(lifted + 1, structs.size()))
        .build();
  }

  /**
   * Returns whether each struct but the lifted one says no more than a value that may stand alone.
   */
  boolean standAlone(List<V> structs, int lifted) {
    return alone.all(structs, lifted);
  }

  /** Appends the values that stand alone for structs of which each does, but for the lifted one. */
  void spellings(List<V> structs, int lifted, StringBuilder out) {
    int start = out.length();
    for (int i = 0; i < structs.size(); i++) {
      if (i != lifted) {
        if (out.length() > start) {
          out.append(Cells.SEPARATOR);
        }
        alone.append(structs.get(i), out);
      }
    }
  }

  /** Appends what shows which structs a detail table has; nothing if nothing would. */
  void summary(List<V> structs, int lifted, StringBuilder out) {
    int start = out.length();
    for (int i = 0; i < structs.size(); i++) {
      if (i == lifted) {
        continue;
      }
      int before = out.length();
      if (before > start) {
        out.append(Cells.SEPARATOR);
      }
      int begin = out.length();
      label(structs.get(i), out);
      if (out.length() == begin) {
        out.setLength(before);
      }
    }
  }

  private void label(V struct, StringBuilder out) {
    int start = out.length();
    for (int i = 0; i < labels.size(); i++) {
      int before = out.length();
      if (before > start) {
        out.append(' ');
      }
      int begin = out.length();
      part(labels.get(i), struct, out);
      if (out.length() == begin) {
        out.setLength(before);
      }
    }
  }

  private static <V, A> void part(Attribute<V, A> attribute, V struct, StringBuilder out) {
    ValueType<A> type = attribute.type();
    List<A> values = attribute.valuesOf(struct);
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        out.append(" or ");
      }
      type.append(values.get(i), out);
    }
  }
}

package space.roadmap.core.model;

import com.google.common.collect.ImmutableList;
import java.util.List;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Cardinality;
import space.roadmap.core.meta.EntityType;

/**
 * The dates of an entity that are more than a date, and where they stand: a loop over those
 * attributes whose values are milestones or dated, or hold such.
 *
 * <p>What was believed earlier, or is claimed elsewhere, is not among them.
 */
public final class DatePlaces {
  /** By the ordinal of each kind. */
  private static final ImmutableList<ImmutableList<Leading<?, ?>>> LEADING =
      EntityTypes.kinds().stream()
          .map(kind -> leading(kind.type(), ImmutableList.of()))
          .collect(ImmutableList.toImmutableList());

  private DatePlaces() {}

  /**
   * An attribute that leads to dates.
   *
   * @param inside those of its values; none where these are dates themselves
   */
  private record Leading<T, V>(
      Attribute<T, V> attribute, ImmutableList<? extends Leading<?, ?>> inside) {
    private static <T, V> Leading<T, V> of(
        Attribute<T, V> attribute, ImmutableList<? extends Leading<?, ?>> inside) {
      return new Leading<>(attribute, inside);
    }

    void show(Entity owner, String prefix, Object holder, DateVisitor visitor) {
      List<V> values = values(holder);
      for (int i = 0; i < values.size(); i++) {
        V value = values.get(i);
        if (value instanceof Milestone milestone) {
          visitor.milestone(owner, i, milestone);
        } else if (value instanceof Dated dated) {
          visitor.dated(owner, path(prefix, i), dated);
        } else if (value instanceof DatedPeriod period) {
          showPeriod(owner, path(prefix, i), period, visitor);
        } else if (hasDates(value)) { // few of them do, so that few paths are made
          DatePlaces.show(owner, path(prefix, i) + ".", inside, value, visitor);
        }
      }
    }

    private void showPeriod(Entity owner, String path, DatedPeriod period, DateVisitor visitor) {
      visitor.period(owner, path, period);
      if (period.start().isPresent() || period.end().isPresent()) {
        DatePlaces.show(owner, path + ".", inside, period, visitor);
      }
    }

    private boolean hasDates(V value) {
      for (int i = 0; i < inside.size(); i++) {
        if (!inside.get(i).values(value).isEmpty()) {
          return true;
        }
      }
      return false;
    }

    @SuppressWarnings("unchecked") // the attributes of a type are asked of its values
    List<V> values(Object holder) {
      return attribute.valuesOf((T) holder);
    }

    private String path(String prefix, int number) {
      String name = prefix.isEmpty() ? attribute.name() : prefix + attribute.name();
      return attribute.cardinality() == Cardinality.MANY ? name + "[" + number + "]" : name;
    }
  }

  private static ImmutableList<Leading<?, ?>> leading(
      EntityType<?> type, ImmutableList<EntityType<?>> above) {
    ImmutableList.Builder<Leading<?, ?>> leading = ImmutableList.builder();
    for (Attribute<?, ?> attribute : type.attributes()) {
      EntityType<?> struct = attribute.type().struct().orElse(null);
      if (struct == MilestoneType.TYPE || struct == DatedType.TYPE) {
        leading.add(Leading.of(attribute, ImmutableList.of()));
      } else if (struct != null && !above.contains(struct)) {
        ImmutableList<Leading<?, ?>> inside =
            leading(
                struct, ImmutableList.<EntityType<?>>builder().addAll(above).add(struct).build());
        if (!inside.isEmpty()) {
          leading.add(Leading.of(attribute, inside));
        }
      }
    }
    return leading.build();
  }

  /** Shows the dates of an entity in the order of its attributes. */
  public static void visit(Entity owner, DateVisitor visitor) {
    List<EntityKind<?>> kinds = EntityTypes.kinds();
    for (int i = 0; i < kinds.size(); i++) {
      if (!LEADING.get(i).isEmpty() && kinds.get(i).javaType().isInstance(owner)) {
        show(owner, "", LEADING.get(i), owner, visitor);
        return;
      }
    }
  }

  private static void show(
      Entity owner,
      String prefix,
      ImmutableList<? extends Leading<?, ?>> leading,
      Object holder,
      DateVisitor visitor) {
    for (int i = 0; i < leading.size(); i++) {
      leading.get(i).show(owner, prefix, holder, visitor);
    }
  }
}

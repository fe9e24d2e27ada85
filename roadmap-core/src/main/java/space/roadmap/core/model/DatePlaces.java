package space.roadmap.core.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  /** The attributes that lead to dates, by type; a type that is not there has none. */
  private static final ImmutableMap<EntityType<?>, ImmutableList<Attribute<?, ?>>> LEADING =
      leading();

  private DatePlaces() {}

  private static ImmutableMap<EntityType<?>, ImmutableList<Attribute<?, ?>>> leading() {
    Map<EntityType<?>, ImmutableList<Attribute<?, ?>>> found = new HashMap<>();
    EntityTypes.kinds().forEach(kind -> find(kind.type(), found));
    found.values().removeIf(List::isEmpty);
    return ImmutableMap.copyOf(found);
  }

  private static ImmutableList<Attribute<?, ?>> find(
      EntityType<?> type, Map<EntityType<?>, ImmutableList<Attribute<?, ?>>> found) {
    ImmutableList<Attribute<?, ?>> known = found.putIfAbsent(type, ImmutableList.of());
    if (known != null) {
      return known;
    }
    ImmutableList.Builder<Attribute<?, ?>> attributes = ImmutableList.builder();
    for (Attribute<?, ?> attribute : type.attributes()) {
      Optional<? extends EntityType<?>> struct = attribute.type().struct();
      if (struct.isPresent() && (isDate(struct.get()) || !find(struct.get(), found).isEmpty())) {
        attributes.add(attribute);
      }
    }
    ImmutableList<Attribute<?, ?>> leading = attributes.build();
    found.put(type, leading);
    return leading;
  }

  private static boolean isDate(EntityType<?> type) {
    return type == MilestoneType.TYPE || type == DatedType.TYPE;
  }

  /** Shows the dates of an entity in the order of its attributes. */
  public static void visit(Entity owner, DateVisitor visitor) {
    visit(owner, "", EntityTypes.typeOf(owner), owner, visitor);
  }

  @SuppressWarnings("unchecked") // the attributes of a type take its values
  private static <T> void visit(
      Entity owner, String prefix, EntityType<T> type, T holder, DateVisitor visitor) {
    for (Attribute<?, ?> attribute : LEADING.getOrDefault(type, ImmutableList.of())) {
      show(owner, prefix, (Attribute<T, ?>) attribute, holder, visitor);
    }
  }

  private static <T, V> void show(
      Entity owner, String prefix, Attribute<T, V> attribute, T holder, DateVisitor visitor) {
    List<V> values = attribute.valuesOf(holder);
    for (int i = 0; i < values.size(); i++) {
      V value = values.get(i);
      if (value instanceof Milestone milestone) {
        visitor.milestone(owner, i, milestone);
      } else if (value instanceof Dated dated) {
        visitor.dated(owner, path(prefix, attribute, i), dated);
      } else {
        EntityType<V> struct = attribute.type().struct().orElseThrow();
        if (hasDates(struct, value)) { // of which few make a path
          visit(owner, path(prefix, attribute, i) + ".", struct, value, visitor);
        }
      }
    }
  }

  private static String path(String prefix, Attribute<?, ?> attribute, int number) {
    String name = prefix.isEmpty() ? attribute.name() : prefix + attribute.name();
    return attribute.cardinality() == Cardinality.MANY ? name + "[" + number + "]" : name;
  }

  @SuppressWarnings("unchecked") // the attributes of a type take its values
  private static <T> boolean hasDates(EntityType<T> type, T holder) {
    for (Attribute<?, ?> attribute : LEADING.getOrDefault(type, ImmutableList.of())) {
      if (!((Attribute<T, ?>) attribute).valuesOf(holder).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}

package space.roadmap.core.rule.builtin.evidence;

import com.google.common.collect.ImmutableList;
import java.util.List;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Stated;

/**
 * Sees whether an entity, or anything within it, has claims; few have. Only those attributes are
 * looked at that lead to something of which claims can be made.
 */
final class ClaimGlance {
  private static final ImmutableList<Leading<?, ?>> OF_HEADER = leading(EntityTypes.header());

  /** By the ordinal of each kind. */
  private static final ImmutableList<ImmutableList<Leading<?, ?>>> LEADING =
      EntityTypes.kinds().stream()
          .map(kind -> leading(kind.type()))
          .collect(ImmutableList.toImmutableList());

  private ClaimGlance() {}

  /**
   * An attribute with values of which claims can be made.
   *
   * @param inside those of its values
   */
  private record Leading<T, V>(Attribute<T, V> attribute, ImmutableList<Leading<?, ?>> inside) {
    @SuppressWarnings("unchecked") // the attribute was found in the type of its owner
    boolean isClaimed(Object owner) {
      List<V> values = attribute.valuesOf((T) owner);
      for (int i = 0; i < values.size(); i++) {
        if (ClaimGlance.isClaimed(values.get(i), inside)) {
          return true;
        }
      }
      return false;
    }
  }

  static boolean sees(Entity entity) {
    int kind = EntityTypes.of(entity).map(EntityKind::ordinal).orElse(-1);
    return isClaimed(entity, kind < 0 ? OF_HEADER : LEADING.get(kind));
  }

  private static boolean isClaimed(Object value, ImmutableList<Leading<?, ?>> leading) {
    if (value instanceof Stated<?> stated && !stated.claims().isEmpty()) {
      return true;
    }
    for (int i = 0; i < leading.size(); i++) {
      if (leading.get(i).isClaimed(value)) {
        return true;
      }
    }
    return false;
  }

  private static <T> ImmutableList<Leading<?, ?>> leading(EntityType<T> type) {
    ImmutableList.Builder<Leading<?, ?>> found = ImmutableList.builder();
    for (Attribute<T, ?> attribute : type.attributes()) {
      add(attribute, found);
    }
    return found.build();
  }

  private static <T, V> void add(
      Attribute<T, V> attribute, ImmutableList.Builder<Leading<?, ?>> found) {
    EntityType<V> struct = attribute.type().struct().orElse(null);
    if (struct != null && !isStatements(attribute)) {
      ImmutableList<Leading<?, ?>> inside = leading(struct);
      if (!inside.isEmpty() || Stated.class.isAssignableFrom(struct.javaType())) {
        found.add(new Leading<>(attribute, inside));
      }
    }
  }

  /** Returns whether what an attribute holds is statements of others about its owner. */
  static boolean isStatements(Attribute<?, ?> attribute) {
    return attribute.name().equals("claims") || attribute.name().equals("earlier");
  }
}

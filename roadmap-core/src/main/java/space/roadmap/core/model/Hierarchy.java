package space.roadmap.core.model;

import java.util.List;
import java.util.Optional;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;

/** Finds what an entity is a part of, from the attribute that its type declares for that. */
final class Hierarchy {
  private Hierarchy() {}

  /** Deepest nesting that is followed; deeper means a cycle. */
  static final int DEEPEST = 1_000;

  static Optional<Id<?>> parent(Entity entity) {
    return parent(EntityTypes.typeOf(entity), entity);
  }

  private static <T extends Entity> Optional<Id<?>> parent(EntityType<T> type, T entity) {
    for (Attribute<T, ?> attribute : type.attributes()) {
      if (attribute.isHierarchy()) {
        List<?> values = attribute.valuesOf(entity);
        return values.isEmpty() ? Optional.empty() : Optional.of((Id<?>) values.get(0));
      }
    }
    return Optional.empty();
  }
}

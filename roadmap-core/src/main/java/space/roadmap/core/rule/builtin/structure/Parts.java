package space.roadmap.core.rule.builtin.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.ValueType;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Milestones;

/** Finds the parts of entities that an address such as {@code luna-27b#launch} may name. */
final class Parts {
  private Parts() {}

  /** Returns the keys of the milestones in a list. */
  static List<String> keys(List<Milestone> milestones) {
    List<String> keys = new ArrayList<>();
    for (Milestone milestone : milestones) {
      if (!Milestones.key(milestone).isEmpty()) {
        keys.add(Milestones.key(milestone));
      }
    }
    return keys;
  }

  static boolean has(List<Milestone> milestones, String key) {
    return Milestones.find(milestones, key).isPresent();
  }

  /** Returns the keys of all parts of an entity: the values of every attribute that has keys. */
  static List<String> keys(Entity entity) {
    List<String> keys = new ArrayList<>();
    EntityTypes.of(entity).ifPresent(kind -> collect(kind, entity, keys));
    return keys;
  }

  @SuppressWarnings("unchecked") // the kind is the entity's own
  private static <T extends Entity> void collect(
      EntityKind<T> kind, Entity entity, List<String> keys) {
    for (Attribute<T, ?> attribute : kind.type().attributes()) {
      if (!attribute.keys().isEmpty()) {
        collect(attribute, (T) entity, keys);
      }
    }
  }

  private static <T, V> void collect(Attribute<T, V> attribute, T entity, List<String> keys) {
    Optional<EntityType<V>> struct = attribute.type().struct();
    for (V part : attribute.valuesOf(entity)) {
      struct.flatMap(type -> key(type, part, attribute.keys())).ifPresent(keys::add);
    }
  }

  private static <V> Optional<String> key(EntityType<V> type, V part, List<String> names) {
    for (String name : names) {
      Optional<String> key = type.attribute(name).flatMap(attribute -> text(attribute, part));
      if (key.isPresent()) {
        return key;
      }
    }
    return Optional.empty();
  }

  private static <V, W> Optional<String> text(Attribute<V, W> attribute, V part) {
    ValueType<W> type = attribute.type();
    return attribute.valuesOf(part).stream().map(type::format).findFirst();
  }
}

package space.roadmap.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Roadmap;

/**
 * An entity or a part of one, with its attributes.
 *
 * @param id its id, such as {@code luna-27b} or {@code luna-27b#launch}
 * @param owner the entity itself, or the one it is a part of
 * @param type its attributes
 * @param value what has them
 * @param <T> its type
 */
record Item<T>(Id<?> id, Entity owner, EntityType<T> type, T value) {

  /** Finds an entity, the header or a part by its id. */
  static Optional<Item<?>> find(Roadmap roadmap, Id<?> id) {
    Entity header = roadmap.header();
    Optional<Entity> owner = roadmap.find(id.owner());
    if (owner.isEmpty() && header.id().equals(id.owner())) {
      owner = Optional.of(header);
    }
    return owner.flatMap(
        entity ->
            id.isPart()
                ? parts(entity).stream().filter(part -> part.id.equals(id)).findFirst()
                : Optional.of(of(roadmap, entity)));
  }

  private static Item<?> of(Roadmap roadmap, Entity entity) {
    return EntityTypes.of(entity)
        .<Item<?>>map(kind -> item(kind, entity))
        .orElseGet(() -> new Item<>(entity.id(), entity, EntityTypes.header(), roadmap.header()));
  }

  @SuppressWarnings("unchecked") // the kind is the entity's own
  private static <T extends Entity> Item<T> item(EntityKind<?> kind, Entity entity) {
    return new Item<>(entity.id(), entity, (EntityType<T>) kind.type(), (T) entity);
  }

  /** Returns the parts of an entity that an id can name: the values of attributes with keys. */
  static List<Item<?>> parts(Entity entity) {
    List<Item<?>> parts = new ArrayList<>();
    EntityTypes.of(entity).ifPresent(kind -> addParts(item(kind, entity), parts));
    return parts;
  }

  private static <T> void addParts(Item<T> owner, List<Item<?>> parts) {
    for (Attribute<T, ?> attribute : owner.type.attributes()) {
      if (!attribute.keys().isEmpty()) {
        addParts(owner, attribute, parts);
      }
    }
  }

  private static <T, V> void addParts(
      Item<T> owner, Attribute<T, V> attribute, List<Item<?>> parts) {
    Optional<EntityType<V>> type = attribute.type().struct();
    if (type.isEmpty()) {
      return;
    }
    for (V part : attribute.valuesOf(owner.value)) {
      key(type.get(), part, attribute.keys())
          .flatMap(key -> id(owner.id, key))
          .ifPresent(id -> parts.add(new Item<>(id, owner.owner, type.get(), part)));
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
    return attribute.valuesOf(part).stream().map(attribute.type()::format).findFirst();
  }

  /** Returns the id of a part; empty for keys that no id can hold, such as other names. */
  private static Optional<Id<?>> id(Id<?> owner, String key) {
    return Id.<Entity>ifValid(owner.text() + "#" + key).map(id -> id);
  }

  boolean isPart() {
    return id.isPart();
  }

  /** Shows all structs within, each with its path. */
  void structs(Consumer<StructCollector.Found<?>> consumer) {
    StructCollector.collect(type, value, consumer);
  }
}

package space.roadmap.core.model;

import space.roadmap.core.id.Id;
import space.roadmap.core.meta.ValueType;

/**
 * A place where one entity names another.
 *
 * @param from the entity that names
 * @param path the path of the value in it, such as {@code needs[2].anyOf[0]}
 * @param to the name
 * @param type the type of the value, which knows the kinds it may name
 */
public record Reference(Entity from, String path, Id<?> to, ValueType<?> type) {}

package space.roadmap.core.model;

import space.roadmap.core.meta.EntityType;

/**
 * A kind of entity that roadmaps list.
 *
 * @param list the name of its list in documents, such as {@code missions}
 * @param javaType the interface of its entities
 * @param type its attributes
 * @param ordinal its number among the kinds, from 0, in the order of the lists in documents
 * @param <T> the entities
 */
public record EntityKind<T extends Entity>(
    String list, Class<T> javaType, EntityType<T> type, int ordinal) {

  /** Returns what one of these is called, such as {@code mission}. */
  public String name() {
    return type.name();
  }

  @Override
  public String toString() {
    return list;
  }
}

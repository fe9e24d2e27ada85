package space.roadmap.core.diagnostic;

import java.util.Optional;

/**
 * A change to one attribute of one entity.
 *
 * @param entity id of the entity
 * @param attribute path of the attribute in it, such as {@code needs[2].anyOf[0]}
 * @param value the new value as it is written, without quotes; empty to remove the attribute
 */
public record Edit(String entity, String attribute, Optional<String> value) {
  /** Returns an edit that gives an attribute another value. */
  public static Edit set(String entity, String attribute, String value) {
    return new Edit(entity, attribute, Optional.of(value));
  }

  /** Returns an edit that takes an attribute away. */
  public static Edit remove(String entity, String attribute) {
    return new Edit(entity, attribute, Optional.empty());
  }
}

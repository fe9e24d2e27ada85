package space.roadmap.core.diagnostic;

import java.util.Optional;

/**
 * A change to one attribute of one entity.
 *
 * @param entity id of the entity
 * @param attribute path of the attribute in it, such as {@code needs[2].anyOf[0]}
 * @param value the new value as it is written, without quotes; empty to remove the attribute
 * @param replacement what that changes in the text, once known
 */
public record Edit(
    String entity, String attribute, Optional<String> value, Optional<Replacement> replacement) {
  /** Returns an edit that gives an attribute another value. */
  public static Edit set(String entity, String attribute, String value) {
    return new Edit(entity, attribute, Optional.of(value), Optional.empty());
  }

  /** Returns an edit that takes an attribute away. */
  public static Edit remove(String entity, String attribute) {
    return new Edit(entity, attribute, Optional.empty(), Optional.empty());
  }

  /** Returns this with what it changes in the text. */
  public Edit by(Replacement found) {
    return new Edit(entity, attribute, value, Optional.of(found));
  }
}

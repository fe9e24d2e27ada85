package space.roadmap.core.diagnostic;

import java.util.Optional;

/**
 * Another entity that a finding is about, such as the capability that comes too late.
 *
 * @param entity id of the entity
 * @param attribute path of the attribute, or empty for the entity itself
 * @param message what it has to do with the finding
 * @param place where it is written, once known
 */
public record Related(
    String entity, Optional<String> attribute, String message, Optional<Place> place) {
  /** Returns a related entity whose place is not known yet. */
  public static Related to(String entity, String attribute, String message) {
    return new Related(
        entity,
        attribute.isEmpty() ? Optional.empty() : Optional.of(attribute),
        message,
        Optional.empty());
  }

  /** Returns this with its place. */
  public Related at(Place found) {
    return new Related(entity, attribute, message, Optional.of(found));
  }
}

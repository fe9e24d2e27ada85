package space.roadmap.core.meta;

import java.util.List;

/**
 * Takes the values of an entity in the order of its attributes, without lists or boxes in between.
 *
 * <p>Absent values are not visited. See {@link EntityType#visit}.
 */
public interface ValueVisitor {
  /** Takes the value of an attribute that has one at most. */
  <V> void value(Attribute<?, V> attribute, V value);

  /** Takes the values of an attribute that may have many; there is at least one. */
  <V> void values(Attribute<?, V> attribute, List<V> values);

  /** Takes the attributes that the library does not know; there is at least one. */
  void extras(Extras extras);
}

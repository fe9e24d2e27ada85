package space.roadmap.io.spi;

import java.util.List;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Value;

/**
 * Writes values with parts as JSON in one line, as {@link ValueReader#json} reads them. Not safe
 * for use by several threads.
 */
public interface ValueText {
  /** Returns one value of an attribute in JSON. */
  <V> String json(Attribute<?, V> attribute, V value);

  /** Returns values of an attribute as an array in JSON, even where one could stand alone. */
  <V> String json(Attribute<?, V> attribute, List<V> values);

  /** Returns a value that the library does not know in JSON. */
  String json(Value value);

  /** Returns a value in JSON that is laid out for people, with a line break at its end. */
  String laidOut(Value value);
}

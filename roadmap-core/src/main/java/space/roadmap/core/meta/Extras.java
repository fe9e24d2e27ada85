package space.roadmap.core.meta;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Attributes that the library does not know, kept in the order in which they were written.
 *
 * <p>Names that start with {@code x-} are meant to be unknown; readers say nothing about them.
 * Equality is that of maps: order does not count.
 */
public final class Extras {
  private static final Extras NONE = new Extras(ImmutableMap.of());

  private final ImmutableMap<String, Value> values;

  private Extras(ImmutableMap<String, Value> values) {
    this.values = values;
  }

  /** Returns no attributes. */
  public static Extras none() {
    return NONE;
  }

  /** Returns these attributes, in the map's order. */
  public static Extras of(Map<String, ? extends Value> values) {
    return values.isEmpty() ? NONE : new Extras(ImmutableMap.copyOf(values));
  }

  /** Returns the attributes by name, in order. */
  public Map<String, Value> asMap() {
    return values;
  }

  /** Returns the value of an attribute. */
  public Optional<Value> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** Returns whether there are none. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** Returns these with one more at the end, or with one replaced where it stands. */
  public Extras with(String name, Value value) {
    Map<String, Value> changed = new LinkedHashMap<>(values);
    changed.put(name, value);
    return of(changed);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Extras extras && extras.values.equals(values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}

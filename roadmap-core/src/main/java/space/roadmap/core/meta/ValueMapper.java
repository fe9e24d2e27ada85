package space.roadmap.core.meta;

/** Says what stands in the place of a value; see {@link EntityType#mapped}. */
@FunctionalInterface
public interface ValueMapper {
  /** Returns the value to take instead, which may be the same. It is never asked about structs. */
  <V> V map(Attribute<?, V> attribute, V value);
}

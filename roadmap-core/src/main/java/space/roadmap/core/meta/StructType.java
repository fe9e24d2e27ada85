package space.roadmap.core.meta;

import java.util.Optional;
import java.util.function.Supplier;

/** Values with attributes of their own. */
final class StructType<V> extends ValueType<V> {
  private final Supplier<EntityType<V>> type;

  StructType(String name, Supplier<EntityType<V>> type) {
    super(Shape.STRUCT, name);
    this.type = type;
  }

  @Override
  public V parse(String text) {
    throw new UnsupportedOperationException(name() + " is a struct and has no spelling");
  }

  @Override
  public String format(V value) {
    throw new UnsupportedOperationException(name() + " is a struct and has no spelling");
  }

  @Override
  public Optional<EntityType<V>> struct() {
    return Optional.of(type.get());
  }
}

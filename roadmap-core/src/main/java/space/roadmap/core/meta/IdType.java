package space.roadmap.core.meta;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import space.roadmap.core.id.Id;

/** Ids and references. */
final class IdType<T> extends ValueType<Id<T>> {
  private final ImmutableSet<Class<?>> targets;

  IdType(Shape shape, String name, Set<Class<?>> targets) {
    super(shape, name);
    this.targets = ImmutableSet.copyOf(targets);
  }

  @Override
  public Id<T> parse(String text) {
    return Id.of(text);
  }

  @Override
  public String format(Id<T> value) {
    return value.text();
  }

  @Override
  public Set<Class<?>> targets() {
    return targets;
  }
}

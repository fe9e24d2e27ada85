package space.roadmap.io.document;

import com.google.common.collect.Iterables;
import java.util.IdentityHashMap;
import java.util.List;
import space.roadmap.core.meta.AttributeUse;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.meta.ValueType;
import space.roadmap.core.meta.ValueTypes;
import space.roadmap.core.time.RecentDates;
import space.roadmap.core.time.UncertainDate;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The readers of all types, made when first needed; one set for each document that is read. */
final class TypeReaders {
  private final TokenStreamFactory factory;
  private final ValueType<UncertainDate> dates;
  private final IdentityHashMap<EntityType<?>, TypeReader<?>> readers = new IdentityHashMap<>();

  TypeReaders(TokenStreamFactory factory, RecentDates dates) {
    this.factory = factory;
    this.dates = ValueTypes.dates(dates);
  }

  /** Returns how values are read; equal dates that stand close together become one object. */
  @SuppressWarnings("unchecked") // only dates have this shape
  <V> ValueType<V> reading(ValueType<V> type) {
    return type.shape() == Shape.DATE ? (ValueType<V>) dates : type;
  }

  @SuppressWarnings("unchecked") // the map holds each type's reader under the type itself
  <T> TypeReader<T> of(EntityType<T> type) {
    TypeReader<?> reader = readers.get(type);
    if (reader == null) {
      reader = new TypeReader<>(type, this);
      readers.put(type, reader);
    }
    return (TypeReader<T>) reader;
  }

  /** Returns which attributes were read, of each type that was. */
  Iterable<AttributeUse<?>> uses() {
    return Iterables.transform(readers.values(), reader -> reader.use);
  }

  PropertyNameMatcher matcher(List<Named> names) {
    return factory.constructNameMatcher(names, false);
  }
}

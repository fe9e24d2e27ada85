package space.roadmap.core.meta;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Any subset of the attributes of an entity or struct, as a value.
 *
 * <p>Former dates, former destinations, competing claims and the changes of a scenario are all
 * this. It cannot change; {@link #draft} gives one that can.
 *
 * @param <T> the entity or struct
 */
public final class Partial<T> {
  private final EntityType<T> type;
  private final @Nullable Object[] values;
  private final Extras extras;

  Partial(EntityType<T> type, @Nullable Object[] values, Extras extras) {
    this.type = type;
    this.values = values;
    this.extras = extras;
  }

  /** Returns a partial without any values. */
  public static <T> Partial<T> empty(EntityType<T> type) {
    return type.draft().freeze();
  }

  /** Returns whose attributes these are. */
  public EntityType<T> type() {
    return type;
  }

  /** Returns whether an attribute is stated. */
  public boolean has(Attribute<T, ?> attribute) {
    return values[attribute.ordinal()] != null;
  }

  /** Returns whether nothing is stated. */
  public boolean isEmpty() {
    return extras.isEmpty() && Arrays.stream(values).allMatch(Objects::isNull);
  }

  /** Returns the values stated for an attribute. */
  @SuppressWarnings("unchecked") // drafts put nothing else there
  public <V> List<V> values(Attribute<T, V> attribute) {
    Object value = values[attribute.ordinal()];
    if (value == null) {
      return ImmutableList.of();
    }
    return attribute.cardinality() == Cardinality.MANY
        ? (List<V>) value
        : ImmutableList.of((V) value);
  }

  /** Returns the value stated for an attribute, or the first of them. */
  public <V> Optional<V> value(Attribute<T, V> attribute) {
    List<V> found = values(attribute);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  /** Returns the attributes that the library does not know. */
  public Extras extras() {
    return extras;
  }

  /** Returns a draft that holds the same. */
  public Draft<T> draft() {
    Draft<T> draft = type.draft();
    draft.fill(this);
    return draft;
  }

  /** Shows the values to a visitor, in the order every format shows them. */
  public void visit(ValueVisitor visitor) {
    for (Attribute<T, ?> attribute : type.attributes()) {
      show(attribute, visitor);
    }
    if (!extras.isEmpty()) {
      visitor.extras(extras);
    }
  }

  private <V> void show(Attribute<T, V> attribute, ValueVisitor visitor) {
    List<V> shown = values(attribute);
    if (shown.isEmpty()) {
      return;
    }
    if (attribute.cardinality() == Cardinality.MANY) {
      visitor.values(attribute, shown);
    } else {
      visitor.value(attribute, shown.get(0));
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Partial<?> that
        && that.type == type
        && Arrays.equals(that.values, values)
        && that.extras.equals(extras);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values) * 31 + extras.hashCode();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(type.name()).append('{');
    String separator = "";
    for (Attribute<T, ?> attribute : type.attributes()) {
      List<?> shown = values(attribute);
      if (!shown.isEmpty()) {
        text.append(separator).append(attribute.name()).append('=').append(shown);
        separator = ", ";
      }
    }
    return text.append('}').toString();
  }
}

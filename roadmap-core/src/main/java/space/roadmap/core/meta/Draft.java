package space.roadmap.core.meta;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entity or struct in the making: some of its values, in slots numbered by attribute.
 *
 * <p>Readers and editors fill one and {@link #build} it:
 *
 * <pre>{@code
 * Draft<Destination> draft = DestinationType.TYPE.draft();
 * draft.set(DestinationType.KIND, DestinationKind.SURFACE);
 * }</pre>
 *
 * <p>A draft can be {@linkplain #clear cleared} and used again. Not safe for use by several
 * threads.
 *
 * @param <T> the entity or struct
 */
public final class Draft<T> {
  private final EntityType<T> type;
  private final @Nullable Object[] values;
  private final Slots slots;
  private long present;
  private @Nullable Map<String, Value> extras;
  private @Nullable Draft<?> inlined;

  Draft(EntityType<T> type) {
    this.type = type;
    values = new Object[type.attributes().size()];
    slots = new Slots(this, values);
  }

  /** Returns what is being made. */
  public EntityType<T> type() {
    return type;
  }

  /** Returns whether an attribute was set, be it to an empty list. */
  public boolean has(Attribute<T, ?> attribute) {
    return (present & (1L << attribute.ordinal())) != 0;
  }

  /** Returns the attributes that were set, as bits by their ordinals. */
  long present() {
    return present;
  }

  /** Returns whether nothing was set. */
  public boolean isEmpty() {
    return present == 0
        && (extras == null || extras.isEmpty())
        && (inlined == null || inlined.isEmpty());
  }

  /** Returns the values that were set, in order. */
  @SuppressWarnings("unchecked") // set and setAll put nothing else there
  public <V> List<V> values(Attribute<T, V> attribute) {
    Object value = values[attribute.ordinal()];
    if (value == null) {
      return ImmutableList.of();
    }
    return attribute.cardinality() == Cardinality.MANY
        ? (List<V>) value
        : ImmutableList.of((V) value);
  }

  /** Returns the value that was set, or the first of them. */
  public <V> Optional<V> value(Attribute<T, V> attribute) {
    List<V> found = values(attribute);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  /** Sets the value of an attribute; one that may have many gets just this one. */
  public <V> Draft<T> set(Attribute<T, V> attribute, V value) {
    int ordinal = attribute.ordinal();
    values[ordinal] = attribute.cardinality() == Cardinality.MANY ? ImmutableList.of(value) : value;
    present |= 1L << ordinal;
    return this;
  }

  /**
   * Sets the values of an attribute that may have many.
   *
   * @throws IllegalArgumentException if the attribute cannot have that many
   */
  public <V> Draft<T> setAll(Attribute<T, V> attribute, Iterable<? extends V> all) {
    @SuppressWarnings("unchecked") // a list of ours never changes, so it may hold less than V
    ImmutableList<V> list =
        all instanceof ImmutableList ? (ImmutableList<V>) all : ImmutableList.copyOf(all);
    int ordinal = attribute.ordinal();
    if (attribute.cardinality() == Cardinality.MANY) {
      values[ordinal] = list.isEmpty() ? null : list;
    } else if (list.size() == 1) {
      values[ordinal] = list.get(0);
    } else {
      throw new IllegalArgumentException(
          "%s.%s takes one value, not %s".formatted(type, attribute, list.size()));
    }
    present |= 1L << ordinal;
    return this;
  }

  /** Removes the values of an attribute. */
  public Draft<T> unset(Attribute<T, ?> attribute) {
    values[attribute.ordinal()] = null;
    present &= ~(1L << attribute.ordinal());
    return this;
  }

  /** Adds an attribute that the library does not know. */
  public Draft<T> extra(String name, Value value) {
    if (extras == null) {
      extras = new LinkedHashMap<>();
    }
    extras.put(name, value);
    return this;
  }

  /** Returns whether an attribute that the library does not know was added under this name. */
  public boolean hasExtra(String name) {
    return extras != null && extras.containsKey(name);
  }

  /** Returns the attributes that the library does not know. */
  public Extras extras() {
    return extras == null ? Extras.none() : Extras.of(extras);
  }

  /**
   * Returns the draft of the inlined type, whose attributes stand among these.
   *
   * @throws IllegalStateException if the type inlines none
   */
  public Draft<?> inlined() {
    Draft<?> draft = inlined == null ? type.inlinedDraft() : inlined;
    if (draft == null) {
      throw new IllegalStateException(type + " inlines no other type");
    }
    inlined = draft;
    return draft;
  }

  /** Returns the attributes without which this cannot be built and that were not set. */
  public List<Attribute<T, ?>> missing() {
    if ((present & type.required) == type.required) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Attribute<T, ?>> missing = ImmutableList.builder();
    for (Attribute<T, ?> attribute : type.attributes()) {
      if (attribute.cardinality() == Cardinality.ONE && !has(attribute)) {
        missing.add(attribute);
      }
    }
    return missing.build();
  }

  /**
   * Builds what was drafted; the draft can go on to change.
   *
   * @throws IllegalStateException if an attribute is {@linkplain #missing missing}
   */
  public T build() {
    if ((present & type.required) != type.required) {
      throw new IllegalStateException("this " + type + " lacks " + missing());
    }
    return type.build(slots.rewind());
  }

  /** Returns what was set, complete or not, as a value. */
  public Partial<T> freeze() {
    return new Partial<>(type, values.clone(), extras());
  }

  /** Forgets everything that was set. */
  public void clear() {
    if (present != 0) {
      Arrays.fill(values, null);
      present = 0;
    }
    extras = null;
    inlined = null;
  }

  /** Returns a visitor that sets what it is shown. */
  ValueVisitor filler() {
    return new Filler<>(this);
  }

  /** Takes what a partial of the same type holds. */
  @SuppressWarnings("unchecked") // the types are the same object
  void fill(Partial<?> partial) {
    if (partial.type() != type) {
      throw new IllegalArgumentException("a " + partial.type() + " is no " + type);
    }
    ((Partial<T>) partial).visit(filler());
  }

  private record Filler<T>(Draft<T> draft) implements ValueVisitor {
    @Override
    @SuppressWarnings("unchecked") // a type shows only attributes of its own and of the inlined one
    public <V> void value(Attribute<?, V> attribute, V value) {
      if (draft.owns(attribute)) {
        draft.set((Attribute<T, V>) attribute, value);
      } else {
        draft.inlined().filler().value(attribute, value);
      }
    }

    @Override
    @SuppressWarnings("unchecked") // as above
    public <V> void values(Attribute<?, V> attribute, List<V> values) {
      if (draft.owns(attribute)) {
        draft.setAll((Attribute<T, V>) attribute, values);
      } else {
        draft.inlined().filler().values(attribute, values);
      }
    }

    @Override
    public void extras(Extras extras) {
      extras.asMap().forEach(draft::extra);
    }
  }

  @SuppressWarnings("ReferenceEquality") // attributes are constants
  private boolean owns(Attribute<?, ?> attribute) {
    return type.attribute(attribute.name()).filter(own -> own == attribute).isPresent();
  }
}

package space.roadmap.core.meta;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One attribute of an entity or struct: its name, its type, and how to get its values.
 *
 * <p>{@link #valuesOf} returns none, one or many values whatever the cardinality, so that a format
 * is one loop. Attributes are constants of the {@code *Type} classes, or found by name through
 * {@link EntityType#attribute}.
 *
 * @param <T> the owner
 * @param <V> the values
 */
public final class Attribute<T, V> {
  private final String name;
  private final ValueType<V> type;
  private final Cardinality cardinality;
  private final Ordering ordering;
  private final ImmutableList<String> keys;
  private final String meaning;
  private final String doc;
  private final boolean shortForm;
  private final boolean hierarchy;
  private final int ordinal;
  private final Function<? super T, ?> getter;

  Attribute(AttributeDeclaration<T, V> declared, String doc, int ordinal) {
    name = declared.name;
    type = declared.type;
    cardinality = declared.cardinality;
    ordering = declared.ordering;
    keys = declared.keys;
    meaning = declared.meaning;
    shortForm = declared.shortForm;
    hierarchy = declared.hierarchy;
    getter = declared.getter;
    this.doc = doc;
    this.ordinal = ordinal;
  }

  /** Returns the name that documents use. */
  public String name() {
    return name;
  }

  /** Returns the type of each value. */
  public ValueType<V> type() {
    return type;
  }

  /** Returns how many values there are. */
  public Cardinality cardinality() {
    return cardinality;
  }

  /** Returns what the order of many values means. */
  public Ordering ordering() {
    return ordering;
  }

  /** Returns the attributes of a keyed value that make its key: the first that is present does. */
  public List<String> keys() {
    return keys;
  }

  /** Returns the property of a public vocabulary that means the same, such as dcterms:title. */
  public Optional<String> meaning() {
    return meaning.isEmpty() ? Optional.empty() : Optional.of(meaning);
  }

  /** Returns what the attribute says, in sentences. */
  public String doc() {
    return doc;
  }

  /** Returns whether its value may stand alone for the whole struct. */
  public boolean isShortForm() {
    return shortForm;
  }

  /** Returns whether its value is what the owner is a part of. */
  public boolean isHierarchy() {
    return hierarchy;
  }

  /** Returns its number among the attributes of its owner, from 0. */
  public int ordinal() {
    return ordinal;
  }

  /** Returns the values an entity has, in order. */
  @SuppressWarnings({"unchecked", "ReferenceEquality"}) // a getter returns what was declared
  public List<V> valuesOf(T entity) {
    Object got = getter.apply(entity);
    if (got == NO_VALUE || got == NO_VALUES) {
      return ImmutableList.of();
    }
    return switch (cardinality) {
      case ONE -> ImmutableList.of((V) got);
      case OPTIONAL -> {
        Optional<V> value = (Optional<V>) got;
        yield value.isPresent() ? ImmutableList.of(value.get()) : ImmutableList.of();
      }
      case MANY -> (List<V>) got;
    };
  }

  private static final Object NO_VALUE = Optional.empty();
  private static final Object NO_VALUES = ImmutableList.of();

  /** Shows the values an entity has to a visitor. */
  @SuppressWarnings({"unchecked", "ReferenceEquality"}) // nothing is nearly always the same nothing
  void visit(T entity, ValueVisitor visitor) {
    Object got = getter.apply(entity);
    if (got == NO_VALUE || got == NO_VALUES) {
      return;
    }
    switch (cardinality) {
      case ONE -> visitor.value(this, (V) got);
      case OPTIONAL -> {
        Optional<V> value = (Optional<V>) got;
        if (value.isPresent()) {
          visitor.value(this, value.get());
        }
      }
      case MANY -> {
        List<V> values = (List<V>) got;
        if (!values.isEmpty()) {
          visitor.values(this, values);
        }
      }
    }
  }

  @Override
  public String toString() {
    return name;
  }
}

package space.roadmap.core.meta;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What an entity or a struct consists of: its attributes, declared once.
 *
 * <p>JSON, tables, schemas, diffs and random test data are each one loop over {@link #attributes}:
 *
 * <pre>{@code
 * for (Attribute<Mission, ?> attribute : MissionType.TYPE.attributes()) {
 *   cells.put(attribute.name(), attribute.valuesOf(mission));
 * }
 * }</pre>
 *
 * @param <T> the entity or struct
 */
public final class EntityType<T> {
  private final String name;
  private final Class<? super T> javaType;
  private final ImmutableList<Attribute<T, ?>> attributes;
  private final ImmutableMap<String, Attribute<T, ?>> byName;
  private final Function<Slots, T> factory;
  private final Function<? super T, Extras> extrasGetter;
  private final @Nullable Attribute<T, ?> shortForm;
  private final @Nullable Inlined<T, ?> inlined;
  private final @Nullable BiConsumer<? super T, Showing> shows;
  final long required;
  private final Attribute<T, ?>[] inOrder; // the same, without the checks of a list

  private EntityType(Declaration<T> declared, Function<Slots, T> factory) {
    name = declared.name;
    javaType = declared.javaType;
    this.factory = factory;
    extrasGetter = declared.extrasGetter;
    inlined = declared.inlined;
    shows = declared.shows;
    attributes =
        ImmutableList.<Attribute<T, ?>>builder()
            .addAll(declared.leading)
            .addAll(declared.middle)
            .addAll(declared.closing)
            .build();
    inOrder = attributes.toArray(newArray(attributes.size()));
    Map<String, Attribute<T, ?>> named = new HashMap<>();
    Attribute<T, ?> standsAlone = null;
    long mandatory = 0;
    for (Attribute<T, ?> attribute : attributes) {
      if (named.put(attribute.name(), attribute) != null) {
        throw new IllegalArgumentException(name + " declares '" + attribute.name() + "' twice");
      }
      if (attribute.cardinality() == Cardinality.ONE) {
        mandatory |= 1L << attribute.ordinal();
      }
      if (attribute.isShortForm()) {
        standsAlone = attribute;
      }
    }
    required = mandatory;
    byName = ImmutableMap.copyOf(named);
    shortForm = standsAlone;
  }

  /** Starts the declaration of an entity or struct. */
  public static <T> Declaration<T> declare(
      String name, Class<? super T> javaType, Function<? super T, Extras> extras) {
    return new Declaration<>(name, javaType, extras);
  }

  /** Returns what one of these is called, such as {@code mission}. */
  public String name() {
    return name;
  }

  /** Returns the interface that the values implement. */
  public Class<? super T> javaType() {
    return javaType;
  }

  /** Returns the attributes in the order every format shows them. */
  public List<Attribute<T, ?>> attributes() {
    return attributes;
  }

  /** Returns the attribute with this name. */
  public Optional<Attribute<T, ?>> attribute(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Returns the attribute that may stand alone for the whole struct. */
  public Optional<Attribute<T, ?>> shortForm() {
    return Optional.ofNullable(shortForm);
  }

  /**
   * Returns the type whose attributes stand among this one's own: a statement carries any subset of
   * its owner's attributes.
   */
  public Optional<EntityType<?>> inlined() {
    return inlined == null ? Optional.empty() : Optional.of(inlined.type());
  }

  /** Returns an empty draft. */
  public Draft<T> draft() {
    return new Draft<>(this);
  }

  /** Returns a draft that holds everything a value holds. */
  public Draft<T> draftOf(T value) {
    Draft<T> draft = draft();
    visit(value, draft.filler());
    return draft;
  }

  /**
   * Returns a value that differs from this one in what a mapper replaces: in it and in the structs
   * and statements within. Attributes that the library does not know stay as they are.
   */
  public T mapped(T value, ValueMapper mapper) {
    Draft<T> draft = draft();
    visit(value, new Mapping(draft, mapper));
    return draft.build();
  }

  /** Returns the attributes of a value that the library does not know. */
  public Extras extrasOf(T value) {
    return extrasGetter.apply(value);
  }

  /** Shows a value's values, in the order every format shows them, to a visitor. */
  @SuppressWarnings("ReferenceEquality") // having no extras is nearly always the same nothing
  public void visit(T value, ValueVisitor visitor) {
    if (inlined != null) {
      inlined.visit(value, visitor);
    }
    if (shows == null) {
      for (Attribute<T, ?> attribute : inOrder) {
        attribute.visit(value, visitor);
      }
    } else {
      Showing showing = new Showing(inOrder, visitor);
      shows.accept(value, showing);
      showing.end(this);
    }
    Extras extras = extrasGetter.apply(value);
    if (extras != Extras.none() && !extras.isEmpty()) {
      visitor.extras(extras);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  private static <T> Attribute<T, ?>[] newArray(int size) {
    return new Attribute[size];
  }

  T build(Slots slots) {
    return factory.apply(slots);
  }

  @Nullable Draft<?> inlinedDraft() {
    return inlined == null ? null : inlined.type().draft();
  }

  @Override
  public String toString() {
    return name;
  }

  /** A type whose attributes stand among those of another. */
  private record Inlined<T, O>(
      Supplier<EntityType<O>> source, Function<? super T, Partial<O>> getter) {
    EntityType<O> type() {
      return source.get();
    }

    void visit(T value, ValueVisitor visitor) {
      getter.apply(value).visit(visitor);
    }
  }

  /**
   * The declaration of an entity or struct; reads as English when it is called {@code has}.
   *
   * <p>Attributes are declared in the order of the parameters of the factory given to {@link
   * #complete}.
   *
   * @param <T> the entity or struct
   */
  public static final class Declaration<T> {
    private static final int MOST_ATTRIBUTES = 64; // one bit each in a long

    private final String name;
    private final Class<? super T> javaType;
    private final Function<? super T, Extras> extrasGetter;
    private final List<Attribute<T, ?>> leading = new ArrayList<>();
    private final List<Attribute<T, ?>> middle = new ArrayList<>();
    private final List<Attribute<T, ?>> closing = new ArrayList<>();
    private @Nullable Inlined<T, ?> inlined;
    private @Nullable BiConsumer<? super T, Showing> shows;
    private @Nullable EntityType<T> completed;

    private Declaration(
        String name, Class<? super T> javaType, Function<? super T, Extras> extrasGetter) {
      this.name = name;
      this.javaType = javaType;
      this.extrasGetter = extrasGetter;
    }

    /** Declares an attribute that every one of these has. */
    public <V> AttributeDeclaration<T, V> one(
        String attribute, ValueType<V> type, Function<? super T, V> getter) {
      return new AttributeDeclaration<>(this, attribute, type, Cardinality.ONE, getter);
    }

    /** Declares an attribute that may be absent, which means "not stated". */
    public <V> AttributeDeclaration<T, V> optional(
        String attribute, ValueType<V> type, Function<? super T, Optional<V>> getter) {
      return new AttributeDeclaration<>(this, attribute, type, Cardinality.OPTIONAL, getter);
    }

    /** Declares an attribute with any number of values. */
    public <V> AttributeDeclaration<T, V> many(
        String attribute, ValueType<V> type, Function<? super T, List<V>> getter) {
      return new AttributeDeclaration<>(this, attribute, type, Cardinality.MANY, getter);
    }

    /** Lets the attributes of another type stand among those declared here. */
    public <O> void inlines(Supplier<EntityType<O>> type, Function<? super T, Partial<O>> getter) {
      inlined = new Inlined<>(type, getter);
    }

    /**
     * Shows all values in one go, for types that documents have many of: what asks for each
     * attribute in turn cannot know which accessor it calls, and is slower.
     *
     * @param shower hands over the values in the order every format shows them
     */
    public void shows(BiConsumer<? super T, Showing> shower) {
      shows = shower;
    }

    /** Returns what this declares, once it is complete; for types that refer to themselves. */
    public EntityType<T> completed() {
      if (completed == null) {
        throw new IllegalStateException("the declaration of " + name + " is not complete");
      }
      return completed;
    }

    /**
     * Completes the declaration.
     *
     * @param factory makes a value from its slots, taken in the order of declaration
     */
    public EntityType<T> complete(Function<Slots, T> factory) {
      completed = new EntityType<>(this, factory);
      return completed;
    }

    <V> Attribute<T, V> add(AttributeDeclaration<T, V> declared, String doc) {
      int ordinal = leading.size() + middle.size() + closing.size();
      if (ordinal == MOST_ATTRIBUTES) {
        throw new IllegalStateException(name + " declares more than 64 attributes");
      }
      Attribute<T, V> attribute = new Attribute<>(declared, doc, ordinal);
      if (declared.rank < 0) {
        leading.add(0, attribute);
      } else {
        (declared.rank > 0 ? closing : middle).add(attribute);
      }
      return attribute;
    }
  }
}

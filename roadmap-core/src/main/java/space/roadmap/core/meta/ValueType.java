package space.roadmap.core.meta;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A type of value: its spelling, its shape, and what a format needs to know of it.
 *
 * <p>The types there are come from {@link ValueTypes}. A format switches on {@link #shape()} and
 * handles every attribute there will ever be.
 *
 * @param <V> the Java type of the values
 */
public abstract sealed class ValueType<V>
    permits ScalarType,
        IntegerType,
        ClosedChoiceType,
        OpenChoiceType,
        IdType,
        StructType,
        MembersType {
  private final Shape shape;
  private final String name;

  ValueType(Shape shape, String name) {
    this.shape = shape;
    this.name = name;
  }

  /** Returns what the values look like. */
  public final Shape shape() {
    return shape;
  }

  /**
   * Returns what a value is called in a message, such as {@code date} or {@code mission status}.
   */
  public final String name() {
    return name;
  }

  /**
   * Reads a value from its spelling.
   *
   * @throws IllegalArgumentException if it is none; the message says what was found, what was
   *     expected and what to do
   * @throws UnsupportedOperationException if this has members, and so no spelling
   */
  public abstract V parse(String text);

  /** Reads a value from part of a buffer, which is faster for some types; see {@link #parse}. */
  public V parse(char[] buffer, int offset, int length) {
    return parse(new String(buffer, offset, length));
  }

  /**
   * Returns the one spelling of a value; {@code parse(format(v))} equals {@code v}.
   *
   * @throws UnsupportedOperationException if this has members, and so no spelling
   */
  public abstract String format(V value);

  /** Appends the spelling of a value, which is faster for some types; see {@link #format}. */
  public void append(V value, StringBuilder out) {
    out.append(format(value));
  }

  /** Returns the least value; empty unless this is a whole number. */
  public OptionalInt least() {
    return OptionalInt.empty();
  }

  /** Returns the greatest value; empty unless this is a whole number. */
  public OptionalInt most() {
    return OptionalInt.empty();
  }

  /** Returns the words everybody knows, in order; empty unless this is a choice. */
  public List<String> words() {
    return ImmutableList.of();
  }

  /** Returns whether a choice may be a word nobody knows yet. */
  public boolean isOpen() {
    return false;
  }

  /** Returns the kinds of entity that a reference may name; empty means any. */
  public Set<Class<?>> targets() {
    return ImmutableSet.of();
  }

  /** Returns the attributes of the values; empty unless this is a struct. */
  public Optional<EntityType<V>> struct() {
    return Optional.empty();
  }

  @Override
  public String toString() {
    return name;
  }
}

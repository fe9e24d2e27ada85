package space.roadmap.core.id;

import java.util.Optional;

/**
 * The name of an entity, or of a part of one.
 *
 * <p>An id is opaque: {@code moon/orbit} need not lie below {@code moon}. It is made of segments of
 * lower-case letters, digits, dots and hyphens that start with a letter or digit, joined by {@code
 * /}. {@code #} selects a part of an entity ({@code luna-27b#launch}) and {@code :} a namespace of
 * joined documents ({@code esa:argonaut}).
 *
 * <pre>{@code
 * Id<Mission> artemis = Id.of("artemis-4");
 * }</pre>
 *
 * <p>The type parameter says what the writer meant, no more: {@code roadmap.find(Mission.class,
 * id)} is empty when the id names something of another kind. Two ids are equal when their texts
 * are.
 *
 * @param <T> the kind of entity that is meant
 */
@SuppressWarnings("UnusedTypeParameter") // a statement of intent, for readers and compilers
public final class Id<T> implements Comparable<Id<?>> {
  private final String text;

  /** Number of this id in the {@link Ids} that made it, or -1: a hint that saves a search. */
  private final int serial;

  Id(String text, int serial) {
    this.text = text;
    this.serial = serial;
  }

  /**
   * Returns the id with this text.
   *
   * @throws IllegalArgumentException if the text is no id; the message says what is wrong with it
   */
  public static <T> Id<T> of(String text) {
    IdGrammar.check(text);
    return new Id<>(text, -1);
  }

  /** Returns the id that a text is; empty if it is none. */
  public static <T> Optional<Id<T>> ifValid(String text) {
    try {
      return Optional.of(of(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Returns the id as people write it. */
  public String text() {
    return text;
  }

  /** Returns whether this names a part of an entity, such as {@code luna-27b#launch}. */
  public boolean isPart() {
    return text.indexOf('#') >= 0;
  }

  /** Returns the id of the entity itself: {@code luna-27b} for {@code luna-27b#launch}. */
  public <S> Id<S> owner() {
    int hash = text.indexOf('#');
    return hash < 0 ? as() : new Id<>(text.substring(0, hash), -1);
  }

  /** Returns the key of the part: {@code launch} for {@code luna-27b#launch}. */
  public Optional<String> part() {
    int hash = text.indexOf('#');
    return hash < 0 ? Optional.empty() : Optional.of(text.substring(hash + 1));
  }

  /** Returns this id, meant as the name of something else. */
  @SuppressWarnings("unchecked") // the parameter is a statement of intent, checked when resolved
  public <S> Id<S> as() {
    return (Id<S>) this;
  }

  int serial() {
    return serial;
  }

  @Override
  public int compareTo(Id<?> other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Id<?> id && id.text.equals(text));
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}

package space.roadmap.core.meta;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values of a complete draft, handed to a factory one after the other.
 *
 * <p>Each call gives what the next parameter of the factory takes, in the order in which the
 * attributes were declared and as they were declared: {@link #one}, {@link #optional} or {@link
 * #many}. A contract run over every entity keeps the two orders the same.
 */
public final class Slots {
  private final @Nullable Object[] values;
  private final Draft<?> draft;
  private int next;

  Slots(Draft<?> draft, @Nullable Object[] values) {
    this.draft = draft;
    this.values = values;
  }

  /** Returns the value of an attribute that everything of its type has. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the parameter decides
  public <V> V one() {
    return (V) Objects.requireNonNull(values[next++]);
  }

  /** Returns the value of an attribute that may be absent. */
  @SuppressWarnings("unchecked") // the parameter decides
  public <V> Optional<V> optional() {
    V value = (V) values[next++];
    return value == null ? Optional.empty() : Optional.of(value);
  }

  /** Returns the values of an attribute that may have many. */
  @SuppressWarnings("unchecked") // drafts hold nothing else here
  public <V> List<V> many() {
    // The cast is to a class and not to List: a check against an interface costs more than the
    // rest.
    ImmutableList<V> list = (ImmutableList<V>) values[next++];
    return list == null ? ImmutableList.of() : list;
  }

  /** Returns the attributes that the library does not know. */
  public Extras extras() {
    return draft.extras();
  }

  /** Returns the attributes of the inlined type. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the declaration decides
  public <O> Partial<O> inlined() {
    return (Partial<O>) draft.inlined().freeze();
  }

  Slots rewind() {
    next = 0;
    return this;
  }
}

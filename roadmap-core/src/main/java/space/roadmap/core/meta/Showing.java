package space.roadmap.core.meta;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * The values of an entity on their way to a visitor, which sees those that are there.
 *
 * <p>Each call takes what the next accessor returns, in the order every format shows the attributes
 * and as they were declared: {@link #one}, {@link #optional} or {@link #many}. Which attribute it
 * is follows from the count of the calls; a contract run over every entity keeps the two the same.
 */
public final class Showing {
  private static final Object NO_VALUE = Optional.empty();
  private static final Object NO_VALUES = ImmutableList.of();

  private final Attribute<?, ?>[] attributes;
  private final ValueVisitor visitor;
  private int next;

  Showing(Attribute<?, ?>[] attributes, ValueVisitor visitor) {
    this.attributes = attributes;
    this.visitor = visitor;
  }

  /** Shows the value of an attribute that everything of its type has. */
  public <V> Showing one(V value) {
    visitor.value(this.<V>attribute(next++), value);
    return this;
  }

  /** Shows the value of an attribute that may be absent, if it is there. */
  @SuppressWarnings("ReferenceEquality") // nothing is nearly always the same nothing
  public <V> Showing optional(Optional<V> value) {
    if (value != NO_VALUE && value.isPresent()) {
      visitor.value(this.<V>attribute(next), value.get());
    }
    next++;
    return this;
  }

  /** Shows the values of an attribute that may have many, if there are any. */
  @SuppressWarnings("ReferenceEquality") // nothing is nearly always the same nothing
  public <V> Showing many(List<V> values) {
    if (values != NO_VALUES && !values.isEmpty()) {
      visitor.values(this.<V>attribute(next), values);
    }
    next++;
    return this;
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the order decides
  private <V> Attribute<?, V> attribute(int at) {
    return (Attribute<?, V>) attributes[at];
  }

  /** Ends the showing, which must have come to the last of the attributes. */
  void end(EntityType<?> type) {
    if (next != attributes.length) {
      throw new IllegalStateException(
          "%s shows %s values and has %s attributes".formatted(type, next, attributes.length));
    }
  }
}

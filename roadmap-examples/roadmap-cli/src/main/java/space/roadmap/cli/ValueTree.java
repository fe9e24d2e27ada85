package space.roadmap.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.meta.Value;
import space.roadmap.core.meta.ValueType;
import space.roadmap.core.meta.ValueVisitor;

/** Turns whatever has attributes into named values, in the order of the attributes. */
final class ValueTree implements ValueVisitor {
  private final Function<Id<?>, String> reference;
  private final Predicate<Attribute<?, ?>> wanted;
  private final Map<String, Value> members = new LinkedHashMap<>();

  private ValueTree(Function<Id<?>, String> reference, Predicate<Attribute<?, ?>> wanted) {
    this.reference = reference;
    this.wanted = wanted;
  }

  /**
   * Returns the values of an item.
   *
   * @param reference how a reference is written
   * @param wanted the attributes that are shown, within structs too
   */
  static <T> Map<String, Value> of(
      EntityType<T> type,
      T value,
      Function<Id<?>, String> reference,
      Predicate<Attribute<?, ?>> wanted) {
    ValueTree tree = new ValueTree(reference, wanted);
    type.visit(value, tree);
    return tree.members;
  }

  @Override
  public <V> void value(Attribute<?, V> attribute, V value) {
    if (wanted.test(attribute)) {
      members.put(attribute.name(), value(attribute.type(), value));
    }
  }

  @Override
  public <V> void values(Attribute<?, V> attribute, List<V> values) {
    if (wanted.test(attribute)) {
      List<Value> shown = new ArrayList<>();
      values.forEach(value -> shown.add(value(attribute.type(), value)));
      members.put(attribute.name(), new Value.Array(shown));
    }
  }

  @Override
  public void extras(Extras extras) {
    extras.asMap().forEach(members::putIfAbsent);
  }

  private <V> Value value(ValueType<V> type, V value) {
    Optional<EntityType<V>> struct = type.struct();
    if (struct.isPresent()) {
      return new Value.Members(Extras.of(of(struct.get(), value, reference, wanted)));
    }
    if (type.shape() == Shape.REFERENCE) {
      return new Value.Text(reference.apply((Id<?>) value));
    }
    if (type.shape() == Shape.MEMBERS) {
      return (Value.Members) value;
    }
    String text = type.format(value);
    return switch (type.shape()) {
      case INTEGER, DECIMAL -> new Value.Number(text);
      case BOOLEAN -> new Value.Bool(Boolean.parseBoolean(text));
      default -> new Value.Text(text);
    };
  }
}

package space.roadmap.cli;

import java.util.List;
import java.util.function.Consumer;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.ValueVisitor;

/**
 * Shows all structs within a value to a consumer, each with its path, such as {@code
 * milestones[0].claims[1]}.
 *
 * <p>It does not look into statements, which say what others hold or once held.
 */
final class StructCollector implements ValueVisitor {
  private final Consumer<Found<?>> consumer;
  private final String path;

  /**
   * A struct.
   *
   * @param path where it stands in the item
   * @param type its attributes
   * @param value the struct itself
   */
  record Found<V>(String path, EntityType<V> type, V value) {}

  private StructCollector(String path, Consumer<Found<?>> consumer) {
    this.path = path;
    this.consumer = consumer;
  }

  static <T> void collect(EntityType<T> type, T value, Consumer<Found<?>> consumer) {
    type.visit(value, new StructCollector("", consumer));
  }

  /** Returns whether values of a type are statements: partial, and about their owner. */
  static boolean isStatement(Attribute<?, ?> attribute) {
    return attribute.type().struct().flatMap(EntityType::inlined).isPresent();
  }

  @Override
  public <V> void value(Attribute<?, V> attribute, V value) {
    show(attribute, value, path(attribute));
  }

  @Override
  public <V> void values(Attribute<?, V> attribute, List<V> values) {
    for (int i = 0; i < values.size(); i++) {
      show(attribute, values.get(i), path(attribute) + "[" + i + "]");
    }
  }

  @Override
  public void extras(Extras extras) {}

  private String path(Attribute<?, ?> attribute) {
    return path.isEmpty() ? attribute.name() : path + "." + attribute.name();
  }

  private <V> void show(Attribute<?, V> attribute, V value, String place) {
    attribute
        .type()
        .struct()
        .ifPresent(
            struct -> {
              consumer.accept(new Found<>(place, struct, value));
              if (!isStatement(attribute)) {
                struct.visit(value, new StructCollector(place, consumer));
              }
            });
  }
}

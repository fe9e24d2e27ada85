package space.roadmap.core.model;

import java.util.List;
import java.util.function.Consumer;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.meta.ValueType;
import space.roadmap.core.meta.ValueVisitor;

/** Finds every reference an entity makes, in the order in which formats show them. */
public final class References {
  private References() {}

  /** Shows the references of an entity, those in its structs and statements included. */
  public static void of(Entity entity, Consumer<Reference> consumer) {
    PathVisitor visitor = new PathVisitor(entity, consumer);
    show(EntityTypes.typeOf(entity), entity, visitor);
  }

  /** Shows the names only, which is cheaper. */
  static void names(Entity entity, Consumer<Id<?>> consumer) {
    show(EntityTypes.typeOf(entity), entity, new NameVisitor(consumer));
  }

  private static <T extends Entity> void show(EntityType<T> type, T entity, ValueVisitor visitor) {
    type.visit(entity, visitor);
  }

  private static final class NameVisitor implements ValueVisitor {
    private final Consumer<Id<?>> consumer;

    NameVisitor(Consumer<Id<?>> consumer) {
      this.consumer = consumer;
    }

    @Override
    public <V> void value(Attribute<?, V> attribute, V value) {
      show(attribute.type(), value);
    }

    @Override
    public <V> void values(Attribute<?, V> attribute, List<V> values) {
      Shape shape = attribute.type().shape();
      if (shape == Shape.REFERENCE || shape == Shape.STRUCT) {
        for (int i = 0; i < values.size(); i++) {
          show(attribute.type(), values.get(i));
        }
      }
    }

    @Override
    public void extras(Extras extras) {}

    private <V> void show(ValueType<V> type, V value) {
      if (type.shape() == Shape.REFERENCE) {
        consumer.accept((Id<?>) value);
      } else if (type.shape() == Shape.STRUCT) {
        type.struct().orElseThrow().visit(value, this);
      }
    }
  }

  private static final class PathVisitor implements ValueVisitor {
    private final Entity entity;
    private final Consumer<Reference> consumer;
    private final StringBuilder path = new StringBuilder();

    PathVisitor(Entity entity, Consumer<Reference> consumer) {
      this.entity = entity;
      this.consumer = consumer;
    }

    @Override
    public <V> void value(Attribute<?, V> attribute, V value) {
      int length = path.length();
      step(attribute);
      show(attribute.type(), value);
      path.setLength(length);
    }

    @Override
    public <V> void values(Attribute<?, V> attribute, List<V> values) {
      int length = path.length();
      step(attribute);
      int stem = path.length();
      for (int i = 0; i < values.size(); i++) {
        path.append('[').append(i).append(']');
        show(attribute.type(), values.get(i));
        path.setLength(stem);
      }
      path.setLength(length);
    }

    @Override
    public void extras(Extras extras) {}

    private void step(Attribute<?, ?> attribute) {
      if (path.length() > 0) {
        path.append('.');
      }
      path.append(attribute.name());
    }

    private <V> void show(ValueType<V> type, V value) {
      if (type.shape() == Shape.REFERENCE) {
        consumer.accept(new Reference(entity, path.toString(), (Id<?>) value, type));
      } else if (type.shape() == Shape.STRUCT) {
        type.struct().orElseThrow().visit(value, this);
      }
    }
  }
}

package space.roadmap.core.rule.facts;

import java.util.List;
import java.util.function.Consumer;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.meta.ValueType;
import space.roadmap.core.meta.ValueVisitor;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Reference;
import space.roadmap.core.model.References;
import space.roadmap.core.model.Roadmap;

/**
 * Looks for broken references.
 *
 * <p>It makes the paths of an entity's references only once it has seen that one is broken, and
 * looks at nothing if whoever built the roadmap has seen that all are fine.
 */
public final class ReferenceScan implements ValueVisitor {
  /** Tells which references are broken. */
  public interface Test {
    boolean isBroken(Id<?> to, ValueType<?> type);
  }

  private final Test test;
  private boolean seen;

  private ReferenceScan(Test test) {
    this.test = test;
  }

  /** Shows the broken references of a roadmap, in document order. */
  public static void of(Roadmap roadmap, Test test, Consumer<Reference> broken) {
    if (roadmap.isResolved()) {
      return;
    }
    ReferenceScan scan = new ReferenceScan(test);
    scan.look(EntityTypes.header(), roadmap.header(), broken);
    for (EntityKind<?> kind : EntityTypes.kinds()) {
      scan.look(kind, roadmap, broken);
    }
  }

  private <T extends Entity> void look(
      EntityKind<T> kind, Roadmap roadmap, Consumer<Reference> broken) {
    List<T> all = roadmap.all(kind);
    for (int i = 0; i < all.size(); i++) {
      look(kind.type(), all.get(i), broken);
    }
  }

  private <T extends Entity> void look(EntityType<T> type, T entity, Consumer<Reference> broken) {
    seen = false;
    type.visit(entity, this);
    if (seen) {
      References.of(
          entity,
          reference -> {
            if (test.isBroken(reference.to(), reference.type())) {
              broken.accept(reference);
            }
          });
    }
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
      seen |= test.isBroken((Id<?>) value, type);
    } else if (type.shape() == Shape.STRUCT && !seen) {
      type.struct().orElseThrow().visit(value, this);
    }
  }
}

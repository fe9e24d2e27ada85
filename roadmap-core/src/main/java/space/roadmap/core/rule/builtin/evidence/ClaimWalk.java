package space.roadmap.core.rule.builtin.evidence;

import java.util.List;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.meta.ValueType;
import space.roadmap.core.meta.ValueVisitor;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Stated;
import space.roadmap.core.rule.facts.ValueTraits;

/** Finds whatever has claims in an entity, with its path; claims about claims are not looked at. */
final class ClaimWalk implements ValueVisitor {
  /** Takes what has claims. */
  interface Visitor {
    /**
     * Takes something that has claims.
     *
     * @param path its path in the entity; empty for the entity itself
     */
    <T> void owner(EntityType<T> type, T owner, String path);
  }

  private final Visitor visitor;
  private final StringBuilder path = new StringBuilder();

  private ClaimWalk(Visitor visitor) {
    this.visitor = visitor;
  }

  static void of(Entity entity, Visitor visitor) {
    new ClaimWalk(visitor).show(EntityTypes.typeOf(entity), entity);
  }

  private <T> void show(EntityType<T> type, T value) {
    if (value instanceof Stated<?> stated && !stated.claims().isEmpty()) {
      visitor.owner(type, value, path.toString());
    }
    type.visit(value, this);
  }

  @Override
  public <V> void value(Attribute<?, V> attribute, V value) {
    if (attribute.type().shape() == Shape.STRUCT) {
      step(attribute.name(), attribute.type(), value);
    }
  }

  @Override
  public <V> void values(Attribute<?, V> attribute, List<V> values) {
    if (attribute.type().shape() == Shape.STRUCT && !ValueTraits.isStatements(attribute)) {
      for (int i = 0; i < values.size(); i++) {
        step(attribute.name() + "[" + i + "]", attribute.type(), values.get(i));
      }
    }
  }

  @Override
  public void extras(Extras extras) {}

  private <V> void step(String name, ValueType<V> type, V value) {
    int length = path.length();
    path.append(length == 0 ? "" : ".").append(name);
    show(type.struct().orElseThrow(), value);
    path.setLength(length);
  }
}

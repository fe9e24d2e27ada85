package space.roadmap.core.rule.builtin.evidence;

import java.util.List;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.meta.ValueType;
import space.roadmap.core.meta.ValueVisitor;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityTypes;

/** Sees whether an entity, or anything within it, has claims; few have. */
final class ClaimGlance implements ValueVisitor {
  private boolean seen;

  boolean sees(Entity entity) {
    seen = false;
    EntityTypes.typeOf(entity).visit(entity, this);
    return seen;
  }

  /** Returns whether what an attribute holds is statements of others about its owner. */
  static boolean isStatements(Attribute<?, ?> attribute) {
    return attribute.name().equals("claims") || attribute.name().equals("earlier");
  }

  @Override
  public <V> void value(Attribute<?, V> attribute, V value) {
    if (attribute.type().shape() == Shape.STRUCT) {
      show(attribute.type(), value);
    }
  }

  @Override
  public <V> void values(Attribute<?, V> attribute, List<V> values) {
    if (attribute.type().shape() != Shape.STRUCT) {
      return;
    }
    if (isStatements(attribute)) {
      seen |= attribute.name().equals("claims");
      return;
    }
    for (int i = 0; i < values.size(); i++) {
      show(attribute.type(), values.get(i));
    }
  }

  @Override
  public void extras(Extras extras) {}

  private <V> void show(ValueType<V> type, V value) {
    if (!seen) {
      type.struct().orElseThrow().visit(value, this);
    }
  }
}

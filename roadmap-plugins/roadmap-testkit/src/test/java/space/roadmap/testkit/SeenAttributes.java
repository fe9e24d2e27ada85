package space.roadmap.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.meta.ValueVisitor;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Roadmap;

/** Writes down which attributes have a value in some roadmaps. */
final class SeenAttributes implements ValueVisitor {
  private final Set<Attribute<?, ?>> attributes = new HashSet<>();
  private int extras;

  void show(Roadmap roadmap) {
    EntityTypes.header().visit(roadmap.header(), this);
    for (EntityKind<?> kind : EntityTypes.kinds()) {
      show(roadmap, kind);
    }
  }

  private <T extends Entity> void show(Roadmap roadmap, EntityKind<T> kind) {
    roadmap.all(kind).forEach(entity -> kind.type().visit(entity, this));
  }

  @Override
  public <V> void value(Attribute<?, V> attribute, V value) {
    values(attribute, List.of(value));
  }

  @Override
  public <V> void values(Attribute<?, V> attribute, List<V> values) {
    attributes.add(attribute);
    if (attribute.type().shape() == Shape.STRUCT) {
      values.forEach(value -> attribute.type().struct().orElseThrow().visit(value, this));
    }
  }

  @Override
  public void extras(Extras shown) {
    extras++;
  }

  int extras() {
    return extras;
  }

  /** Returns the attributes that had no value. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    for (EntityType<?> type : Metamodel.types()) {
      for (Attribute<?, ?> attribute : type.attributes()) {
        if (!attributes.contains(attribute)) {
          missing.add(EntityLaws.title(type) + "." + attribute);
        }
      }
    }
    return missing;
  }
}

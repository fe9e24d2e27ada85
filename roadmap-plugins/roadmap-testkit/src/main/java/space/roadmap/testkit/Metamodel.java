package space.roadmap.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;

/** Finds every type there is: the kinds, the header, and all structs within them. */
final class Metamodel {
  private final Set<EntityType<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<EntityType<?>> types = new ArrayList<>();

  private Metamodel() {}

  static List<EntityType<?>> types() {
    Metamodel metamodel = new Metamodel();
    metamodel.add(EntityTypes.header());
    for (EntityKind<?> kind : EntityTypes.kinds()) {
      metamodel.add(kind.type());
    }
    return metamodel.types;
  }

  private void add(EntityType<?> type) {
    if (seen.add(type)) {
      types.add(type);
      for (Attribute<?, ?> attribute : type.attributes()) {
        attribute.type().struct().ifPresent(this::add);
      }
    }
  }
}

package space.roadmap.testkit;

import java.util.ArrayList;
import java.util.List;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Cardinality;
import space.roadmap.core.meta.Draft;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.core.model.RoadmapHeader;

/** Roadmaps that use one attribute each, made of one that uses many. */
final class ThinRoadmaps {
  private static final RoadmapHeader HEADER =
      RoadmapHeader.builder().id(Id.of("thin")).title("Thin").build();

  private ThinRoadmaps() {}

  /** Returns, for each attribute of each kind, its entities with that and what they cannot lack. */
  static List<Roadmap> of(Roadmap full) {
    List<Roadmap> thin = new ArrayList<>();
    for (EntityKind<?> kind : EntityTypes.kinds()) {
      addAll(full, kind, thin);
    }
    return thin;
  }

  private static <T extends Entity> void addAll(
      Roadmap full, EntityKind<T> kind, List<Roadmap> thin) {
    for (Attribute<T, ?> attribute : kind.type().attributes()) {
      if (attribute.cardinality() != Cardinality.ONE) {
        RoadmapDraft draft = new RoadmapDraft().header(HEADER);
        full.all(kind).forEach(entity -> draft.add(kind, thinned(entity, kind, attribute)));
        thin.add(draft.build());
      }
    }
  }

  private static <T extends Entity> T thinned(T entity, EntityKind<T> kind, Attribute<T, ?> kept) {
    Draft<T> draft = kind.type().draftOf(entity);
    for (Attribute<T, ?> attribute : kind.type().attributes()) {
      if (attribute.cardinality() != Cardinality.ONE && !attribute.equals(kept)) {
        draft.unset(attribute);
      }
    }
    return draft.build();
  }
}

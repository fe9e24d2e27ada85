package space.roadmap.core.model;

import java.util.List;
import java.util.function.UnaryOperator;
import space.roadmap.core.id.Id;

/** Makes another roadmap of one of which the entities of a kind have changed. */
final class RoadmapChange {
  private final Roadmap before;
  private final RoadmapIndex index;
  private final RoadmapDraft draft = new RoadmapDraft();

  private RoadmapChange(Roadmap before, RoadmapIndex index) {
    this.before = before;
    this.index = index;
  }

  /**
   * Returns the roadmap after a change.
   *
   * @param index the places of the entities before
   * @param kind the kind of what changes
   * @param change gets the entities of that kind and returns those after
   */
  static Roadmap of(
      Roadmap before, RoadmapIndex index, EntityKind<?> kind, UnaryOperator<List<Entity>> change) {
    return new RoadmapChange(before, index).to(kind, change);
  }

  @SuppressWarnings("unchecked") // a list of entities of one kind is one of entities
  private Roadmap to(EntityKind<?> changedKind, UnaryOperator<List<Entity>> change) {
    draft.header(before.header());
    before.extras().asMap().forEach(draft::extra);
    Parts parts = before.parts();
    parts.includes().forEach(draft::include);
    parts.names().forEach(name -> draft.part(name, parts.header(name), parts.extras(name)));
    for (EntityKind<?> kind : EntityTypes.kinds()) {
      List<Entity> list = (List<Entity>) before.all(kind);
      add(kind, kind.equals(changedKind) ? change.apply(list) : list);
    }
    before.withheld().forEach(id -> draft.withhold(Id.of(id)));
    return draft.build();
  }

  /** Adds entities to the files they stand in; one that is new stands where the one before does. */
  @SuppressWarnings("unchecked") // the list holds the entities of this kind and no others
  private <T extends Entity> void add(EntityKind<T> kind, List<Entity> list) {
    Parts parts = before.parts();
    int part = 0;
    for (Entity entity : list) {
      int entry = index.find(entity.id());
      if (entry >= 0) {
        part = parts.part(RoadmapIndex.kind(entry), RoadmapIndex.row(entry));
      } else if (!parts.takes(part, entity.id())) {
        part = 0;
      }
      draft.part(parts.name(part)).add(kind, (T) entity);
    }
  }
}

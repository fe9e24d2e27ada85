package space.roadmap.core.rule.facts;

import space.roadmap.core.id.Id;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Roadmap;

/** The numbers of the entities of one kind: their places in the list of it, from 0. */
public final class Rows {
  /** The number of what is of another kind, or is not there. */
  public static final int NONE = -1;

  private final Roadmap roadmap;
  private final int first;
  private final int size;

  private Rows(Roadmap roadmap, int first, int size) {
    this.roadmap = roadmap;
    this.first = first;
    this.size = size;
  }

  /** Returns the numbers of the entities of a kind. */
  public static Rows of(Roadmap roadmap, Class<? extends Entity> javaType) {
    EntityKind<?> kind = EntityTypes.ofClass(javaType).orElseThrow();
    return new Rows(roadmap, first(roadmap, kind), roadmap.all(kind).size());
  }

  /** Returns where the first entity of a kind stands among all. */
  static int first(Roadmap roadmap, EntityKind<?> kind) {
    int first = 0;
    for (EntityKind<?> before : EntityTypes.kinds().subList(0, kind.ordinal())) {
      first += roadmap.all(before).size();
    }
    return first;
  }

  /** Returns where what a reference names, be it a part, stands among all; -1 if nowhere. */
  static int position(Roadmap roadmap, Id<?> id) {
    int position = roadmap.position(id);
    return position < 0 && id.isPart() ? roadmap.position(id.owner()) : position;
  }

  /** Returns the number of what a reference names, be it a part; or {@link #NONE}. */
  public int of(Id<?> id) {
    int position = position(roadmap, id);
    return position < first || position - first >= size ? NONE : position - first;
  }

  /** Returns how many there are. */
  public int size() {
    return size;
  }
}

package space.roadmap.core.rule.builtin;

import java.util.List;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Roadmap;

/**
 * The entities of one kind by their position in the document.
 *
 * <p>Rules that follow many references keep what they must know of each target by position, which
 * spares them the targets themselves.
 */
final class Positions<T extends Entity> {
  private final Roadmap roadmap;
  private final List<T> all;
  private final int first;

  private Positions(Roadmap roadmap, List<T> all, int first) {
    this.roadmap = roadmap;
    this.all = all;
    this.first = first;
  }

  static <T extends Entity> Positions<T> of(Roadmap roadmap, Class<T> javaType) {
    int first = 0;
    for (EntityKind<?> kind : EntityTypes.kinds()) {
      if (kind.javaType() == javaType) {
        break;
      }
      first += roadmap.all(kind).size();
    }
    return new Positions<>(roadmap, roadmap.all(javaType), first);
  }

  /** Returns the position of what a reference names, be it a part; -1 if there is nothing. */
  static int of(Roadmap roadmap, Id<?> id) {
    int position = roadmap.position(id);
    return position < 0 && id.isPart() ? roadmap.position(id.owner()) : position;
  }

  int size() {
    return all.size();
  }

  int first() {
    return first;
  }

  /** Returns the position after the last. */
  int end() {
    return first + all.size();
  }

  T get(int row) {
    return all.get(row);
  }

  /** Returns the row of what a reference names; negative or too large if it is of another kind. */
  int row(Id<?> id) {
    return of(roadmap, id) - first;
  }
}

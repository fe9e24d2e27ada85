package space.roadmap.core.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import space.roadmap.core.id.Id;

/**
 * Which entities refer to which, as rows of numbers: one pass counts, a second fills.
 *
 * <p>An entity that refers to another several times is listed once.
 */
final class ReverseIndex {
  private final RoadmapIndex index;
  private final List<Entity> entities = new ArrayList<>();
  private final int[] starts;
  private final int[] owners;

  ReverseIndex(Roadmap roadmap, RoadmapIndex index) {
    this.index = index;
    roadmap.entities().forEach(entities::add);
    int[] last = new int[index.size()];
    starts = new int[index.size() + 1];
    for (int row = 0; row < entities.size(); row++) {
      int mark = row + 1;
      References.names(
          entities.get(row),
          id -> {
            int target = target(id);
            if (target >= 0 && last[target] != mark) {
              last[target] = mark;
              starts[target + 1]++;
            }
          });
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    owners = new int[starts[starts.length - 1]];
    int[] next = starts.clone();
    Arrays.fill(last, 0);
    for (int row = 0; row < entities.size(); row++) {
      int owner = row;
      References.names(
          entities.get(row),
          id -> {
            int target = target(id);
            if (target >= 0 && last[target] != owner + 1) {
              last[target] = owner + 1;
              owners[next[target]++] = owner;
            }
          });
    }
  }

  private int target(Id<?> id) {
    int serial = index.serial(id.isPart() ? id.owner() : id);
    return serial < index.size() ? serial : -1;
  }

  /** Returns the entities that refer to this one, in document order. */
  List<Entity> owners(Id<?> id) {
    List<Entity> found = new ArrayList<>();
    int serial = target(id);
    if (serial >= 0) {
      for (int i = starts[serial]; i < starts[serial + 1]; i++) {
        found.add(entities.get(owners[i]));
      }
    }
    return found;
  }
}

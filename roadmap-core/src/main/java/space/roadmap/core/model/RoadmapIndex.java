package space.roadmap.core.model;

import space.roadmap.core.id.Id;
import space.roadmap.core.id.Ids;

/** Where each entity of a roadmap stands: kind and row by the number of its id. */
final class RoadmapIndex {
  private static final int ROW_BITS = 26;
  private static final int ROW_MASK = (1 << ROW_BITS) - 1;

  private final Ids ids;
  private final int[] entries;

  RoadmapIndex(Ids ids, int[] entries) {
    this.ids = ids;
    this.entries = entries;
  }

  static int entry(int kind, int row) {
    return (kind << ROW_BITS) | row;
  }

  static int kind(int entry) {
    return entry >>> ROW_BITS;
  }

  static int row(int entry) {
    return entry & ROW_MASK;
  }

  /** Returns kind and row of the entity with this id, or -1 if there is none. */
  int find(Id<?> id) {
    int serial = ids.serial(id);
    return serial < 0 || serial >= entries.length ? -1 : entries[serial];
  }

  /** Returns the number of an id, or -1 if the document does not have it. */
  int serial(Id<?> id) {
    return ids.serial(id);
  }

  /** Returns how many ids name an entity. */
  int found() {
    int found = 0;
    for (int entry : entries) {
      found += entry < 0 ? 0 : 1;
    }
    return found;
  }

  int size() {
    return entries.length;
  }
}

package space.roadmap.table.map;

import space.roadmap.core.diagnostic.Place;

/**
 * A mention of a column, or of a part of a cell, in a mapping.
 *
 * @param name what is mentioned
 * @param place where in the mapping
 * @param slot its number among the columns that the table entry mentions; or, for a part of a cell,
 *     -1 for the first, -2 for the second
 */
record Ref(String name, Place place, int slot) {
  boolean isPart() {
    return slot < 0;
  }

  int part() {
    return -1 - slot;
  }
}

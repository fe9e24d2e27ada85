package space.roadmap.table.map;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import space.roadmap.table.map.Mapping.TableEntry;
import space.roadmap.table.map.Mapping.Unmapped;

/**
 * A column that nothing is made of and that is kept.
 *
 * @param name the name under which its texts are kept
 */
record Kept(int column, String name) {
  /** Returns the columns that nothing is made of, be they kept or not. */
  static List<Integer> unmapped(TableEntry entry, HeaderRow header, ImmutableIntArray columns) {
    List<Integer> unmapped = new ArrayList<>();
    List<String> names = header.names();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      boolean ignored =
          entry.ignored().stream()
              .anyMatch(pattern -> Wildcard.matches(HeaderRow.key(pattern), HeaderRow.key(name)));
      if (!name.isEmpty() && !ignored && !columns.contains(i)) {
        unmapped.add(i);
      }
    }
    return unmapped;
  }

  /** Returns the columns that are kept. */
  static List<Kept> of(TableEntry entry, HeaderRow header, ImmutableIntArray columns) {
    List<Kept> kept = new ArrayList<>();
    if (entry.unmapped() != Unmapped.KEEP) {
      return kept;
    }
    Set<String> taken = new HashSet<>();
    for (int column : unmapped(entry, header, columns)) {
      String slug = Slug.of(header.names().get(column));
      String name = "x-" + (slug.isEmpty() ? "column-" + (column + 1) : slug);
      String unique = name;
      for (int number = 2; !taken.add(unique); number++) {
        unique = name + "-" + number;
      }
      kept.add(new Kept(column, unique));
    }
    return kept;
  }
}

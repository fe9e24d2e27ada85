package space.roadmap.table;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import space.roadmap.core.diagnostic.Place;

/**
 * A row of a table that somebody asks about.
 *
 * @param source the table
 * @param row its number there
 * @param cells the numbers of the columns in which it has something, by header in small letters
 */
record WrittenRow(SourceTable source, long row, Map<String, Integer> cells) {
  WrittenRow(SourceTable source, long row) {
    this(source, row, new LinkedHashMap<>());
  }

  /**
   * Returns the place of the cell of an attribute, or of what it is a part of.
   *
   * @param path the path of the attribute; steps into lists are passed over
   */
  Optional<Place> place(String path) {
    String header = path.replaceAll("\\[[0-9]*]", "").toLowerCase(Locale.ROOT);
    while (!header.isEmpty()) {
      Integer column = cells.get(header);
      if (column != null) {
        return Optional.of(source.place(row, column));
      }
      header = header.substring(0, Math.max(0, header.lastIndexOf('.')));
    }
    return Optional.empty();
  }

  /** Returns the place of the first cell. */
  Place start() {
    return source.place(row, cells.values().stream().findFirst().orElse(0));
  }
}

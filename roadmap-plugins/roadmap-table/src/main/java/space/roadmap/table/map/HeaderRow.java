package space.roadmap.table.map;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import space.roadmap.core.diagnostic.Nearest;

/** The names of the columns of a table. */
final class HeaderRow {
  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> byKey = new HashMap<>();
  private final Map<String, Integer> byLower = new HashMap<>(); // -1 if several have it
  private final Map<String, Integer> times = new HashMap<>(); // that a name was met again
  private final List<Integer> repeated = new ArrayList<>();
  private final List<String> written = new ArrayList<>();

  private HeaderRow() {}

  /** Returns the header in one row. */
  static HeaderRow of(List<String> row) {
    HeaderRow header = new HeaderRow();
    row.forEach(header::add);
    return header;
  }

  /**
   * Returns the header in two rows, where a cell of the upper one may be merged: only the first of
   * those that it covers has its text.
   */
  static HeaderRow of(List<String> upper, List<String> lower) {
    HeaderRow header = new HeaderRow();
    String group = "";
    for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
      String above = i < upper.size() ? upper.get(i) : "";
      String below = i < lower.size() ? lower.get(i) : "";
      group = above.isEmpty() ? group : above;
      boolean alone = below.isEmpty();
      int column = header.add(alone ? above : (group + " " + below).strip());
      if (!alone) {
        header.byLower.merge(key(below), column, (a, b) -> -1);
      }
    }
    return header;
  }

  /** Returns the header of a table that has none: columns are called by letters, as sheets do. */
  static HeaderRow letters(int columns) {
    HeaderRow header = new HeaderRow();
    for (int i = 0; i < columns; i++) {
      header.add(letter(i));
    }
    return header;
  }

  private static String letter(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letter(column / 26 - 1) + last;
  }

  private int add(String name) {
    int column = names.size();
    String unique = name;
    while (!unique.isEmpty() && byKey.containsKey(key(unique))) {
      unique = name + " (" + (1 + times.merge(key(name), 1, Integer::sum)) + ")";
    }
    if (!unique.equals(name)) {
      repeated.add(column);
    }
    names.add(unique);
    written.add(name);
    if (!unique.isEmpty()) {
      byKey.put(key(unique), column);
    }
    return column;
  }

  /** Returns what is alike in the spellings of a name. */
  static String key(String name) {
    String plain = name.replace('\u00a0', ' ').replace("\ufeff", "").strip();
    return String.join(" ", plain.toLowerCase(Locale.ROOT).split("\\s+"));
  }

  List<String> names() {
    return ImmutableList.copyOf(names);
  }

  /** Returns the columns whose name another has too. */
  List<Integer> repeated() {
    return ImmutableList.copyOf(repeated);
  }

  /** Returns the name of a column as it is written. */
  String written(int column) {
    return written.get(column);
  }

  /** Returns the number of the column that is called so. */
  OptionalInt find(String name) {
    String key = key(name);
    int column = byKey.getOrDefault(key, byLower.getOrDefault(key, -1));
    return column < 0 ? OptionalInt.empty() : OptionalInt.of(column);
  }

  Optional<String> near(String name) {
    return Nearest.to(name, names.stream().filter(one -> !one.isEmpty()).toList());
  }
}

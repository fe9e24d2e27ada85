package space.roadmap.table;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The columns of a table for attributes that the library does not know, in order of appearance. */
final class UnknownColumns {
  private static final int MOST = 64;
  private static final Pattern HEADER =
      Pattern.compile("[\\p{L}\\p{N}_$]([\\p{L}\\p{N}_$.:/ -]{0,62}[\\p{L}\\p{N}_$.:/-])?");

  private final Columns known;
  private final Map<String, Column> columns = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>(); // headers are read in any case

  UnknownColumns(Columns known) {
    this.known = known;
    known.all().forEach(column -> taken.add(lower(column.name())));
  }

  /**
   * Returns the column of an attribute, or null if it has none: since the name is that of a column
   * that says something else, or no header, or one too many.
   */
  @Nullable Column column(String name, boolean add) {
    Column column = columns.get(name);
    if (column == null
        && add
        && columns.size() < MOST
        && HEADER.matcher(name).matches()
        && taken.add(lower(name))) {
      column =
          new Column(
              name,
              Optional.empty(),
              Column.Role.UNKNOWN,
              known.size() + columns.size(),
              "An attribute that the library does not know.");
      columns.put(name, column);
    }
    return column;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  List<Column> all() {
    return List.copyOf(columns.values());
  }
}

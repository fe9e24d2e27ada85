package space.roadmap.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.meta.Attribute;

/** The columns of one table, in order, while and after they are laid out. */
final class Columns {
  private final List<Column> all = new ArrayList<>();
  private final Map<String, Column> byName = new HashMap<>();

  Column add(String name, @Nullable Attribute<?, ?> attribute, Column.Role role, String doc) {
    Column column = new Column(name, Optional.ofNullable(attribute), role, all.size(), doc);
    if (byName.put(name, column) != null) {
      throw new IllegalStateException("two columns are called " + name);
    }
    all.add(column);
    return column;
  }

  List<Column> all() {
    return all;
  }

  int size() {
    return all.size();
  }

  Optional<Column> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}

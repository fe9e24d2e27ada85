package space.roadmap.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Place;

/** The rows of an entity: its own, and those in detail tables. */
final class WrittenEntity {
  private static final Pattern ELEMENT = Pattern.compile("([^.\\[]+)\\[([0-9]{1,9})](?:\\.(.*))?");

  private final List<WrittenRow> rows = new ArrayList<>(); // more than one if its id stands twice
  private final Map<String, List<WrittenRow>> details = new HashMap<>(); // by name of the list
  private final Map<Long, Integer> positions = new HashMap<>(); // of the lifted struct, by row
  private @Nullable Table table;

  void add(Table of, WrittenRow row, Optional<Integer> liftedPosition) {
    table = of;
    rows.add(row);
    liftedPosition.ifPresent(position -> positions.put(row.row(), position));
  }

  void addDetail(String list, WrittenRow row) {
    details.computeIfAbsent(list, unused -> new ArrayList<>()).add(row);
  }

  /**
   * Returns where an attribute stands; where the entity does if it says nothing about it.
   *
   * @param occurrence which of the rows with this id is meant, from 1
   */
  Optional<Place> place(int occurrence, String path) {
    if (rows.size() < occurrence) {
      return Optional.empty();
    }
    WrittenRow own = rows.get(occurrence - 1);
    Optional<Place> found = path.isEmpty() ? Optional.empty() : detail(own, path);
    return Optional.of(
        found.or(() -> own.place(path)).or(() -> own.place("id")).orElseGet(own::start));
  }

  private Optional<Place> detail(WrittenRow own, String path) {
    Matcher element = ELEMENT.matcher(path);
    if (!element.matches()) {
      return Optional.empty();
    }
    String list = element.group(1);
    int index = Integer.parseInt(element.group(2));
    String rest = element.group(3) == null ? "" : element.group(3);
    Optional<Lift<?>> lift = lift(list).filter(it -> hasCells(own, it));
    if (lift.isPresent()) {
      int lifted = positions.getOrDefault(own.row(), 1) - 1;
      if (index == lifted) {
        String name = lift.get().column().name();
        return own.place(rest.isEmpty() ? name : name + "." + rest).or(() -> own.place(name));
      }
      index -= index > lifted ? 1 : 0;
    }
    List<WrittenRow> found = details.getOrDefault(list, List.of());
    if (index >= found.size()) {
      return own.place(list);
    }
    WrittenRow row = found.get(index);
    return Optional.of(row.place(rest).orElseGet(row::start));
  }

  private static boolean hasCells(WrittenRow own, Lift<?> lift) {
    String name = lift.column().name();
    return own.cells().keySet().stream()
        .anyMatch(header -> header.equals(name) || header.startsWith(name + "."));
  }

  private Optional<Lift<?>> lift(String list) {
    if (table == null) {
      return Optional.empty();
    }
    for (Field<?, ?> field : table.fields().all()) {
      if (field instanceof Field.Structs<?, ?> structs
          && structs.attribute().name().equals(list)
          && structs.lift().isPresent()) {
        return Optional.of(structs.lift().get());
      }
    }
    return Optional.empty();
  }
}

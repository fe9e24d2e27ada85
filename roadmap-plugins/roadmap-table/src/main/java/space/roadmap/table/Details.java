package space.roadmap.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a detail table, until what they belong to is read.
 *
 * @param <V> the structs
 */
final class Details<V> {
  /** The structs of one owner, and where the first stands. */
  private static final class Group<V> {
    final long row;
    final List<V> structs = new ArrayList<>();

    Group(long row) {
      this.row = row;
    }
  }

  private final SourceTable source;
  private final Map<String, Group<V>> groups = new LinkedHashMap<>();
  private int ownerColumn;

  Details(SourceTable source) {
    this.source = source;
  }

  SourceTable source() {
    return source;
  }

  void add(String owner, long row, V struct) {
    groups.computeIfAbsent(owner, unused -> new Group<>(row)).structs.add(struct);
  }

  void ownerColumn(int column) {
    ownerColumn = column;
  }

  int ownerColumn() {
    return ownerColumn;
  }

  /** Returns the structs of an owner, which has them from now on. */
  List<V> take(@Nullable String owner) {
    Group<V> group = owner == null ? null : groups.remove(owner);
    return group == null ? List.of() : group.structs;
  }

  /** Shows the owners that nobody has asked about, each with the number of its first row. */
  void left(BiConsumer<String, Long> taker) {
    groups.forEach((owner, group) -> taker.accept(owner, group.row));
  }
}

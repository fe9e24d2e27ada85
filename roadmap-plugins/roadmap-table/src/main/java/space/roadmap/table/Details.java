package space.roadmap.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.id.Id;
import space.roadmap.core.id.Ids;

/**
 * The rows of a detail table, until what they belong to is read.
 *
 * @param <V> the structs
 */
final class Details<V> {
  /** The structs of one owner, and where the first stands. */
  private static final class Group<V> {
    final Id<?> owner;
    final long row;
    final List<V> structs = new ArrayList<>(4);

    Group(Id<?> owner, long row) {
      this.owner = owner;
      this.row = row;
    }
  }

  private final SourceTable source;
  private final Ids ids;
  private final List<Group<V>> groups = new ArrayList<>();
  private int[] bySerial = new int[64]; // the number of the group and one, by number of the id
  private int ownerColumn;

  Details(SourceTable source, Ids ids) {
    this.source = source;
    this.ids = ids;
  }

  SourceTable source() {
    return source;
  }

  void add(Id<?> owner, long row, V struct) {
    int serial = ids.serial(owner);
    if (serial >= bySerial.length) {
      bySerial = Arrays.copyOf(bySerial, Math.max(serial + 1, bySerial.length * 2));
    }
    if (bySerial[serial] == 0) {
      groups.add(new Group<>(owner, row));
      bySerial[serial] = groups.size();
    }
    groups.get(bySerial[serial] - 1).structs.add(struct);
  }

  void ownerColumn(int column) {
    ownerColumn = column;
  }

  int ownerColumn() {
    return ownerColumn;
  }

  /** Returns the structs of an owner, which has them from now on. */
  List<V> take(@Nullable Id<?> owner) {
    int serial = owner == null ? -1 : ids.serial(owner);
    int number = serial < 0 || serial >= bySerial.length ? 0 : bySerial[serial];
    if (number == 0) {
      return List.of();
    }
    bySerial[serial] = 0;
    return groups.get(number - 1).structs;
  }

  /** Shows the owners that nobody has asked about, each with the number of its first row. */
  void left(BiConsumer<String, Long> taker) {
    for (int i = 0; i < groups.size(); i++) {
      Group<V> group = groups.get(i);
      if (bySerial[ids.serial(group.owner)] == i + 1) {
        taker.accept(group.owner.text(), group.row);
      }
    }
  }
}

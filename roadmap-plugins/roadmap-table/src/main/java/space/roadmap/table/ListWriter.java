package space.roadmap.table;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a list of structs is written: what its cell shows, and which of its structs a detail table
 * has.
 *
 * @param <V> the structs
 */
final class ListWriter<V> {
  private final Field.Structs<?, V> field;
  private final StructList<V> told;
  private final Supplier<DetailTable<V>> source;
  private @Nullable DetailTable<V> details; // once something needs it

  ListWriter(Field.Structs<?, V> field, Supplier<DetailTable<V>> source) {
    this.field = field;
    this.source = source;
    told = new StructList<>(field);
  }

  StructList<V> told() {
    return told;
  }

  boolean hasDetails() {
    return details != null;
  }

  /** Returns the detail table, which is made if there is none yet. */
  DetailTable<V> details() {
    DetailTable<V> made = details;
    if (made == null) {
      made = source.get();
      details = made;
    }
    return made;
  }

  /** Returns whether the structs of a row need the detail table, which is planned to have them. */
  boolean plan(int row, List<V> structs, int lifted) {
    boolean needed = field.detailed() && !told.standAlone(structs, lifted);
    if (needed) {
      details().plan(row, structs, lifted);
    }
    return needed;
  }

  /** Returns whether the detail table was planned to have the structs of a row. */
  boolean isDetailed(int row) {
    return details != null && details.has(row);
  }
}

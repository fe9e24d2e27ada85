package space.roadmap.table;

import java.util.List;
import java.util.Optional;
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

  /** Returns the detail table, if some row was planned to need it. */
  Optional<DetailTable<V>> details() {
    return Optional.ofNullable(details);
  }

  /** Returns whether the structs of a row need the detail table, which is planned to have them. */
  boolean plan(int row, List<V> structs, int lifted) {
    boolean needed = field.detailed() && !told.standAlone(structs, lifted);
    if (needed) {
      DetailTable<V> table = details == null ? source.get() : details;
      table.plan(row, structs, lifted);
      details = table;
    }
    return needed;
  }

  /** Returns whether the detail table was planned to have the structs of a row. */
  boolean isDetailed(int row) {
    return details != null && details.has(row);
  }
}

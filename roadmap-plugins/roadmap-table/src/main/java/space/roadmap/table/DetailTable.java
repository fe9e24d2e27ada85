package space.roadmap.table;

import java.util.BitSet;
import java.util.List;
import space.roadmap.core.meta.EntityType;
import space.roadmap.io.spi.ValueText;

/**
 * The detail table of a list of structs, and which rows of the owner's table need it.
 *
 * @param <V> the structs
 */
final class DetailTable<V> {
  private final EntityType<V> type;
  private final PlannedTable table;
  private final Column owner;
  private final BitSet owners = new BitSet();

  DetailTable(Table owner, Field.Structs<?, V> field, ValueText text, FormulaGuard guard) {
    type = field.attribute().type().struct().orElseThrow();
    Table details = Tables.find(owner.name() + "." + field.attribute().name()).orElseThrow();
    table = new PlannedTable(details, text, guard);
    this.owner = details.fields().owner().orElseThrow();
    table.row().use(this.owner);
  }

  /** Notes that a row of the owner's table needs rows for its structs, but for the lifted one. */
  void plan(int row, List<V> structs, int lifted) {
    owners.set(row);
    for (int i = 0; i < structs.size(); i++) {
      if (i != lifted) {
        table.writer().write(type, structs.get(i), row);
        table.count();
      }
    }
  }

  /** Returns whether a row of the owner's table has rows in this one. */
  boolean has(int row) {
    return owners.get(row);
  }

  /** Returns the first row of the owner's table, from this one on, that has rows here; or -1. */
  int next(int row) {
    return owners.nextSetBit(row);
  }

  /** Fills the row of a struct. */
  void fill(String id, V struct, int row) {
    table.row().set(owner, id);
    table.writer().write(type, struct, row);
  }

  PlannedTable table() {
    return table;
  }
}

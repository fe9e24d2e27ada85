package space.roadmap.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.spi.ExportContext;
import space.roadmap.io.spi.ValueText;

/**
 * Writes a roadmap as tables.
 *
 * <p>A table is looked through before it is written, so that it has the columns that some row has
 * something in, and no others; rows are written one by one and not kept.
 */
public final class TablesWriter {
  private static final int PROGRESS_STEP = 1024;

  private final Roadmap roadmap;
  private final TargetTables target;
  private final Steps steps;
  private final ValueText text;
  private final FormulaGuard guard;
  private long done;

  private TablesWriter(
      Roadmap roadmap, TargetTables target, ValueText text, FormulaGuard guard, Steps steps) {
    this.roadmap = roadmap;
    this.target = target;
    this.text = text;
    this.guard = guard;
    this.steps = steps;
  }

  /** Is told how far the work is. */
  private interface Steps {
    /** Returns whether to go on. */
    boolean step(long done);
  }

  /**
   * Writes the tables of a roadmap that have rows, in the order of {@link Tables#all}.
   *
   * @throws IOException if they cannot be written
   */
  public static void write(Roadmap roadmap, TargetTables target, ExportContext context)
      throws IOException {
    Steps steps =
        done -> {
          context.progress(done, Math.max(done, roadmap.size()));
          return !context.isCancelled();
        };
    FormulaGuard guard = FormulaGuard.of(context.options());
    new TablesWriter(roadmap, target, context.valueText(), guard, steps).write();
  }

  /**
   * Writes the tables of a roadmap without telling how far it is.
   *
   * @throws IOException if they cannot be written
   */
  public static void write(Roadmap roadmap, TargetTables target, ValueText text)
      throws IOException {
    new TablesWriter(roadmap, target, text, FormulaGuard.ON, done -> true).write();
  }

  private void write() throws IOException {
    family(
        Tables.find(Tables.ROADMAP).orElseThrow(), EntityTypes.header(), List.of(roadmap.header()));
    for (EntityKind<?> kind : EntityTypes.kinds()) {
      family(kind);
    }
  }

  private <T extends Entity> void family(EntityKind<T> kind) throws IOException {
    List<T> entities = roadmap.all(kind);
    if (!entities.isEmpty()) {
      family(Tables.find(kind.list()).orElseThrow(), kind.type(), entities);
    }
  }

  private <T extends Entity> void family(Table table, EntityType<T> type, List<T> entities)
      throws IOException {
    RowWriter writer = table(table, type, entities);
    for (Field<?, ?> field : table.fields().all()) {
      if (field instanceof Field.Structs<?, ?> structs
          && !writer.details(structs.attribute()).isEmpty()) {
        details(table, writer, structs, entities);
      }
    }
  }

  /** Shows the rows of a table to whoever fills them, one by one. */
  private interface Rows {
    void each(RowEnd end) throws IOException;
  }

  /** Takes a row that was filled. */
  private interface RowEnd {
    /** Returns whether to go on. */
    boolean row() throws IOException;
  }

  private <T extends Entity> RowWriter table(Table table, EntityType<T> type, List<T> entities)
      throws IOException {
    Row row = new Row();
    Columns columns = table.fields().columns();
    UnknownColumns unknown = new UnknownColumns(columns);
    RowWriter writer = new RowWriter(table, row, text, unknown, guard);
    Optional<Column> document = columns.find(Tables.DOCUMENT);
    row.use(columns.all().get(0));
    row.use(columns.all().get(1));
    Rows rows =
        end -> {
          for (int i = 0; i < entities.size(); i++) {
            writer.write(type, entities.get(i), i);
            document.ifPresent(column -> writer.members(column, roadmap.extras()));
            if (!end.row()) {
              return;
            }
          }
        };
    write(table, row, unknown, rows);
    return writer;
  }

  @SuppressWarnings("unchecked") // the field is one of the table of these entities
  private <T extends Entity, V> void details(
      Table owner, RowWriter ownerWriter, Field.Structs<?, V> field, List<T> entities)
      throws IOException {
    Attribute<T, V> list = (Attribute<T, V>) field.attribute();
    Table table = Tables.find(owner.name() + "." + list.name()).orElseThrow();
    EntityType<V> type = list.type().struct().orElseThrow();
    Column id = table.fields().owner().orElseThrow();
    Row row = new Row();
    row.use(id);
    UnknownColumns unknown = new UnknownColumns(table.fields().columns());
    RowWriter writer = new RowWriter(table, row, text, unknown, guard);
    StructList<V> told = ownerWriter.list(field);
    BitSet rows = ownerWriter.details(list);
    Rows all =
        end -> {
          for (int i = rows.nextSetBit(0); i >= 0; i = rows.nextSetBit(i + 1)) {
            T entity = entities.get(i);
            List<V> structs = list.valuesOf(entity);
            for (V struct : StructList.rest(structs, told.lifted(structs))) {
              if (row.wants(id)) {
                row.set(id, entity.id().text());
              }
              writer.write(type, struct, i);
              if (!end.row()) {
                return;
              }
            }
          }
        };
    write(table, row, unknown, all);
  }

  private void write(Table table, Row row, UnknownColumns unknown, Rows rows) throws IOException {
    long[] count = {0};
    rows.each(
        () -> {
          count[0]++;
          return true;
        });
    List<Column> columns = new ArrayList<>();
    for (Column column : table.fields().columns().all()) {
      if (row.isUsed(column)) {
        columns.add(column);
      }
    }
    List<Column> more = unknown.all();
    columns.addAll(more);
    row.keep(columns, table.fields().columns().size() + more.size());
    try (TargetTables.TargetTable written = target.begin(table, columns, count[0])) {
      rows.each(
          () -> {
            written.row(row.cells());
            row.clear();
            return goesOn();
          });
    }
  }

  private boolean goesOn() {
    return ++done % PROGRESS_STEP != 0 || steps.step(done);
  }
}

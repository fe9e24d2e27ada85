package space.roadmap.table;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
 * <p>The entities of a kind are looked through once, to plan their table and its detail tables;
 * then each table is written row by row, and no rows are kept.
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
    PlannedTable planned = new PlannedTable(table, text, guard);
    Columns columns = table.fields().columns();
    planned.row().use(columns.all().get(0));
    planned.row().use(columns.all().get(1));
    @Nullable Column document = columns.find(Tables.DOCUMENT).orElse(null);
    for (int i = 0; i < entities.size(); i++) {
      fill(planned, document, type, entities.get(i), i);
      planned.count();
    }
    try (TargetTables.TargetTable written = planned.begin(target)) {
      for (int i = 0; i < entities.size(); i++) {
        fill(planned, document, type, entities.get(i), i);
        if (!write(written, planned.row())) {
          break;
        }
      }
    }
    for (Field<?, ?> field : table.fields().all()) {
      if (field instanceof Field.Structs<?, ?> structs) {
        details(planned.writer(), structs, entities);
      }
    }
  }

  private <T extends Entity> void fill(
      PlannedTable table, @Nullable Column document, EntityType<T> type, T entity, int number) {
    table.writer().write(type, entity, number);
    if (document != null) {
      table.writer().members(document, roadmap.extras());
    }
  }

  @SuppressWarnings("unchecked") // the field is one of the table of these entities
  private <T extends Entity, V> void details(
      RowWriter owner, Field.Structs<?, V> field, List<T> entities) throws IOException {
    ListWriter<V> list = owner.list(field);
    @Nullable DetailTable<V> details = list.details().orElse(null);
    if (details == null) {
      return;
    }
    Attribute<T, V> attribute = (Attribute<T, V>) field.attribute();
    try (TargetTables.TargetTable written = details.table().begin(target)) {
      for (int i = details.next(0); i >= 0; i = details.next(i + 1)) {
        T entity = entities.get(i);
        List<V> structs = attribute.valuesOf(entity);
        int lifted = list.told().lifted(structs);
        for (int j = 0; j < structs.size(); j++) {
          if (j != lifted) {
            details.fill(entity.id().text(), structs.get(j), i);
            if (!write(written, details.table().row())) {
              return;
            }
          }
        }
      }
    }
  }

  /** Writes a row; returns whether to go on. */
  private boolean write(TargetTables.TargetTable table, Row row) throws IOException {
    table.row(row.cells());
    row.clear();
    return goesOn();
  }

  private boolean goesOn() {
    return ++done % PROGRESS_STEP != 0 || steps.step(done);
  }
}

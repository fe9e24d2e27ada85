package space.roadmap.table;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.core.model.RoadmapHeader;
import space.roadmap.io.spi.ImportContext;
import space.roadmap.io.spi.Loss;
import space.roadmap.io.spi.ValueReader;

/**
 * Reads a roadmap from tables that are called and laid out as {@link TablesWriter} writes them, in
 * whatever order, with columns in whatever order, and with columns of people's own.
 */
public final class TablesReader {
  private static final int PROGRESS_STEP = 1024;
  private static final String IMPORTED = "imported";

  private final ImportContext context;
  private final RoadmapDraft roadmap = new RoadmapDraft();
  private final Cursor cursor = new Cursor();
  private final ValueReader reader;
  private final Map<Table, SourceTable> sources = new HashMap<>();
  private long rows;

  private TablesReader(ImportContext context) {
    this.context = context;
    reader = context.values(roadmap, cursor);
  }

  /**
   * Reads what the tables say; whatever is wrong is reported.
   *
   * @throws IOException if a table cannot be read
   */
  public static RoadmapDraft read(List<SourceTable> tables, ImportContext context)
      throws IOException {
    TablesReader reader = new TablesReader(context);
    reader.sort(tables);
    return reader.read(tables);
  }

  /** Returns the findings that reading tables makes. */
  public static List<DiagnosticCode> codes() {
    return TableCodes.all();
  }

  private void sort(List<SourceTable> tables) {
    Map<String, Table> known = new LinkedHashMap<>();
    Tables.all().forEach(table -> known.put(table.name().toLowerCase(Locale.ROOT), table));
    for (SourceTable source : tables) {
      cursor.table(source);
      cursor.row(1);
      @Nullable Table table = known.get(source.name().toLowerCase(Locale.ROOT));
      if (table == null) {
        reader.report(TableCodes.UNKNOWN_TABLE.report().with("name", source.name()));
        context.lost(Loss.dropped(source.name(), "", "a table"));
      } else if (sources.putIfAbsent(table, source) != null) {
        reader.report(TableCodes.SECOND_TABLE.report().with("name", source.name()));
      }
    }
  }

  private RoadmapDraft read(List<SourceTable> tables) throws IOException {
    if (sources.isEmpty()) {
      List<String> names = tables.stream().limit(5).map(it -> "'" + it.name() + "'").toList();
      String found = names.isEmpty() ? "nothing" : String.join(", ", names);
      Diagnostic.Builder finding = TableCodes.NO_TABLE.report().with("found", found);
      tables.stream().findFirst().ifPresent(first -> finding.place(first.place(1, 0)));
      context.report(finding.build());
      return new RoadmapDraft();
    }
    reader.ends(Optional.empty());
    header();
    for (EntityKind<?> kind : EntityTypes.kinds()) {
      if (context.isCancelled()) {
        break;
      }
      kind(kind);
    }
    if (!roadmap.hasHeader()) {
      context.report(TableCodes.NO_ROADMAP.report().with("id", IMPORTED).build());
      context.lost(Loss.invented(IMPORTED, "id", IMPORTED));
      roadmap.header(RoadmapHeader.builder().id(Id.of(IMPORTED)).title("Imported tables").build());
    }
    return roadmap;
  }

  private void header() throws IOException {
    Table table = Tables.find(Tables.ROADMAP).orElseThrow();
    this.<RoadmapHeader>family(
        table,
        header -> {
          if (roadmap.hasHeader()) {
            reader.report(TableCodes.SECOND_ROADMAP.report().with("table", table.name()));
          } else {
            roadmap.header(header);
          }
        });
  }

  private <T extends Entity> void kind(EntityKind<T> kind) throws IOException {
    Table table = Tables.find(kind.list()).orElseThrow();
    this.<T>family(table, entity -> roadmap.add(kind, entity));
  }

  /** Takes what a row has said. */
  private interface Taker<T> {
    void take(T value);
  }

  @SuppressWarnings("unchecked") // the caller knows what the rows of the table are
  private <T> void family(Table table, Taker<T> taker) throws IOException {
    Fields<T> fields = (Fields<T>) table.fields();
    Map<Attribute<?, ?>, StructCell.Found<?>> details = new HashMap<>();
    for (Field<T, ?> field : fields.all()) {
      if (field instanceof Field.Structs<T, ?> structs) {
        Table detail = detail(table, structs);
        @Nullable SourceTable source = sources.get(detail);
        if (source != null) {
          details.put(structs.attribute(), details(detail, source));
        }
      }
    }
    @Nullable SourceTable source = sources.get(table);
    if (source != null) {
      rows(table, source, fields, details, taker);
    }
    details.forEach((attribute, found) -> left(table, found));
  }

  private static Table detail(Table table, Field.Structs<?, ?> field) {
    return Tables.find(table.name() + "." + field.attribute().name()).orElseThrow();
  }

  @SuppressWarnings("unchecked") // the rows of a detail table are of its type
  private <V> StructCell.Found<V> details(Table table, SourceTable source) throws IOException {
    Fields<V> fields = (Fields<V>) table.fields();
    Column owner = fields.owner().orElseThrow();
    Details<V> details = new Details<>(source, roadmap.ids());
    RowParts parts = new RowParts(reader, cursor, unused -> Optional.empty());
    PartDraft<V> part = parts.rows(fields);
    unknown(parts, part, table);
    RepeatedId owners = new RepeatedId(reader.spelling(owner.attribute().orElseThrow()));
    parts.put(owner, owners);
    cursor.table(source);
    TableRows[] reading = new TableRows[1];
    reading[0] =
        new TableRows(
            table,
            part,
            parts,
            reader,
            cursor,
            () -> {
              Optional<V> built = part.build(reader);
              part.clear();
              @Nullable Id<?> of = owners.take();
              if (of == null) {
                cursor.column(reading[0].sourceColumn(owner));
                reader.report(
                    TableCodes.ORPHAN.report().with("id", "").with("table", owner.name()));
              } else if (built.isPresent()) {
                details.add(of, cursor.row(), built.get());
              }
              reader.ends(Optional.ofNullable(of).map(Id::text));
              return goesOn();
            });
    source.read(reading[0]);
    reader.ends(Optional.empty());
    details.ownerColumn(reading[0].sourceColumn(owner));
    return new StructCell.Found<>(table.name(), details);
  }

  private <T> void rows(
      Table table,
      SourceTable source,
      Fields<T> fields,
      Map<Attribute<?, ?>, StructCell.Found<?>> details,
      Taker<T> taker)
      throws IOException {
    Function<Field.Structs<?, ?>, Optional<StructCell.Found<?>>> found =
        field -> Optional.ofNullable(details.get(field.attribute()));
    RowParts parts = new RowParts(reader, cursor, found);
    PartDraft<T> part = parts.rows(fields);
    unknown(parts, part, table);
    cursor.table(source);
    source.read(
        new TableRows(
            table,
            part,
            parts,
            reader,
            cursor,
            () -> {
              cursor.column(0);
              Optional<T> built = part.build(reader);
              Optional<String> id = RowParts.id(part.draft());
              if (built.isPresent()) {
                taker.take(built.get());
              } else {
                id.ifPresent(withheld -> roadmap.withhold(Id.of(withheld)));
              }
              part.clear();
              reader.ends(id);
              return goesOn();
            }));
    reader.ends(Optional.empty());
  }

  private void unknown(RowParts parts, PartDraft<?> part, Table table) {
    Columns columns = table.fields().columns();
    columns
        .find(Tables.EXTRAS)
        .ifPresent(
            column ->
                parts.put(
                    column,
                    parts.unknowns(column, (name, value) -> part.draft().extra(name, value))));
    columns
        .find(Tables.DOCUMENT)
        .ifPresent(column -> parts.put(column, parts.unknowns(column, roadmap::extra)));
  }

  private <V> void left(Table owner, StructCell.Found<V> found) {
    Details<V> details = found.rows();
    cursor.table(details.source());
    details.left(
        (id, row) -> {
          cursor.row(row);
          cursor.column(details.ownerColumn());
          reader.report(TableCodes.ORPHAN.report().with("id", id).with("table", owner.name()));
          reader.ends(Optional.of(id));
        });
  }

  private boolean goesOn() {
    if (++rows % PROGRESS_STEP == 0) {
      context.progress(rows, Math.max(rows, 1));
      return !context.isCancelled();
    }
    return true;
  }
}

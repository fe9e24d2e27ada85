package space.roadmap.table.map;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Nearest;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.io.spi.ImportContext;
import space.roadmap.io.spi.PlacedValue;
import space.roadmap.table.SourceTable;
import space.roadmap.table.map.Given.Test;
import space.roadmap.table.map.Mapping.Rows;
import space.roadmap.table.map.Mapping.TableEntry;

/**
 * Reads other people's tables as a mapping file says.
 *
 * <p>The tables are read twice: first for the ids and names of what they define, so that any cell
 * may refer to any of it, then for everything else; and once more if rows of one add to what
 * another defines.
 *
 * <pre>{@code
 * RoadmapDraft draft = MappedReader.read("map.yaml", text, tables, context);
 * }</pre>
 */
public final class MappedReader {
  private final ImportContext context;
  private final List<SourceTable> tables;

  private MappedReader(List<SourceTable> tables, ImportContext context) {
    this.tables = tables;
    this.context = context;
  }

  /**
   * Reads tables.
   *
   * @param mapName the name of the mapping, as findings show it
   * @param mapText the mapping
   * @return what was read; without a header if the mapping has errors, which are reported
   * @throws IOException if a table cannot be read
   */
  public static RoadmapDraft read(
      String mapName, String mapText, List<SourceTable> tables, ImportContext context)
      throws IOException {
    Optional<PlacedValue> file = context.structured(mapName, mapText);
    Optional<Mapping> mapping = file.flatMap(value -> MappingReader.read(value, context));
    return mapping.isEmpty()
        ? new RoadmapDraft()
        : new MappedReader(tables, context).read(mapping.get());
  }

  private RoadmapDraft read(Mapping mapping) throws IOException {
    List<Assigned> all = assigned(mapping);
    Maker maker = new Maker(context);
    mapping.entities().forEach(rows -> maker.name(rows, Scope.NONE));
    MapText mapText = new MapText(context);
    for (Assigned one : all) {
      ColumnCheck check = new ColumnCheck(one, mapText, context);
      scan(one, new Naming(one, maker, check));
    }
    maker.header(mapping.header(), mapping.place());
    mapping.entities().forEach(maker::constant);
    for (Assigned one : all) {
      scan(one, new Making(one, maker, false, context));
    }
    for (Assigned one : all) {
      if (one.entry().rows().stream().anyMatch(Rows::amends)) {
        scan(one, new Making(one, maker, true, context));
      }
    }
    return maker.finished();
  }

  private static void scan(Assigned one, TableScan.Rows rows) throws IOException {
    List<String> wanted = one.entry().refs().stream().map(Ref::name).toList();
    TableScan.read(one.table(), one.entry().header(), wanted, rows);
  }

  /** A table, and what is made of it. */
  record Assigned(TableEntry entry, SourceTable table) {
    /** Returns the columns that are mentioned, by slot. */
    ImmutableIntArray columns(HeaderRow header) {
      return ImmutableIntArray.copyOf(
          entry.refs().stream().mapToInt(ref -> header.find(ref.name()).orElse(-1)));
    }

    boolean isSkipped(Scope scope) {
      for (List<Test> tests : entry.skip()) {
        if (Texts.hold(tests, scope)) {
          return true;
        }
      }
      return false;
    }
  }

  private List<Assigned> assigned(Mapping mapping) {
    ImmutableList.Builder<Assigned> assigned = ImmutableList.builder();
    Set<String> used = new HashSet<>();
    List<String> names = tables.stream().map(SourceTable::name).toList();
    for (TableEntry entry : mapping.tables()) {
      boolean found = false;
      for (SourceTable table : tables) {
        if (Wildcard.matches(entry.table(), table.name())) {
          found = true;
          used.add(table.name());
          assigned.add(new Assigned(entry, table));
        }
      }
      if (!found) {
        Diagnostic.Builder finding =
            MappingCodes.UNKNOWN_TABLE
                .report()
                .with("name", entry.table())
                .with("known", names.isEmpty() ? "none" : String.join(", ", names));
        MapText.near(finding, Nearest.to(entry.table(), names));
        context.report(finding.place(entry.place()).build());
      }
    }
    for (SourceTable table : tables) {
      if (!used.contains(table.name())) {
        context.report(
            MappingCodes.UNMAPPED_TABLE
                .report()
                .with("name", table.name())
                .place(table.place(1, 0))
                .build());
      }
    }
    return assigned.build();
  }

  /** Takes the ids and names of the rows. */
  private static final class Naming implements TableScan.Rows {
    private final Assigned assigned;
    private final Maker maker;
    private final ColumnCheck check;
    private ImmutableIntArray columns = ImmutableIntArray.of();

    Naming(Assigned assigned, Maker maker, ColumnCheck check) {
      this.assigned = assigned;
      this.maker = maker;
      this.check = check;
    }

    @Override
    public void header(HeaderRow header, long row) {
      columns = assigned.columns(header);
      check.header(header, row);
    }

    @Override
    public boolean row(long row, List<String> cells) {
      Scope scope = new Scope(cells, columns, List.of(), 0);
      if (!assigned.isSkipped(scope)) {
        check.row(row, cells);
        for (Rows rows : assigned.entry().rows()) {
          maker.name(rows, scope);
        }
      }
      return !check.isCancelled();
    }

    @Override
    public void error(long row, int column, String found) {
      check.error(row, column, found);
    }
  }

  /** Makes what the rows are. */
  private static final class Making implements TableScan.Rows {
    private final Assigned assigned;
    private final Maker maker;
    private final boolean amends;
    private final ImportContext context;
    private final List<Kept> kept = new ArrayList<>();
    private ImmutableIntArray columns = ImmutableIntArray.of();

    Making(Assigned assigned, Maker maker, boolean amends, ImportContext context) {
      this.assigned = assigned;
      this.maker = maker;
      this.amends = amends;
      this.context = context;
    }

    @Override
    public void header(HeaderRow header, long row) {
      columns = assigned.columns(header);
      kept.addAll(Kept.of(assigned.entry(), header, columns));
    }

    @Override
    public boolean row(long row, List<String> cells) {
      Scope scope = new Scope(cells, columns, List.of(), 0);
      if (!assigned.isSkipped(scope)) {
        List<Kept> extras = amends ? List.of() : kept;
        for (Rows rows : assigned.entry().rows()) {
          boolean made =
              rows.amends() == amends && maker.make(rows, assigned.table(), row, scope, extras);
          if (made) {
            extras = List.of(); // they belong to the first thing that is made
          }
        }
      }
      return !context.isCancelled();
    }
  }
}

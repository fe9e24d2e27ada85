package space.roadmap.xlsx.contribution;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.model.CitationType;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.ReviewType;
import space.roadmap.core.model.RoadmapHeaderType;
import space.roadmap.core.model.Source;
import space.roadmap.core.model.SourceType;
import space.roadmap.table.Column;
import space.roadmap.table.SourceTable;
import space.roadmap.table.Table;
import space.roadmap.table.Tables;
import space.roadmap.xlsx.contribution.ContributionWorkbook.Extent;
import space.roadmap.xlsx.contribution.ReturnedWorkbook.TakenRow;

/** Puts the tables of a new document together from the roadmap and the rows that are taken over. */
final class NewDocument {
  private static final String HEADER = "roadmap";

  private final RoadmapCopy roadmap;
  private final Sent sent;
  private final Optional<LocalDate> today;
  private final Extent extent;
  private final Place start;
  private final Map<String, MemoryTable> tables = new LinkedHashMap<>();
  private final Set<RowKey> detailed = new HashSet<>(); // lists that have rows of their own
  private final Set<RowKey> growing = new HashSet<>(); // lists that get more

  NewDocument(
      RoadmapCopy roadmap, Sent sent, Optional<LocalDate> today, Extent extent, Place start) {
    this.roadmap = roadmap;
    this.sent = sent;
    this.today = today;
    this.extent = extent;
    this.start = start;
  }

  List<SourceTable> tables(List<TakenRow> taken) {
    Map<RowKey, TakenRow> byKey = new LinkedHashMap<>();
    Set<RowKey> owners = new LinkedHashSet<>(); // the things of which a row is taken
    for (TakenRow row : taken) {
      if (!row.isNew()) {
        byKey.put(row.key(), row);
      }
      owners.add(owner(row.key()));
      growing.add(new RowKey(row.key().table(), row.key().owner(), 0));
    }
    for (RowKey owner : owners) {
      growing.add(new RowKey(owner.table() + "." + Marks.CITATIONS, owner.owner(), 0));
    }
    for (TableCopy table : roadmap.tables().values()) {
      for (RowKey key : table.rows().keySet()) {
        detailed.add(new RowKey(key.table(), key.owner(), 0));
      }
    }
    for (TableCopy table : roadmap.tables().values()) {
      String name = table.table().name();
      String family = family(name);
      table
          .rows()
          .forEach(
              (key, cells) -> {
                boolean owned = owners.contains(owner(key));
                if (extent == Extent.WHOLE || family.equals(HEADER) || owned) {
                  row(key, cells, byKey.get(key), owned);
                }
              });
    }
    for (TakenRow row : taken) {
      if (row.isNew()) {
        row(row.key(), row.cells(), row, true);
      }
    }
    cite(owners);
    return ImmutableList.copyOf(tables.values());
  }

  /** Returns the table of what the rows of a table belong to. */
  private static String family(String table) {
    int dot = table.indexOf('.');
    return dot < 0 ? table : table.substring(0, dot);
  }

  private static RowKey owner(RowKey key) {
    return new RowKey(family(key.table()), key.owner(), 0);
  }

  private MemoryTable table(String name) {
    return tables.computeIfAbsent(name, MemoryTable::new);
  }

  private void row(RowKey key, Map<String, String> cells, @Nullable TakenRow taken, boolean owned) {
    Map<String, String> own = new LinkedHashMap<>(taken == null ? cells : taken.cells());
    Function<String, Place> place = taken == null ? column -> start : taken::place;
    if (key.table().equals(HEADER) && extent == Extent.CONFIRMED) {
      own.merge(RoadmapHeaderType.ID.name(), sent.agency(), (id, agency) -> id + "-" + agency);
      own.merge(
          RoadmapHeaderType.TITLE.name(),
          sent.agency(),
          (title, agency) -> title + ": contribution of " + agency);
    }
    boolean entity = !key.table().contains(".") && !key.table().equals(HEADER);
    if (entity && taken != null) {
      own.put(Marks.REVIEW, Marks.CONFIRMED);
      own.put(Marks.REVIEW + "." + ReviewType.BY.name(), sent.agency());
      today.ifPresent(day -> own.put(Marks.REVIEW + "." + ReviewType.ON.name(), day.toString()));
    }
    if (entity && owned) {
      lists(key, own);
    }
    table(key.table()).add(own, place);
  }

  /**
   * Leaves out cells that only show what a detail table has, and moves what stands alone in a cell
   * to the detail table if that gets more rows.
   */
  private void lists(RowKey key, Map<String, String> cells) {
    for (Column column : Tables.find(key.table()).orElseThrow().columns()) {
      String name = key.table() + "." + column.name();
      String cell = cells.getOrDefault(column.name(), "");
      if (column.role() != Column.Role.SUMMARY || cell.isEmpty() || cell.startsWith("[")) {
        continue;
      }
      RowKey details = new RowKey(name, key.owner(), 0);
      if (detailed.contains(details)) {
        cells.remove(column.name());
      } else if (growing.contains(details)) {
        cells.remove(column.name());
        for (String value : cell.split(";", -1)) {
          part(details, value.strip(), Optional.empty());
        }
      }
    }
  }

  /** Adds a row with the value that stands alone for a struct, and what it is as of. */
  private void part(RowKey key, String value, Optional<LocalDate> asOf) {
    Table details = Tables.find(key.table()).orElseThrow();
    String alone =
        details.columns().stream()
            .filter(column -> column.attribute().filter(Attribute::isShortForm).isPresent())
            .map(Column::name)
            .findFirst()
            .orElseThrow();
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put(TableCopy.ownerColumn(details), key.owner());
    cells.put(alone, value);
    asOf.ifPresent(day -> cells.put(CitationType.AS_OF.name(), day.toString()));
    table(key.table()).add(cells, column -> start);
  }

  /** Says in each thing of which a row is taken over that the workbook is a source of it. */
  private void cite(Set<RowKey> owners) {
    if (owners.isEmpty()) {
      return;
    }
    EntityKind<?> sources = EntityTypes.ofClass(Source.class).orElseThrow();
    String id = sent.agency() + "-contribution";
    Map<String, String> source = new LinkedHashMap<>();
    source.put(SourceType.ID.name(), id);
    source.put(SourceType.TITLE.name(), "Contribution workbook of " + sent.agency());
    source.put(SourceType.SPEAKER.name(), sent.agency());
    today.ifPresent(day -> source.put(SourceType.RETRIEVED.name(), day.toString()));
    table(sources.list()).add(source, column -> start);
    for (RowKey owner : owners) {
      part(new RowKey(owner.table() + "." + Marks.CITATIONS, owner.owner(), 0), id, today);
    }
  }
}

package space.roadmap.table.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Draft;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.meta.Value;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.core.model.RoadmapHeader;
import space.roadmap.io.spi.ImportContext;
import space.roadmap.io.spi.ValueReader;
import space.roadmap.table.SourceTable;
import space.roadmap.table.map.Mapping.Existing;
import space.roadmap.table.map.Mapping.Missing;
import space.roadmap.table.map.Mapping.Rows;

/** Makes things of rows, and keeps them until all rows are read. */
final class Maker {
  private final RoadmapDraft roadmap = new RoadmapDraft();
  private final Names names = new Names();
  private final Cursor cursor = new Cursor();
  private final ValueReader reader;
  private final Filling filling;
  private final Map<String, Thing<?>> things = new LinkedHashMap<>();

  Maker(ImportContext context) {
    reader = context.values(roadmap, cursor::place);
    filling = new Filling(reader, names, cursor);
  }

  /** Where the reading is. */
  static final class Cursor {
    private @Nullable SourceTable table;
    private @Nullable Place inMapping;
    private long row;
    private int column;

    void to(SourceTable newTable, long newRow) {
      table = newTable;
      row = newRow;
      column = 0;
    }

    void to(Place place) {
      table = null;
      inMapping = place;
    }

    void column(int newColumn) {
      column = newColumn;
    }

    Place place() {
      return table == null ? Objects.requireNonNull(inMapping) : table.place(row, column);
    }
  }

  /** Something in the making, and where it was first met. */
  private record Thing<T extends Entity>(EntityKind<T> kind, Draft<T> draft, Place place) {}

  /** Takes the id and the names of what is made of a row. */
  void name(Rows rows, Scope scope) {
    if (rows.missing() != Missing.MAKE) {
      return; // it makes nothing
    }
    for (Scope each : each(rows, scope)) {
      String id = rows.identity().id(each);
      if (!id.isEmpty()) {
        names.add(rows.kind(), id, rows.identity().names(each));
      }
    }
  }

  private static List<Scope> each(Rows rows, Scope scope) {
    if (rows.each().isEmpty()) {
      return isMade(rows, scope) ? List.of(scope) : List.of();
    }
    List<Scope> all = new ArrayList<>();
    Pieces pieces = rows.each().get();
    for (String piece : pieces.of(scope)) {
      Scope within = pieces.within(piece, scope);
      if (isMade(rows, within)) {
        all.add(within);
      }
    }
    return all;
  }

  private static boolean isMade(Rows rows, Scope scope) {
    return Texts.hold(rows.tests(), scope) && Texts.hold(rows.struct().tests(), scope);
  }

  /** Sets what the roadmap says of itself. */
  void header(Given.Struct given, Place place) {
    cursor.to(place);
    Draft<RoadmapHeader> draft = EntityTypes.header().draft();
    filling.fill(draft, given, Scope.NONE);
    Optional<RoadmapHeader> built = reader.build(draft);
    built.ifPresent(roadmap::header);
    reader.ends(Optional.empty());
  }

  /** Makes what does not depend on tables. */
  void constant(Rows rows) {
    cursor.to(rows.place());
    boolean unused = make(rows, Scope.NONE, List.of());
  }

  /** Makes what a row is, and returns whether that is anything. */
  boolean make(Rows rows, SourceTable table, long row, Scope scope, List<Kept> kept) {
    cursor.to(table, row);
    return make(rows, scope, kept);
  }

  private boolean make(Rows rows, Scope scope, List<Kept> kept) {
    boolean made = false;
    for (Scope each : each(rows, scope)) {
      cursor.column(Math.max(0, each.column()));
      String id = rows.identity().id(each);
      if (id.isEmpty()) {
        if (Texts.saysSomething(rows.struct(), each)) {
          reader.report(MappingCodes.NO_ID.report().with("owner", "the " + rows.kind().name()));
          reader.ends(Optional.empty());
        }
        continue;
      }
      Thing<?> thing = thing(rows, id);
      if (thing != null) {
        filling.fill(thing.draft(), rows.struct(), each);
        keep(thing.draft(), each, kept);
        made = true;
      }
      reader.ends(Optional.of(id));
    }
    return made;
  }

  /** Returns what is to be filled; null if a row says nothing about it. */
  private @Nullable Thing<?> thing(Rows rows, String id) {
    Thing<?> known = things.get(id);
    if (known != null && rows.missing() == Missing.LEAVE && !known.kind().equals(rows.kind())) {
      return null; // another entry of the mapping adds to that kind
    }
    if (known != null) {
      boolean adds = rows.existing() == Existing.ADD && known.kind().equals(rows.kind());
      if (rows.existing() == Existing.REPORT || (rows.existing() == Existing.ADD && !adds)) {
        reader.report(
            MappingCodes.DUPLICATE_ID
                .report()
                .with("id", id)
                .with("first", known.place().toString()));
      }
      return adds ? known : null;
    }
    if (rows.missing() == Missing.MAKE) {
      return made(rows.kind(), id);
    }
    if (rows.missing() == Missing.REPORT) {
      reader.report(MappingCodes.NOT_THERE.report().with("id", id));
    }
    return null;
  }

  private <T extends Entity> Thing<T> made(EntityKind<T> kind, String id) {
    Draft<T> draft = kind.type().draft();
    for (Attribute<T, ?> attribute : kind.type().attributes()) {
      if (attribute.type().shape() == Shape.IDENTIFIER) {
        identify(draft, attribute, id);
      }
    }
    Thing<T> thing = new Thing<>(kind, draft, cursor.place());
    things.put(id, thing);
    return thing;
  }

  private <T, V> void identify(Draft<T> draft, Attribute<T, V> attribute, String id) {
    reader.spelled(attribute, id).ifPresent(value -> draft.set(attribute, value));
  }

  private static void keep(Draft<?> draft, Scope scope, List<Kept> kept) {
    for (Kept one : kept) {
      String text = one.column() < scope.row().size() ? scope.row().get(one.column()) : "";
      if (!text.isEmpty() && !draft.hasExtra(one.name())) {
        draft.extra(one.name(), new Value.Text(text));
      }
    }
  }

  /** Returns the roadmap, with everything that could be built. */
  RoadmapDraft finished() {
    things.forEach((id, thing) -> finish(id, thing));
    return roadmap;
  }

  private <T extends Entity> void finish(String id, Thing<T> thing) {
    cursor.to(thing.place());
    Optional<T> built = reader.build(thing.draft());
    if (built.isPresent()) {
      roadmap.add(thing.kind(), built.get());
    } else {
      Id.ifValid(id).ifPresent(roadmap::withhold);
    }
    reader.ends(Optional.of(id));
  }
}

package space.roadmap.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Shape;
import space.roadmap.io.spi.ValueReader;

/** Reads the rows of a table: the header first, then what takes the cells of each. */
final class TableRows implements SourceTable.RowReader {
  private static final int LONGEST = 60;

  private final Table table;
  private final PartDraft<?> part;
  private final RowParts parts;
  private final ValueReader reader;
  private final Cursor cursor;
  private final BooleanSupplier rowEnd;
  private final Map<Integer, String> header = new HashMap<>();
  private @Nullable CellTaker[] takers = new CellTaker[0];
  private boolean[] dated = new boolean[0];
  private boolean begun;
  private boolean ragged; // whether the row has a cell in a column without a header

  /**
   * Makes one.
   *
   * @param rowEnd called after each row that has cells; says whether to go on
   */
  TableRows(
      Table table,
      PartDraft<?> part,
      RowParts parts,
      ValueReader reader,
      Cursor cursor,
      BooleanSupplier rowEnd) {
    this.table = table;
    this.part = part;
    this.parts = parts;
    this.reader = reader;
    this.cursor = cursor;
    this.rowEnd = rowEnd;
  }

  /** Returns the number of a column in the source, or 0 if it has none. */
  int sourceColumn(Column column) {
    CellTaker wanted = parts.taker(column);
    for (int i = 0; i < takers.length; i++) {
      if (takers[i] != null && takers[i] == wanted) {
        return i;
      }
    }
    return 0;
  }

  @Override
  public void begin(long row) {
    cursor.row(row);
    ragged = false;
  }

  @Override
  public void cell(int column, CellKind kind, char[] buffer, int offset, int length) {
    if (!begun) {
      String name = FormulaGuard.unguarded(new String(buffer, offset, length)).strip();
      if (!name.isEmpty()) {
        header.put(column, name);
      }
      return;
    }
    cursor.column(column);
    if (kind == CellKind.ERROR) {
      String found = new String(buffer, offset, length);
      reader.report(TableCodes.ERROR.report().with("value", found));
      return;
    }
    @Nullable CellTaker taker = column < takers.length ? takers[column] : null;
    if (taker != null) {
      if (kind == CellKind.MONTH && dated[column]) {
        String month = new String(buffer, offset, length);
        reader.report(TableCodes.MONTH.report().with("value", month));
      }
      taker.take(buffer, offset, length);
    } else if (!ragged && !header.containsKey(column)) {
      String found = new String(buffer, offset, Math.min(length, LONGEST));
      if (!found.isBlank()) {
        ragged = true;
        reader.report(TableCodes.NO_COLUMN.report().with("value", found));
      }
    }
  }

  @Override
  public boolean end() {
    if (begun) {
      return rowEnd.getAsBoolean();
    }
    begun = true;
    boolean readable = readHeader();
    reader.ends(Optional.empty());
    return readable;
  }

  private boolean readHeader() {
    Map<String, Column> known = new HashMap<>();
    for (Column column : table.columns()) {
      known.put(column.name().toLowerCase(Locale.ROOT), column);
    }
    List<Integer> places = new ArrayList<>(header.keySet());
    places.sort(null);
    if (places.stream().noneMatch(at -> known.containsKey(lower(at)))) {
      reader.report(TableCodes.NO_HEADER.report().with("expected", table.columns().get(0).name()));
      return false;
    }
    takers = new CellTaker[places.get(places.size() - 1) + 1];
    dated = new boolean[takers.length];
    Set<String> seen = new HashSet<>();
    for (int place : places) {
      cursor.column(place);
      if (!seen.add(lower(place))) {
        reader.report(TableCodes.DUPLICATE_HEADER.report().with("name", name(place)));
        continue;
      }
      @Nullable Column column = known.get(lower(place));
      takers[place] = column == null ? unknown(name(place)) : parts.taker(column);
      dated[place] = column != null && column.attribute().filter(TableRows::isDated).isPresent();
    }
    return true;
  }

  private CellTaker unknown(String name) {
    EntityType<?> type = table.type();
    reader.unknownName(type, name);
    return parts.unknown(part, name);
  }

  private static boolean isDated(Attribute<?, ?> attribute) {
    Shape shape = attribute.type().shape();
    return shape == Shape.DATE || shape == Shape.PERIOD;
  }

  private String name(int place) {
    return String.valueOf(header.get(place));
  }

  private String lower(int place) {
    return name(place).toLowerCase(Locale.ROOT);
  }
}

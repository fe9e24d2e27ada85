package space.roadmap.table;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Draft;
import space.roadmap.core.meta.EntityType;
import space.roadmap.io.spi.ValueReader;

/**
 * Puts a list of structs together when its row ends: from its detail table, from the cell, and from
 * the one struct that has columns of its own.
 *
 * @param <T> the owner
 * @param <V> the structs
 */
final class StructCell<T, V> implements CellTaker {
  private static final int LONGEST = 60;

  private final ValueReader reader;
  private final Cursor cursor;
  private final PartDraft<T> part;
  private final Attribute<T, V> attribute;
  private final EntityType<V> type;
  private final boolean detailed;
  private final StructList<V> list;
  private final @Nullable Standing<V, ?> alone;
  private final Optional<Found<V>> details;
  private Supplier<Optional<V>> lift = Optional::empty;
  private final @Nullable Attribute<T, ?> id;
  private final StringBuilder expected = new StringBuilder();
  private @Nullable String cell;
  private int column;
  private int position;

  /**
   * The detail table of a list.
   *
   * @param table its name
   */
  record Found<V>(String table, Details<V> rows) {}

  StructCell(
      ValueReader reader,
      Cursor cursor,
      PartDraft<T> part,
      Field.Structs<T, V> field,
      Optional<Found<V>> details) {
    this.reader = reader;
    this.cursor = cursor;
    this.part = part;
    this.details = details;
    attribute = field.attribute();
    type = attribute.type().struct().orElseThrow();
    detailed = field.detailed();
    list = new StructList<>(field);
    @Nullable Attribute<V, ?> only = Alone.attribute(attribute, type);
    alone = only == null ? null : Standing.of(type, only, reader);
    id = part.draft().type().attribute("id").orElse(null);
  }

  @Override
  public void take(char[] buffer, int offset, int length) {
    part.touch();
    cell = FormulaGuard.unguarded(new String(buffer, offset, length));
    column = cursor.column();
  }

  /** Sets what builds the struct that has columns of its own. */
  void lift(Supplier<Optional<V>> builder) {
    lift = builder;
  }

  /** Takes the number of that struct in the list; what is no number says nothing. */
  void position(String text) {
    position = text.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(text) : 0;
  }

  /** Sets the list. */
  void end() {
    Draft<T> draft = part.draft();
    List<V> rest = rest(draft);
    Optional<V> lifted = lift.get();
    if (lifted.isPresent()) {
      draft.setAll(attribute, RowParts.with(rest, position - 1, lifted.get()));
    } else if (!rest.isEmpty()) {
      draft.setAll(attribute, rest);
    }
    cell = null;
    position = 0;
  }

  private List<V> rest(Draft<T> draft) {
    String shown = cell;
    List<V> rows = details.isEmpty() ? List.of() : details.get().rows().take(owner(draft));
    if (!rows.isEmpty()) {
      if (shown != null) {
        compare(shown, rows);
      }
      return rows;
    }
    if (shown == null) {
      return List.of();
    }
    cursor.column(column);
    if (Cells.looksLikeJson(shown)) {
      reader.json(draft, attribute, shown);
      return draft.values(attribute);
    }
    return alone == null ? unread(shown) : alone.structs(shown);
  }

  private @Nullable Id<?> owner(Draft<T> draft) {
    return id == null ? null : (Id<?>) draft.value(id).orElse(null);
  }

  private void compare(String shown, List<V> rows) {
    expected.setLength(0);
    list.summary(rows, StructList.NO_STRUCT, expected);
    if (!shown.contentEquals(expected)) {
      cursor.column(column);
      reader.report(
          TableCodes.DETAILS_DIFFER
              .report()
              .with("found", shortened(shown))
              .with("table", details.map(Found::table).orElse(""))
              .with("expected", shortened(expected.toString()))
              .attribute(attribute.name()));
    }
  }

  private List<V> unread(String shown) {
    Diagnostic.Builder finding =
        detailed
            ? TableCodes.NO_DETAILS
                .report()
                .with("table", cursor.tableName() + "." + attribute.name())
            : TableCodes.NO_JSON
                .report()
                .with("name", attribute.name())
                .with("expected", "a list such as [{…}]");
    reader.report(finding.with("found", shortened(shown)).attribute(attribute.name()));
    return List.of();
  }

  /** Makes structs of the values that stand alone for them. */
  private record Standing<V, A>(
      EntityType<V> type, Attribute<V, A> only, ValueReader.Spelling<A> spelling) {
    static <V, A> Standing<V, A> of(EntityType<V> type, Attribute<V, A> only, ValueReader reader) {
      return new Standing<>(type, only, reader.spelling(only));
    }

    List<V> structs(String shown) {
      Draft<V> draft = type.draft();
      ImmutableList.Builder<V> structs = ImmutableList.builder();
      for (A value : Cells.split(shown.toCharArray(), 0, shown.length(), spelling)) {
        structs.add(draft.set(only, value).build());
      }
      return structs.build();
    }
  }

  static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}

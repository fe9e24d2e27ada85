package space.roadmap.table;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Draft;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.meta.Value;
import space.roadmap.io.spi.ValueReader;

/** What takes the cells of a table's columns and puts them into the drafts of a row. */
final class RowParts {
  private final ValueReader reader;
  private final Cursor cursor;
  private final Function<Field.Structs<?, ?>, Optional<StructCell.Found<?>>> details;
  private final Map<Column, CellTaker> takers = new HashMap<>();

  /**
   * Makes one.
   *
   * @param details returns the rows of a list's detail table, if there is one
   */
  RowParts(
      ValueReader reader,
      Cursor cursor,
      Function<Field.Structs<?, ?>, Optional<StructCell.Found<?>>> details) {
    this.reader = reader;
    this.cursor = cursor;
    this.details = details;
  }

  @Nullable CellTaker taker(Column column) {
    return takers.get(column);
  }

  void put(Column column, CellTaker taker) {
    takers.put(column, taker);
  }

  /** Makes the draft of the rows of a table. */
  <T> PartDraft<T> rows(Fields<T> fields) {
    Draft<T> draft = fields.type().draft();
    PartDraft<T> part = new PartDraft<>(null, () -> draft);
    fields.inlined().ifPresent(inlined -> inlined(part, inlined));
    fields(part, fields);
    return part;
  }

  @SuppressWarnings("unchecked") // the inlined draft is of the inlined type
  private <O> void inlined(PartDraft<?> owner, Fields<O> fields) {
    PartDraft<O> part = new PartDraft<>(owner, () -> (Draft<O>) owner.draft().inlined());
    fields(part, fields);
    owner.atEnd(part::end);
  }

  private <T> void fields(PartDraft<T> part, Fields<T> fields) {
    for (Field<T, ?> field : fields.all()) {
      field(part, field);
    }
  }

  private <T, V> void field(PartDraft<T> part, Field<T, V> field) {
    if (field instanceof Field.Single<T, V> single) {
      CellTaker taker =
          new SingleTaker<>(part, single.attribute(), reader.spelling(single.attribute()));
      boolean yesOrNo = single.attribute().type().shape() == Shape.BOOLEAN;
      put(single.column(), yesOrNo ? inSmallLetters(taker) : taker);
    } else if (field instanceof Field.Several<T, V> several) {
      put(several.column(), several(part, several.attribute()));
    } else if (field instanceof Field.Whole<T, V> whole) {
      put(whole.column(), json(part, whole.attribute()));
    } else if (field instanceof Field.Struct<T, V> struct) {
      struct(part, struct);
    } else if (field instanceof Field.Structs<T, V> structs) {
      structs(part, structs);
    }
  }

  /** Returns what takes true and false as spreadsheets save them. */
  private static CellTaker inSmallLetters(CellTaker taker) {
    return (buffer, offset, length) -> {
      String cell = new String(buffer, offset, length).toLowerCase(Locale.ROOT);
      taker.take(cell.toCharArray(), 0, cell.length());
    };
  }

  private <T> CellTaker json(PartDraft<T> part, Attribute<T, ?> attribute) {
    return (buffer, offset, length) -> {
      part.touch();
      reader.json(part.draft(), attribute, new String(buffer, offset, length));
    };
  }

  private <T, V> CellTaker several(PartDraft<T> part, Attribute<T, V> attribute) {
    CellTaker json = json(part, attribute);
    ValueReader.Spelling<V> spelling = reader.spelling(attribute);
    return (buffer, offset, length) -> {
      if (Cells.isList(buffer, offset, length)) {
        json.take(buffer, offset, length);
        return;
      }
      part.touch();
      int guard = FormulaGuard.guardLength(buffer, offset, length);
      part.draft().setAll(attribute, Cells.split(buffer, offset + guard, length - guard, spelling));
    };
  }

  private <T, V> void struct(PartDraft<T> part, Field.Struct<T, V> field) {
    EntityType<V> type = field.parts().type();
    Draft<V> draft = type.draft();
    PartDraft<V> inner = new PartDraft<>(part, () -> draft);
    fields(inner, field.parts());
    @Nullable CellTaker alone = takers.get(field.column());
    CellTaker json = json(part, field.attribute());
    put(
        field.column(),
        (buffer, offset, length) -> {
          if (alone == null || Cells.isStruct(buffer, offset, length)) {
            json.take(buffer, offset, length);
          } else {
            alone.take(buffer, offset, length);
          }
        });
    part.atEnd(
        () -> {
          if (inner.isTouched()) {
            inner.build(reader).ifPresent(it -> part.draft().set(field.attribute(), it));
            inner.clear();
          }
        });
  }

  @SuppressWarnings("unchecked") // the rows of a list's detail table are its structs
  private <T, V> void structs(PartDraft<T> part, Field.Structs<T, V> field) {
    StructCell<T, V> cell =
        new StructCell<>(
            reader, cursor, part, field, details.apply(field).map(it -> (StructCell.Found<V>) it));
    put(field.column(), cell);
    field.lift().ifPresent(lift -> lift(part, lift, cell));
    part.atEnd(cell::end);
  }

  private <T, V> void lift(PartDraft<T> part, Lift<V> lift, StructCell<T, V> cell) {
    Draft<V> draft = lift.parts().type().draft();
    PartDraft<V> inner = new PartDraft<>(part, () -> draft);
    fields(inner, lift.parts());
    put(
        lift.position(),
        (buffer, offset, length) -> cell.position(new String(buffer, offset, length)));
    cell.lift(
        () -> {
          if (!inner.isTouched()) {
            return Optional.empty();
          }
          draft.set(lift.key(), lift.word());
          Optional<V> built = inner.build(reader);
          inner.clear();
          return built;
        });
  }

  /** Returns what takes the cells of an attribute that the library does not know. */
  CellTaker unknown(PartDraft<?> part, String name) {
    return (buffer, offset, length) -> {
      part.touch();
      String cell = new String(buffer, offset, length);
      String text = FormulaGuard.unguarded(cell);
      if (text.equals(cell) && (Cells.looksLikeJson(cell) || cell.startsWith("\""))) {
        reader.unknown(cell).ifPresent(value -> part.draft().extra(name, value));
      } else {
        Value value = text.equals(cell) ? Cells.unknown(text) : new Value.Text(text);
        part.draft().extra(name, value);
      }
    };
  }

  /** Returns what takes an object of attributes that the library does not know. */
  CellTaker unknowns(Column column, BiConsumer<String, Value> taker) {
    return (buffer, offset, length) -> {
      String cell = new String(buffer, offset, length);
      if (buffer[offset] != '{') {
        reader.report(
            TableCodes.NO_JSON
                .report()
                .with("found", StructCell.shortened(cell))
                .with("name", column.name())
                .with("expected", "an object such as {\"x-own\": 1}"));
        return;
      }
      reader
          .unknown(cell)
          .filter(Value.Members.class::isInstance)
          .map(Value.Members.class::cast)
          .ifPresent(members -> members.members().asMap().forEach(taker));
    };
  }

  /** Takes the cells of one value: the hot path. */
  private record SingleTaker<T, V>(
      PartDraft<T> part, Attribute<T, V> attribute, ValueReader.Spelling<V> spelling)
      implements CellTaker {
    @Override
    public void take(char[] buffer, int offset, int length) {
      part.touch();
      int guard = FormulaGuard.guardLength(buffer, offset, length);
      Optional<V> value = spelling.read(buffer, offset + guard, length - guard);
      if (value.isPresent()) {
        part.draft().set(attribute, value.get());
      }
    }
  }

  /** Returns the id of the row, if it has a valid one. */
  static <T> Optional<String> id(Draft<T> draft) {
    return draft
        .type()
        .attribute("id")
        .flatMap(attribute -> draft.value(attribute))
        .map(Object::toString);
  }

  static <T> List<T> with(List<T> rest, int index, T one) {
    int at = Math.max(0, Math.min(index, rest.size()));
    return ImmutableList.<T>builder()
        .addAll(rest.subList(0, at))
        .add(one)
        .addAll(rest.subList(at, rest.size()))
        .build();
  }
}

package space.roadmap.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.meta.Value;
import space.roadmap.core.meta.ValueType;
import space.roadmap.core.meta.ValueVisitor;
import space.roadmap.io.spi.ValueText;

/** Fills the cells of a row with what an entity or a struct says. */
final class RowWriter implements ValueVisitor {
  private final Table table;
  private final Row row;
  private final ValueText text;
  private final UnknownColumns unknown;
  private final FormulaGuard guard;
  private final IdentityHashMap<Field<?, ?>, StructList<?>> lists = new IdentityHashMap<>();
  private final IdentityHashMap<Attribute<?, ?>, BitSet> detailed = new IdentityHashMap<>();
  private final StringBuilder spelling = new StringBuilder();
  private final Regularity regularity = new Regularity();
  private Fields<?> fields;
  private int number; // of the row

  RowWriter(Table table, Row row, ValueText text, UnknownColumns unknown, FormulaGuard guard) {
    this.table = table;
    this.row = row;
    this.text = text;
    this.unknown = unknown;
    this.guard = guard;
    fields = table.fields();
  }

  /**
   * Fills the cells with what a value of the table's type says.
   *
   * @param rowNumber the number of the row, from 0
   */
  <T> void write(EntityType<T> type, T value, int rowNumber) {
    number = rowNumber;
    fields = table.fields();
    type.visit(value, this);
  }

  /** Returns the numbers of the rows of which a list needs its detail table. */
  BitSet details(Attribute<?, ?> list) {
    BitSet rows = detailed.get(list);
    return rows == null ? new BitSet() : rows;
  }

  @Override
  public <V> void value(Attribute<?, V> attribute, V value) {
    Field<?, V> field = fields.find(attribute);
    if (field instanceof Field.Single<?, V> single) {
      if (row.wants(single.column())) {
        row.set(single.column(), cell(attribute.type(), value));
      }
    } else if (field instanceof Field.Struct<?, V> struct) {
      struct(struct, value);
    } else if (field instanceof Field.Whole<?, V> whole && row.wants(whole.column())) {
      row.set(whole.column(), text.json(attribute, value));
    }
  }

  private <V> void struct(Field.Struct<?, V> field, V struct) {
    Fields<V> parts = field.parts();
    if (regularity.isRegular(parts.type(), struct)) {
      inside(parts, struct);
    } else if (row.wants(field.column())) {
      row.set(field.column(), text.json(field.attribute(), struct));
    }
  }

  private <V> void inside(Fields<V> parts, V struct) {
    Fields<?> outer = fields;
    fields = parts;
    parts.type().visit(struct, this);
    fields = outer;
  }

  @Override
  public <V> void values(Attribute<?, V> attribute, List<V> values) {
    Field<?, V> field = fields.find(attribute);
    if (field instanceof Field.Several<?, V> several) {
      if (row.wants(several.column())) {
        row.set(several.column(), joined(attribute, values));
      }
    } else if (field instanceof Field.Structs<?, V> structs) {
      structs(structs, values);
    }
  }

  private <V> String joined(Attribute<?, V> attribute, List<V> values) {
    ValueType<V> type = attribute.type();
    List<String> spelled = new ArrayList<>(values.size());
    for (V value : values) {
      String one = type.format(value);
      if (!Cells.canBeJoined(one)) {
        return text.json(attribute, values);
      }
      spelled.add(one);
    }
    return guard.guarded(Cells.joined(spelled));
  }

  /** Returns how the structs of a list are told. */
  @SuppressWarnings("unchecked") // the map holds what was made from the field
  <V> StructList<V> list(Field.Structs<?, V> field) {
    StructList<?> list = lists.get(field);
    if (list == null) {
      list = new StructList<>(field);
      lists.put(field, list);
    }
    return (StructList<V>) list;
  }

  private <V> void structs(Field.Structs<?, V> field, List<V> structs) {
    StructList<V> list = list(field);
    int lifted = list.lifted(structs);
    if (lifted >= 0) {
      lift(field.lift().orElseThrow(), structs.get(lifted), lifted);
    }
    List<V> rest = StructList.rest(structs, lifted);
    if (rest.isEmpty()) {
      return;
    }
    boolean detailedHere = field.detailed() && hasDetails(field, list, rest);
    if (row.wants(field.column())) {
      show(field, list, rest, detailedHere);
    }
  }

  /** Returns whether a list needs its detail table; found out while probing, and remembered. */
  private <V> boolean hasDetails(Field.Structs<?, V> field, StructList<V> list, List<V> rest) {
    if (row.isProbing()) {
      boolean found = !list.standAlone(rest);
      if (found) {
        detailed.computeIfAbsent(field.attribute(), unused -> new BitSet()).set(number);
      }
      return found;
    }
    BitSet rows = detailed.get(field.attribute());
    return rows != null && rows.get(number);
  }

  private <V> void show(
      Field.Structs<?, V> field, StructList<V> list, List<V> rest, boolean detailedHere) {
    spelling.setLength(0);
    if (detailedHere) {
      list.summary(rest, spelling);
    } else if (field.detailed() || list.standAlone(rest)) {
      list.spellings(rest, spelling);
    } else {
      spelling.append(text.json(field.attribute(), rest));
    }
    if (!spelling.isEmpty()) {
      row.set(field.column(), guard.guarded(spelling.toString()));
    }
  }

  private <V> void lift(Lift<V> lift, V struct, int index) {
    inside(lift.parts(), struct);
    if (index > 0 && row.wants(lift.position())) {
      row.set(lift.position(), index + 1);
    }
  }

  @Override
  public void extras(Extras extras) {
    Map<String, Value> left = new LinkedHashMap<>();
    extras
        .asMap()
        .forEach(
            (name, value) -> {
              @Nullable Column column = unknown.column(name, row.isProbing());
              if (column == null) {
                left.put(name, value);
              } else if (row.wants(column)) {
                row.set(column, unknown(value));
              }
            });
    Column all = table.fields().columns().find(Tables.EXTRAS).orElseThrow();
    if (!left.isEmpty() && row.wants(all)) {
      row.set(all, text.json(new Value.Members(Extras.of(left))));
    }
  }

  /** Sets a cell to values that the library does not know, in JSON. */
  void members(Column column, Extras extras) {
    if (!extras.isEmpty() && row.wants(column)) {
      row.set(column, text.json(new Value.Members(extras)));
    }
  }

  private Object unknown(Value value) {
    if (value instanceof Value.Text plain && !Cells.isAmbiguous(plain.text())) {
      return guard.guarded(plain.text());
    }
    return value instanceof Value.Number number ? number.digits() : text.json(value);
  }

  /** Returns what a cell holds for one value. */
  private <V> Object cell(ValueType<V> type, V value) {
    Shape shape = type.shape();
    return switch (shape) {
      case INTEGER, BOOLEAN -> value;
      case IDENTIFIER, REFERENCE -> ((Id<?>) value).text();
      default -> guard.guarded(type.format(value));
    };
  }
}

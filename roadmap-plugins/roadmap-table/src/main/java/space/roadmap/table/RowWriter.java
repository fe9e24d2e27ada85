package space.roadmap.table;

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
  private final IdentityHashMap<Field<?, ?>, ListWriter<?>> lists = new IdentityHashMap<>();
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
    boolean areIds = type.shape() == Shape.REFERENCE; // so that nothing in them can be mistaken
    if (areIds && values.size() == 1) {
      return ((Id<?>) values.get(0)).text();
    }
    spelling.setLength(0);
    for (int i = 0; i < values.size(); i++) {
      String one = type.format(values.get(i));
      if (!areIds && !Cells.canBeJoined(one)) {
        return text.json(attribute, values);
      }
      spelling.append(i == 0 ? "" : Cells.SEPARATOR).append(one);
    }
    return guard.guarded(spelling.toString());
  }

  /** Returns how the structs of a list are written. */
  @SuppressWarnings("unchecked") // the map holds what was made from the field
  <V> ListWriter<V> list(Field.Structs<?, V> field) {
    ListWriter<?> list = lists.get(field);
    if (list == null) {
      list = new ListWriter<>(field, () -> new DetailTable<>(table, field, text, guard));
      lists.put(field, list);
    }
    return (ListWriter<V>) list;
  }

  private <V> void structs(Field.Structs<?, V> field, List<V> structs) {
    ListWriter<V> list = list(field);
    int lifted = list.told().lifted(structs);
    if (lifted >= 0) {
      lift(field.lift().orElseThrow(), structs.get(lifted), lifted);
      if (structs.size() == 1) {
        return;
      }
    }
    boolean detailed =
        row.isProbing() ? list.plan(number, structs, lifted) : list.isDetailed(number);
    if (row.wants(field.column())) {
      show(field, list.told(), structs, lifted, detailed);
    }
  }

  private <V> void show(
      Field.Structs<?, V> field, StructList<V> told, List<V> all, int lifted, boolean detailed) {
    spelling.setLength(0);
    if (detailed) {
      told.summary(all, lifted, spelling);
    } else if (field.detailed() || told.standAlone(all, lifted)) {
      told.spellings(all, lifted, spelling);
    } else {
      spelling.append(text.json(field.attribute(), StructList.rest(all, lifted)));
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

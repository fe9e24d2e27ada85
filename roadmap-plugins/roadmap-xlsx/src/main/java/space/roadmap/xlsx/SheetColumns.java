package space.roadmap.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Cardinality;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.table.Column;
import space.roadmap.table.Table;

/** How the columns of tables look in a sheet, found out from the attributes in them. */
public final class SheetColumns {
  private static final String DATE =
      "Write 2028-09-01, 2028-09 or 2028; 2028~ is about, 2028? perhaps, [2028..2030] some time"
          + " from 2028 to 2030.";
  private static final String PERIOD =
      "Write a start and an end: 2028-09/2031; 2028/.. has no end yet.";
  private static final String LAG =
      "Write a duration: P6M is six months, P1Y a year, P10D ten days.";
  private static final String LIST = "Several values are separated by semicolons.";
  private static final String JSON = "Parts that have no column of their own are written in JSON.";

  private SheetColumns() {}

  /** Returns the columns of a sheet with the columns of a table. */
  public static List<SheetColumn> of(Table table, List<Column> columns) {
    List<SheetColumn> all = new ArrayList<>();
    for (Column column : columns) {
      all.add(of(table, column));
    }
    return all;
  }

  /** Returns a column of a sheet with a column of a table. */
  public static SheetColumn of(Table table, Column column) {
    Optional<Shape> shape = column.attribute().map(attribute -> attribute.type().shape());
    SheetColumn plain =
        SheetColumn.of(column.name(), note(column), look(column, shape), width(column, shape));
    if (column.role() == Column.Role.OWNER) {
      return table.kind().map(kind -> plain.withIdsOf(kind.list())).orElse(plain);
    }
    boolean one = column.role() == Column.Role.VALUE || column.role() == Column.Role.STRUCT;
    return one && column.attribute().isPresent()
        ? offering(plain, column, column.attribute().get())
        : plain;
  }

  private static SheetColumn offering(SheetColumn plain, Column column, Attribute<?, ?> attribute) {
    if (attribute.cardinality() == Cardinality.MANY) {
      return plain;
    }
    if (attribute.type().shape() == Shape.CHOICE) {
      boolean strict = column.role() == Column.Role.VALUE && !attribute.type().isOpen();
      return plain.withWords(attribute.type().words(), strict);
    }
    Set<Class<?>> targets = attribute.type().targets();
    if (attribute.type().shape() == Shape.REFERENCE && targets.size() == 1) {
      for (EntityKind<?> kind : EntityTypes.kinds()) {
        if (targets.contains(kind.javaType())) {
          return plain.withIdsOf(kind.list());
        }
      }
    }
    return plain;
  }

  private static Look look(Column column, Optional<Shape> shape) {
    if (column.role() == Column.Role.VALUE && shape.isEmpty()) {
      return Look.NUMBER;
    }
    return switch (column.role()) {
      case OWNER -> Look.CODE;
      case LIST, SUMMARY, UNKNOWN -> Look.TEXT;
      case VALUE ->
          switch (shape.orElse(Shape.TEXT)) {
            case TEXT -> Look.TEXT;
            case INTEGER -> Look.NUMBER;
            case BOOLEAN -> Look.TRUTH;
            default -> Look.CODE;
          };
      case STRUCT -> shape.filter(Shape::isSpelled).isPresent() ? Look.CODE : Look.TEXT;
    };
  }

  private static int width(Column column, Optional<Shape> shape) {
    int least = Math.min(30, column.name().length() + 4);
    int wanted =
        switch (column.role()) {
          case OWNER -> 24;
          case LIST, SUMMARY -> 30;
          case UNKNOWN -> 36;
          case VALUE, STRUCT ->
              switch (shape.orElse(Shape.INTEGER)) {
                case TEXT -> column.name().equals("id") ? 20 : 36;
                case INTEGER, DECIMAL, BOOLEAN -> 10;
                case DATE, LAG -> 14;
                case PERIOD -> 22;
                case CHOICE -> 18;
                case IDENTIFIER, REFERENCE -> 24;
                case STRUCT, MEMBERS -> 36;
              };
        };
    return Math.max(least, wanted);
  }

  private static String note(Column column) {
    StringBuilder note = new StringBuilder(column.doc());
    column
        .attribute()
        .ifPresent(
            attribute -> {
              List<String> words = attribute.type().words();
              if (!words.isEmpty()) {
                note.append(attribute.type().isOpen() ? "\nSuch as: " : "\nOne of: ");
                note.append(String.join(", ", words)).append('.');
              }
              switch (attribute.type().shape()) {
                case DATE -> note.append('\n').append(DATE);
                case PERIOD -> note.append('\n').append(PERIOD);
                case LAG -> note.append('\n').append(LAG);
                default -> {}
              }
            });
    switch (column.role()) {
      case LIST, SUMMARY -> note.append('\n').append(LIST);
      case UNKNOWN, STRUCT -> note.append('\n').append(JSON);
      default -> {}
    }
    return note.toString();
  }
}

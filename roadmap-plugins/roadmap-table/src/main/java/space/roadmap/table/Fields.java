package space.roadmap.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;

/**
 * Where the attributes of one type stand in a table: of the rows themselves, or of a struct within
 * them.
 *
 * @param <T> the type
 */
final class Fields<T> {
  private final EntityType<T> type;
  private final Columns columns;
  private final List<Field<T, ?>> all = new ArrayList<>();
  private final Field<T, ?>[] byOrdinal;
  private final @Nullable Attribute<?, ?>[] attributes; // of the fields by ordinal
  private @Nullable Fields<?> inlined;
  private @Nullable Column owner;

  Fields(EntityType<T> type, Columns columns) {
    this.type = type;
    this.columns = columns;
    byOrdinal = newArray(type.attributes().size());
    attributes = new Attribute<?, ?>[byOrdinal.length];
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  private static <T> Field<T, ?>[] newArray(int size) {
    return new Field[size];
  }

  void add(Field<T, ?> field) {
    all.add(field);
    byOrdinal[field.attribute().ordinal()] = field;
    attributes[field.attribute().ordinal()] = field.attribute();
  }

  void inline(Fields<?> fields) {
    inlined = fields;
  }

  void owner(Column column) {
    owner = column;
  }

  EntityType<T> type() {
    return type;
  }

  /** Returns the columns of the whole table. */
  Columns columns() {
    return columns;
  }

  List<Field<T, ?>> all() {
    return all;
  }

  /** Returns the fields of the type that this one inlines. */
  Optional<Fields<?>> inlined() {
    return Optional.ofNullable(inlined);
  }

  /** Returns the column of the id of what a row belongs to, if it belongs to something. */
  Optional<Column> owner() {
    return Optional.ofNullable(owner);
  }

  /**
   * Returns the field of an attribute of this type, or of the one that it inlines; null if the
   * table says it otherwise.
   */
  @SuppressWarnings({"unchecked", "ReferenceEquality"}) // attributes are constants
  <V> @Nullable Field<?, V> find(Attribute<?, V> attribute) {
    int ordinal = attribute.ordinal();
    if (ordinal < attributes.length && attributes[ordinal] == attribute) {
      return (Field<?, V>) byOrdinal[ordinal];
    }
    return inlined == null ? null : inlined.find(attribute);
  }
}

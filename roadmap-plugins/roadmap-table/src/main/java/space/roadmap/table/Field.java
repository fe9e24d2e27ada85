package space.roadmap.table;

import java.util.Optional;
import space.roadmap.core.meta.Attribute;

/**
 * Where the values of one attribute stand in a table.
 *
 * @param <T> the owner of the attribute
 * @param <V> its values
 */
sealed interface Field<T, V> {
  /** Returns the attribute. */
  Attribute<T, V> attribute();

  /** One value with a spelling, in one column. */
  record Single<T, V>(Attribute<T, V> attribute, Column column) implements Field<T, V> {}

  /** Several values with a spelling, in one column. */
  record Several<T, V>(Attribute<T, V> attribute, Column column) implements Field<T, V> {}

  /** A value of which the column has the JSON. */
  record Whole<T, V>(Attribute<T, V> attribute, Column column) implements Field<T, V> {}

  /**
   * One struct, its attributes in columns of their own.
   *
   * @param column the value that stands alone for it, or all of it in JSON where columns of its own
   *     could not tell it
   * @param parts its other attributes, and the one that stands alone
   */
  record Struct<T, V>(Attribute<T, V> attribute, Column column, Fields<V> parts)
      implements Field<T, V> {}

  /**
   * A list of structs.
   *
   * @param column those that stand alone, one after the other; what the detail table has, for
   *     people to see; or all of them in JSON if there is no such table
   * @param lift the one of them that has columns of its own
   * @param detailed whether there is a table for them
   */
  record Structs<T, V>(
      Attribute<T, V> attribute, Column column, Optional<Lift<V>> lift, boolean detailed)
      implements Field<T, V> {}
}

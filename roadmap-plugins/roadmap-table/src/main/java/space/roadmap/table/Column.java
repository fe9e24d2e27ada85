package space.roadmap.table;

import java.util.Optional;
import space.roadmap.core.meta.Attribute;

/**
 * A column of a table.
 *
 * @param name its header: the name of an attribute, with the names of the attributes that lead to
 *     it before it, such as {@code availableFrom.words}
 * @param attribute the attribute whose values stand in it; empty for what has none, such as an
 *     attribute that the library does not know
 * @param role what stands in it
 * @param index its number among all columns that the table may have, from 0
 * @param doc what it says, in sentences
 */
public record Column(
    String name, Optional<Attribute<?, ?>> attribute, Role role, int index, String doc) {

  /** What stands in the cells of a column. */
  public enum Role {
    /** The id of what the row belongs to. */
    OWNER,
    /** One value. */
    VALUE,
    /** Several values, one after the other. */
    LIST,
    /** A struct: the value that may stand alone for it, or all of it in JSON. */
    STRUCT,
    /**
     * A list of structs that stand alone; where they say more, a detail table has them and this
     * only shows which.
     */
    SUMMARY,
    /** An attribute that the library does not know. */
    UNKNOWN
  }

  @Override
  public String toString() {
    return name;
  }
}

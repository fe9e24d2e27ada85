package space.roadmap.table.map;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;

/**
 * The row that is looked at, and the parts of the cell that is.
 *
 * @param row its cells
 * @param columns the numbers of the columns that are mentioned, by slot; -1 for one that is not
 *     there
 * @param parts the parts of the cell, in order
 * @param column the column that the parts come from
 */
record Scope(List<String> row, ImmutableIntArray columns, List<String> parts, int column) {
  /** The scope of what is not made from a row. */
  static final Scope NONE = new Scope(List.of(), ImmutableIntArray.of(), List.of(), 0);

  /** Returns the text of a cell, or of a part of one. */
  String cell(Ref ref) {
    if (ref.isPart()) {
      return ref.part() < parts.size() ? parts.get(ref.part()) : "";
    }
    int index = column(ref);
    return index >= 0 && index < row.size() ? row.get(index) : "";
  }

  /** Returns the column of what is mentioned; -1 if there is none. */
  int column(Ref ref) {
    if (ref.isPart()) {
      return column;
    }
    return ref.slot() < columns.length() ? columns.get(ref.slot()) : -1;
  }

  /** Returns the column that findings about a text are about. */
  int column(Template template) {
    List<Ref> refs = template.refs();
    return Math.max(0, refs.isEmpty() ? column : column(refs.get(0)));
  }

  /** Returns this with parts of a cell. */
  Scope with(List<String> more, int from) {
    List<String> all = new ArrayList<>(parts);
    all.addAll(more);
    return new Scope(row, columns, all, from);
  }
}

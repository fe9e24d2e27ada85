package space.roadmap.examples.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A row of a table.
 *
 * @param table the name of the table
 * @param cells the cells by column
 */
record Row(String table, Map<String, String> cells) {
  String id() {
    return cell("id");
  }

  String cell(String column) {
    String cell = cells.get(column);
    if (cell == null) {
      throw new IllegalArgumentException(table + " has no column " + column);
    }
    return cell;
  }

  /** Returns the items of a cell that holds a list. */
  List<String> list(String column) {
    return Arrays.stream(cell(column).split(";"))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }
}

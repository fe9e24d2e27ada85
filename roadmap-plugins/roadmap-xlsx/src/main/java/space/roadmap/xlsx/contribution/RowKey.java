package space.roadmap.xlsx.contribution;

import java.util.Optional;

/**
 * What a row of a contribution workbook is about: an entity, or a struct in one of its lists.
 *
 * @param table the table that the row stands in
 * @param owner the id of the entity
 * @param number the number of the struct among those of the detail table, from 1; 0 for an entity
 */
record RowKey(String table, String owner, int number) {
  /** Returns what stands in the workbook, by which the row is known again. */
  String mark() {
    return number == 0 ? table + "/" + owner : table + "/" + owner + "/" + number;
  }

  /** Returns what a row is called in messages. */
  String called() {
    return number == 0 ? owner : owner + ", " + list() + " " + number;
  }

  private String list() {
    return table.substring(table.indexOf('.') + 1);
  }

  /** Returns the path of a column in the entity. */
  String path(String column) {
    return number == 0 ? column : list() + "[" + (number - 1) + "]." + column;
  }

  /** Returns the key with this mark; empty if it is none. */
  static Optional<RowKey> of(String mark) {
    int slash = mark.indexOf('/');
    if (slash <= 0) {
      return Optional.empty();
    }
    String table = mark.substring(0, slash);
    String rest = mark.substring(slash + 1);
    if (!table.contains(".")) {
      return Optional.of(new RowKey(table, rest, 0));
    }
    int last = rest.lastIndexOf('/');
    return last > 0 && rest.substring(last + 1).matches("[1-9][0-9]{0,5}")
        ? Optional.of(
            new RowKey(table, rest.substring(0, last), Integer.parseInt(rest.substring(last + 1))))
        : Optional.empty();
  }
}

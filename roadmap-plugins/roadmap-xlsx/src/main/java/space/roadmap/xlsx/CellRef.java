package space.roadmap.xlsx;

/** Names of cells, such as {@code C7}. */
final class CellRef {
  static final int MOST_COLUMNS = 16_384;
  static final int MOST_ROWS = 1_048_576;
  private static final int LETTERS = 26;

  private CellRef() {}

  /** Returns the number of the column that a name begins with, from 0; -1 if it is no name. */
  static int column(String name) {
    int column = 0;
    int at = 0;
    while (at < name.length() && name.charAt(at) >= 'A' && name.charAt(at) <= 'Z') {
      column = Math.min(MOST_COLUMNS + 1, column * LETTERS + name.charAt(at) - 'A' + 1);
      at++;
    }
    return at == name.length() ? -1 : column - 1;
  }

  /** Returns the number of the row that a name ends with, from 1; -1 if it is no name. */
  static int row(String name) {
    int at = 0;
    while (at < name.length() && name.charAt(at) >= 'A' && name.charAt(at) <= 'Z') {
      at++;
    }
    return XmlPart.number(name.substring(at));
  }

  /** Returns whether a name is that of a cell in a row. */
  static boolean isInRow(String name, int row) {
    int rest = row;
    int at = name.length() - 1;
    while (rest > 0) {
      if (at < 0 || name.charAt(at) != '0' + rest % 10) {
        return false;
      }
      rest /= 10;
      at--;
    }
    return at >= 0 && name.charAt(at) >= 'A';
  }

  /** Returns the name of a cell; the column counts from 0, the row from 1. */
  static String of(int row, int column) {
    StringBuilder name = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
      name.append((char) ('A' + (rest - 1) % LETTERS));
    }
    return name.reverse().append(row).toString();
  }
}

package space.roadmap.core.diagnostic;

/** How spreadsheets write the names of cells and sheets. */
final class CellName {
  private static final int LETTERS = 26;

  private CellName() {}

  /** Returns the letters of a column and the number of a row, both counted from 1. */
  static String of(int row, int column) {
    StringBuilder letters = new StringBuilder();
    int rest = column;
    while (rest > 0) { // no letter stands for nothing: 26 is Z, and 27 is AA
      rest--;
      letters.append((char) ('A' + rest % LETTERS));
      rest /= LETTERS;
    }
    return letters.reverse().append(row).toString();
  }

  /** Returns the name of a sheet, in quotes unless it is letters, digits and underscores alone. */
  static String quoted(String sheet) {
    boolean plain =
        sheet.codePoints().allMatch(point -> Character.isLetterOrDigit(point) || point == '_');
    return plain ? sheet : "'" + sheet.replace("'", "''") + "'";
  }
}

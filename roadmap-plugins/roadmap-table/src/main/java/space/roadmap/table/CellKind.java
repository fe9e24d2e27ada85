package space.roadmap.table;

/** What a file of tables says that a cell is. */
public enum CellKind {
  /** A text, or whatever a file without types has. */
  TEXT,

  /** A number; the text of the cell is its shortest decimal notation, such as {@code 2028}. */
  NUMBER,

  /** True or false; the text of the cell is {@code true} or {@code false}. */
  BOOLEAN,

  /** A calendar day; the text of the cell is its date in EDTF, such as {@code 2028-09-01}. */
  DAY,

  /**
   * A calendar day that is shown as a month: mostly what a spreadsheet has made of {@code 2028-09}.
   * The text of the cell is the month in EDTF.
   */
  MONTH,

  /** An error of a formula; the text of the cell is what is shown, such as {@code #REF!}. */
  ERROR
}

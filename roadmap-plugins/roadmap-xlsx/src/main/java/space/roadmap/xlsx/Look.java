package space.roadmap.xlsx;

/** How the cells of a column look. */
public enum Look {
  /**
   * A short text that a spreadsheet must not take for a number or a date: an id, a date, a word.
   */
  CODE,
  /** A text that may be long, over several lines. */
  TEXT,
  /** A number. */
  NUMBER,
  /** True or false. */
  TRUTH
}

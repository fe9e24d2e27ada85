package space.roadmap.examples.dataset;

import java.util.List;

/**
 * A cell that the rule of its column does not find, what the dataset says in its place, and why.
 */
record Correction(Cell cell, String dataset, String why) {
  /** Returns the lines of {@code corrections.csv}. */
  static List<Correction> all() {
    return Table.of("corrections").rows().stream().map(Correction::of).toList();
  }

  private static Correction of(Row line) {
    Cell cell =
        new Cell(
            line.cell("table"), line.cell("row"), line.cell("column"), line.cell("table_value"));
    return new Correction(cell, line.cell("dataset"), line.cell("why"));
  }
}

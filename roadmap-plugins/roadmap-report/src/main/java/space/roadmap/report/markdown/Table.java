package space.roadmap.report.markdown;

/** Writes a table row by row; the cells are escaped already. */
final class Table {
  private final StringBuilder out;

  Table(StringBuilder out, String... titles) {
    this.out = out;
    row(titles);
    for (int i = 0; i < titles.length; i++) {
      out.append("| --- ");
    }
    out.append("|\n");
  }

  void row(String... cells) {
    for (String cell : cells) {
      out.append("| ").append(cell).append(cell.isEmpty() ? "" : " ");
    }
    out.append("|\n");
  }
}

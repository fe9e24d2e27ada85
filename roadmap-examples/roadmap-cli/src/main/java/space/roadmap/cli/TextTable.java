package space.roadmap.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of text: columns as wide as their texts, longer ones broken between words, and notes
 * below rows.
 */
final class TextTable {
  private static final String GAP = "  ";

  /** No column is narrower than this for lack of room. */
  private static final int LEAST = 16;

  private final List<Row> rows = new ArrayList<>();
  private final int widest;

  private record Row(List<String> cells, List<String> notes) {}

  /** Makes one whose last column alone is broken. */
  TextTable(String... heads) {
    this(Integer.MAX_VALUE, heads);
  }

  /** Makes one in which no column but the last is wider than this. */
  TextTable(int widest, String... heads) {
    this.widest = widest;
    rows.add(new Row(List.of(heads), List.of()));
  }

  /** Adds a row with as many cells as there are heads. */
  TextTable row(String... cells) {
    if (cells.length != rows.get(0).cells.size()) {
      throw new IllegalArgumentException("a row of another length than the heads");
    }
    List<String> row = new ArrayList<>();
    for (String cell : cells) {
      row.add(clean(cell));
    }
    rows.add(new Row(row, new ArrayList<>()));
    return this;
  }

  /** Adds a note below the last row, which starts in the second column. */
  TextTable note(String text) {
    rows.get(rows.size() - 1).notes.add(clean(text));
    return this;
  }

  private static String clean(String text) {
    return TextLayout.harmless(text).replace('\n', ' ');
  }

  /** Returns the lines without the heads. */
  List<String> body(String indent, int columns) {
    List<String> lines = lines(indent, columns);
    return lines.subList(1, lines.size());
  }

  /** Returns the lines, the heads first, each indented, to fit into so many columns. */
  List<String> lines(String indent, int columns) {
    int last = rows.get(0).cells.size() - 1;
    int[] widths = new int[last + 1];
    int used = indent.length();
    for (int i = 0; i < last; i++) {
      for (Row row : rows) {
        widths[i] = Math.min(widest, Math.max(widths[i], TextLayout.width(row.cells.get(i))));
      }
      used += widths[i] + GAP.length();
    }
    widths[last] = Math.max(LEAST, columns - used);
    String margin = indent + " ".repeat(widths[0]) + GAP;
    List<String> lines = new ArrayList<>();
    for (Row row : rows) {
      add(row.cells, widths, indent, lines);
      for (String note : row.notes) {
        TextLayout.wrap(note, Math.max(LEAST, columns - margin.length()))
            .forEach(line -> lines.add(margin + line));
      }
    }
    return lines;
  }

  private static void add(List<String> row, int[] widths, String indent, List<String> lines) {
    List<List<String>> cells = new ArrayList<>();
    int height = 0;
    for (int i = 0; i < widths.length; i++) {
      cells.add(TextLayout.wrap(row.get(i), widths[i]));
      height = Math.max(height, cells.get(i).size());
    }
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder(indent);
      for (int i = 0; i < widths.length; i++) {
        String part = line < cells.get(i).size() ? cells.get(i).get(line) : "";
        text.append(i < widths.length - 1 ? TextLayout.pad(part, widths[i]) + GAP : part);
      }
      lines.add(text.toString().stripTrailing());
    }
  }
}

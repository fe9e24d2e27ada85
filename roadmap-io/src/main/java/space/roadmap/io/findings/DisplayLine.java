package space.roadmap.io.findings;

import java.util.ArrayList;
import java.util.List;

/**
 * A line as a terminal shows it: characters with what joins onto them, and the columns they take.
 *
 * <p>Positions in the text are UTF-16 units from 0; columns of the terminal count from 0 too.
 */
final class DisplayLine {
  private static final int TAB = 4;

  private final List<Cell> cells = new ArrayList<>();
  private int width;

  /**
   * What stands in one place and cannot be cut.
   *
   * @param shown what the terminal is given
   * @param from its first unit in the text
   * @param column its first column
   * @param width how many columns it takes
   */
  private record Cell(String shown, int from, int column, int width) {
    int end() {
      return column + width;
    }
  }

  /** A part of a line, and where the marks stand below it. */
  record Part(String text, int markFrom, int markTo) {}

  DisplayLine(String text) {
    int before = 0;
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      if (codePoint == '\t') {
        int columns = TAB - width % TAB;
        add(" ".repeat(columns), at, columns);
      } else if (Escapes.isUnsafe(codePoint)) {
        String spelled = Escapes.spell(codePoint);
        add(spelled, at, spelled.length());
      } else {
        place(codePoint, before, at);
      }
      before = codePoint;
      at += Character.charCount(codePoint);
    }
  }

  private void place(int codePoint, int before, int at) {
    String shown = Character.toString(codePoint);
    int columns = DisplayWidth.of(codePoint, before);
    if (columns > 0 || cells.isEmpty()) {
      add(shown, at, columns);
    } else {
      Cell last = cells.remove(cells.size() - 1);
      width -= last.width;
      boolean wide = last.width == 1 && DisplayWidth.widens(codePoint);
      add(last.shown + shown, last.from, wide ? 2 : last.width);
    }
  }

  private void add(String shown, int from, int columns) {
    int column = width;
    cells.add(new Cell(shown, from, column, columns));
    width += columns;
  }

  /** Returns the cell that holds a unit; the number of cells if it is behind the end. */
  private int cellAt(int unit, int length) {
    if (unit >= length) {
      return cells.size();
    }
    int low = 0;
    int high = cells.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (cells.get(middle).from <= unit) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /**
   * Returns as much of the line as fits, with the marks within it.
   *
   * @param length units of the text
   * @param from first unit that is marked
   * @param to the unit after the last that is marked
   * @param room how many columns there are
   * @param cutBefore whether there is more of the line before the text
   * @param cutAfter whether there is more of it after
   */
  Part part(int length, int from, int to, int room, boolean cutBefore, boolean cutAfter) {
    int first = cellAt(from, length);
    int last = to > from ? cellAt(to - 1, length) : first;
    int markFrom = first < cells.size() ? cells.get(first).column : width;
    int markTo = Math.max(markFrom + 1, last < cells.size() ? cells.get(last).end() : width);

    int start = 0;
    int end = cells.size();
    int needed = width + (cutBefore ? 1 : 0) + (cutAfter ? 1 : 0);
    if (needed > room) {
      int space = Math.max(1, room - 2); // for an ellipsis on each side
      int marked = Math.min(markTo - markFrom, space);
      int wanted = Math.max(0, markFrom - (space - marked) / 3);
      wanted = Math.min(wanted, Math.max(0, Math.max(width, markTo) - space));
      while (start < cells.size() && cells.get(start).column < wanted) {
        start++;
      }
      int left = start < cells.size() ? cells.get(start).column : width;
      end = start;
      while (end < cells.size() && cells.get(end).end() <= left + space) {
        end++;
      }
    }
    return cut(start, end, markFrom, markTo, cutBefore, cutAfter);
  }

  private Part cut(
      int start, int end, int markFrom, int markTo, boolean cutBefore, boolean cutAfter) {
    StringBuilder text = new StringBuilder();
    boolean before = cutBefore || start > 0;
    if (before) {
      text.append('…');
    }
    for (Cell cell : cells.subList(start, end)) {
      text.append(cell.shown);
    }
    if (cutAfter || end < cells.size()) {
      text.append('…');
    }
    int left = start < cells.size() ? cells.get(start).column : width;
    int right = end < cells.size() ? cells.get(end).column : Math.max(width, markTo);
    int shift = (before ? 1 : 0) - left;
    int shownFrom = Math.max(markFrom, left);
    int shownTo = Math.max(shownFrom + 1, Math.min(markTo, right));
    return new Part(text.toString(), shownFrom + shift, shownTo + shift);
  }
}

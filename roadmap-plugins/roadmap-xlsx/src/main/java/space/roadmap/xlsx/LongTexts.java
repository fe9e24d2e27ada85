package space.roadmap.xlsx;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import space.roadmap.table.CellKind;
import space.roadmap.table.FormulaGuard;
import space.roadmap.table.SourceTable.RowReader;

/**
 * The rests of texts that are too long for a cell, by number.
 *
 * <p>A cell with the start of such a text ends with a mark and the number of its rest, so that it
 * may be moved and sorted; the rest stands in the row of a hidden sheet that begins with the same
 * number, in as many cells as it needs. A text that happens to end with a mark is treated like one
 * that is too long.
 */
final class LongTexts {
  /** The hidden sheet. */
  static final String SHEET = "Long texts";

  /** So many characters fit in a cell. */
  static final int CELL = 32_767;

  private static final String START = "… [" + SHEET + " ";
  private static final Pattern MARK = Pattern.compile(Pattern.quote(START) + "([0-9]{1,9})\\]\\z");

  private final Map<String, String> rests = new HashMap<>();
  private final boolean present;

  LongTexts(boolean present) {
    this.present = present;
  }

  /** Returns whether the workbook has such a sheet. */
  boolean isPresent() {
    return present;
  }

  /** Returns the mark that a text ends with. */
  static String mark(int number) {
    return START + number + "]";
  }

  static String mark(String marked) {
    return marked.substring(marked.lastIndexOf(START));
  }

  /** Returns whether a text ends with a mark. */
  static boolean isMarked(char[] buffer, int offset, int length) {
    return length > START.length()
        && buffer[offset + length - 1] == ']'
        && MARK.matcher(tail(buffer, offset, length)).find();
  }

  static boolean isMarked(String text) {
    return text.endsWith("]") && MARK.matcher(text).find();
  }

  private static String tail(char[] buffer, int offset, int length) {
    int size = Math.min(length, START.length() + 10);
    return new String(buffer, offset + length - size, size);
  }

  /** Returns the whole of a text whose start is marked, or null if its rest is missing. */
  @Nullable String completed(String marked) {
    Matcher mark = MARK.matcher(marked);
    String rest = mark.find() ? rests.get(mark.group(1)) : null;
    return rest == null ? null : marked.substring(0, mark.start()) + rest;
  }

  /** Returns what takes the rows of the hidden sheet. */
  RowReader reader() {
    return new RowReader() {
      private final StringBuilder rest = new StringBuilder();
      private String number = "";

      @Override
      public void begin(long row) {
        rest.setLength(0);
        number = "";
      }

      @Override
      public void cell(int column, CellKind kind, char[] buffer, int offset, int length) {
        String text = new String(buffer, offset, length);
        if (column == 0) {
          number = text;
        } else {
          rest.append(FormulaGuard.unguarded(text));
        }
      }

      @Override
      public boolean end() {
        rests.putIfAbsent(number, rest.toString());
        return true;
      }
    };
  }
}

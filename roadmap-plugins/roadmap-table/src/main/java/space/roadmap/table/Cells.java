package space.roadmap.table;

import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;
import space.roadmap.core.meta.Value;
import space.roadmap.io.spi.ValueReader;

/** How several values stand in one cell, and values that the library does not know. */
final class Cells {
  static final String SEPARATOR = "; ";
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

  private Cells() {}

  /** Returns whether a value can be told from the others of its cell. */
  static boolean canBeJoined(String value) {
    return !value.isEmpty()
        && value.indexOf(';') < 0
        && value.indexOf('\n') < 0
        && value.indexOf('\r') < 0
        && !looksLikeJson(value)
        && !isSpace(value.charAt(0))
        && !isSpace(value.charAt(value.length() - 1));
  }

  /** Returns whether splitting would take a character away. */
  private static boolean isSpace(char character) {
    return character <= ' ' || Character.isWhitespace(character);
  }

  /** Returns whether a cell has all of something in JSON. */
  static boolean looksLikeJson(String cell) {
    return !cell.isEmpty() && (cell.charAt(0) == '[' || cell.charAt(0) == '{');
  }

  /** Returns whether a cell of several values has all of them in JSON. */
  static boolean isList(char[] buffer, int offset, int length) {
    return length > 0 && buffer[offset] == '[';
  }

  /** Returns whether a cell has all of a struct in JSON; a date may begin with a brace as well. */
  static boolean isStruct(char[] buffer, int offset, int length) {
    return length > 1
        && buffer[offset] == '{'
        && (buffer[offset + 1] == '"' || buffer[offset + 1] == '}');
  }

  /**
   * Reads the values of a cell, without the spaces around them; empty ones are left out, and so are
   * those that are none.
   */
  static <V> ImmutableList<V> split(
      char[] buffer, int offset, int length, ValueReader.Spelling<V> spelling) {
    ImmutableList.Builder<V> values = ImmutableList.builder();
    int end = offset + length;
    int from = offset;
    while (from < end) {
      int separator = from;
      while (separator < end && buffer[separator] != ';') {
        separator++;
      }
      int to = separator;
      while (from < to && Character.isWhitespace(buffer[from])) {
        from++;
      }
      while (to > from && Character.isWhitespace(buffer[to - 1])) {
        to--;
      }
      if (to > from) {
        spelling.read(buffer, from, to - from).ifPresent(values::add);
      }
      from = separator + 1;
    }
    return values.build();
  }

  /** Returns whether a text would be read as another value than this text. */
  static boolean isAmbiguous(String text) {
    return looksLikeJson(text)
        || text.startsWith("\"")
        || isLiteral(text)
        || NUMBER.matcher(text).matches();
  }

  /** Returns the value of a cell that the library does not know, if it is no JSON. */
  static Value unknown(String cell) {
    if (NUMBER.matcher(cell).matches()) {
      return new Value.Number(cell);
    }
    return switch (cell) {
      case "true" -> new Value.Bool(true);
      case "false" -> new Value.Bool(false);
      case "null" -> new Value.Null();
      default -> new Value.Text(cell);
    };
  }

  private static boolean isLiteral(String text) {
    return text.equals("true") || text.equals("false") || text.equals("null");
  }
}

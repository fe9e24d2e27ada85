package space.roadmap.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import space.roadmap.core.meta.Value;

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

  static String joined(List<String> values) {
    return values.size() == 1 ? values.get(0) : String.join(SEPARATOR, values);
  }

  /** Returns the values of a cell, without the spaces around them; empty ones are left out. */
  static List<String> split(String cell) {
    List<String> values = new ArrayList<>();
    int from = 0;
    while (from <= cell.length()) {
      int to = cell.indexOf(';', from);
      to = to < 0 ? cell.length() : to;
      String value = cell.substring(from, to).strip();
      if (!value.isEmpty()) {
        values.add(value);
      }
      from = to + 1;
    }
    return values;
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

package space.roadmap.io.document;

import java.util.regex.Pattern;
import space.roadmap.core.meta.Shape;

/** Writes a value where another one stands, in its notation and with its quotes. */
final class NewScalar {
  /** What JSON and every YAML read as a number or a truth value. */
  private static final Pattern UNQUOTED =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?|true|false");

  private NewScalar() {}

  /**
   * Returns the characters to write.
   *
   * @param shape what the value is
   * @param first the first byte of what stands there, which may be a quote
   * @param yaml whether texts may stand without quotes
   */
  static String of(String value, Shape shape, byte first, boolean yaml) {
    boolean unquoted = shape == Shape.INTEGER || shape == Shape.DECIMAL || shape == Shape.BOOLEAN;
    if (unquoted && UNQUOTED.matcher(value).matches()) {
      return value;
    }
    if (yaml && first == '\'' && value.codePoints().noneMatch(NewScalar::needsEscape)) {
      return "'" + value.replace("'", "''") + "'";
    }
    if (yaml && first != '"' && first != '\'' && YamlOutput.isPlain(value)) {
      return value;
    }
    return quoted(value);
  }

  /** Returns a text in double quotes, which JSON and YAML read alike. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                  if (needsEscape(point)) {
                    for (char unit : Character.toChars(point)) {
                      quoted.append("\\u%04x".formatted((int) unit));
                    }
                  } else {
                    quoted.appendCodePoint(point);
                  }
                }
              }
            });
    return quoted.append('"').toString();
  }

  /** Returns whether a character is not seen, ends a line, or turns text around. */
  private static boolean needsEscape(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }
}

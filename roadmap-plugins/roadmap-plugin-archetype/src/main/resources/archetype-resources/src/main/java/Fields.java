package ${package};

/** Spells texts so that each stays in its field: no tab and no end of line is in it. */
final class Fields {
  private Fields() {}

  /** Returns how a text is written. */
  static String written(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  /**
   * Returns the text that was written.
   *
   * @throws IllegalArgumentException if nothing is written so
   */
  static String read(String field) {
    StringBuilder text = new StringBuilder(field.length());
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      text.append(c == '\\' ? escaped(field, ++i) : c);
    }
    return text.toString();
  }

  private static char escaped(String field, int index) {
    char c = index < field.length() ? field.charAt(index) : ' ';
    return switch (c) {
      case '\\' -> '\\';
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      default ->
          throw new IllegalArgumentException(
              "after a backslash there is '" + c + "'; expected another one, t, n or r");
    };
  }
}

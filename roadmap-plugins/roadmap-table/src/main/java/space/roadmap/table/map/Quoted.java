package space.roadmap.table.map;

/** Texts as a mapping has them. */
final class Quoted {
  private static final int LONGEST = 200; // of a comment

  private Quoted() {}

  /** Returns a text that is read back as it is, in quotes. */
  static String of(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      switch (character) {
        case '"', '\\' -> quoted.append('\\').append(character);
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (isControl(character)) {
            quoted.append("\\u").append(Integer.toHexString(0x10000 | character).substring(1));
          } else {
            quoted.append(character);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }

  private static boolean isControl(char character) {
    boolean separator = character == 0x2028 || character == 0x2029;
    return Character.isISOControl(character) || separator;
  }

  /** Returns a name without quotes if it needs none. */
  static String name(String text) {
    return text.matches("[A-Za-z][A-Za-z0-9 _-]*[A-Za-z0-9]")
            && !text.matches("(?i)yes|no|true|false|null|on|off")
        ? text
        : of(text);
  }

  /** Returns a text for a comment, which ends with its line. */
  static String comment(String text) {
    String plain = text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
  }
}

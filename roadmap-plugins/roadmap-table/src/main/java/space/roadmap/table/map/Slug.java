package space.roadmap.table.map;

import java.text.Normalizer;

/** Makes ids of names: {@code Ångström 2 (B)} becomes {@code angstrom-2-b}. */
final class Slug {
  private static final int LONGEST = 80;

  private Slug() {}

  /** Returns the id; empty if the name has no letter and no digit. */
  static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < plain.length() && slug.length() < LONGEST; i++) {
      char character = plain.charAt(i);
      if (character >= 'A' && character <= 'Z') {
        slug.append((char) (character + 'a' - 'A'));
      } else if (isPlain(character)) {
        slug.append(character);
      } else if (!isMark(character) && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = slug.length();
    while (end > 0 && slug.charAt(end - 1) == '-') {
      end--;
    }
    return slug.substring(0, end);
  }

  private static boolean isPlain(char character) {
    return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
  }

  private static boolean isMark(char character) {
    return Character.getType(character) == Character.NON_SPACING_MARK
        || character == '\''
        || character == '’';
  }
}

package space.roadmap.core.id;

/** The grammar of ids: {@code [namespace:]segment(/segment)*[#part]}. */
final class IdGrammar {
  private IdGrammar() {}

  /** Longest id that is accepted, in UTF-16 units. */
  static final int MAX_LENGTH = 256;

  static void check(String text) {
    int problem = problem(text);
    if (problem >= 0) {
      throw new IllegalArgumentException(message(text, problem));
    }
  }

  /** Returns the offset of the first character that fits no id, or -1 if the text is one. */
  private static int problem(String text) {
    int length = text.length();
    if (length == 0 || length > MAX_LENGTH) {
      return Math.min(length, MAX_LENGTH);
    }
    boolean start = true;
    boolean namespaceAllowed = true;
    boolean inPart = false;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        start = false;
      } else if (start) {
        return i;
      } else if (c == '/' && !inPart) {
        start = true;
        namespaceAllowed = false;
      } else if (c == ':' && namespaceAllowed) {
        start = true;
        namespaceAllowed = false;
      } else if (c == '#' && !inPart) {
        start = true;
        inPart = true;
        namespaceAllowed = false;
      } else if (c != '-' && c != '.') {
        return i;
      }
    }
    return start ? length : -1;
  }

  private static String message(String text, int problem) {
    if (text.isEmpty()) {
      return "an id is empty; write lower-case letters, digits, '-' and '.', such as artemis-4";
    }
    if (text.length() > MAX_LENGTH) {
      return "an id has %s characters, at most %s are allowed; shorten it"
          .formatted(text.length(), MAX_LENGTH);
    }
    String found =
        problem == text.length()
            ? "ends too early"
            : "has '%s' at character %s"
                .formatted(
                    Character.toString(text.codePointAt(problem)),
                    text.codePointCount(0, problem) + 1);
    return "the id '%s' %s; write lower-case letters, digits, '-' and '.', joined by '/'"
        .formatted(text, found);
  }
}

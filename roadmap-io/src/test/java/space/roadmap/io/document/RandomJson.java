package space.roadmap.io.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Random;

/** JSON texts from a seed: all that JSON allows, with space in any place. */
final class RandomJson {
  private static final String[] NUMBERS = {
    "0", "-0", "7", "-12", "2028", "1.5", "-0.25", "1e9", "2E-3", "12345678901234567890"
  };
  private static final String[] SPACES = {"", "", "", " ", "\n", "\r\n  ", "\t"};
  private static final String[] PIECES = {
    "a",
    "moon",
    " ",
    "12345678",
    "\u00e9",
    "\u6708",
    "\ud83d\ude80",
    "\\n",
    "\\\"",
    "\\\\",
    "\\/",
    "\\u0041",
    "\\ud83d\\ude80",
    "\u007f",
    "artemis-4#launch"
  };

  private final Random random;
  private final StringBuilder text = new StringBuilder();

  RandomJson(Random random) {
    this.random = random;
  }

  byte[] document() {
    space();
    value(0);
    space();
    return text.toString().getBytes(UTF_8);
  }

  private void value(int depth) {
    switch (random.nextInt(depth > 4 ? 4 : 7)) {
      case 0 -> string();
      case 1 -> text.append(NUMBERS[random.nextInt(NUMBERS.length)]);
      case 2 -> text.append(random.nextBoolean());
      case 3 -> text.append("null");
      case 4 -> list(depth);
      default -> object(depth);
    }
  }

  private void list(int depth) {
    text.append('[');
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : ",");
      space();
      value(depth + 1);
      space();
    }
    text.append(']');
  }

  private void object(int depth) {
    text.append('{');
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : ",");
      space();
      string();
      space();
      text.append(':');
      space();
      value(depth + 1);
      space();
    }
    text.append('}');
  }

  private void string() {
    text.append('"');
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    text.append('"');
  }

  private void space() {
    text.append(SPACES[random.nextInt(SPACES.length)]);
  }
}

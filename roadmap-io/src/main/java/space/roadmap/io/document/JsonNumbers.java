package space.roadmap.io.document;

/** Numbers as JSON spells them. */
final class JsonNumbers {
  private JsonNumbers() {}

  /** Returns where the number ends that starts here; -1 if there is none. */
  static int end(byte[] bytes, int from, int until) {
    int first = from < until && bytes[from] == '-' ? from + 1 : from;
    int at = digits(bytes, first, until);
    if (at == first || (bytes[first] == '0' && at > first + 1)) {
      return -1;
    }
    if (at < until && bytes[at] == '.') {
      int fraction = at + 1;
      at = digits(bytes, fraction, until);
      if (at == fraction) {
        return -1;
      }
    }
    if (at < until && (bytes[at] == 'e' || bytes[at] == 'E')) {
      int sign = at + 1;
      boolean signed = sign < until && (bytes[sign] == '+' || bytes[sign] == '-');
      int exponent = signed ? sign + 1 : sign;
      at = digits(bytes, exponent, until);
      if (at == exponent) {
        return -1;
      }
    }
    return at;
  }

  private static int digits(byte[] bytes, int from, int until) {
    int at = from;
    while (at < until && isDigit(bytes[at])) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(byte found) {
    return found >= '0' && found <= '9';
  }

  /** Returns whether a number has neither a fraction nor an exponent. */
  static boolean isWhole(byte[] bytes, int from, int to) {
    int first = bytes[from] == '-' ? from + 1 : from;
    return digits(bytes, first, to) == to;
  }
}

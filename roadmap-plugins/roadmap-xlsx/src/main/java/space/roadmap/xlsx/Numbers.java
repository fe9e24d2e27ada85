package space.roadmap.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Numbers of cells, which are binary, in the decimal notation that people know them by. */
final class Numbers {
  /** So many digits a binary number keeps for certain, and needs at most. */
  private static final int CERTAIN_DIGITS = 15;

  private static final int MOST_DIGITS = 17;

  private Numbers() {}

  /** Returns whether a text is a whole number in its shortest notation. */
  static boolean isPlain(char[] buffer, int length) {
    if (length == 0 || length > CERTAIN_DIGITS || (buffer[0] == '0' && length > 1)) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (buffer[i] < '0' || buffer[i] > '9') {
        return false;
      }
    }
    return true;
  }

  /** Returns a number that a cell has, or null if it is none. */
  static @Nullable Double parsed(String text) {
    if (text.isEmpty() || text.chars().anyMatch(c -> "0123456789+-.eE".indexOf(c) < 0)) {
      return null;
    }
    try {
      double number = Double.parseDouble(text);
      return Double.isFinite(number) ? number : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** Returns the shortest decimal notation that stands for no other binary number. */
  static String plain(double number) {
    if (number == 0) {
      return "0";
    }
    BigDecimal exact = new BigDecimal(number);
    for (int digits = CERTAIN_DIGITS; digits < MOST_DIGITS; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits));
      if (rounded.doubleValue() == number) {
        return text(rounded);
      }
    }
    return text(exact.round(new MathContext(MOST_DIGITS)));
  }

  private static String text(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}

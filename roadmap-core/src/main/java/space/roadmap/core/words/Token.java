package space.roadmap.core.words;

/**
 * A word, number or sign of a text; some phrases of several words are one.
 *
 * @param text a word in lower case, or the digits
 * @param from where it begins in the text
 * @param to where it ends in the text
 * @param isGlued whether no space stands before it
 */
record Token(Sense sense, int value, String text, int from, int to, boolean isGlued) {
  boolean is(Sense other) {
    return sense == other;
  }

  boolean isSign(char c) {
    return sense == Sense.SIGN && value == c;
  }

  boolean isGlued(char c) {
    return isGlued && isSign(c);
  }

  boolean isText(String word) {
    return text.equals(word);
  }

  /** Tells whether it is a number of so many digits. */
  boolean isNumber(int digits) {
    return sense == Sense.NUMBER && text.length() == digits;
  }

  /** Tells whether it is a number of one or two digits. */
  boolean isShortNumber() {
    return sense == Sense.NUMBER && text.length() <= 2;
  }

  /** Tells whether it is written in digits and orders, as "16th". */
  boolean isOrdinalInDigits() {
    return sense == Sense.ORDINAL && text.charAt(0) <= '9';
  }

  boolean isWord() {
    return sense != Sense.NUMBER && sense != Sense.SIGN && sense != Sense.END;
  }
}

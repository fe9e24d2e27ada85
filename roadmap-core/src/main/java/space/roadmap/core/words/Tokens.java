package space.roadmap.core.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into words, numbers and signs.
 *
 * <p>All white space is alike, all dashes are a hyphen, and quotation marks are left out. Only the
 * digits 0 to 9 make a number.
 */
final class Tokens {
  private static final String DASHES = "-‐‑‒–—−";
  private static final String QUOTES = "\"“”„«»";
  private static final String APOSTROPHES = "'’‘ʼ";
  private static final String ARROWS = "→⇒➔";
  private static final String TILDES = "~≈∼";
  private static final int MOST_DIGITS = 9;

  private final String text;
  private final List<Token> tokens;
  private final Token end;

  Tokens(String text) {
    this.text = text;
    this.tokens = folded(cut(text));
    this.end = new Token(Sense.END, 0, "", text.length(), text.length(), false);
  }

  String text() {
    return text;
  }

  int size() {
    return tokens.size();
  }

  /** Returns a token, or one with the sense {@code END} beyond the last. */
  Token get(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index) : end;
  }

  /** Returns the text from one token to before another, as it was written. */
  String words(int from, int to) {
    return text.substring(get(from).from(), get(to - 1).to());
  }

  /** Tells whether a token is written with this sign, which the signs alike are read as. */
  boolean isWritten(int index, char c) {
    return text.charAt(get(index).from()) == c;
  }

  private static List<Token> cut(String text) {
    List<Token> cut = new ArrayList<>();
    int at = 0;
    int last = -1;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int to = at + Character.charCount(c);
      if (isSpace(c) || QUOTES.indexOf(c) >= 0) {
        at = to;
        continue;
      }
      if (isDigit(c)) {
        to = endOf(text, at, true);
      } else if (isLetter(c)) {
        to = endOf(text, at, false);
      }
      cut.add(token(text, at, to, at == last));
      last = to;
      at = to;
    }
    return cut;
  }

  private static Token token(String text, int from, int to, boolean glued) {
    int c = text.codePointAt(from);
    String word = text.substring(from, to).toLowerCase(Locale.ROOT);
    if (isDigit(c)) {
      return word.length() > MOST_DIGITS
          ? new Token(Sense.OTHER, 0, word, from, to, glued)
          : new Token(Sense.NUMBER, Integer.parseInt(word), word, from, to, glued);
    }
    return isLetter(c)
        ? new Token(Sense.OTHER, 0, word, from, to, glued)
        : new Token(Sense.SIGN, alike(c), word, from, to, glued);
  }

  private static int alike(int c) {
    if (DASHES.indexOf(c) >= 0) {
      return '-';
    } else if (APOSTROPHES.indexOf(c) >= 0) {
      return '\'';
    } else if (TILDES.indexOf(c) >= 0) {
      return '~';
    }
    return ARROWS.indexOf(c) >= 0 ? '>' : c;
  }

  private static int endOf(String text, int from, boolean digits) {
    int at = from;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (digits ? !isDigit(c) : !isLetter(c)) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(int c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Makes one token of each phrase that is known, of ordinals, and of a word and its full stop. */
  private static List<Token> folded(List<Token> cut) {
    List<Token> folded = new ArrayList<>(cut.size());
    int at = 0;
    while (at < cut.size()) {
      int next = at + 1;
      Token token = cut.get(at);
      if (token.is(Sense.OTHER)) {
        next = phrase(cut, at, folded);
      } else if (token.isShortNumber() && isEnding(cut, next)) {
        folded.add(spanning(Sense.ORDINAL, token.value(), token.text(), token, cut.get(next)));
        next++;
      } else {
        folded.add(token);
      }
      at = next;
    }
    return folded;
  }

  private static boolean isEnding(List<Token> cut, int at) {
    return at < cut.size()
        && cut.get(at).isGlued()
        && switch (cut.get(at).text()) {
          case "st", "nd", "rd", "th" -> true;
          default -> false;
        };
  }

  /** Adds the longest known phrase that begins here, or the word, and returns where it ends. */
  private static int phrase(List<Token> cut, int at, List<Token> folded) {
    Token first = cut.get(at);
    Token longest = first;
    int next = at + 1;
    StringBuilder phrase = new StringBuilder(first.text());
    int last = at;
    for (int words = 1; words <= Vocabulary.LONGEST && last >= 0; words++) {
      Vocabulary.@Nullable Entry entry = Vocabulary.find(phrase.toString());
      if (entry != null && !(entry.isOpen() && isNumber(cut, last + 1))) {
        longest = spanning(entry.sense(), entry.value(), phrase.toString(), first, cut.get(last));
        next = last + 1;
      }
      last = nextWord(cut, last + 1);
      if (last >= 0) {
        phrase.append(' ').append(cut.get(last).text());
      }
    }
    folded.add(longest);
    boolean abbreviated = !longest.is(Sense.OTHER);
    return abbreviated && next < cut.size() && cut.get(next).isGlued('.') ? next + 1 : next;
  }

  /** Returns the word that follows directly, behind at most one glued sign, or -1. */
  private static int nextWord(List<Token> cut, int at) {
    if (at >= cut.size()) {
      return -1;
    }
    Token token = cut.get(at);
    if (token.is(Sense.OTHER)) {
      return token.isGlued() ? -1 : at;
    }
    boolean joins = token.isGlued('-') || token.isGlued('/') || token.isGlued('.');
    return joins && at + 1 < cut.size() && cut.get(at + 1).is(Sense.OTHER) ? at + 1 : -1;
  }

  private static boolean isNumber(List<Token> cut, int at) {
    return at < cut.size() && cut.get(at).is(Sense.NUMBER);
  }

  private static Token spanning(Sense sense, int value, String text, Token first, Token last) {
    return new Token(sense, value, text, first.from(), last.to(), first.isGlued());
  }
}

package space.roadmap.core.words;

import java.util.ArrayList;
import java.util.List;
import space.roadmap.core.time.EdtfException;

/** A place in the tokens of a text, and what has been guessed on the way to it. */
final class Cursor {
  private final Tokens tokens;
  private final List<String> guesses = new ArrayList<>();
  private int at;

  Cursor(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Starts anew at a token. */
  void start(int index) {
    at = index;
    guesses.clear();
  }

  int at() {
    return at;
  }

  /** Returns the token that is so many ahead. */
  Token peek(int ahead) {
    return tokens.get(at + ahead);
  }

  Token peek() {
    return peek(0);
  }

  void skip(int count) {
    at += count;
  }

  /** Goes back to a token, and forgets the guesses since there were so many. */
  void back(int index, int guessed) {
    at = index;
    guesses.subList(guessed, guesses.size()).clear();
  }

  int guessed() {
    return guesses.size();
  }

  boolean accept(Sense sense) {
    return skipIf(peek().is(sense));
  }

  boolean acceptSign(char c) {
    return skipIf(peek().isSign(c));
  }

  boolean skipIf(boolean condition) {
    at += condition ? 1 : 0;
    return condition;
  }

  /** Skips up to three words that may stand before a date without meaning. */
  void skipFillers() {
    int skipped = 0;
    while (skipped < 3 && accept(Sense.FILLER)) {
      skipped++;
    }
  }

  void guess(String guess) {
    guesses.add(guess);
  }

  /** Guesses what the words from one token to here mean. */
  void guessFrom(int from, String meaning) {
    guess("'" + tokens.words(from, at) + "' " + meaning);
  }

  List<String> guesses() {
    return List.copyOf(guesses);
  }

  Tokens tokens() {
    return tokens;
  }

  EdtfException problem(Token at, String problem) {
    return new EdtfException(tokens.text(), at.from(), problem);
  }
}

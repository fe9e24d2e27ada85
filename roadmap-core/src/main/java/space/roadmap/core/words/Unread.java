package space.roadmap.core.words;

import java.util.ArrayList;
import java.util.List;

/** Keeps account of which tokens of a text have been read. */
final class Unread {
  private static final String PUNCTUATION = ",;:.-/'+";

  private final Tokens tokens;
  private final boolean[] read;

  Unread(Tokens tokens) {
    this.tokens = tokens;
    this.read = new boolean[tokens.size()];
  }

  /** Marks the tokens from one to before another as read. */
  void read(int from, int to) {
    for (int i = from; i < to; i++) {
      read[i] = true;
    }
  }

  /** Returns the parts that are not read and say something, as they are written. */
  List<String> parts() {
    List<String> parts = new ArrayList<>();
    int at = 0;
    while (at < read.length) {
      int from = at;
      while (at < read.length && !read[at]) {
        at++;
      }
      int to = at;
      boolean isCut =
          to > from && (from == 0 || to == read.length) && tokens.get(to - 1).isSign('-');
      int dash = to - 1;
      while (from < to && isPunctuation(tokens.get(from))) {
        from++;
      }
      while (from < to && isPunctuation(tokens.get(to - 1))) {
        to--;
      }
      if (saysSomething(from, to)) {
        parts.add(tokens.words(from, to));
      } else if (isCut) {
        parts.add(tokens.words(dash, dash + 1));
      }
      at++;
    }
    return parts;
  }

  private static boolean isPunctuation(Token token) {
    return token.is(Sense.SIGN) && PUNCTUATION.indexOf(token.value()) >= 0;
  }

  private boolean saysSomething(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (!token.is(Sense.FILLER) && !isPunctuation(token)) {
        return true;
      }
    }
    return false;
  }
}

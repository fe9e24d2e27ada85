package space.roadmap.io.document;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells whether a text mentions any of some ids at all, much faster than parsing it would.
 *
 * <p>It may say yes where there is none, and never no where there is one: a text with escapes, in
 * which an id can look different, is taken to mention everything.
 */
final class Mentions {
  private static final int LONGEST = 63;

  private final Set<String> ids = new HashSet<>();
  private long lengths; // of the ids, a bit each; longer ones count as the longest

  /** Adds an id; one of a namespace is looked for as its own document has it, too. */
  void add(String id) {
    addWord(id);
    int colon = id.indexOf(':');
    if (colon >= 0) {
      addWord(id.substring(colon + 1));
    }
  }

  private void addWord(String id) {
    ids.add(id);
    lengths |= 1L << Math.min(id.length(), LONGEST);
  }

  /** Returns whether a text may mention one of the ids. */
  boolean mayBeIn(Text text) {
    byte[] bytes = text.bytes();
    int length = text.length();
    int start = 0;
    for (int i = 0; i <= length; i++) {
      byte found = i < length ? bytes[i] : (byte) ' ';
      if (found == '\\') {
        return true;
      }
      if (!isOfWord(found)) {
        if (i > start && hasOne(bytes, start, i)) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  /** Looks for a word, and for what comes after a colon in it, as in {@code "id":moon}. */
  private boolean hasOne(byte[] bytes, int from, int to) {
    if (isOne(bytes, from, to - from)) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (bytes[i] == ':' && isOne(bytes, i + 1, to - i - 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOne(byte[] bytes, int from, int length) {
    return (lengths & (1L << Math.min(length, LONGEST))) != 0
        && ids.contains(new String(bytes, from, length, StandardCharsets.ISO_8859_1));
  }

  private static boolean isOfWord(byte found) {
    return (found >= 'a' && found <= 'z')
        || (found >= '-' && found <= ':') // hyphen, dot, slash, digits, colon
        || found == '#';
  }
}

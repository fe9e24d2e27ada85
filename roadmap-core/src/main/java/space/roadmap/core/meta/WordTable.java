package space.roadmap.core.meta;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds a value by its word in a reader's buffer, without making a text of it. */
final class WordTable<V> {
  private final @Nullable String[] words;
  private final List<@Nullable V> values;

  WordTable(List<String> words, List<V> values) {
    int capacity = Integer.highestOneBit(Math.max(4, words.size()) * 4);
    this.words = new String[capacity];
    this.values = new ArrayList<>();
    for (int i = 0; i < capacity; i++) {
      this.values.add(null);
    }
    for (int i = 0; i < words.size(); i++) {
      char[] word = words.get(i).toCharArray();
      int place = hash(word, 0, word.length) & (capacity - 1);
      while (this.words[place] != null) {
        place = (place + 1) & (capacity - 1);
      }
      this.words[place] = words.get(i);
      this.values.set(place, values.get(i));
    }
  }

  /** Returns the value of the word in this part of a buffer, or null if it is none of them. */
  @Nullable V find(char[] buffer, int offset, int length) {
    int mask = words.length - 1;
    int place = hash(buffer, offset, length) & mask;
    for (String word = words[place]; word != null; word = words[place]) {
      if (matches(word, buffer, offset, length)) {
        return values.get(place);
      }
      place = (place + 1) & mask;
    }
    return null;
  }

  private static boolean matches(String word, char[] buffer, int offset, int length) {
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != buffer[offset + i]) {
        return false;
      }
    }
    return true;
  }

  private static int hash(char[] buffer, int offset, int length) {
    int hash = length;
    for (int i = offset; i < offset + length; i++) {
      hash = hash * 31 + buffer[i];
    }
    return hash ^ (hash >>> 7);
  }
}

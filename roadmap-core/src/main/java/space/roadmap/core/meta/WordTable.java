package space.roadmap.core.meta;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds a value by its word in a reader's buffer, without making a text of it. */
final class WordTable<V> {
  private final char[] @Nullable [] words;
  private final List<@Nullable V> values;

  WordTable(List<String> words, List<V> values) {
    int capacity = Integer.highestOneBit(Math.max(4, words.size()) * 4);
    this.words = new char[capacity][];
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
      this.words[place] = word;
      this.values.set(place, values.get(i));
    }
  }

  /** Returns the value of the word in this part of a buffer, or null if it is none of them. */
  @Nullable V find(char[] buffer, int offset, int length) {
    int mask = words.length - 1;
    int place = hash(buffer, offset, length) & mask;
    for (char[] word = words[place]; word != null; word = words[place]) {
      if (Arrays.equals(word, 0, word.length, buffer, offset, offset + length)) {
        return values.get(place);
      }
      place = (place + 1) & mask;
    }
    return null;
  }

  /** Mixes a few characters: the words of a vocabulary are few, and mostly differ in them. */
  private static int hash(char[] buffer, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    int ends = buffer[offset] * 31 + buffer[offset + length - 1];
    int hash = (ends * 31 + buffer[offset + length / 2]) * 31 + length;
    return hash ^ (hash >>> 7);
  }
}

package space.roadmap.io.document;

import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.meta.ValueType;

/** The words of a vocabulary, found where they stand in quotes in a document's bytes. */
final class QuotedWords<V> {
  private final @Nullable QuotedWord[] words;
  private final @Nullable Object[] values;

  QuotedWords(ValueType<V> vocabulary) {
    List<String> all = vocabulary.words();
    int size = Integer.highestOneBit(Math.max(4, all.size())) * 4;
    words = new QuotedWord[size];
    values = new Object[size];
    for (String word : all) {
      QuotedWord quoted = new QuotedWord(word);
      ByteBuffer bytes = Octets.of(quoted.bytes());
      int place = place(bytes, 1, quoted.length() - 1);
      while (words[place] != null) {
        place = (place + 1) & (size - 1);
      }
      words[place] = quoted;
      values[place] = vocabulary.parse(word);
    }
  }

  /**
   * Returns the value of the word in this part, or null if it is none of these.
   *
   * @param bytes see {@link Octets}
   */
  @SuppressWarnings("unchecked") // the vocabulary gave nothing else
  @Nullable V find(ByteBuffer bytes, int from, int to) {
    if (from == to) {
      return null;
    }
    int place = place(bytes, from, to);
    for (QuotedWord word = words[place]; word != null; word = words[place]) {
      if (word.stands(bytes, from, to)) {
        return (V) values[place];
      }
      place = (place + 1) & (words.length - 1);
    }
    return null;
  }

  /** Mixes a few bytes: the words of a vocabulary are few, and mostly differ in them. */
  private int place(ByteBuffer bytes, int from, int to) {
    int ends = bytes.get(from) * 31 + bytes.get(to - 1);
    int hash = (ends * 31 + bytes.get((from + to) >>> 1)) * 31 + to - from;
    return (hash ^ (hash >>> 7)) & (words.length - 1);
  }
}

package space.roadmap.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.roadmap.core.meta.Term;

/** Counts by word, in the order of a vocabulary; what nobody stated is counted last. */
final class Tally {
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private int unstated;

  /**
   * A word and how often it stands there.
   *
   * @param word the word; empty for what is not stated
   */
  record Count(Optional<String> word, int count) {}

  /** Makes one whose words come in the order in which they are first counted. */
  Tally() {}

  /** Makes one whose words come in this order. */
  Tally(Iterable<String> words) {
    words.forEach(word -> counts.put(word, 0));
  }

  /** Makes one for a closed vocabulary. */
  static Tally of(Term... terms) {
    List<String> words = new ArrayList<>();
    for (Term term : terms) {
      words.add(term.text());
    }
    return new Tally(words);
  }

  void add(String word) {
    counts.merge(word, 1, Integer::sum);
  }

  void add(Optional<? extends Term> term) {
    if (term.isPresent()) {
      add(term.get().text());
    } else {
      unstated++;
    }
  }

  void addUnstated() {
    unstated++;
  }

  /** Returns how often a word was counted. */
  int of(String word) {
    return counts.getOrDefault(word, 0);
  }

  /** Returns the words that were counted at least once. */
  List<Count> counts() {
    List<Count> found = new ArrayList<>();
    counts.forEach(
        (word, count) -> {
          if (count > 0) {
            found.add(new Count(Optional.of(word), count));
          }
        });
    if (unstated > 0) {
      found.add(new Count(Optional.empty(), unstated));
    }
    return found;
  }

  /** Returns the same, the commonest first. */
  List<Count> commonestFirst() {
    List<Count> found = counts();
    found.sort(
        (a, b) ->
            a.word().isPresent() == b.word().isPresent()
                ? Integer.compare(b.count(), a.count())
                : a.word().isPresent() ? -1 : 1);
    return found;
  }
}

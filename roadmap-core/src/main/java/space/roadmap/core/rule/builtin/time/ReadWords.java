package space.roadmap.core.rule.builtin.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.time.EdtfException;
import space.roadmap.core.time.UncertainDate;
import space.roadmap.core.words.DateReader;
import space.roadmap.core.words.WordedDate;

/**
 * The dates that words say for certain, read once for each text while a part of the document is
 * looked at.
 */
final class ReadWords {
  /** How many texts are remembered: documents repeat few of their words, and may hold millions. */
  private static final int MOST_REMEMBERED = 4_096;

  private final DateReader reader = DateReader.wordsFirst();
  private final Map<String, Optional<UncertainDate>> read = new HashMap<>();

  private ReadWords() {}

  static ReadWords of(RoadmapView view) {
    return view.local(ReadWords.class, ReadWords::new);
  }

  /** Returns the date that the words say; empty if a part of them is guessed or not understood. */
  Optional<UncertainDate> date(String words) {
    Optional<UncertainDate> known = read.get(words);
    if (known == null) {
      known = read(words);
      if (read.size() == MOST_REMEMBERED) {
        read.clear();
      }
      read.put(words, known);
    }
    return known;
  }

  private Optional<UncertainDate> read(String words) {
    try {
      WordedDate found = reader.read(words);
      return found.isExact() ? Optional.of(found.date()) : Optional.empty();
    } catch (EdtfException e) {
      return Optional.empty(); // words need not be a date
    }
  }
}

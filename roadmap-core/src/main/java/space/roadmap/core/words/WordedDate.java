package space.roadmap.core.words;

import java.util.List;
import space.roadmap.core.time.UncertainDate;

/**
 * What a {@link DateReader} has read in people's words.
 *
 * @param words the text as it was given
 * @param date the date, {@code ../..} if the words say that there is none
 * @param guesses what the words do not say for sure and how it was taken, in English, such as
 *     {@code 'late 2020s' taken as 2026 to 2029}; it also names every part that was left out
 * @param unread the parts that were left out, as they stand in the words
 */
public record WordedDate(
    String words, UncertainDate date, List<String> guesses, List<String> unread) {
  /** Copies the lists. */
  public WordedDate {
    guesses = List.copyOf(guesses);
    unread = List.copyOf(unread);
  }

  /** Tells whether the words say the date without a doubt, and nothing else. */
  public boolean isExact() {
    return guesses.isEmpty();
  }
}

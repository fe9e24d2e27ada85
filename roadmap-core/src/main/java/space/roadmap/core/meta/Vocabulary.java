package space.roadmap.core.meta;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of an open vocabulary that everybody knows, in an order that means something.
 *
 * <pre>{@code
 * static final Vocabulary PURPOSES = Vocabulary.of("mission purpose", "orbiter", "lander");
 * }</pre>
 */
public final class Vocabulary {
  private final String name;
  private final ImmutableMap<String, Choice> known;

  private Vocabulary(String name, ImmutableMap<String, Choice> known) {
    this.name = name;
    this.known = known;
  }

  /** Returns the vocabulary with this name and these words. */
  public static Vocabulary of(String name, String... words) {
    Map<String, Choice> known = new LinkedHashMap<>();
    for (String word : words) {
      known.put(word, Choice.of(word));
    }
    return new Vocabulary(name, ImmutableMap.copyOf(known));
  }

  /** Returns what the words are words for, such as {@code mission purpose}. */
  public String name() {
    return name;
  }

  /** Returns the words everybody knows, in order. */
  public List<String> words() {
    return known.keySet().asList();
  }

  /** Returns the known choice with this text, or a new one. */
  public Choice choice(String text) {
    @Nullable Choice choice = known.get(text);
    return choice == null ? Choice.of(text) : choice;
  }

  /** Returns whether everybody knows this word. */
  public boolean knows(String text) {
    return known.containsKey(text);
  }
}

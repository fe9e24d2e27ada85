package space.roadmap.table.map;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What stands for what: words of a table, or patterns of them, and the values that are meant. */
final class ValueMap {
  private final Map<String, List<String>> exact = new HashMap<>();
  private final Map<String, List<String>> anyCase = new HashMap<>();
  private final Map<String, List<String>> patterns = new LinkedHashMap<>();

  void put(String word, List<String> values) {
    if (Wildcard.isPattern(word)) {
      patterns.put(word, values);
    } else {
      exact.put(word.strip(), values);
      anyCase.putIfAbsent(word.strip().toLowerCase(Locale.ROOT), values);
    }
  }

  /** Returns the values for a word: for itself, in other letter case, or for its first pattern. */
  Optional<List<String>> find(String word) {
    List<String> values = exact.get(word);
    if (values == null) {
      values = anyCase.get(word.toLowerCase(Locale.ROOT));
    }
    if (values == null) {
      for (Map.Entry<String, List<String>> pattern : patterns.entrySet()) {
        if (Wildcard.matches(pattern.getKey(), word)) {
          return Optional.of(pattern.getValue());
        }
      }
    }
    return Optional.ofNullable(values);
  }
}

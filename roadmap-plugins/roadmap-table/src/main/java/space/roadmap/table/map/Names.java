package space.roadmap.table.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import space.roadmap.core.diagnostic.Nearest;
import space.roadmap.core.model.EntityKind;

/** The things that the tables define, by their ids, names and aliases. */
final class Names {
  private static final int HINTS = 200; // hints must not cost seconds

  private final Map<String, Integer> kinds = new HashMap<>(); // by id, a bit for each kind
  private final Map<String, Set<String>> ids = new HashMap<>(); // by name
  private final Map<String, Set<String>> spellings = new HashMap<>(); // by name, as written
  private int hints;

  void add(EntityKind<?> kind, String id, List<String> names) {
    kinds.merge(id, 1 << kind.ordinal(), (a, b) -> a | b);
    for (String name : names) {
      String key = key(name);
      if (!key.isEmpty()) {
        ids.computeIfAbsent(key, unused -> new LinkedHashSet<>()).add(id);
        spellings.computeIfAbsent(key, unused -> new LinkedHashSet<>()).add(name);
      }
    }
  }

  private static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char character = name.charAt(i);
      if (!Character.isWhitespace(character)) {
        key.append(Character.toLowerCase(character));
      } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    return key.toString().strip();
  }

  /** Returns the ids of what is called so: itself if it is an id, else those of these kinds. */
  List<String> find(String text, int allowed) {
    int part = text.indexOf('#');
    if (kinds.containsKey(part < 0 ? text : text.substring(0, part))) {
      return List.of(text);
    }
    String key = key(text);
    List<String> found = new ArrayList<>();
    for (String id : ids.getOrDefault(key, Set.of())) {
      if (isAllowed(id, allowed)) {
        found.add(id);
      }
    }
    if (isAllowed(key, allowed) && !found.contains(key)) {
      found.add(0, key); // an id in capitals
    }
    return found;
  }

  private boolean isAllowed(String id, int allowed) {
    return (kinds.getOrDefault(id, 0) & allowed) != 0;
  }

  /** Returns the nearest id or name of something of these kinds. */
  Optional<String> near(String text, int allowed) {
    if (hints++ >= HINTS) {
      return Optional.empty();
    }
    List<String> candidates = new ArrayList<>();
    kinds.forEach(
        (id, bits) -> {
          if ((bits & allowed) != 0) {
            candidates.add(id);
          }
        });
    ids.forEach(
        (key, all) -> {
          if (all.stream().anyMatch(id -> isAllowed(id, allowed))) {
            candidates.addAll(spellings.getOrDefault(key, Set.of()));
          }
        });
    candidates.sort(null);
    return Nearest.to(text, candidates);
  }
}

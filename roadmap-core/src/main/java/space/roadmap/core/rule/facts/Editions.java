package space.roadmap.core.rule.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Edition;
import space.roadmap.core.model.Objective;
import space.roadmap.core.model.Roadmap;

/**
 * The order in which editions take the place of each other.
 *
 * <p>An edition comes after another if it supersedes it, or one that does. Editions of different
 * families have no order.
 */
final class Editions {
  /** Where an edition stands: after how many others of a family, which its oldest one names. */
  private record Place(Id<?> family, int number) {}

  private final Map<Id<?>, Place> places = new HashMap<>();
  private final Set<Id<?>> superseded = new HashSet<>();

  Editions(Roadmap roadmap) {
    Map<Id<?>, Id<?>> before = new HashMap<>();
    for (Edition edition : roadmap.editions()) {
      edition.supersedes().ifPresent(older -> before.put(edition.id(), older));
    }
    Optional<Id<Edition>> own = roadmap.header().edition();
    Optional<Id<Edition>> ownBefore = roadmap.header().supersedes();
    superseded.addAll(before.values());
    ownBefore.ifPresent(superseded::add);
    if (own.isPresent() && ownBefore.isPresent()) {
      before.putIfAbsent(own.get(), ownBefore.get());
    }
    for (Id<?> edition : before.keySet()) {
      place(edition, before);
    }
  }

  private void place(Id<?> edition, Map<Id<?>, Id<?>> before) {
    List<Id<?>> way = new ArrayList<>();
    Set<Id<?>> seen = new HashSet<>();
    Id<?> current = edition;
    while (!places.containsKey(current) && seen.add(current)) {
      way.add(current);
      Id<?> older = before.get(current);
      if (older == null) {
        places.put(current, new Place(current, 0));
      } else {
        current = older;
      }
    }
    Place known = places.get(current);
    for (int i = way.size() - 1; i >= 0 && known != null; i--) {
      known = places.computeIfAbsent(way.get(i), nextTo(known));
    }
  }

  private static Function<Id<?>, Place> nextTo(Place older) {
    return unused -> new Place(older.family(), older.number() + 1);
  }

  /** Returns whether an objective stands in editions and each of them has been superseded. */
  boolean areSuperseded(Objective objective) {
    return !objective.editions().isEmpty() && superseded.containsAll(objective.editions());
  }

  /** Returns whether one objective stands in an edition that comes after all of the other's. */
  boolean isLater(Objective one, Objective other) {
    for (Id<Edition> edition : one.editions()) {
      if (isAfter(edition, other)) {
        return true;
      }
    }
    return one.editions().isEmpty(); // then it stands in this document
  }

  /** Returns whether an edition comes after all that state an objective. */
  boolean isAfter(Id<Edition> edition, Objective objective) {
    Place place = places.get(edition);
    if (place == null) {
      return false;
    }
    for (Id<Edition> other : objective.editions()) {
      Place stated = places.get(other);
      if (stated == null
          || !stated.family().equals(place.family())
          || stated.number() >= place.number()) {
        return false;
      }
    }
    return true;
  }
}

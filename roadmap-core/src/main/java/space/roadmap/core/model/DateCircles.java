package space.roadmap.core.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.meta.ValueType;

/** Finds the circles of dates that follow each other, and where in the document they stand. */
final class DateCircles {
  private final Roadmap roadmap;
  private final ResolvedDates dates;
  private final Map<Key, Place> seen = new LinkedHashMap<>();

  /** A date that may follow another, where it stands. */
  private record Place(Entity owner, String path, StatedDate stated) {
    Key key() {
      return new Key(owner.id().text(), path);
    }
  }

  private record Key(String owner, String path) {}

  DateCircles(Roadmap roadmap, ResolvedDates dates) {
    this.roadmap = roadmap;
    this.dates = dates;
  }

  List<List<Reference>> find() {
    List<List<Reference>> circles = new ArrayList<>();
    for (EntityKind<?> kind : EntityTypes.kinds()) {
      for (Entity entity : roadmap.all(kind)) {
        for (Place place : places(entity)) {
          if (!seen.containsKey(place.key()) && isCircular(place)) {
            List<Reference> circle = walk(place);
            if (!circle.isEmpty()) {
              circles.add(circle);
            }
          }
        }
      }
    }
    return circles;
  }

  private boolean isCircular(Place place) {
    Object origin = place.stated().origin();
    return origin instanceof Milestone milestone
        ? dates.of(milestone).isCircular()
        : origin instanceof Dated dated && dates.of(dated).isCircular();
  }

  /** Goes round from a place; returns no circle if it is one that was found before. */
  private List<Reference> walk(Place from) {
    Map<Key, Reference> way = new LinkedHashMap<>();
    Place at = from;
    while (at != null && seen.putIfAbsent(at.key(), at) == null) {
      ResolvedDates.Link link = dates.link(at.stated());
      if (link == null) {
        return List.of();
      }
      String step = link.isDerived() ? ".derivedFrom" : ".relative.to";
      ValueType<?> type = link.isDerived() ? DatedType.DERIVED_FROM.type() : RelativeType.TO.type();
      way.put(at.key(), new Reference(at.owner(), at.path() + step, link.to(), type));
      at = place(link);
    }
    List<Key> keys = new ArrayList<>(way.keySet());
    int start = at == null ? -1 : keys.indexOf(at.key());
    return start < 0 ? List.of() : new ArrayList<>(way.values()).subList(start, keys.size());
  }

  /** Returns the place of the date that what is followed has in turn. */
  private @Nullable Place place(ResolvedDates.Link link) {
    StatedDate following = link.target().following();
    Optional<Entity> owner = roadmap.find(link.to()).or(() -> roadmap.find(link.to().owner()));
    if (following == null || owner.isEmpty()) {
      return null;
    }
    return places(owner.get()).stream()
        .filter(place -> isSame(place.stated().origin(), following))
        .findFirst()
        .orElse(null);
  }

  @SuppressWarnings("ReferenceEquality") // two that say the same may stand in two places
  private static boolean isSame(Object origin, StatedDate other) {
    return origin == other.origin();
  }

  /** Returns the dates of an entity that may follow others. */
  private static List<Place> places(Entity entity) {
    List<Place> places = new ArrayList<>();
    DatePlaces.visit(
        entity,
        new DateVisitor() {
          @Override
          public void milestone(Entity owner, int number, Milestone milestone) {
            if (StatedDate.mayFollow(milestone)) {
              places.add(new Place(owner, Milestones.path(number), StatedDate.of(milestone)));
            }
          }

          @Override
          public void dated(Entity owner, String path, Dated dated) {
            if (StatedDate.mayFollow(dated)) {
              places.add(new Place(owner, path, StatedDate.of(dated)));
            }
          }
        });
    return places;
  }
}

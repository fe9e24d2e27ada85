package space.roadmap.core.rule.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.DestinationKind;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.rule.RoadmapView;

/**
 * The destinations of a roadmap by number, each with the place at the top of its tree, which is the
 * body or system it belongs to.
 */
public final class Places {
  private static final int UNKNOWN = -2;
  private static final int ON_THE_WAY = -3;

  private final List<Destination> destinations;
  private final Rows rows;
  private final int[] tops;

  private Places(Roadmap roadmap) {
    destinations = roadmap.destinations();
    rows = Rows.of(roadmap, Destination.class);
    tops = new int[destinations.size()];
    Arrays.fill(tops, UNKNOWN);
    int[] way = new int[destinations.size()];
    for (int i = 0; i < tops.length; i++) {
      climb(i, way);
    }
  }

  /** Returns the places of the roadmap that is validated. */
  public static Places of(RoadmapView view) {
    return view.shared(Places.class, it -> new Places(it.roadmap()));
  }

  private void climb(int from, int[] way) {
    int length = 0;
    int current = from;
    while (current != Rows.NONE && tops[current] == UNKNOWN) {
      tops[current] = ON_THE_WAY;
      way[length++] = current;
      Optional<Id<Destination>> parent = destinations.get(current).parent();
      if (parent.isEmpty()) {
        tops[current] = current;
      } else {
        current = rows.of(parent.get());
      }
    }
    int top = current == Rows.NONE || tops[current] == ON_THE_WAY ? Rows.NONE : tops[current];
    for (int i = 0; i < length; i++) {
      tops[way[i]] = top;
    }
  }

  /** Returns the number of a destination; {@link Rows#NONE} if there is none. */
  public int number(Id<Destination> id) {
    return rows.of(id);
  }

  /** Returns how many there are. */
  public int size() {
    return rows.size();
  }

  public Destination get(int number) {
    return destinations.get(number);
  }

  /** Returns the number of the top of its tree; {@link Rows#NONE} if that cannot be told. */
  public int top(int number) {
    return tops[number];
  }

  /** Returns whether something can stand there: on a surface, or on a body as a whole. */
  public boolean isGround(int number) {
    return destinations.get(number).kind().filter(Places::isGround).isPresent();
  }

  private static boolean isGround(DestinationKind kind) {
    return kind == DestinationKind.BODY || isSurface(kind);
  }

  public static boolean isSurface(DestinationKind kind) {
    return kind == DestinationKind.SURFACE || kind == DestinationKind.SURFACE_REGION;
  }

  /** Returns whether nothing can land there: it is an orbit, a libration point or a way. */
  public static boolean isInSpace(DestinationKind kind) {
    return switch (kind) {
      case ORBIT, LIBRATION_POINT, LIBRATION_SYSTEM, TRAJECTORY -> true;
      case BODY, BODY_CLASS, SYSTEM, SURFACE, SURFACE_REGION, ATMOSPHERE -> false;
    };
  }

  /** Returns whether it belongs to Earth: the place at the top of its tree is called so. */
  public boolean isOnEarth(int number) {
    int top = tops[number];
    return top != Rows.NONE
        && (destinations.get(top).id().text().equals("earth")
            || destinations.get(top).name().equals("Earth"));
  }
}

package space.roadmap.core.model;

import java.util.List;
import java.util.Optional;
import space.roadmap.core.meta.Choice;

/** Finds milestones by their keys. */
public final class Milestones {
  private Milestones() {}

  /** Returns the key of a milestone within its owner: its id, or else its type. */
  public static String key(Milestone milestone) {
    if (milestone.id().isPresent()) {
      return milestone.id().get();
    }
    Optional<Choice> type = milestone.type(); // rules ask often, so nothing is made
    return type.isPresent() ? type.get().text() : "";
  }

  /** Returns the milestones of an entity, none if it is of a kind without. */
  public static List<Milestone> of(Entity entity) {
    if (entity instanceof Mission mission) {
      return mission.milestones();
    }
    return entity instanceof Capability capability ? capability.milestones() : List.of();
  }

  /** Returns the milestone with this key. */
  public static Optional<Milestone> find(List<Milestone> milestones, String key) {
    for (int i = 0; i < milestones.size(); i++) {
      if (key(milestones.get(i)).equals(key)) {
        return Optional.of(milestones.get(i));
      }
    }
    return Optional.empty();
  }
}

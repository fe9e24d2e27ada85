package space.roadmap.core.model;

import java.util.List;
import java.util.Optional;
import space.roadmap.core.meta.Choice;

/** Finds milestones, and says what they are. */
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

  /** Returns what a milestone is called: its key, or {@code milestone} where it has none. */
  public static String called(Milestone milestone) {
    String key = key(milestone);
    return key.isEmpty() ? "milestone" : key;
  }

  /** Returns the milestones of an entity, none if it is of a kind without. */
  public static List<Milestone> of(Entity entity) {
    if (entity instanceof Mission mission) {
      return mission.milestones();
    }
    return entity instanceof Capability capability ? capability.milestones() : List.of();
  }

  /** Returns the path of the milestone with this number within its owner. */
  public static String path(int number) {
    return MissionType.MILESTONES.name() + "[" + number + "]";
  }

  /** Returns whether something happens to the thing itself, rather than to the plan of it. */
  public static boolean isEvent(Milestone milestone) {
    Optional<Choice> type = milestone.type();
    return type.isEmpty()
        || !(type.get().equals(MilestoneKind.APPROVAL) || type.get().equals(MilestoneKind.REVIEW));
  }

  /** Returns that by which a capability is there: its initial service, or else its first event. */
  public static Optional<Milestone> firstService(List<Milestone> milestones) {
    Optional<Milestone> first = Optional.empty();
    for (int i = 0; i < milestones.size(); i++) {
      Milestone milestone = milestones.get(i);
      Optional<Choice> type = milestone.type();
      if (type.isPresent() && type.get().equals(MilestoneKind.INITIAL_SERVICE)) {
        return Optional.of(milestone);
      }
      if (first.isEmpty() && isEvent(milestone)) {
        first = Optional.of(milestone);
      }
    }
    return first;
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

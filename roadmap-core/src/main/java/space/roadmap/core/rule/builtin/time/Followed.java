package space.roadmap.core.rule.builtin.time;

import java.util.List;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Milestones;
import space.roadmap.core.model.Roadmap;

/** Finds where that stands which a date follows. */
final class Followed {
  private Followed() {}

  /** Returns the milestone or entity that is named, which is in the roadmap. */
  static Related related(Roadmap roadmap, Id<Entity> to, String message) {
    Entity owner = roadmap.find(to).or(() -> roadmap.find(to.owner())).orElseThrow();
    List<Milestone> milestones = Milestones.of(owner);
    for (int i = 0; i < milestones.size() && to.isPart(); i++) {
      if (Milestones.key(milestones.get(i)).equals(to.part().orElse(""))) {
        return Related.to(owner.id().text(), Milestones.path(i), message);
      }
    }
    return Related.to(owner.id().text(), "", message);
  }
}

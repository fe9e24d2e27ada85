package space.roadmap.core.rule.facts;

import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.Needs;
import space.roadmap.core.rule.RoadmapView;

/**
 * Shows the needs that ask for more than that capabilities and missions are there or done: for a
 * level of maturity, a decision, an event still to come, or something throughout a period.
 *
 * <p>There are few of them, and nothing else is looked at. The needs of what has been stopped are
 * left out: its dates bind nobody.
 */
public final class SpecialNeeds {
  private SpecialNeeds() {}

  /** What is shown each need. */
  public interface Visitor {
    /** Looks at a need, which is the one with this number of its owner. */
    void need(Entity owner, Need need, int index);
  }

  /** Shows the needs of a roadmap in the order of their owners. */
  public static void show(RoadmapView view, Visitor visitor) {
    Owners owners = Owners.of(view);
    NeedTable table = owners.needs();
    for (int need = table.nextSpecial(0); need >= 0; need = table.nextSpecial(need + 1)) {
      int number = table.owner(need);
      if (!owners.isVoid(number)) {
        Entity owner = owners.get(number);
        int index = need - table.first(number);
        visitor.need(owner, Needs.of(owner).get(index), index);
      }
    }
  }
}

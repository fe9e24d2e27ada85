package space.roadmap.core.rule.facts;

import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.DateVisitor;
import space.roadmap.core.rule.EntityRule;
import space.roadmap.core.rule.RoadmapView;

/** A rule about dates that have one of the {@link DateTraits}, which few dates have. */
public interface DateRule extends EntityRule {
  /** Returns the trait. */
  int trait();

  /** Returns what looks at all dates of each entity of which one has the trait. */
  DateVisitor visitor(RoadmapView view, Reporter reporter);

  @Override
  default Check start(RoadmapView view, Reporter reporter) {
    return DateTraits.where(view, trait(), visitor(view, reporter));
  }

  @Override
  default boolean looksAt(EntityType<?> type, RoadmapView view) {
    return DateTraits.mayHave(type, trait(), view);
  }
}

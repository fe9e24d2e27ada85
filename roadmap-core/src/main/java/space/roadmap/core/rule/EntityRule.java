package space.roadmap.core.rule;

import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.UsedAttributes;

/**
 * A rule that looks at one entity at a time, whatever the others say.
 *
 * <p>Implement this rather than {@link Rule} where that is enough: a validator shows each entity to
 * all such rules in turn, which in a large roadmap takes a fraction of the time of walking through
 * it once for each.
 *
 * <pre>{@code
 * public Check start(RoadmapView view, Reporter reporter) {
 *   return entity -> {
 *     if (entity instanceof Mission mission && mission.lead().isEmpty()) {
 *       String id = mission.id().text();
 *       reporter.report(CODE.report().entity(id).with("mission", id).build());
 *     }
 *   };
 * }
 * }</pre>
 *
 * <p><b>For implementers.</b> {@link #start} is called for each part of the document that is looked
 * at on its own: parts are looked at on several threads where a validator has several. What it
 * returns is shown the header and the entities of its part in document order, on one thread, and
 * may keep state of that part; the rule itself keeps none. Whether an entity is reported must not
 * depend on which others are in its part.
 */
public interface EntityRule extends Rule {
  /** Returns what looks at the entities of one validation and reports those that break the rule. */
  Check start(RoadmapView view, Reporter reporter);

  /**
   * Returns whether the rule may find something in an entity of this type. A validator shows it no
   * others, which is worth saying of a rule about a kind of which there are few, or about an
   * attribute that few documents {@linkplain UsedAttributes use}. Whoever does not say is shown
   * all; {@link #check} shows all to everybody.
   */
  default boolean looksAt(EntityType<?> type, RoadmapView view) {
    return true;
  }

  /** Looks at all entities with this rule alone. */
  @Override
  default void check(RoadmapView view, Reporter reporter) {
    Check check = start(view, reporter);
    check.look(view.roadmap().header());
    for (Entity entity : view.roadmap().entities()) {
      check.look(entity);
    }
  }

  /** What one validation shows each entity to. */
  interface Check {
    /** Looks at an entity and reports it if it breaks the rule. */
    void look(Entity entity);
  }
}

package space.roadmap.core.rule.facts;

import org.jspecify.annotations.Nullable;
import space.roadmap.core.model.DatePlaces;
import space.roadmap.core.model.DateVisitor;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.rule.EntityRule;
import space.roadmap.core.rule.RoadmapView;

/**
 * What the dates of an entity have that few dates have: another date to follow, claims, windows.
 *
 * <p>Rules about these share one glance at each entity, and look closer where there is something.
 */
public final class DateTraits implements DateVisitor {
  /** A date may follow another. */
  public static final int FOLLOWING = 1;

  /** Others claim another date. */
  public static final int CLAIMED = 2;

  /** A date has windows. */
  public static final int WINDOWS = 4;

  private @Nullable Entity last; // the validator shows an entity to one rule after the other
  private int traits;

  private DateTraits() {}

  /** Returns a check that looks only at entities of which a date has a trait. */
  public static EntityRule.Check where(RoadmapView view, int trait, DateVisitor visitor) {
    DateTraits shared = view.local(DateTraits.class, DateTraits::new);
    return entity -> {
      if (shared.has(entity, trait)) {
        DatePlaces.visit(entity, visitor);
      }
    };
  }

  @SuppressWarnings("ReferenceEquality") // the same entity again, and not one that says the same
  private boolean has(Entity entity, int trait) {
    if (entity != last) {
      traits = 0;
      DatePlaces.visit(entity, this);
      last = entity;
    }
    return (traits & trait) != 0;
  }

  @Override
  public void milestone(Entity owner, int number, Milestone milestone) {
    if (milestone.relative().isPresent() || milestone.derivedFrom().isPresent()) {
      traits |= FOLLOWING;
    }
    if (!milestone.claims().isEmpty()) {
      traits |= CLAIMED;
    }
    if (milestone.windows().isPresent()) {
      traits |= WINDOWS;
    }
  }

  @Override
  public void dated(Entity owner, String path, Dated dated) {
    if (dated.relative().isPresent() || dated.derivedFrom().isPresent()) {
      traits |= FOLLOWING;
    }
    if (!dated.claims().isEmpty()) {
      traits |= CLAIMED;
    }
    if (dated.windows().isPresent()) {
      traits |= WINDOWS;
    }
  }
}

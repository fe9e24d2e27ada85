package space.roadmap.core.rule.facts;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.DatePlaces;
import space.roadmap.core.model.DateVisitor;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.DatedPeriodType;
import space.roadmap.core.model.DatedType;
import space.roadmap.core.model.Decision;
import space.roadmap.core.model.DecisionType;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.MilestoneType;
import space.roadmap.core.model.UsedAttributes;
import space.roadmap.core.rule.EntityRule;
import space.roadmap.core.rule.RoadmapView;

/**
 * What the dates of an entity have that few dates have: another date to follow, claims, windows,
 * words, or that they have come.
 *
 * <p>Rules about these are {@link DateRule}s; they share one glance at each entity, and look closer
 * where there is something.
 */
public final class DateTraits implements DateVisitor {
  /** A date may follow another. */
  public static final int FOLLOWING = 1;

  /** Others claim another date. */
  public static final int CLAIMED = 2;

  /** A date has windows. */
  public static final int WINDOWS = 4;

  /** A date or a period has the words of its source beside it. */
  public static final int WORDED = 8;

  /** A date or a period has come, as its basis says. */
  public static final int ACTUAL = 16;

  /** A period is stated as a whole and by one of its ends. */
  public static final int STATED_TWICE = 32;

  private static final String DECIDED = DecisionType.DECIDED.name();

  private @Nullable Entity last; // the validator shows an entity to one rule after the other
  private int traits;

  private DateTraits() {}

  /** Returns a check that looks only at entities of which a date has a trait. */
  static EntityRule.Check where(RoadmapView view, int trait, DateVisitor visitor) {
    DateTraits shared = view.local(DateTraits.class, DateTraits::new);
    return entity -> {
      if (shared.has(entity, trait)) {
        DatePlaces.visit(entity, visitor);
      }
    };
  }

  /** Returns whether a date of an entity of this type may have a trait. */
  static boolean mayHave(EntityType<?> type, int trait, RoadmapView view) {
    UsedAttributes used = view.roadmap().used();
    return switch (trait) {
      case FOLLOWING ->
          mayHave(used, MilestoneType.RELATIVE, MilestoneType.DERIVED_FROM)
              || mayHave(used, DatedType.RELATIVE, DatedType.DERIVED_FROM);
      case CLAIMED ->
          ValueTraits.mayBeStated(MilestoneType.TYPE, used)
              || ValueTraits.mayBeStated(DatedType.TYPE, used);
      case WINDOWS -> mayHave(used, MilestoneType.WINDOWS, DatedType.WINDOWS);
      case WORDED -> mayHave(used, MilestoneType.WORDS, DatedType.WORDS, DatedPeriodType.WORDS);
      case ACTUAL ->
          type == DecisionType.TYPE // the day on which it was taken says nothing more
              || mayHave(used, MilestoneType.BASIS, DatedType.BASIS, DatedPeriodType.BASIS);
      case STATED_TWICE -> mayHave(used, DatedPeriodType.START, DatedPeriodType.END);
      default -> true;
    };
  }

  private static boolean mayHave(UsedAttributes used, Attribute<?, ?>... attributes) {
    return Stream.of(attributes).anyMatch(used::mayHave);
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
    if (milestone.words().isPresent()) {
      traits |= WORDED;
    }
    if (Bounds.isActual(milestone.basis())) {
      traits |= ACTUAL;
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
    if (dated.words().isPresent()) {
      traits |= WORDED;
    }
    if (hasCome(owner, path, dated)) {
      traits |= ACTUAL;
    }
  }

  @Override
  public void period(Entity owner, String path, DatedPeriod period) {
    if (period.words().isPresent()) {
      traits |= WORDED;
    }
    if (Bounds.isActual(period.basis())) {
      traits |= ACTUAL;
    }
    if (period.date().isPresent() && (period.start().isPresent() || period.end().isPresent())) {
      traits |= STATED_TWICE;
    }
  }

  /**
   * Returns whether a date says of itself that it has come: its basis does, or it is the day on
   * which a decision was taken and has no basis.
   */
  public static boolean hasCome(Entity owner, String path, Dated dated) {
    return Bounds.isActual(dated.basis())
        || (owner instanceof Decision && dated.basis().isEmpty() && path.equals(DECIDED));
  }
}

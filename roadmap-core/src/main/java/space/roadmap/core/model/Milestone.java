package space.roadmap.core.model;

import java.util.Optional;
import org.immutables.value.Value;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.time.UncertainDate;

/** A dated event of a mission or capability. */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // MilestoneType takes the parameters in this order
public interface Milestone extends Stated<Milestone>, WithMilestone {
  /** The key of the milestone within its owner, where the type alone does not tell it apart. */
  Optional<String> id();

  /** What happens. */
  Optional<Choice> type();

  /** When it happens, known within bounds; absent when nobody has said. */
  Optional<UncertainDate> date();

  /** The date in the words of the source. */
  Optional<String> words();

  /** What the date rests on. */
  Optional<Basis> basis();

  /** The other date it is stated against. */
  Optional<Relative> relative();

  /**
   * The milestone or entity whose date this one follows; it moves with it and is no evidence of its
   * own.
   */
  Optional<Id<Entity>> derivedFrom();

  /** The confidence level of the date in percent, such as 70 for a joint confidence level. */
  Optional<Integer> percentile();

  /** The launch windows in which alone it can happen. */
  Optional<Windows> windows();

  /** How it stands against its plan. */
  Optional<Schedule> schedule();

  /** A remark. */
  Optional<String> note();

  /** Returns a builder of a Milestone. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a Milestone. */
  final class Builder extends ImmutableMilestone.Builder {
    Builder() {}
  }
}

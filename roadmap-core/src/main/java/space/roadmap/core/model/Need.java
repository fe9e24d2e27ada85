package space.roadmap.core.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import space.roadmap.core.id.Id;
import space.roadmap.core.time.Lag;
import space.roadmap.core.time.Period;

/** Something of which any one target must hold before the owner can go on. */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // NeedType takes the parameters in this order
public interface Need extends Stated<Need>, WithNeed {
  /** The targets, any one of which is enough. */
  List<Id<Entity>> anyOf();

  /** What is asked of the target; by default what its kind suggests. */
  Optional<NeedKind> kind();

  /** Whether it gates the owner; by default as the kind of need says. */
  Optional<Strength> strength();

  /** Which end of the target meets which end of the owner. */
  Optional<LinkType> type();

  /** How long the target must come before. */
  Optional<Lag> lag();

  /** The key of the milestone of the owner at which it must hold. */
  Optional<String> by();

  /** The key of the milestone of the target that counts. */
  Optional<String> when();

  /** The readiness level, from 1 to 9, that a technology must have reached. */
  Optional<Integer> maturity();

  /** The destination for which it must hold. */
  Optional<Id<Destination>> destination();

  /** The period throughout which it must hold. */
  Optional<Period> during();

  /** How many targets must be available at any time. */
  Optional<Integer> atLeast();

  /** How the need follows from its source. */
  Optional<Evidence> evidence();

  /** A remark, or the condition in words. */
  Optional<String> note();

  /** Returns a builder of a Need. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a Need. */
  final class Builder extends ImmutableNeed.Builder {
    Builder() {}
  }
}

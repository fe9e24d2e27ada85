package space.roadmap.core.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import space.roadmap.core.id.Id;

/** A decision that others wait for. */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // DecisionType takes the parameters in this order
public interface Decision extends Entity, Stated<Decision>, WithDecision {
  @Override
  Id<Decision> id();

  /** The organization that decides. */
  Optional<Id<Organization>> owner();

  /** When it must be taken. */
  Optional<Dated> due();

  /** When it was taken. */
  Optional<Dated> decided();

  /** Where it stands. */
  Optional<DecisionStatus> status();

  /** The answers it may have. */
  List<DecisionOption> options();

  /** The key of the option that was taken. */
  Optional<String> outcome();

  /** Returns a builder of a Decision. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a Decision. */
  final class Builder extends ImmutableDecision.Builder {
    Builder() {}
  }
}

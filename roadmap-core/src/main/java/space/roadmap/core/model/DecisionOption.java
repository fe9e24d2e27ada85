package space.roadmap.core.model;

import java.util.Optional;
import org.immutables.value.Value;
import space.roadmap.core.id.Id;

/** One of the answers a decision may have. */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // DecisionOptionType takes the parameters in this order
public interface DecisionOption extends Stated<DecisionOption>, WithDecisionOption {
  /** Its key within the decision, as in {@code ltv-award#flex}. */
  String id();

  /** What it is called. */
  Optional<String> name();

  /** Who offers it. */
  Optional<Id<Organization>> organization();

  /** A remark. */
  Optional<String> note();

  /** Returns a builder of a DecisionOption. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a DecisionOption. */
  final class Builder extends ImmutableDecisionOption.Builder {
    Builder() {}
  }
}

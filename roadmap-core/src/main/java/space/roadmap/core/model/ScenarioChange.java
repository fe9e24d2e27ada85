package space.roadmap.core.model;

import java.util.Optional;
import org.immutables.value.Value;
import space.roadmap.core.id.Id;
import space.roadmap.core.time.Lag;

/** What a scenario changes about one entity. */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // ScenarioChangeType takes the parameters in this order
public interface ScenarioChange extends Stated<ScenarioChange>, WithScenarioChange {
  /** The entity, or the milestone of one, that changes. */
  Id<Entity> entity();

  /** How much later its dates are. */
  Optional<Lag> shift();

  /** The attributes it has instead, as the document would write them. */
  Optional<space.roadmap.core.meta.Value.Members> set();

  /** Whether it is taken out altogether. */
  Optional<Boolean> remove();

  /** A remark. */
  Optional<String> note();

  /** Returns a builder of a ScenarioChange. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a ScenarioChange. */
  final class Builder extends ImmutableScenarioChange.Builder {
    Builder() {}
  }
}

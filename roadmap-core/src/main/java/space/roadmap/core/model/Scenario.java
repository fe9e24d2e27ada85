package space.roadmap.core.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import space.roadmap.core.id.Id;

/** A roadmap that might be: changes to this one, to be asked what follows. */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // ScenarioType takes the parameters in this order
public interface Scenario extends Entity, Stated<Scenario>, WithScenario {
  @Override
  Id<Scenario> id();

  /** The scenario it starts from; absent means the roadmap as it stands. */
  Optional<Id<Scenario>> base();

  /** What is different, in order. */
  List<ScenarioChange> changes();

  /** Returns a builder of a Scenario. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a Scenario. */
  final class Builder extends ImmutableScenario.Builder {
    Builder() {}
  }
}

package space.roadmap.core.model;

import java.util.Optional;
import org.immutables.value.Value;
import space.roadmap.core.time.Lag;

/** How often a series flies. */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // CadenceType takes the parameters in this order
public interface Cadence extends Stated<Cadence>, WithCadence {
  /** The least number in each interval. */
  Optional<Integer> atLeast();

  /** The interval. */
  Optional<Lag> per();

  /** The cadence in the words of the source. */
  Optional<String> text();

  /** Returns a builder of a Cadence. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a Cadence. */
  final class Builder extends ImmutableCadence.Builder {
    Builder() {}
  }
}

package space.roadmap.core.model;

import java.util.Optional;
import org.immutables.value.Value;

/** A measure of what a capability can do. */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // PerformanceType takes the parameters in this order
public interface Performance extends Stated<Performance>, WithPerformance {
  /** What is measured. */
  String measure();

  /** The value in the words of the source: a number, a range, a bound. */
  Optional<String> value();

  /** The unit, in UCUM where it has one. */
  Optional<String> unit();

  /** Returns a builder of a Performance. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a Performance. */
  final class Builder extends ImmutablePerformance.Builder {
    Builder() {}
  }
}

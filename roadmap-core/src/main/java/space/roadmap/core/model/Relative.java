package space.roadmap.core.model;

import java.util.Optional;
import org.immutables.value.Value;
import space.roadmap.core.id.Id;
import space.roadmap.core.time.Lag;

/** A date stated against another: three to four years after a launch. */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // RelativeType takes the parameters in this order
public interface Relative extends Stated<Relative>, WithRelative {
  /** The milestone or entity it is stated against. */
  Id<Entity> to();

  /** How long after it, as a duration or a range of durations. */
  Optional<Lag> lag();

  /** Returns a builder of a Relative. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a Relative. */
  final class Builder extends ImmutableRelative.Builder {
    Builder() {}
  }
}

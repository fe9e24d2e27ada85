package space.roadmap.core.model;

import java.util.Optional;
import org.immutables.value.Value;
import space.roadmap.core.id.Id;
import space.roadmap.core.time.UncertainDate;

/** An organization that this one took over from. */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // PredecessorType takes the parameters in this order
public interface Predecessor extends Stated<Predecessor>, WithPredecessor {
  /** The organization before. */
  Id<Organization> organization();

  /** Since when this one acts in its place. */
  Optional<UncertainDate> from();

  /** Returns a builder of a Predecessor. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a Predecessor. */
  final class Builder extends ImmutablePredecessor.Builder {
    Builder() {}
  }
}

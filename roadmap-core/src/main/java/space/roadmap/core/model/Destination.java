package space.roadmap.core.model;

import java.util.Optional;
import org.immutables.value.Value;
import space.roadmap.core.id.Id;

/** A place to go to; places form a tree. */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // DestinationType takes the parameters in this order
public interface Destination extends Entity, Stated<Destination>, WithDestination {
  @Override
  Id<Destination> id();

  /** What sort of place it is. */
  Optional<DestinationKind> kind();

  /** The place it belongs to. */
  Optional<Id<Destination>> parent();

  /** Returns a builder of a Destination. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a Destination. */
  final class Builder extends ImmutableDestination.Builder {
    Builder() {}
  }
}

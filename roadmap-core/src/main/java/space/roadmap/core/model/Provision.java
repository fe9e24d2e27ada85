package space.roadmap.core.model;

import java.util.Optional;
import org.immutables.value.Value;
import space.roadmap.core.id.Id;

/** A capability that a mission delivers, and when. */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // ProvisionType takes the parameters in this order
public interface Provision extends Stated<Provision>, WithProvision {
  /** The capability. */
  Id<Capability> capability();

  /** The key of the milestone of the capability that is reached with this delivery. */
  Optional<String> milestone();

  /** Returns a builder of a Provision. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a Provision. */
  final class Builder extends ImmutableProvision.Builder {
    Builder() {}
  }
}

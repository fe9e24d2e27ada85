package space.roadmap.core.model;

import java.util.Optional;
import org.immutables.value.Value;
import space.roadmap.core.id.Id;

/** Whether an organization stands behind an edition of a roadmap. */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // EndorsementType takes the parameters in this order
public interface Endorsement extends Stated<Endorsement>, WithEndorsement {
  /** The edition. */
  Id<Edition> edition();

  /** Whether it was given; false says that it was withheld. */
  Optional<Boolean> given();

  /** Returns a builder of an Endorsement. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an Endorsement. */
  final class Builder extends ImmutableEndorsement.Builder {
    Builder() {}
  }
}

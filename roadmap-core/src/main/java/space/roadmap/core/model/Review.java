package space.roadmap.core.model;

import java.util.Optional;
import org.immutables.value.Value;
import space.roadmap.core.id.Id;
import space.roadmap.core.time.UncertainDate;

/** How far a row has been agreed, by whom and when. */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // ReviewType takes the parameters in this order
public interface Review extends Stated<Review>, WithReview {
  /** How far it has been agreed. */
  ReviewState state();

  /** Who reviewed it. */
  Optional<Id<Organization>> by();

  /** When it was reviewed. */
  Optional<UncertainDate> on();

  /** Returns a builder of a Review. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a Review. */
  final class Builder extends ImmutableReview.Builder {
    Builder() {}
  }
}

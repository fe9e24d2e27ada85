package space.roadmap.core.model;

import java.util.Optional;
import org.immutables.value.Value;
import space.roadmap.core.time.UncertainDate;

/** A finding that somebody has looked at and accepts. */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // SuppressionType takes the parameters in this order
public interface Suppression extends Stated<Suppression>, WithSuppression {
  /** The code of the finding, or a pattern such as time.*. */
  String code();

  /** Why it is accepted; a suppression without a reason is itself a finding. */
  Optional<String> reason();

  /** Until when it is accepted. */
  Optional<UncertainDate> until();

  /** Returns a builder of a Suppression. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a Suppression. */
  final class Builder extends ImmutableSuppression.Builder {
    Builder() {}
  }
}

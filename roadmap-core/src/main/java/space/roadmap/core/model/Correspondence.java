package space.roadmap.core.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import space.roadmap.core.id.Id;

/** What an objective became in another edition, or came from. */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // CorrespondenceType takes the parameters in this order
public interface Correspondence extends Stated<Correspondence>, WithCorrespondence {
  /** The objectives of the other edition; none if it was dropped. */
  List<Id<Objective>> to();

  /** The other edition, where no objective tells. */
  Optional<Id<Edition>> in();

  /** How the two compare. */
  Optional<CorrespondenceKind> how();

  /** How it follows from its source. */
  Optional<Evidence> evidence();

  /** A remark. */
  Optional<String> note();

  /** Returns a builder of a Correspondence. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a Correspondence. */
  final class Builder extends ImmutableCorrespondence.Builder {
    Builder() {}
  }
}

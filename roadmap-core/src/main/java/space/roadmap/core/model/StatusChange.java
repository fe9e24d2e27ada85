package space.roadmap.core.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import space.roadmap.core.time.UncertainDate;

/** A status that held for a time. */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // StatusChangeType takes the parameters in this order
public interface StatusChange extends Stated<StatusChange>, WithStatusChange {
  /** The status. */
  Status status();

  /** Since when. */
  Optional<UncertainDate> from();

  /** Until when. */
  Optional<UncertainDate> until();

  /** A remark. */
  Optional<String> note();

  /** Sources of this change. */
  List<Citation> citations();

  /** Returns a builder of a StatusChange. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a StatusChange. */
  final class Builder extends ImmutableStatusChange.Builder {
    Builder() {}
  }
}

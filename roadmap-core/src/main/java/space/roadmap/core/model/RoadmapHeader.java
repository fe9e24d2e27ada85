package space.roadmap.core.model;

import java.util.Optional;
import org.immutables.value.Value;
import space.roadmap.core.id.Id;
import space.roadmap.core.time.UncertainDate;

/** What a roadmap says of itself. */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // RoadmapHeaderType takes the parameters in this order
public interface RoadmapHeader extends Entity, Stated<RoadmapHeader>, WithRoadmapHeader {
  /** The title people know it by. */
  String title();

  @Override
  default String name() {
    return title();
  }

  @Override
  Id<RoadmapHeader> id();

  /** The namespace of its ids when documents are joined. */
  Optional<String> namespace();

  /** The edition that this document is. */
  Optional<Id<Edition>> edition();

  /** When it was issued. */
  Optional<UncertainDate> issued();

  /** How far it looks ahead. */
  Optional<UncertainDate> horizon();

  /** Who publishes it. */
  Optional<String> publisher();

  /** Under which licence. */
  Optional<String> licence();

  /** What readers must know about it. */
  Optional<String> notice();

  /** The edition it takes the place of. */
  Optional<Id<Edition>> supersedes();

  /** Returns a builder of a RoadmapHeader. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a RoadmapHeader. */
  final class Builder extends ImmutableRoadmapHeader.Builder {
    Builder() {}
  }
}

package space.roadmap.core.model;

import java.util.Optional;
import org.immutables.value.Value;
import space.roadmap.core.id.Id;
import space.roadmap.core.time.UncertainDate;

/** A document, page or person that statements rest on. */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // SourceType takes the parameters in this order
public interface Source extends Entity, Stated<Source>, WithSource {
  /** The title people know it by. */
  String title();

  @Override
  default String name() {
    return title();
  }

  @Override
  Id<Source> id();

  /** What sort of document it is. */
  Optional<SourceKind> kind();

  /** Who published it. */
  Optional<String> publisher();

  /** The organization that is being quoted. */
  Optional<Id<Organization>> speaker();

  /** When it was published. */
  Optional<UncertainDate> published();

  /** When it was read. */
  Optional<UncertainDate> retrieved();

  /** Where it can be found. */
  Optional<String> url();

  /** Returns a builder of a Source. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a Source. */
  final class Builder extends ImmutableSource.Builder {
    Builder() {}
  }
}

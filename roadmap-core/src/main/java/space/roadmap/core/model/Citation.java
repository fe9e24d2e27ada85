package space.roadmap.core.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import space.roadmap.core.id.Id;
import space.roadmap.core.time.UncertainDate;

/** A source of what an entity says, and of which part. */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // CitationType takes the parameters in this order
public interface Citation extends Stated<Citation>, WithCitation {
  /** The source. */
  Optional<Id<Source>> source();

  /** Where in the source: a page, a section, a row. */
  Optional<String> locator();

  /** When the source said so. */
  Optional<UncertainDate> asOf();

  /** How much this is trusted. */
  Optional<Confidence> confidence();

  /** How the statement follows from the source. */
  Optional<Evidence> evidence();

  /** Paths of the attributes it supports; none means all. */
  List<String> about();

  /** A remark. */
  Optional<String> note();

  /** Returns a builder of a Citation. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a Citation. */
  final class Builder extends ImmutableCitation.Builder {
    Builder() {}
  }
}

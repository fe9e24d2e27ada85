package space.roadmap.core.model;

import org.immutables.value.Value;

/** The place of a technology in a taxonomy. */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // TechnologyCodeType takes the parameters in this order
public interface TechnologyCode extends Stated<TechnologyCode>, WithTechnologyCode {
  /** The taxonomy, such as {@code nasa-tx}. */
  String scheme();

  /** The code. */
  String code();

  /** Returns a builder of a TechnologyCode. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a TechnologyCode. */
  final class Builder extends ImmutableTechnologyCode.Builder {
    Builder() {}
  }
}

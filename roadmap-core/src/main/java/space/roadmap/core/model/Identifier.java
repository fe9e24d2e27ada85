package space.roadmap.core.model;

import java.util.Optional;
import org.immutables.value.Value;

/** A name of an entity in a scheme of others, such as a COSPAR number. */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // IdentifierType takes the parameters in this order
public interface Identifier extends Stated<Identifier>, WithIdentifier {
  /** Who gives such identifiers. */
  String scheme();

  /** The identifier. */
  String value();

  /** Where it is explained. */
  Optional<String> url();

  /** Returns a builder of an Identifier. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an Identifier. */
  final class Builder extends ImmutableIdentifier.Builder {
    Builder() {}
  }
}

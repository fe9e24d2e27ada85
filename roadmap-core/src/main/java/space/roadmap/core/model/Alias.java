package space.roadmap.core.model;

import java.util.Optional;
import org.immutables.value.Value;
import space.roadmap.core.time.UncertainDate;

/** Another name of an entity, perhaps for a time. */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // AliasType takes the parameters in this order
public interface Alias extends Stated<Alias>, WithAlias {
  /** The name. */
  String name();

  /** Since when it is used. */
  Optional<UncertainDate> from();

  /** Until when it was used. */
  Optional<UncertainDate> until();

  /** The language of the name, as a BCP 47 tag. */
  Optional<String> language();

  /** Returns a builder of an Alias. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an Alias. */
  final class Builder extends ImmutableAlias.Builder {
    Builder() {}
  }
}

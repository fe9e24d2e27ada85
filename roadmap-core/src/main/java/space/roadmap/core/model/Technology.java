package space.roadmap.core.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import space.roadmap.core.id.Id;

/** A technology that must mature before missions can rely on it. */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // TechnologyType takes the parameters in this order
public interface Technology extends Entity, Stated<Technology>, WithTechnology {
  @Override
  Id<Technology> id();

  /** Its places in taxonomies. */
  List<TechnologyCode> codes();

  /** What is possible today, in words. */
  Optional<String> stateOfArt();

  /** What it must achieve, by destination. */
  List<TechnologyTarget> targets();

  /** What was found about its readiness, oldest first. */
  List<Maturity> maturity();

  /** What it cannot mature without. */
  List<Need> needs();

  /** Returns a builder of a Technology. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a Technology. */
  final class Builder extends ImmutableTechnology.Builder {
    Builder() {}
  }
}

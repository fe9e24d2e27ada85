package space.roadmap.core.model;

import java.util.Optional;
import org.immutables.value.Value;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.time.UncertainDate;

/** An edition of a roadmap: this document is one, and names others. */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // EditionType takes the parameters in this order
public interface Edition extends Entity, Stated<Edition>, WithEdition {
  /** The title people know it by. */
  String title();

  @Override
  default String name() {
    return title();
  }

  @Override
  Id<Edition> id();

  /** The family of editions it belongs to. */
  Optional<Choice> scheme();

  /** When it was issued. */
  Optional<UncertainDate> issued();

  /** How far it looks ahead. */
  Optional<UncertainDate> horizon();

  /** Who publishes it. */
  Optional<String> publisher();

  /** The edition it takes the place of. */
  Optional<Id<Edition>> supersedes();

  /** Returns a builder of an Edition. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an Edition. */
  final class Builder extends ImmutableEdition.Builder {
    Builder() {}
  }
}

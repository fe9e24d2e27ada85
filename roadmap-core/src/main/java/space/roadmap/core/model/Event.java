package space.roadmap.core.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import space.roadmap.core.id.Id;

/** Something that happens and that nobody in the roadmap plans. */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // EventType takes the parameters in this order
public interface Event extends Entity, Stated<Event>, WithEvent {
  @Override
  Id<Event> id();

  /** What sort of event it is. */
  Optional<EventKind> kind();

  /** When it happens. */
  Optional<Dated> date();

  /** Where it happens. */
  List<Id<Destination>> destinations();

  /** Returns a builder of an Event. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an Event. */
  final class Builder extends ImmutableEvent.Builder {
    Builder() {}
  }
}

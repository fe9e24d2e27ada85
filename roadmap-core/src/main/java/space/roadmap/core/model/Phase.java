package space.roadmap.core.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import space.roadmap.core.id.Id;

/** A phase of a roadmap: a stretch of time with things that must hold for it to begin. */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // PhaseType takes the parameters in this order
public interface Phase extends Entity, Stated<Phase>, WithPhase {
  @Override
  Id<Phase> id();

  /** The period through which it lasts. */
  Optional<DatedPeriod> period();

  /** The phase that comes before it. */
  Optional<Id<Phase>> follows();

  /** The edition that defines it. */
  Optional<Id<Edition>> edition();

  /** Where it takes place; none means everywhere. */
  List<Id<Destination>> destinations();

  /** What it cannot begin without. */
  List<Need> needs();

  /** Returns a builder of a Phase. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a Phase. */
  final class Builder extends ImmutablePhase.Builder {
    Builder() {}
  }
}

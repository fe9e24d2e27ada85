package space.roadmap.core.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import space.roadmap.core.id.Id;

/** A programme of an agency, to which missions belong. */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // ProgrammeType takes the parameters in this order
public interface Programme extends Entity, Stated<Programme>, WithProgramme {
  @Override
  Id<Programme> id();

  /** The organization that answers for it. */
  Optional<Id<Organization>> lead();

  /** The programme it is a part of. */
  Optional<Id<Programme>> partOf();

  /** The objectives it serves. */
  List<Id<Objective>> objectives();

  /** The period through which it lasts. */
  Optional<DatedPeriod> period();

  /** Where it stands; absent means not stated. */
  Optional<Status> status();

  /** Returns a builder of a Programme. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a Programme. */
  final class Builder extends ImmutableProgramme.Builder {
    Builder() {}
  }
}

package space.roadmap.core.model;

import java.util.Optional;
import org.immutables.value.Value;
import space.roadmap.core.id.Id;
import space.roadmap.core.time.UncertainDate;

/** Membership of an organization in another. */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // MembershipType takes the parameters in this order
public interface Membership extends Stated<Membership>, WithMembership {
  /** The organization it is a member of. */
  Id<Organization> in();

  /** Since when. */
  Optional<UncertainDate> from();

  /** Until when. */
  Optional<UncertainDate> until();

  /** Whether it was there at the start. */
  Optional<Boolean> founding();

  /** Returns a builder of a Membership. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a Membership. */
  final class Builder extends ImmutableMembership.Builder {
    Builder() {}
  }
}

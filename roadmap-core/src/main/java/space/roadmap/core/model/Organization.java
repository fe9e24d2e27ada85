package space.roadmap.core.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import space.roadmap.core.id.Id;

/** An agency, company or other body that takes part. */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // OrganizationType takes the parameters in this order
public interface Organization extends Entity, Stated<Organization>, WithOrganization {
  @Override
  Id<Organization> id();

  /** The short name people use. */
  Optional<String> abbreviation();

  /** What sort of body it is. */
  Optional<OrganizationKind> kind();

  /** The countries it belongs to, as ISO 3166 alpha-2 codes. */
  List<String> countries();

  /** The organizations it took over from. */
  List<Predecessor> predecessors();

  /** The organizations it is a member of. */
  List<Membership> memberships();

  /** The editions it stands behind, or does not. */
  List<Endorsement> endorsements();

  /** How long it has been active in exploration. */
  Optional<Standing> standing();

  /** What it typically does, in words. */
  Optional<String> profile();

  /** Returns a builder of an Organization. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an Organization. */
  final class Builder extends ImmutableOrganization.Builder {
    Builder() {}
  }
}

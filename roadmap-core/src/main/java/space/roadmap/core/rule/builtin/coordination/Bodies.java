package space.roadmap.core.rule.builtin.coordination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Membership;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.OrganizationKind;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.UncertainDate;

/**
 * The bodies that coordinate a roadmap: the organizations of the kind coordination-body and the one
 * that publishes the roadmap. Whoever is a member of any of them is a member.
 */
final class Bodies {
  private final List<Organization> all = new ArrayList<>();

  private Bodies(Roadmap roadmap) {
    Optional<String> publisher = roadmap.header().publisher();
    for (Organization organization : roadmap.organizations()) {
      if (organization.kind().filter(it -> it == OrganizationKind.COORDINATION_BODY).isPresent()
          || publisher.filter(name -> isCalled(organization, name)).isPresent()) {
        all.add(organization);
      }
    }
  }

  static Bodies of(Roadmap roadmap) {
    return new Bodies(roadmap);
  }

  private static boolean isCalled(Organization organization, String name) {
    return organization.id().text().equals(name)
        || organization.name().equals(name)
        || organization.abbreviation().filter(name::equals).isPresent()
        || organization.aliases().stream().anyMatch(alias -> alias.name().equals(name));
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  boolean contains(Organization organization) {
    return all.contains(organization);
  }

  /** Returns the ids of the bodies, joined by "or". */
  String called() {
    return String.join(" or ", all.stream().map(body -> body.id().text()).sorted().toList());
  }

  /** Returns whether an organization is a member of one of them on a date. */
  Certainty hasMember(Organization organization, UncertainDate on) {
    Certainty certainty = Certainty.IMPOSSIBLE;
    for (Membership membership : organization.memberships()) {
      if (isBody(membership.in())) {
        certainty = certainty.or(isIn(membership, on));
      }
    }
    return certainty;
  }

  private boolean isBody(Id<Organization> id) {
    for (Organization body : all) {
      if (body.id().equals(id)) {
        return true;
      }
    }
    return false;
  }

  /** A membership without a start or an end goes on whenever it is asked about. */
  private static Certainty isIn(Membership membership, UncertainDate on) {
    Certainty begun = membership.from().map(from -> from.notAfter(on)).orElse(Certainty.CERTAIN);
    Certainty lasts =
        membership.until().map(until -> until.notBefore(on)).orElse(Certainty.CERTAIN);
    return begun.and(lasts);
  }
}

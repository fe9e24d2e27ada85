package space.roadmap.testkit.oracle;

import static space.roadmap.testkit.oracle.Detail.certainty;
import static space.roadmap.testkit.oracle.Detail.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.ContributionStatus;
import space.roadmap.core.model.Edition;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Membership;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.OrganizationKind;
import space.roadmap.core.model.ReviewState;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.UncertainDate;

/** What the rules about those who coordinate must find. */
final class CoordinationOracles {
  private CoordinationOracles() {}

  private static final Set<OrganizationKind> OF_STATES =
      Set.of(
          OrganizationKind.SPACE_AGENCY,
          OrganizationKind.INTERGOVERNMENTAL,
          OrganizationKind.GOVERNMENT_BODY);

  private static final Set<ContributionStatus> NOT_SETTLED =
      Set.of(ContributionStatus.OPEN, ContributionStatus.CANDIDATE, ContributionStatus.ENDED);

  static List<Oracle> all() {
    return List.of(
        new Oracle(
            "coordination.unreviewed",
            AgencyShapes::forum,
            Detail.ENTITY,
            CoordinationOracles::unreviewed),
        new Oracle(
            "coordination.unconfirmed-contribution",
            AgencyShapes::forum,
            Detail.PATH,
            CoordinationOracles::unconfirmed),
        new Oracle(
            "coordination.not-member",
            AgencyShapes::forum,
            Detail.CERTAINTY,
            CoordinationOracles::notMember),
        new Oracle(
            "coordination.not-endorsed",
            AgencyShapes::forum,
            Detail.CERTAINTY,
            CoordinationOracles::notEndorsed));
  }

  private static List<String> unreviewed(Sample sample) {
    List<String> found = new ArrayList<>();
    for (Entity entity : sample.roadmap().entities()) {
      boolean isConfirmed =
          entity.review().filter(it -> it.state() == ReviewState.CONFIRMED).isPresent();
      if ((entity instanceof Mission || entity instanceof Capability) && !isConfirmed) {
        found.add(entity.id().text());
      }
    }
    return found;
  }

  private static List<String> unconfirmed(Sample sample) {
    List<String> found = new ArrayList<>();
    for (Entity owner : sample.roadmap().entities()) {
      List<Contribution> contributions = Words.contributions(owner);
      boolean isOver = Words.status(owner).isPresent() && !Words.goesOn(owner);
      for (int i = 0; i < contributions.size(); i++) {
        Contribution one = contributions.get(i);
        boolean isSettled =
            one.organization().isPresent() && one.status().filter(NOT_SETTLED::contains).isEmpty();
        if (isSettled && !isOver && !isConfirmed(one, Words.leads(owner))) {
          found.add(path(owner, "contributions[" + i + "]"));
        }
      }
    }
    return found;
  }

  private static boolean isConfirmed(Contribution one, List<Id<Organization>> leads) {
    List<Id<Organization>> receivers = one.recipient().map(List::of).orElse(leads);
    Id<Organization> giver = one.organization().orElseThrow();
    return one.confirmedBy().contains(giver)
        && (receivers.isEmpty() || receivers.stream().anyMatch(one.confirmedBy()::contains));
  }

  private static List<String> notMember(Sample sample) {
    Roadmap roadmap = sample.roadmap();
    List<String> found = new ArrayList<>();
    List<Organization> groups = groups(roadmap);
    for (Organization agency : roadmap.organizations()) {
      boolean leads = false;
      for (Entity entity : roadmap.entities()) {
        leads |=
            Words.isToCome(entity) && Words.lead(entity).filter(agency.id()::equals).isPresent();
      }
      boolean isAsked =
          agency.kind().filter(OF_STATES::contains).isPresent() && !groups.contains(agency);
      Optional<UncertainDate> today = Optional.of(UncertainDate.of(sample.today()));
      if (leads
          && isAsked
          && !groups.isEmpty()
          && isMember(agency, groups, today) == Certainty.IMPOSSIBLE) {
        found.add(certainty(agency.id().text(), Certainty.CERTAIN));
      }
    }
    return found;
  }

  private static List<Organization> groups(Roadmap roadmap) {
    List<Organization> groups = new ArrayList<>();
    for (Organization one : roadmap.organizations()) {
      List<String> names = new ArrayList<>(List.of(one.id().text(), one.name()));
      one.abbreviation().ifPresent(names::add);
      one.aliases().forEach(alias -> names.add(alias.name()));
      if (one.kind().equals(Optional.of(OrganizationKind.COORDINATION_BODY))
          || roadmap.header().publisher().filter(names::contains).isPresent()) {
        groups.add(one);
      }
    }
    return groups;
  }

  private static Certainty isMember(
      Organization agency, List<Organization> groups, Optional<UncertainDate> on) {
    Certainty certainty = Certainty.IMPOSSIBLE;
    for (Membership membership : agency.memberships()) {
      if (groups.stream().anyMatch(group -> group.id().equals(membership.in()))) {
        certainty = certainty.or(holds(membership, on));
      }
    }
    return certainty;
  }

  /** Returns whether a membership has begun and has not ended on a date, if that is known. */
  private static Certainty holds(Membership membership, Optional<UncertainDate> on) {
    if (membership.from().isEmpty() && membership.until().isEmpty()) {
      return Certainty.CERTAIN;
    }
    if (on.isEmpty()) {
      return Certainty.IMPOSSIBLE;
    }
    Certainty hasBegun =
        membership.from().map(it -> it.notAfter(on.get())).orElse(Certainty.CERTAIN);
    Certainty hasNotEnded =
        membership.until().map(it -> it.notBefore(on.get())).orElse(Certainty.CERTAIN);
    return hasBegun.and(hasNotEnded);
  }

  private static List<String> notEndorsed(Sample sample) {
    Roadmap roadmap = sample.roadmap();
    List<String> found = new ArrayList<>();
    Optional<Id<Edition>> edition = roadmap.header().edition();
    if (edition.isEmpty()) {
      return found;
    }
    Optional<UncertainDate> issued =
        roadmap
            .find(Edition.class, edition.get())
            .flatMap(Edition::issued)
            .or(roadmap.header()::issued)
            .filter(it -> !it.isUndated());
    for (Organization agency : roadmap.organizations()) {
      Certainty wasMember = isMember(agency, groups(roadmap), issued);
      boolean hasSaid =
          agency.endorsements().stream()
              .anyMatch(it -> it.edition().equals(edition.get()) && it.given().isPresent());
      if (wasMember != Certainty.IMPOSSIBLE && !hasSaid) {
        found.add(certainty(agency.id().text(), wasMember));
      }
    }
    return found;
  }
}

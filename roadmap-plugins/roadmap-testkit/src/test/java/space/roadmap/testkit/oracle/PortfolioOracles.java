package space.roadmap.testkit.oracle;

import static space.roadmap.testkit.oracle.Detail.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.CapabilityFunction;
import space.roadmap.core.model.Citation;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.ContributionStatus;
import space.roadmap.core.model.Crew;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.DestinationKind;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Evidence;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.MissionPurpose;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Source;
import space.roadmap.core.model.SourceKind;

/** What the rules about missions and contributions that do not fit must find. */
final class PortfolioOracles {
  private PortfolioOracles() {}

  private static final Set<Choice> LANDS =
      Set.of(
          MissionPurpose.LANDING,
          MissionPurpose.LANDER,
          MissionPurpose.ROVER,
          MissionPurpose.HOPPER,
          MissionPurpose.SURFACE_OPERATIONS);

  private static final Set<Choice> NEVER_LANDS =
      Set.of(
          MissionPurpose.ORBITER,
          MissionPurpose.FLYBY,
          MissionPurpose.TELESCOPE,
          MissionPurpose.SPACE_WEATHER,
          MissionPurpose.COMMUNICATIONS);

  private static final Set<Choice> TESTS =
      Set.of(
          MissionPurpose.FLIGHT_TEST,
          MissionPurpose.TECHNOLOGY_DEMONSTRATION,
          MissionPurpose.DOCKING);

  private static final Set<DestinationKind> NOWHERE_TO_STAND =
      Set.of(
          DestinationKind.ORBIT,
          DestinationKind.LIBRATION_POINT,
          DestinationKind.LIBRATION_SYSTEM,
          DestinationKind.TRAJECTORY);

  private static final Set<DestinationKind> SURFACES =
      Set.of(DestinationKind.SURFACE, DestinationKind.SURFACE_REGION);

  static List<Oracle> all() {
    return List.of(
        new Oracle(
            "portfolio.inconsistent-mission",
            PortfolioShapes::flights,
            Detail.PATH,
            PortfolioOracles::inconsistentMission),
        new Oracle(
            "portfolio.one-sided-contribution",
            AgencyShapes::forum,
            Detail.PATH,
            PortfolioOracles::oneSided));
  }

  private static List<String> inconsistentMission(Sample sample) {
    List<String> found = new ArrayList<>();
    for (Mission mission : sample.roadmap().missions()) {
      List<Choice> purpose = mission.purpose();
      Optional<Crew> crew = mission.crew();
      if (purpose.contains(MissionPurpose.CREWED_FLIGHT)
          && crew.equals(Optional.of(Crew.ROBOTIC))) {
        found.add(path(mission, "crew"));
      }
      if (purpose.contains(MissionPurpose.IMPACTOR) && crew.equals(Optional.of(Crew.HUMAN))) {
        found.add(path(mission, "crew"));
      }
      if (purpose.stream().noneMatch(TESTS::contains)) {
        boolean lands = purpose.stream().anyMatch(LANDS::contains);
        boolean passes =
            (purpose.contains(MissionPurpose.ORBITER) || purpose.contains(MissionPurpose.FLYBY))
                && NEVER_LANDS.containsAll(purpose);
        if ((lands && goesOnlyTo(sample.roadmap(), mission, NOWHERE_TO_STAND))
            || (passes && goesOnlyTo(sample.roadmap(), mission, SURFACES))) {
          found.add(path(mission, "destinations"));
        }
      }
      if (crew.equals(Optional.of(Crew.HUMAN)) && isCarriedByRobots(sample.roadmap(), mission)) {
        found.add(path(mission, "crew"));
      }
    }
    return found;
  }

  private static boolean goesOnlyTo(Roadmap roadmap, Mission mission, Set<DestinationKind> kinds) {
    return !mission.destinations().isEmpty()
        && mission.destinations().stream()
            .allMatch(
                id ->
                    roadmap
                        .find(Destination.class, id)
                        .flatMap(Destination::kind)
                        .filter(kinds::contains)
                        .isPresent());
  }

  private static boolean isCarriedByRobots(Roadmap roadmap, Mission mission) {
    List<Capability> carriers = new ArrayList<>();
    for (Need need : mission.needs()) {
      for (Id<Entity> id : need.anyOf()) {
        Optional<Entity> target = roadmap.find(id.owner());
        if (target.isEmpty()) {
          return false; // it may carry them
        }
        if (target.get() instanceof Capability capability
            && (capability.functions().contains(CapabilityFunction.CREW_TRANSPORT)
                || capability.functions().contains(CapabilityFunction.CREW_LANDING))) {
          carriers.add(capability);
        }
      }
    }
    return !carriers.isEmpty()
        && carriers.stream().allMatch(it -> it.crew().equals(Optional.of(Crew.ROBOTIC)));
  }

  private static List<String> oneSided(Sample sample) {
    List<String> found = new ArrayList<>();
    Roadmap roadmap = sample.roadmap();
    for (Entity owner : roadmap.entities()) {
      List<Contribution> contributions = Words.contributions(owner);
      for (int i = 0; i < contributions.size(); i++) {
        Contribution one = contributions.get(i);
        List<Id<Organization>> receivers =
            one.recipient()
                .map(List::of)
                .orElse(Words.lead(owner).isPresent() ? Words.leads(owner) : List.of());
        if (one.organization().isPresent()
            && !receivers.isEmpty()
            && isFirm(one)
            && isOneSided(roadmap, owner, one, List.of(one.organization().get()), receivers)) {
          found.add(path(owner, "contributions[" + i + "]"));
        }
      }
    }
    return found;
  }

  private static boolean isFirm(Contribution one) {
    return one.status().isEmpty()
        || one.status().get() == ContributionStatus.AGREED
        || one.status().get() == ContributionStatus.PAUSED;
  }

  private static boolean isOneSided(
      Roadmap roadmap,
      Entity owner,
      Contribution one,
      List<Id<Organization>> givers,
      List<Id<Organization>> receivers) {
    List<Optional<Id<Organization>>> voices = new ArrayList<>();
    one.confirmedBy().forEach(it -> voices.add(Optional.of(it)));
    List<Citation> citations = new ArrayList<>(one.citations());
    owner.citations().stream()
        .filter(it -> it.about().contains("contributions"))
        .forEach(citations::add);
    for (Citation citation : citations) {
      if (citation.source().isPresent()
          && citation.evidence().filter(it -> it != Evidence.STATED).isEmpty()) {
        voices.add(voice(roadmap, citation.source().get()));
      }
    }
    boolean byGiver = voices.stream().anyMatch(it -> isOf(roadmap, it, givers));
    boolean byReceiver = voices.stream().anyMatch(it -> isOf(roadmap, it, receivers));
    boolean byOthers =
        voices.stream().anyMatch(it -> !isOf(roadmap, it, givers) && !isOf(roadmap, it, receivers));
    boolean isOneSide = isOf(roadmap, Optional.of(givers.get(0)), receivers);
    return byGiver != byReceiver && !byOthers && !isOneSide;
  }

  /** Returns whom a source quotes, or who publishes it; empty for a third party. */
  private static Optional<Id<Organization>> voice(Roadmap roadmap, Id<Source> id) {
    Optional<Source> source = roadmap.find(Source.class, id);
    if (source.isEmpty() || source.get().speaker().isPresent()) {
      return source.flatMap(Source::speaker);
    }
    boolean isOwn =
        source
            .get()
            .kind()
            .filter(it -> it != SourceKind.AGENCY_PAGE && it != SourceKind.AGENCY_DOCUMENT)
            .isEmpty();
    return source
        .get()
        .publisher()
        .filter(it -> isOwn)
        .flatMap(
            name -> roadmap.organizations().stream().filter(it -> isCalled(it, name)).findFirst())
        .map(Organization::id);
  }

  private static boolean isCalled(Organization organization, String name) {
    List<String> names = new ArrayList<>(List.of(organization.id().text(), organization.name()));
    organization.abbreviation().ifPresent(names::add);
    organization.aliases().forEach(alias -> names.add(alias.name()));
    return names.stream()
        .anyMatch(it -> it.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
  }

  /** Returns whether a voice is of a side, or of who took over from it. */
  private static boolean isOf(
      Roadmap roadmap, Optional<Id<Organization>> voice, List<Id<Organization>> side) {
    return side.stream()
        .anyMatch(
            it ->
                voice.isPresent()
                    && (voice.get().equals(it)
                        || tookOver(roadmap, voice.get(), it)
                        || tookOver(roadmap, it, voice.get())));
  }

  private static boolean tookOver(
      Roadmap roadmap, Id<Organization> later, Id<Organization> earlier) {
    return roadmap
        .find(Organization.class, later)
        .filter(it -> it.predecessors().stream().anyMatch(p -> p.organization().equals(earlier)))
        .isPresent();
  }
}

package space.roadmap.testkit.oracle;

import static space.roadmap.testkit.oracle.Detail.certainty;
import static space.roadmap.testkit.oracle.Detail.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Partial;
import space.roadmap.core.model.Crew;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.MilestoneType;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.MissionType;
import space.roadmap.core.model.ReviewState;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Statement;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.UncertainDate;

/**
 * What {@code evidence.conflicting-claims} must find where claims are about dates, crews and
 * places.
 */
final class ClaimOracle {
  private ClaimOracle() {}

  static List<String> conflictingClaims(Sample sample) {
    List<String> found = new ArrayList<>();
    for (Mission mission : sample.roadmap().missions()) {
      if (mission.review().filter(it -> it.state() == ReviewState.CONFIRMED).isPresent()) {
        continue;
      }
      Certainty differs = Certainty.IMPOSSIBLE;
      for (Statement<Mission> claim : mission.claims()) {
        differs = differs.or(differ(sample.roadmap(), mission, claim.values()));
      }
      add(found, path(mission, ""), differs);
      for (int i = 0; i < mission.milestones().size(); i++) {
        Milestone milestone = mission.milestones().get(i);
        differs = Certainty.IMPOSSIBLE;
        for (Statement<Milestone> claim : milestone.claims()) {
          differs = differs.or(differ(milestone, claim.values()));
        }
        add(found, path(mission, "milestones[" + i + "]"), differs);
      }
    }
    return found;
  }

  private static void add(List<String> found, String place, Certainty certainty) {
    if (certainty != Certainty.IMPOSSIBLE) {
      found.add(certainty(place, certainty));
    }
  }

  private static Certainty differ(Roadmap roadmap, Mission mission, Partial<Mission> claim) {
    Optional<Crew> crew = claim.value(MissionType.CREW);
    boolean otherCrew =
        crew.isPresent() && mission.crew().isPresent() && !crew.equals(mission.crew());
    return otherCrew
        ? Certainty.CERTAIN
        : places(roadmap, mission.destinations(), claim.values(MissionType.DESTINATIONS));
  }

  /** Certainly with nothing in common, possibly if one of them is in one of the lists alone. */
  private static Certainty places(
      Roadmap roadmap, List<Id<Destination>> mine, List<Id<Destination>> theirs) {
    if (mine.isEmpty() || theirs.isEmpty()) {
      return Certainty.IMPOSSIBLE;
    }
    if (mine.stream().noneMatch(one -> isAmong(roadmap, one, theirs))) {
      return Certainty.CERTAIN;
    }
    return mine.stream().allMatch(one -> isAmong(roadmap, one, theirs))
            && theirs.stream().allMatch(one -> isAmong(roadmap, one, mine))
        ? Certainty.IMPOSSIBLE
        : Certainty.POSSIBLE;
  }

  /** Returns whether a place, one around it or one within it is among others. */
  private static boolean isAmong(
      Roadmap roadmap, Id<Destination> place, List<Id<Destination>> others) {
    return others.stream()
        .anyMatch(other -> roadmap.isWithin(place, other) || roadmap.isWithin(other, place));
  }

  private static Certainty differ(Milestone milestone, Partial<Milestone> claim) {
    Optional<Integer> percentile = claim.value(MilestoneType.PERCENTILE);
    boolean isOtherMeasure =
        percentile.isPresent()
            && milestone.percentile().isPresent()
            && !percentile.equals(milestone.percentile());
    return isOtherMeasure || milestone.date().isEmpty()
        ? Certainty.IMPOSSIBLE
        : dates(milestone.date().get(), claim.value(MilestoneType.DATE).orElseThrow());
  }

  private static Certainty dates(UncertainDate mine, UncertainDate theirs) {
    if (mine.isUndated() || theirs.isUndated()) {
      return Certainty.IMPOSSIBLE;
    }
    if (!share(mine, theirs)) {
      return Certainty.CERTAIN;
    }
    return mine.earliest().equals(theirs.earliest()) && mine.latest().equals(theirs.latest())
        ? Certainty.IMPOSSIBLE
        : Certainty.POSSIBLE;
  }

  /** Returns whether both may be one day: of the first and last days, one is of both. */
  private static boolean share(UncertainDate one, UncertainDate other) {
    List<LocalDate> ends = new ArrayList<>(List.of(LocalDate.MIN, LocalDate.MAX));
    for (UncertainDate date : List.of(one, other)) {
      date.earliest().ifPresent(ends::add);
      date.latest().ifPresent(ends::add);
    }
    return ends.stream().anyMatch(day -> mayBe(one, day) && mayBe(other, day));
  }

  private static boolean mayBe(UncertainDate date, LocalDate day) {
    return date.earliest().filter(day::isBefore).isEmpty()
        && date.latest().filter(day::isAfter).isEmpty();
  }
}

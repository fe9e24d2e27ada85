package space.roadmap.testkit.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Draft;
import space.roadmap.core.model.Crew;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.MilestoneType;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.MissionType;
import space.roadmap.core.model.Review;
import space.roadmap.core.model.ReviewState;
import space.roadmap.core.model.Statement;

/** Roadmaps made of chance in which sources say different things. */
final class ClaimShapes {
  private ClaimShapes() {}

  private static final List<String> PLACES =
      List.of("moon", "moon/surface", "moon/orbit", "mars", "mars/surface");

  static Sample claims(long seed) {
    Dice dice = new Dice(seed);
    List<Entity> entities = new ArrayList<>();
    for (String place : PLACES) {
      Destination.Builder one = Destination.builder().id(Id.of(place)).name(place);
      entities.add(
          place.contains("/")
              ? one.parent(Id.of(place.substring(0, place.indexOf('/')))).build()
              : one.build());
    }
    for (int i = 0; i < 5; i++) {
      entities.add(mission("m" + i, dice));
    }
    return Sample.of("claims(" + seed + ")", Dice.roadmap(entities), dice.random());
  }

  private static Mission mission(String id, Dice dice) {
    return Mission.builder()
        .id(Id.of(id))
        .name(id)
        .crew(dice.maybe(70, () -> dice.pick(Crew.values())))
        .addAllDestinations(places(dice))
        .addAllMilestones(dice.some(1, () -> milestone(dice)))
        .addAllClaims(dice.some(2, () -> claim(dice)))
        .review(
            dice.maybe(20, () -> Review.builder().state(dice.pick(ReviewState.values())).build()))
        .build();
  }

  private static List<Id<Destination>> places(Dice dice) {
    List<Id<Destination>> places = new ArrayList<>();
    for (String place : PLACES) {
      if (dice.chance(30)) {
        places.add(Id.of(place));
      }
    }
    return places;
  }

  private static Statement<Mission> claim(Dice dice) {
    Draft<Mission> values = MissionType.TYPE.draft();
    if (dice.chance(50)) {
      values.set(MissionType.CREW, dice.pick(Crew.values()));
    }
    if (dice.chance(70)) {
      values.setAll(MissionType.DESTINATIONS, places(dice));
    }
    return Statement.<Mission>builder().values(values.freeze()).build();
  }

  private static Milestone milestone(Dice dice) {
    Supplier<Integer> percentile = () -> dice.pick(50, 70);
    return Milestone.builder()
        .date(dice.maybe(90, dice::date))
        .percentile(dice.maybe(30, percentile))
        .addAllClaims(dice.some(2, () -> claim(dice, percentile)))
        .build();
  }

  private static Statement<Milestone> claim(Dice dice, Supplier<Integer> percentile) {
    Draft<Milestone> values = MilestoneType.TYPE.draft();
    values.set(MilestoneType.DATE, dice.date());
    dice.maybe(30, percentile).ifPresent(it -> values.set(MilestoneType.PERCENTILE, it));
    return Statement.<Milestone>builder().values(values.freeze()).build();
  }
}

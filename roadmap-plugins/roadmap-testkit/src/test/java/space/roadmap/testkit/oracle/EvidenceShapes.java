package space.roadmap.testkit.oracle;

import java.util.ArrayList;
import java.util.List;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Citation;
import space.roadmap.core.model.Confidence;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Evidence;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.MissionType;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.Objective;
import space.roadmap.core.model.Review;
import space.roadmap.core.model.ReviewState;
import space.roadmap.core.model.Source;
import space.roadmap.core.model.SourceKind;
import space.roadmap.core.model.Statement;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.StatusChange;
import space.roadmap.core.model.Strength;
import space.roadmap.core.time.UncertainDate;

/** Roadmaps made of chance in which things cite sources. */
final class EvidenceShapes {
  private EvidenceShapes() {}

  private static final int EACH = 5;

  static Sample cited(long seed) {
    Dice dice = new Dice(seed);
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < EACH; i++) {
      entities.add(
          Source.builder()
              .id(Id.of("s" + i))
              .title("s" + i)
              .kind(
                  dice.maybe(
                      80,
                      () -> dice.pick(SourceKind.OWN_KNOWLEDGE, dice.pick(SourceKind.values()))))
              .published(dice.maybe(60, dice::date))
              .retrieved(dice.maybe(40, dice::date))
              .build());
      entities.add(
          Objective.builder()
              .id(Id.of("o" + i))
              .name("o" + i)
              .addAllEditions(dice.some(1, () -> Id.of("edition")))
              .addAllNeeds(dice.some(1, () -> need(dice)))
              .addAllCitations(dice.some(1, () -> citation(dice)))
              .build());
      entities.add(
          Capability.builder()
              .id(Id.of("c" + i))
              .name("c" + i)
              .status(
                  dice.maybe(70, () -> dice.pick(Status.PLANNED, Status.OPERATING, Status.RETIRED)))
              .confidence(dice.maybe(40, () -> dice.pick(Confidence.values())))
              .asOf(dice.maybe(40, dice::date))
              .addAllNeeds(dice.some(2, () -> need(dice)))
              .addAllCitations(dice.some(2, () -> citation(dice)))
              .build());
      entities.add(mission("m" + i, dice));
    }
    return Sample.of("cited(" + seed + ")", Dice.roadmap(entities), dice.random());
  }

  private static Mission mission(String id, Dice dice) {
    return Mission.builder()
        .id(Id.of(id))
        .name(id)
        .status(Shapes.status(dice))
        .confidence(dice.maybe(40, () -> dice.pick(Confidence.values())))
        .asOf(dice.maybe(30, dice::date))
        .review(dice.maybe(20, () -> review(dice)))
        .addAllStatusHistory(dice.some(1, () -> change(dice)))
        .addAllMilestones(dice.some(1, () -> Shapes.milestone(dice)))
        .addAllNeeds(dice.some(2, () -> need(dice)))
        .addAllContributions(dice.some(1, () -> contribution(dice)))
        .addAllCitations(dice.some(2, () -> citation(dice)))
        .addAllEarlier(dice.some(1, () -> statement(dice)))
        .build();
  }

  private static Review review(Dice dice) {
    return Review.builder()
        .state(dice.pick(ReviewState.values()))
        .on(dice.maybe(80, dice::date))
        .build();
  }

  private static StatusChange change(Dice dice) {
    return StatusChange.builder().status(Status.PLANNED).from(dice.maybe(50, dice::date)).build();
  }

  private static Contribution contribution(Dice dice) {
    return Contribution.builder().addAllCitations(dice.some(1, () -> dated(dice))).build();
  }

  private static Statement<Mission> statement(Dice dice) {
    return Statement.<Mission>builder()
        .values(MissionType.TYPE.draft().set(MissionType.STATUS, Status.PROPOSED).freeze())
        .asOf(dice.maybe(60, dice::date))
        .build();
  }

  private static Need need(Dice dice) {
    Need.Builder need = Need.builder();
    for (int i = dice.upTo(1); i >= 0; i--) {
      need.addAnyOf(dice.<Entity>id(dice.pick("c", "m"), EACH));
    }
    return need.strength(dice.maybe(20, () -> dice.pick(Strength.values())))
        .evidence(dice.maybe(50, () -> dice.pick(Evidence.values())))
        .build();
  }

  /** Returns a citation that has a date, old as it may be, and a source of none. */
  private static Citation dated(Dice dice) {
    return citation(dice).withAsOf(UncertainDate.parse("1990"));
  }

  private static Citation citation(Dice dice) {
    return Citation.builder()
        .source(dice.maybe(85, () -> dice.id("s", EACH)))
        .asOf(dice.maybe(30, dice::date))
        .confidence(dice.maybe(60, () -> dice.pick(Confidence.LOW, dice.pick(Confidence.values()))))
        .evidence(dice.maybe(60, () -> dice.pick(Evidence.values())))
        .addAllAbout(dice.some(1, () -> dice.pick("needs", "needs[0]", "needs[1]", "status")))
        .build();
  }
}
